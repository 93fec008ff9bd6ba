import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import type { Actor } from '../../src/register/actor.ts';
import { listFeedReaches } from '../../src/register/feeds/list-feed-reaches.ts';
import type { Reach } from '../../src/register/feeds/reach-shapes.ts';
import { sayFeedTold } from '../../src/register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../src/register/feeds/set-feed-rhythm.ts';
import { takeFeed } from '../../src/register/feeds/take-feed.ts';
import { feedsDue } from '../../src/register/screening/feeds-due.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { daysLate, type FeedReach } from '../../src/register/telling/feed-reach.ts';
import { rightVin } from '../nation/right-vin.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { clearCar, filed, submitted } from './a-car.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { register, owner, pool } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const registry = await newActor(owner, 'registry');
const customs = await newActor(owner, 'customs');
const office = await newActor(owner, 'office');
const ministry = await newActor(owner, 'ministry');
const administrator = await newActor(owner, 'administrator');
await filed(owner, exporter);
const folder = temporaryFolder('feed-reaches');

const hand = async (on: string, by: Actor, account: Account, content: string): Promise<void> => {
  const path = join(folder, 'feed');
  await writeFile(path, content);
  const digest = createHash('sha256').update(content).digest('hex');
  const file = { path, bytes: content.length, digest };
  const taken = await takeFeed(register.on(on), by, { account, name: 'f.csv', file });
  assert.equal(taken.kind, 'done');
};

const reachesOn = async (on: string, account: Account): Promise<readonly Reach[]> => {
  const read = await listFeedReaches(register.on(on), office);
  if (read.kind === 'refused') throw new Error(read.code);
  return read.value.items.filter((one) => one.account === account);
};

const lateOn = async (on: string, account: Account): Promise<readonly (number | null)[]> =>
  (await reachesOn(on, account)).map(({ late }) => late);

const expect = async (account: Account, days: number | null, teller: string | null = null) => {
  const ground = 'as agreed with the authority';
  const set = await setFeedRhythm(register, ministry, { account, teller, days, ground });
  assert.equal(set.kind, 'done');
};

test('a feed is current on its last day and late on the day after', () => {
  assert.deepEqual(
    [2, 3, 4, 5].map((today) => daysLate(0, 3, today)),
    [0, 0, 1, 2],
  );
  assert.equal(daysLate(0, null, 9999), 0);
});

test('of registries those count that told of the vehicles, else all; what never came comes first', () => {
  const reach = (account: Account, teller: string, until: string | null): FeedReach => ({
    ...{ account, teller, tellerName: teller, until, toldAt: null, days: 3, isSet: false, late: 0 },
  });
  const reaches = [
    reach('certificate', 'a', '2026-11-20'),
    reach('certificate', 'b', '2026-11-10'),
    reach('declaration', 'c', null),
  ];
  const told = (vin: string, teller: string) =>
    ({ account: 'certificate', vin, teller, standing: 'fed' }) as const;
  const dueOf = (...rows: readonly ReturnType<typeof told>[]) =>
    feedsDue(reaches, ['V', 'W'], rows);
  assert.deepEqual(dueOf(told('V', 'a'), told('W', 'a')), {
    certificateDueOn: '2026-11-23',
    declarationDueOn: null,
    // nobody tells them
    ...{ refundDueOn: null, subsidyDueOn: null },
  });
  const taxed = feedsDue(
    [...reaches, reach('refund', 'd', '2026-11-20'), reach('subsidy', 'd', null)],
    ['V'],
    [],
  );
  assert.deepEqual([taxed.refundDueOn, taxed.subsidyDueOn], ['2026-11-23', '2000-01-01']);
  // of W nobody told: any registry might have
  assert.equal(dueOf(told('V', 'a')).certificateDueOn, '2026-11-13');
  assert.equal(dueOf(told('V', 'a'), told('W', 'b')).certificateDueOn, '2026-11-13');
  assert.equal(feedsDue([], ['V'], []).certificateDueOn, null);
});

test('a late tax feed is a question of the risk, and what it tells anew ends it', async () => {
  const application = await submitted(made, exporter, clearCar(rightVin(2), USCC));
  const asked = async (on: string): Promise<boolean> => {
    const day = register.on(on);
    const answered = await day.as(exporter, (tx) =>
      screenApplication(day, tx, { application, version: 1 }),
    );
    if (answered.kind === 'refused') throw new Error(answered.code);
    const { rows } = await owner.query<{ bytes: Buffer }>(
      'SELECT bytes FROM register.verdict WHERE id = $1',
      [answered.value[0]?.verdict],
    );
    const verdict = JSON.parse(rows[0]?.bytes.toString() ?? '{}') as Verdict;
    return verdict.findings.some(({ rule, result }) => rule === 'R55' && result === 'unknown');
  };
  assert.equal(await asked('2026-11-24'), false, 'nobody tells refunds here');
  await expect('refund', 3);
  assert.equal(await asked('2026-11-24'), true, 'it is expected and never came');
  const tax = await newActor(owner, 'tax');
  const told = { account: 'refund', until: '2026-11-21' } as const;
  assert.equal((await sayFeedTold(register, tax, told)).kind, 'done');
  assert.deepEqual(
    [await asked('2026-11-23'), await asked('2026-11-24'), await asked('2026-11-25')],
    [false, false, true],
    'the day before, the last day, the first day after',
  );
  await expect('refund', null);
});

