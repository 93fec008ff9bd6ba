/**
 * Cuts a version: `npm run release -- VERSION`. Writes what names it, keeps a register and a demonstration of it, packs
 * it, commits and tags. Needs no network.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { keptRegister } from '../test/register/kept-registers.ts';
import { cutVersion } from './release/cut-version.ts';
import { keepRegister } from './release/keep-register.ts';
import { makeSnapshot } from './release/make-snapshot.ts';
import { writeRelease } from './release/write-release.ts';

const root = dirname(import.meta.dirname);
const [version = ''] = process.argv.slice(2);
const day = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date());
const git = (...words: readonly string[]): string => {
  const { status, stdout } = spawnSync('git', words, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return stdout;
};
if (git('status', '--porcelain') !== '') {
  console.error('npm run release -- VERSION: something is changed and not committed');
  process.exit(65);
}
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
console.log('the demonstration is made and kept, for the first start');
await makeSnapshot({
  ...{ root, folder: join(root, 'demonstration') },
  program: `mileproof ${version}`,
});
const place = join(root, 'out', 'release');
writeRelease(root, place);
console.log(`package, bill of materials and checksums of this version are in ${place}`);
git('add', '--all');
git('commit', '--quiet', '--message', `release: ${version}`);
git('tag', '--annotate', `v${version}`, '--message', `Mileproof ${version}`);
console.log(
  `Committed and tagged as v${version}. Left to do: .ci/run on a bare machine, then git push --follow-tags.`,
);
