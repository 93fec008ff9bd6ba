/** Holds that every test file has its seconds written down, and no other has; `tools/check` runs it. */
import { dirname } from 'node:path';
import { testFiles } from './check/test-files.ts';
import { wrongSeconds } from './check/test-seconds.ts';

const root = dirname(import.meta.dirname);
const wrong = wrongSeconds(root, testFiles(root));
for (const line of wrong) console.log(line);
if (wrong.length > 0) process.exitCode = 1;
