import { join } from 'node:path';
import { Writable } from 'node:stream';
import { EngineLines } from '../../nation/run/engine-lines.ts';
import type { NationProgress } from '../../nation/run/nation-progress.ts';
import { EXIT } from '../exit-status.ts';
import type { World } from '../world.ts';

/** What a screening that an engine's driver started tells whoever ordered it; see `screenByEngine`. */
export type Message =
  | { readonly out: string }
  | { readonly err: string }
  | { readonly progress: NationProgress }
  /** The exit status; the last message. */
  | { readonly ended: number };

/** What a line of a message begins with, among all that an engine prints. */
export const MESSAGE = '{"mileproof":';

/** JSON in which only ASCII stands: whatever passes it on need not know how it is encoded, nor where lines end. */
const inAscii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`, // not-law: digits
  );

/**
 * `mileproof lead WORDS`: the command of the words, as the driver of an engine starts it, which is asked to do the
 * stages of a screening. What the command prints becomes messages, since the driver reads its standard output.
 *
 * @param run runs a command line.
 */
export const leadCommand = async (
  world: World,
  words: readonly string[],
  run: (world: World) => Promise<number>,
): Promise<number> => {
  const { stdin, stdout } = world;
  let last = '';
  const send = (message: Message): void => {
    const line = inAscii({ mileproof: message });
    // progress that is none
    if (line !== last) stdout.write(`${line}\n`);
    last = line;
  };
  const told = (as: (text: string) => Message): Writable =>
    new Writable({
      decodeStrings: false,
      write: (text, _, done) => {
        send(as(String(text)));
        done();
      },
    });
  const program = [process.execPath, join(world.root, 'bin', 'mileproof.js')];
  const status = await run({
    ...world,
    words,
    stdout: told((out) => ({ out })),
    stderr: told((err) => ({ err })),
    led: {
      engine: new EngineLines(stdin, stdout, program),
      progress: (progress) => send({ progress }),
    },
  });
  send({ ended: status });
  stdin.destroy();
  return EXIT.clear;
};
