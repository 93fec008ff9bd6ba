import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { EXPECTED } from '../../src/simulate/habits/expectations.ts';
import { habitsNation, SCHEMES } from '../../src/simulate/habits/habits-nation.ts';
import { AS_OF } from '../../src/simulate/habits/land.ts';
import { LOOK_ALIKES } from '../../src/simulate/habits/look-alikes.ts';
import { OFFICE_HEADERS, writeHabits } from '../../src/simulate/habits/write-habits.ts';
import { WITH_ALL } from '../../test/tier.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SMALL = 3_000;

const withFolder = (work: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-habits-'));
  try {
    mkdirSync(join(folder, 'feeds'));
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A digest of all files below a folder, names and bytes. */
const digestOf = (folder: string): string => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const file of files
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()) {
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
};

test('at each strength every kind has four groups, and each vehicle is one and well formed', () => {
  const sizes = new Set<number>();
  for (const strength of [1, 0.6, 0.3]) {
    const { truth } = habitsNation(6, SMALL, strength);
    const groups = new Map<string, Set<number>>();
    for (const [vin, { kind, group }] of truth) {
      assert.equal(vinStandingOf(vin), 'valid');
      groups.set(kind, (groups.get(kind) ?? new Set()).add(group));
    }
    for (const kind of [...Object.keys(SCHEMES), ...Object.keys(LOOK_ALIKES)]) {
      assert.deepEqual([...(groups.get(kind) ?? [])], [1, 2, 3, 4], `${kind} at ${strength}`);
    }
    sizes.add([...truth.values()].filter(({ kind }) => kind in SCHEMES).length);
  }
  assert.equal(sizes.size, 3, 'the careful have fewer vehicles');
});

test('what a scheme ought to be found by is said of every scheme and of nothing else', () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), Object.keys(SCHEMES).sort());
});

test('the same seed writes the same bytes; what is true stands outside the feeds, a line a vehicle', () => {
  const written = [0, 1].map(() => {
    const land = habitsNation(6, SMALL, 0.6);
    let digest = '';
    let truth = '';
    withFolder((folder) => {
      const feeds = join(folder, 'feeds');
      writeHabits(land, 6, feeds, join(folder, 'truth.csv'));
      assert.ok(!readdirSync(feeds, { recursive: true }).join().includes('truth'));
      digest = digestOf(folder);
      truth = readFileSync(join(folder, 'truth.csv'), 'utf8');
    });
    return { land, digest, truth };
  });
  const [first, again] = written;
  assert.equal(again?.digest, first?.digest);
  const [header, ...lines] = first?.truth.trim().split('\n') ?? [];
  assert.equal(header, 'vin,kind,group,truth,licensed');
  assert.equal(lines.length, first?.land.truth.size);
  const truthOf = new Map(lines.map((line) => [line.split(',')[1], line.split(',')[3]]));
  assert.equal(truthOf.get('machine-driven'), 'guilty');
  assert.equal(truthOf.get('pensioner'), 'look-alike');
  assert.equal(truthOf.get('exports'), 'honest');
  assert.equal(truthOf.get('beside'), 'beside');
  const licensed = new Set(first?.land.accounts.get('licence')?.map(({ row }) => row['vin']));
  assert.equal(lines.filter((line) => line.endsWith(',true')).length, licensed.size);
});

test('its feeds are read whole, file by file', { skip: WITH_ALL }, () => {
  withFolder((folder) => {
    const feeds = join(folder, 'feeds');
    const written = writeHabits(habitsNation(6, SMALL, 0.6), 6, feeds, join(folder, 'truth.csv'));
    const { status } = spawnSync(
      process.execPath,
      ['bin/mileproof.js', 'screen', feeds, '--out', join(folder, 'out'), '--today', AS_OF],
      { cwd: ROOT, stdio: 'ignore' },
    );
    // screened: whether some are blocked, undetermined or none is the nation's affair
    assert.ok(status !== null && status <= 2, `${status}`);
    const { inputs } = JSON.parse(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8'));
    assert.equal(inputs.length, written.files);
    const used = inputs.reduce((sum: number, { used: rows }: { used: number }) => sum + rows, 0);
    assert.equal(used, written.rows);
    // licences that were corrected are told, and columns that the vocabulary does not know; no cell that cannot be read
    const [, ...problems] = readFileSync(join(folder, 'out', 'problems.csv'), 'utf8')
      .trim()
      .split('\n');
    const odd = problems.filter((line) => {
      const unknown =
        line.includes(',unknown-header,') &&
        Object.values(OFFICE_HEADERS).some((header) => line.includes(header));
      return !unknown && !line.includes(',vin-repeated,');
    });
    assert.deepEqual(odd, []);
  });
});
