import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { GROUPS } from '../../src/simulate/outside/groups.ts';
import { TODAY } from '../../src/simulate/outside/nation.ts';
import { outsideNation } from '../../src/simulate/outside/outside-nation.ts';
import { writeFeeds } from '../../src/simulate/outside/write-feeds.ts';
import { WITH_ALL } from '../../test/tier.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the same seed makes the same nation, each vehicle once, with every label and no other', () => {
  const nation = outsideNation(5, 3_000);
  const again = outsideNation(5, 3_000);
  assert.deepEqual([...again.truth], [...nation.truth]);
  assert.deepEqual(again.accounts.get('licence'), nation.accounts.get('licence'));
  assert.deepEqual(
    [...new Set(nation.truth.values())].sort(),
    GROUPS.map(({ label }) => label).sort(),
  );
  for (const vin of nation.truth.keys()) assert.equal(vinStandingOf(vin), 'valid');
});

test('its feeds are read whole, file by file, and the labels stand outside them', {
  skip: WITH_ALL,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-outside-'));
  try {
    const feeds = join(folder, 'feeds');
    mkdirSync(feeds);
    const written = writeFeeds(outsideNation(5, 3_000), 5, feeds, join(folder, 'truth.csv'));
    assert.ok(!readdirSync(feeds, { recursive: true }).join().includes('truth'));
    const { status } = spawnSync(
      process.execPath,
      ['bin/mileproof.js', 'screen', feeds, '--out', join(folder, 'out'), '--today', TODAY],
      { cwd: ROOT, stdio: 'ignore' },
    );
    // screened: whether some are blocked, undetermined or none is the nation's affair
    assert.ok(status !== null && status <= 2, `${status}`);
    const { inputs } = JSON.parse(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8'));
    assert.equal(inputs.length, written.files);
    const used = inputs.reduce((sum: number, { used: rows }: { used: number }) => sum + rows, 0);
    assert.equal(used, written.rows);
    // the header alone: no cell that cannot be read
    const problems = readFileSync(join(folder, 'out', 'problems.csv'), 'utf8');
    assert.equal(problems.trim().split('\n').length, 1, problems);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