test('a file reaches to its day; the law’s interval counts until the ministry sets another', async () => {
  await hand('2026-11-20', customs, 'inspection', `vin,on\n${rightVin(9)},2026-11-12\n`);
  const [first] = await reachesOn('2026-11-24', 'inspection');
  assert.deepEqual(
    { ...first, toldAt: null, teller: null },
    {
      ...{ account: 'inspection', teller: null, tellerName: 'a customs', until: '2026-11-20' },
      ...{ toldAt: null, days: 7, isSet: false, late: 0 },
    },
  );
  assert.deepEqual(await lateOn('2026-11-27', 'inspection'), [0]);
  assert.deepEqual(await lateOn('2026-11-28', 'inspection'), [1]);
  await expect('inspection', 2);
  assert.deepEqual(await lateOn('2026-11-22', 'inspection'), [0]);
  assert.deepEqual(await lateOn('2026-11-23', 'inspection'), [1]);
  // what is set of the authority counts before what is set of the account
  await expect('inspection', 30, customs.organisation);
  assert.deepEqual(await lateOn('2026-12-20', 'inspection'), [0]);
  assert.deepEqual(await lateOn('2026-12-21', 'inspection'), [1]);
});

test('the last file once more says that nothing changed; an older one says nothing', async () => {
  const older = `vin,on,km\n${rightVin(8)},2026-10-01,10\n`;
  const last = `vin,on,km\n${rightVin(8)},2026-11-01,20\n`;
  await hand('2026-11-01', registry, 'reading', older);
  await hand('2026-11-02', registry, 'reading', last);
  await hand('2026-11-09', registry, 'reading', older);
  assert.equal((await reachesOn('2026-11-24', 'reading'))[0]?.until, '2026-11-02');
  await hand('2026-11-10', registry, 'reading', last);
  assert.equal((await reachesOn('2026-11-24', 'reading'))[0]?.until, '2026-11-10');
});

test('nothing clears by silence: a gate is open while the registry or customs is late or never came', async () => {
  const application = await submitted(made, exporter, clearCar(rightVin(1), USCC));
  const gateOn = async (on: string): Promise<string> => {
    const answered = await register
      .on(on)
      .as(exporter, (tx) => screenApplication(register.on(on), tx, { application, version: 1 }));
    if (answered.kind === 'refused') throw new Error(answered.code);
    const [vehicle] = answered.value;
    const { rows } = await owner.query<{ reasons: string }>(
      'SELECT reasons FROM register.verdict WHERE id = $1',
      [vehicle?.verdict],
    );
    return [vehicle?.gate, rows[0]?.reasons].join(' ');
  };
  assert.match(await gateOn('2026-11-24'), /^clear/);
  await expect('certificate', 3);
  assert.match(await gateOn('2026-11-24'), /^undetermined .*G19/, 'it never came');
  const told = { account: 'certificate', until: '2026-11-22' } as const;
  assert.equal((await sayFeedTold(register, registry, told)).kind, 'done');
  assert.match(await gateOn('2026-11-24'), /^clear/);
  assert.match(await gateOn('2026-11-25'), /^clear/, 'the last day');
  assert.match(await gateOn('2026-11-26'), /^undetermined .*G19/, 'the first day after');
  await expect('declaration', 3);
  assert.match(await gateOn('2026-11-24'), /^undetermined .*G19/, 'customs never came');
  await hand('2026-11-24', customs, 'declaration', `vin,number\n${rightVin(7)},D1\n`);
  assert.match(await gateOn('2026-11-25'), /^clear/);
  for (const account of ['certificate', 'declaration'] as const) await expect(account, null);
  assert.match(await gateOn('2027-02-24'), /^clear/, 'the ministry says that none is expected');
});

test('who may say and set what, by the program and by SQL', async () => {
  const until = '2026-11-24';
  const codeOf = async (outcome: Promise<{ readonly kind: string; readonly code?: string }>) =>
    (await outcome).code;
  const say1 = (by: Actor, account: Account, day = until) =>
    codeOf(sayFeedTold(register, by, { account, until: day }));
  assert.equal(await say1(registry, 'declaration'), 'account-not-yours');
  assert.equal(await say1(exporter, 'certificate'), 'part-missing');
  assert.equal(await say1(registry, 'certificate', '2026-11-25'), 'day-impossible');
  const rhythm = {
    account: 'invoice',
    teller: null,
    days: 9,
    ground: 'because we say so',
  } as const;
  assert.equal(await codeOf(setFeedRhythm(register, office, rhythm)), 'part-missing');
  assert.equal((await setFeedRhythm(register, administrator, rhythm)).kind, 'done');
  const ofNone = { ...rhythm, teller: registry.organisation };
  assert.equal(await codeOf(setFeedRhythm(register, ministry, ofNone)), 'not-found');
  const reach = 'INSERT INTO register.feed_reach (account, teller, until) VALUES ($1, $2, $3)';
  const denied = /row-level security|permission denied/;
  const today = (
    await say<{ today: string }>(pool, office, 'SELECT register.today()::text AS today')
  )[0];
  const tomorrow = `${Number(today?.today.slice(0, 4)) + 1}-01-01`;
  await assert.rejects(say(pool, registry, reach, ['sales', customs.organisation, until]), denied);
  await assert.rejects(
    say(pool, registry, reach, ['sales', registry.organisation, tomorrow]),
    denied,
  );
  await assert.rejects(say(pool, exporter, reach, ['sales', exporter.organisation, until]), denied);
  await assert.rejects(
    say(
      pool,
      office,
      "INSERT INTO register.feed_rhythm (account, ground) VALUES ('sales', 'as I like it')",
    ),
    denied,
  );
  await assert.rejects(say(pool, ministry, 'DELETE FROM register.feed_rhythm'), denied);
});
