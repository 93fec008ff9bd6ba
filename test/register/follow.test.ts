import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { Actor } from '../../src/register/actor.ts';
import { writeFeeds } from '../../src/register/export/write-feeds.ts';
import { takeFeed } from '../../src/register/feeds/take-feed.ts';
import { followFeeds, followRuns } from '../../src/register/nation/follow.ts';
import { runNation } from '../../src/register/nation/run-nation.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, submitted } from './a-car.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { register, owner } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const registry = await newActor(owner, 'registry');
const ministry = await newActor(owner, 'ministry');
await filed(owner, exporter);

const folder = await mkdtemp(join(tmpdir(), 'mileproof-follow-'));
after(() => rm(folder, { recursive: true, force: true }));

const feed = async (actor: Actor, account: Account, content: string): Promise<void> => {
  const path = join(folder, 'feed');
  await writeFile(path, content);
  const digest = createHash('sha256').update(content).digest('hex');
  const file = { path, bytes: content.length, digest };
  const outcome = await takeFeed(register, actor, { account, name: 'f.csv', file });
  assert.equal(outcome.kind, 'done');
};

/** The vehicles that are screened anew, by a feed each. */
const followed = async (): Promise<readonly (readonly string[])[]> => {
  const each: string[][] = [];
  const outcome = await followFeeds(register, async (_, vins) => each.push([...vins]));
  assert.equal(outcome.kind, 'done');
  return each;
};

const vin = rightVin(1);
const other = rightVin(2);
const application = await submitted(made, exporter, clearCar(vin, USCC));
await submitted(made, exporter, clearCar(other, USCC));

const screened = async () => {
  const outcome = await register.as(exporter, (tx) =>
    screenApplication(register, tx, { application, version: 1 }),
  );
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome.value[0];
};

test('what the registry tells otherwise than the applicant is found after its feed', async () => {
  assert.equal((await screened())?.differs, 0);
  await feed(
    registry,
    'certificate',
    `vin,number,registeredOn\n${vin},65${vin.slice(-6)},2026-08-01\n`,
  );
  assert.deepEqual(await followed(), [[vin]]);
  assert.ok(((await screened())?.differs ?? 0) > 0);
  // each feed is followed once
  assert.deepEqual(await followed(), []);
});

test('a feed of another vehicle that bears the same number concerns both', async () => {
  const stranger = 'LSVAL41Z882104202';
  await feed(registry, 'certificate', `vin,number\n${stranger},65${other.slice(-6)}\n`);
  assert.deepEqual(await followed(), [[other]]);
});

test('a feed of the applicant’s standing concerns all its vehicles, one of strangers none', async () => {
  await feed(ministry, 'exporter', `uscc,filedOn,standing\n${USCC},2026-03-01,barred\n`);
  await feed(ministry, 'exporter', 'uscc,filedOn,standing\n91650100MA7TESTAAA,2026-03-01,barred\n');
  const [own, strange] = await followed();
  assert.deepEqual(own?.toSorted(), [vin, other].toSorted());
  assert.equal(strange, undefined);
});

test('whoever dies while following leaves the feed to the next', async () => {
  await feed(registry, 'reading', `vin,on,km\n${vin},2026-10-01,12000\n`);
  await assert.rejects(
    followFeeds(register, async () => {
      throw new Error('killed');
    }),
    /killed/,
  );
  assert.deepEqual(await followed(), [[vin]]);
});

test('the register is written as feeds as it stood at a moment', async () => {
  const { rows } = await owner.query<{ now: string }>('SELECT clock_timestamp()::text AS now');
  const at = rows[0]?.now ?? '';
  await feed(registry, 'reading', `vin,on,km\n${vin},2026-10-01,13000\n`);
  const kmIn = async (name: string, options: { readonly at?: string }) => {
    const to = join(folder, name);
    await mkdir(to);
    const written = await writeFeeds(register, { folder: to, ...options });
    assert.equal(written.kind, 'done');
    return (await readFile(join(to, 'reading.csv'), 'utf8')).match(/1[23]000/g);
  };
  assert.deepEqual(await kmIn('before', { at }), ['12000']);
  assert.deepEqual(await kmIn('now', {}), ['13000']);
});

test('a run over the nation that breaks down keeps nothing, and the next is whole', async () => {
  const scratch = join(folder, 'scratch');
  await mkdir(scratch);
  await assert.rejects(runNation(register, { memory: 'nonsense', threads: 1, scratch }));
  assert.deepEqual(await readdir(scratch), []);
  const none = await owner.query('SELECT FROM register.nation_run');
  assert.equal(none.rows.length, 0);
  const run = await runNation(register, { threads: 1, scratch });
  assert.equal(run.kind, 'done');
  assert.deepEqual(await readdir(scratch), []);
  const { rows } = await owner.query(
    `SELECT as_of, customs_since, counts -> 'rows' -> 'licence' AS licences FROM register.nation_run`,
  );
  assert.deepEqual(rows, [{ as_of: '2026-11-24', customs_since: null, licences: 2 }]);
  // the shared number was found across vehicles, for one that is applied for
  const found = await owner.query<{ vin: string }>(
    `SELECT vin FROM register.nation_pattern WHERE facts ? 'pattern.numberVins'`,
  );
  assert.deepEqual(found.rows, [{ vin: other }]);
  // one certificate in three is shared, yet of so few no custom can be told
  const { rows: told } = await owner.query<{ usual: readonly object[] }>(
    'SELECT usual FROM register.nation_run',
  );
  assert.deepEqual(told[0]?.usual, [
    { 'pattern.numberReused': 'certificate', 'pattern.numberUsualPerMille': 0 },
    { 'pattern.refundEntry': 'other-vehicles', 'pattern.refundEntryUsualPercent': 0 },
    { 'pattern.refundEntry': 'not-found', 'pattern.refundEntryUsualPercent': 0 },
    { 'pattern.refundInvoiceUsualPercent': 0 },
  ]);
  const changed: string[] = [];
  await followRuns(register, async (_, vins) => changed.push(...vins));
  assert.deepEqual(changed, [other]);
  const again = await runNation(register, { threads: 1, scratch });
  assert.equal(again.kind, 'done');
  const unchanged: string[] = [];
  await followRuns(register, async (_, vins) => unchanged.push(...vins));
  assert.deepEqual(unchanged, []);
});
