import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';

/** What a command line printed and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Folder of the checkout. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The day on which the tests ask. */
const TODAY = parseIsoDate('2026-11-24') ?? 0;

class Kept extends Writable {
  readonly #parts: Buffer[] = [];

  override _write(chunk: Buffer | string, _: BufferEncoding, done: () => void): void {
    this.#parts.push(Buffer.from(chunk));
    done();
  }

  get text(): string {
    return Buffer.concat(this.#parts).toString('utf8');
  }
}

/** Runs the program in this process, as `main.ts` does, with standard input and variables given. */
export const runCli = async (
  words: readonly string[],
  stdin: Uint8Array | string = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const status = await runProgram({
    words,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    colour: false,
    language: 'en',
    today: () => TODAY,
    root: ROOT,
    env,
    untilStopped: () => Promise.resolve('SIGTERM'),
    pseudonymKey: env['MILEPROOF_PSEUDONYM_KEY'] ?? 'test',
  });
  return { status, out: stdout.text, err: stderr.text };
};
