/**
 * Cuts a version as far as a program can: `npm run release -- VERSION`. Needs no network; says what is left to do.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { keptRegister } from '../test/register/kept-registers.ts';
import { cutVersion } from './release/cut-version.ts';
import { keepRegister } from './release/keep-register.ts';
import { writeRelease } from './release/write-release.ts';

const root = dirname(import.meta.dirname);
const [version = ''] = process.argv.slice(2);
const day = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date());
const refused = cutVersion(root, version, day);
if (refused !== null) {
  console.error(`npm run release -- VERSION: ${refused}`);
  process.exit(64);
}
const generated = spawnSync(process.execPath, ['tools/generate.ts'], {
  cwd: root,
  stdio: 'inherit',
});
if (generated.status !== 0) process.exit(1);
console.log('a register of this version is made and kept, for the tests of upgrades');
await keepRegister(keptRegister(version), `mileproof ${version}`);
const place = join(root, 'out', 'release');
writeRelease(root, place);
console.log(`package, bill of materials and checksums of this version are in ${place}`);
console.log(
  `Left to do: .ci/run on a bare machine; commit as \`release: ${version}\`; git tag -a v${version}.`,
);
