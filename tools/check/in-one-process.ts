/**
 * Runs the test files named on the command line in this process, one after another: each is loaded when the tests of
 * the one before it are done, and is a suite with its name, whose `after` runs at its end.
 */
import { resolve } from 'node:path';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { division } from './written-by-file.ts';

/** The seed of every property in the gate: what is known to be good does not fail by chance. */
const SEED = 20_261_130;

/** What `MILEPROOF_SEED` says: a number, or `random` for another at each run; a property that fails tells its seed. */
const seedOf = (said: string | undefined): number => {
  if (said === undefined) return SEED;
  const seed = said === 'random' ? Date.now() & 0x7f_ff_ff_ff : Number(said);
  if (!Number.isSafeInteger(seed)) throw new Error(`MILEPROOF_SEED is no number: ${said}`);
  return seed;
};

fc.configureGlobal({ seed: seedOf(process.env['MILEPROOF_SEED']) });

/** Divides what is written before from what is written after, on both streams. */
const divide = (file: string): void => {
  process.stdout.write(division(file, performance.now()));
  process.stderr.write(division(file, performance.now()));
};

for (const file of process.argv.slice(2)) {
  await suite(file, async () => {
    divide(file);
    await import(pathToFileURL(resolve(file)).href);
  });
}
divide('');
