/**
 * The program that `mileproof screen --engine` has Spark's driver start in `spark-equal.test.ts`, in the place of
 * `main.ts`: the real one, but that vehicles of interest alone are left to patterns and links of a small nation too,
 * and that Spark does the first stages of each kind and this process the others.
 */
import { leadCommand } from '../../src/cli/commands/lead.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { ROOT } from '../cli/run-cli.ts';
import { PSEUDONYM_KEY } from './engine-order.ts';
import { FirstOfKind } from './first-of-kind.ts';

/** Stages of a kind that Spark does: one an executor. */
const FEW = 2;

const { argv, env, stdin, stdout, stderr } = process;
const world: World = {
  ...{ words: argv.slice(2), env, stdin, stdout, stderr, root: ROOT, pseudonymKey: PSEUDONYM_KEY },
  ...{ colour: false, language: 'en', today: () => 0 },
  untilStopped: () => new Promise(() => {}),
};

process.exitCode = await leadCommand(world, world.words.slice(1), ({ led, ...within }) => {
  if (led === undefined) throw new Error('nobody leads');
  const engine = new FirstOfKind(led.engine, FEW);
  return runProgram({ ...within, led: { ...led, engine, narrowRows: 0 } });
});
