/** Holds that no line is too long; `tools/check` runs it. */
import { dirname } from 'node:path';
import { longLines } from './check/long-lines.ts';

const found = longLines(dirname(import.meta.dirname));
for (const place of found) console.log(`${place}: longer than 120 characters`);
if (found.length > 0) process.exitCode = 1;
