import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { changedMigrations, MIGRATIONS, RELEASED } from './released-migrations.ts';

const root = mkdtempSync(join(tmpdir(), 'mileproof-released-'));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, MIGRATIONS), { recursive: true });
const write = (file: string, text: string): void =>
  writeFileSync(join(root, MIGRATIONS, file), text);

// printf 'SELECT 1;\n' | sha256sum
const DIGEST = 'b4e0497804e46e0a0b0b8c31975b062152d551bac49c3c2e80932567b4085dcd';
const released = { '0.3.0': { '001-a.sql': DIGEST }, '0.4.0': { '002-b.sql': DIGEST } };
writeFileSync(join(root, RELEASED), JSON.stringify(released));

test('what was released stands as it was, and new migrations may be added', () => {
  for (const file of ['001-a.sql', '002-b.sql']) write(file, 'SELECT 1;\n');
  write('003-new.sql', 'SELECT 3;\n');
  assert.deepEqual(changedMigrations(root), []);
  write('003-new.sql', 'SELECT 4;\n');
  assert.deepEqual(changedMigrations(root), []);
});

test('one that was edited or removed after its release is told, with what to do', () => {
  write('001-a.sql', 'SELECT 1; -- a comment\n');
  rmSync(join(root, MIGRATIONS, '002-b.sql'));
  const [changed = '', removed = '', ...more] = changedMigrations(root);
  assert.deepEqual(more, []);
  assert.match(changed, /001-a\.sql: changed after 0\.3\.0 .* as a new migration/);
  assert.match(changed, /git checkout v0\.3\.0 -- src\/register\/migrations\/001-a\.sql/);
  assert.match(removed, /002-b\.sql: removed after 0\.4\.0 /);
});
