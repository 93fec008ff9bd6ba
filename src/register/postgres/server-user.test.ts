import assert from 'node:assert/strict';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serverUser } from './server-user.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
after(() => rmSync(scratch, { recursive: true }));
const users = join(scratch, 'passwd');

/** For root: what is lent; anybody else is served as themselves. */
const lent = (user: object): object | null => (process.getuid?.() === 0 ? user : null);

test('root lends the server the user postgres, else nobody, else a number that is nobody', () => {
  const data = join(scratch, 'none');
  const nobody = 'root:x:0:0::/root:/bin/sh\nnobody:x:99:98::/:/bin/false\n';
  writeFileSync(users, nobody);
  assert.deepEqual(serverUser(data, users), lent({ uid: 99, gid: 98 }));
  writeFileSync(users, `${nobody}postgres:x:101:104::/:/bin/sh\n`);
  assert.deepEqual(serverUser(data, users), lent({ uid: 101, gid: 104 }));
  writeFileSync(users, 'root:x:0:0::/root:/bin/sh\npostgres:x:0:0::/:/bin/sh\n');
  assert.deepEqual(serverUser(data, users), lent({ uid: 65_534, gid: 65_534 }));
  assert.deepEqual(serverUser(data, join(scratch, 'no-list')), lent({ uid: 65_534, gid: 65_534 }));
});

test('data that a user has already stays with them', (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root can give a folder away');
  chownSync(scratch, 1234, 1235);
  assert.deepEqual(serverUser(scratch), { uid: 1234, gid: 1235 });
});
