import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { changedMigrations, MIGRATIONS, RELEASED } from '../check/released-migrations.ts';
import { cutVersion } from './cut-version.ts';

const root = mkdtempSync(join(tmpdir(), 'mileproof-cut-'));
after(() => rmSync(root, { recursive: true }));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const DAY = '2026-11-30';
const OWN = { name: 'p', version: '0.2.0', scripts: { version: '0.2.0' } };
const LOCK = {
  ...{ name: 'p', version: '0.2.0', lockfileVersion: 3 },
  packages: { '': { name: 'p', version: '0.2.0' }, 'node_modules/a': { version: '0.2.0' } },
};
const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.2.0 — 2026-11-28\n\n- Old: Unreleased.\n';

beforeEach(() => {
  write('package.json', JSON.stringify(OWN, null, 2));
  write('package-lock.json', JSON.stringify(LOCK, null, 2));
  write('CHANGELOG.md', CHANGELOG);
  write(RELEASED, '{}\n');
  write(`${MIGRATIONS}/001-a.sql`, 'SELECT 1;\n');
});

test('a version is named wherever the product says its own, and nowhere else', () => {
  assert.equal(cutVersion(root, '0.3.0', DAY), null);
  assert.deepEqual(JSON.parse(read('package.json')), { ...OWN, version: '0.3.0' });
  assert.deepEqual(JSON.parse(read('package-lock.json')), {
    ...{ ...LOCK, version: '0.3.0' },
    packages: { '': { name: 'p', version: '0.3.0' }, 'node_modules/a': { version: '0.2.0' } },
  });
  assert.equal(read('CHANGELOG.md'), CHANGELOG.replace('## Unreleased', '## 0.3.0 — 2026-11-30'));
});

test('its migrations are kept with their digests, those of earlier versions under these', () => {
  assert.equal(cutVersion(root, '0.3.0', DAY), null);
  write(`${MIGRATIONS}/002-b.sql`, 'SELECT 2;\n');
  write('CHANGELOG.md', CHANGELOG);
  assert.equal(cutVersion(root, '0.4.0', DAY), null);
  const kept: Record<string, object> = JSON.parse(read(RELEASED));
  const files = Object.entries(kept).map(([version, digests]) => [version, Object.keys(digests)]);
  assert.deepEqual(files, [
    ['0.3.0', ['001-a.sql']],
    ['0.4.0', ['002-b.sql']],
  ]);
  write(`${MIGRATIONS}/001-a.sql`, 'SELECT 2;\n');
  assert.equal(changedMigrations(root).length, 1);
  write('CHANGELOG.md', CHANGELOG);
  assert.match(cutVersion(root, '0.5.0', DAY) ?? '', /001-a\.sql: changed after 0\.3\.0/);
});

test('nothing is written where a version is not to be cut', () => {
  for (const version of ['', '0.3', '0.2.0', '0.1.9', '0.3.0-beta', 'v0.3.0'])
    assert.notEqual(cutVersion(root, version, DAY), null, version);
  write('CHANGELOG.md', CHANGELOG.replace('- New.\n\n', ''));
  assert.match(cutVersion(root, '0.3.0', DAY) ?? '', /Unreleased/);
  assert.equal(read('package.json'), JSON.stringify(OWN, null, 2));
  assert.equal(read(RELEASED), '{}\n');
});
