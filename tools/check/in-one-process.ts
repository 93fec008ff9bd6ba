/**
 * Runs the test files named on the command line in this process, one after another: each is loaded when the tests of
 * the one before it are done, and is a suite with its name, whose `after` runs at its end.
 */
import { resolve } from 'node:path';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';
import { beginningOf } from './run-group.ts';

for (const file of process.argv.slice(2)) {
  await suite(file, async () => {
    process.stdout.write(beginningOf(file));
    process.stderr.write(beginningOf(file));
    await import(pathToFileURL(resolve(file)).href);
  });
}
