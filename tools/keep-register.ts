/**
 * Keeps a register of the program as it stands as that of a version, for the tests of upgrades:
 * `npm run keep-register -- VERSION`. One of a version that was released is never made anew.
 */
import { dirname, relative } from 'node:path';
import { keptRegister } from '../test/register/kept-registers.ts';
import { releasedMigrations } from './check/released-migrations.ts';
import { keepRegister } from './release/keep-register.ts';

const root = dirname(import.meta.dirname);
const [version = ''] = process.argv.slice(2);
const file = keptRegister(version);
if (!/^\d+\.\d+\.\d+$/.test(version) || version in releasedMigrations(root)) {
  console.error('npm run keep-register -- VERSION, of a version that is not released yet');
  process.exit(64);
}
const rows = await keepRegister(file, `mileproof ${version}`);
console.log(`${relative(root, file)}: ${rows} rows`);
