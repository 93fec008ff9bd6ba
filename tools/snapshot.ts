/** Makes the snapshot of the demonstration anew, which a first start restores: `npm run snapshot`. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { snapshotFiles } from '../src/register/demonstration/snapshot.ts';
import { makeSnapshot } from './release/make-snapshot.ts';

const root = dirname(import.meta.dirname);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'demonstration');
console.log('the demonstration is made from nothing, which takes a minute or two');
const { rows } = await makeSnapshot({ root, folder, program: `mileproof ${version}` });
console.log(`${relative(root, snapshotFiles(folder).rows)}: ${rows} rows`);
