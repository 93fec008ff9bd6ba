/**
 * Runs the test files named on the command line in this process, one after another: each is loaded when the tests of
 * the one before it are done, and is a suite with its name, whose `after` runs at its end.
 */
import { resolve } from 'node:path';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';
import { division } from './written-by-file.ts';

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
