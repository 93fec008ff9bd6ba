import assert from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openEngine } from '../../src/engine/engine.ts';
import { digestOfToken } from '../../src/register/actors/token-text.ts';
import { openDemonstration } from '../../src/register/demonstration/open-demonstration.ts';
import {
  demonstrationKey,
  snapshotFiles,
  snapshotIn,
  snapshotOrigin,
} from '../../src/register/demonstration/snapshot.ts';
import { STORIES } from '../../src/register/demonstration/stories.ts';
import { withOwner } from '../../src/register/opening/with-owner.ts';
import { ROOT } from '../cli/run-cli.ts';

const OTHERS_ENTER = 0o711;

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-snapshot-'));
chmodSync(scratch, OTHERS_ENTER);
after(() => rmSync(scratch, { recursive: true }));

const engine = await openEngine({
  pseudonymKey: demonstrationKey('pseudonym.key').toString('base64url'),
});
const origin = snapshotOrigin(engine.ruleset);

/** The snapshot of the last release, said to be made by this program: what is tested is that it is restored. */
const ofThisProgram = (): string => {
  const released = snapshotFiles(join(ROOT, 'demonstration'));
  const folder = join(scratch, 'snapshot');
  const ours = snapshotFiles(folder);
  mkdirSync(folder);
  copyFileSync(released.rows, ours.rows);
  const about = { ...JSON.parse(readFileSync(released.about, 'utf8')), ...origin };
  writeFileSync(ours.about, JSON.stringify(about));
  return folder;
};
const snapshot = ofThisProgram();

test('a snapshot is one of this program alone: another law, migration or maker and it is none', async () => {
  assert.notEqual(await snapshotIn(snapshot, origin), null);
  for (const name of ['ruleset', 'migrations', 'sources'] as const)
    assert.equal(await snapshotIn(snapshot, { ...origin, [name]: 'another' }), null, name);
  // a package has no program text that makes a demonstration
  assert.notEqual(await snapshotIn(snapshot, { ...origin, sources: null }), null);
  assert.equal(await snapshotIn(join(scratch, 'nowhere'), origin), null);
});

test('a first start restores the snapshot, with keys and a password of its own', async () => {
  const folder = join(scratch, 'register');
  const told: number[] = [];
  const demonstration = await openDemonstration({
    ...{ folder, snapshot, engine },
    durable: false,
    hash: async (password) => `hash of ${password}`,
    nation: () => Promise.reject(new Error('no nation is simulated')),
    progress: (done) => told.push(done),
  });
  if ('code' in demonstration) throw new Error(demonstration.code);
  const { access, open, made } = demonstration;
  assert.equal(made, true);
  assert.ok(told.length > 5 && told.every((done, at) => done >= (told[at - 1] ?? 0)), `${told}`);
  assert.ok((told.at(-1) ?? 0) > 0.9 && (told.at(-1) ?? 2) <= 1, `${told.at(-1)}`);
  await open.close();
  const digests = [...access.members.values()].map(({ key }) => digestOfToken('key', key));
  const found = await withOwner({ folder, durable: false }, async (owner) => {
    const rows = async (text: string, values: unknown[] = []): Promise<unknown[]> =>
      (await owner.query(text, values)).rows;
    return {
      keys: await rows('SELECT count(*)::int AS n FROM register.api_key WHERE digest = ANY ($1)', [
        digests,
      ]),
      passwords: await rows('SELECT DISTINCT password FROM sign_in.account'),
      vins: await rows(
        'SELECT count(DISTINCT vin)::int AS n FROM register.account_row WHERE vin = ANY ($1)',
        [STORIES.map(({ vin }) => vin)],
      ),
      papers: await rows(
        `SELECT count(*)::int AS kept, (count(*) FILTER (WHERE reader IS NULL))::int AS waiting
          FROM register.paper_reading`,
      ),
    };
  });
  assert.ok('done' in found);
  assert.deepEqual(found.done, {
    keys: [{ n: digests.length }],
    passwords: [{ password: `hash of ${access.password}` }],
    vins: [{ n: new Set(STORIES.map(({ vin }) => vin)).size }],
    // a first start has nothing to read
    papers: [{ kept: 12, waiting: 0 }],
  });
  const again = await openDemonstration({
    ...{ folder, snapshot, engine },
    durable: false,
    hash: async (password) => password,
    nation: () => Promise.reject(new Error('no nation is simulated')),
  });
  if ('code' in again) throw new Error(again.code);
  assert.equal(again.made, false);
  assert.equal(again.access.password, access.password);
  await again.open.close();
});
