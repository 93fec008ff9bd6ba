/** A child of `timeEach`: makes one contender of a row, checks its answer, warms it up, times one run. */
import { argv } from 'node:process';
import type { Contender, Contenders } from './contender.ts';

/** A timed run repeats a short workload for at least so many milliseconds, else it times noise. */
const LONG_ENOUGH = 250;

/** Milliseconds that one workload takes, by the clock and of the processor, over as many as a timed run needs. */
const timed = async ({
  prepare,
  run,
}: Contender<unknown>): Promise<{ readonly milliseconds: number; readonly processor: number }> => {
  let elapsed = 0;
  let processor = 0;
  let workloads = 0;
  while (elapsed < LONG_ENOUGH) {
    prepare?.();
    const before = process.cpuUsage();
    const started = performance.now();
    await run();
    elapsed += performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    processor += (user + system) / 1000;
    workloads += 1;
  }
  return { milliseconds: elapsed / workloads, processor: processor / workloads };
};

const [, , module = '', index = '0', expected = ''] = argv;
const { contenders }: { contenders: Contenders<unknown> } = await import(module);
const started = performance.now();
const contender = await contenders[Number(index)]?.();
if (contender === undefined) throw new Error(`${module} has no contender ${index}`);
const built = performance.now() - started;
contender.prepare?.();
const asked = performance.now();
const answer = JSON.stringify(await contender.run());
const firstAnswer = built + performance.now() - asked;
if (expected !== '' && answer !== expected) {
  throw new Error(
    `${contender.name} answers ${answer.slice(0, 300)}\nand not ${expected.slice(0, 300)}`,
  );
}
// A long workload has warmed itself up by its first answer.
if (firstAnswer - built < LONG_ENOUGH) await timed(contender);
const { milliseconds, processor } = await timed(contender);
const { name, version } = contender;
console.log(JSON.stringify({ name, version, built, firstAnswer, milliseconds, processor }));
