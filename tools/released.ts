/** Holds that no migration changed after its release; `tools/check` runs it. */
import { dirname } from 'node:path';
import { changedMigrations } from './check/released-migrations.ts';

const found = changedMigrations(dirname(import.meta.dirname));
for (const line of found) console.log(line);
if (found.length > 0) process.exitCode = 1;
