import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JOB } from '../../src/register/actor.ts';
import { sayFeedTold } from '../../src/register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../src/register/feeds/set-feed-rhythm.ts';
import type { HealthItem } from '../../src/register/health/health-shapes.ts';
import { noticeMissing } from '../../src/register/health/notice-what-is-missing.ts';
import { backupIsMissing, diskIsFull } from '../../src/register/health/read-health.ts';
import { reportHealth } from '../../src/register/health/report-health.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, submitted } from './a-car.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { register, owner, pool } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const registry = await newActor(owner, 'registry');
const ministry = await newActor(owner, 'ministry');
const office = await newActor(owner, 'office');
const administrator = await newActor(owner, 'administrator');
await filed(owner, exporter);

const reportOn = async (on: string): Promise<readonly HealthItem[]> => {
  const read = await reportHealth(register.on(on), administrator);
  if (read.kind === 'refused') throw new Error(read.code);
  return read.value.items;
};

const itemOn = async (on: string, kind: HealthItem['kind'], name: string) =>
  (await reportOn(on)).find((item) => item.kind === kind && item.name === name);

const noticeOn = async (on: string) => {
  const noticed = await register.on(on).as(JOB, (tx) => noticeMissing(register.on(on), tx));
  if (noticed.kind === 'refused') throw new Error(noticed.code);
  const named = (some: readonly { kind: string; name: string }[]) =>
    some.filter(({ kind }) => kind === 'feed').map(({ name }) => name);
  const { began, ended, vins } = noticed.value;
  return { began: named(began), ended: named(ended), vins };
};

const HOUR = 3_600_000;

test('a backup is missing when there was none, and after two days', () => {
  const at = '2026-11-22T08:00:00.000Z';
  const hoursAfter = (hours: number) => backupIsMissing(at, Date.parse(at) + hours * HOUR);
  assert.deepEqual([47.9, 48, 48.1].map(hoursAfter), [false, false, true]);
  assert.equal(backupIsMissing(null, 0), true);
});

test('a disk is full below a tenth of it, and below what the register takes', () => {
  assert.deepEqual(
    [99, 100, 101].map((free) => diskIsFull(free, 1000, 50)),
    [true, false, false],
  );
  assert.deepEqual(
    [499, 500, 501].map((free) => diskIsFull(free, 1000, 500)),
    [true, false, false],
  );
});

test('the report says what is missing first: a feed one year old, no backup, a key that ends', async () => {
  // as found: a registry's feed of a year ago raised nothing
  await owner.query(
    `INSERT INTO register.feed_reach (account, teller, until) VALUES ('reading', $1, '2025-11-09')`,
    [registry.organisation],
  );
  const reading = await itemOn('2026-11-24', 'feed', 'reading');
  // 380 days since, of which the law's interval allows 38
  assert.deepEqual([reading?.state, reading?.day, reading?.count], ['missing', '2025-11-09', 342]);
  assert.equal((await itemOn('2025-12-17', 'feed', 'reading'))?.state, 'good');
  assert.equal((await itemOn('2025-12-18', 'feed', 'reading'))?.state, 'missing');
  assert.equal((await itemOn('2026-11-24', 'backup', 'backup'))?.state, 'missing');
  await owner.query(
    `INSERT INTO register.backup_taken (as_of, program, rows) VALUES (now(), 'mileproof', 1)`,
  );
  assert.equal((await itemOn('2026-11-24', 'backup', 'backup'))?.state, 'good');
  assert.equal((await itemOn('2026-11-24', 'key', 'all'))?.state, 'good');
  await say(
    pool,
    administrator,
    `INSERT INTO register.api_key (organisation, label, digest, scopes, expires_at)
      VALUES ($1, 'key', sha256('k'), '{read}', '2026-12-24T12:00:00+08:00')`,
    [administrator.organisation],
  );
  const key = 'program a administrator';
  assert.equal(await itemOn('2026-11-23', 'key', key), undefined, '31 days before');
  assert.equal((await itemOn('2026-11-24', 'key', key))?.day, '2026-12-24');
  assert.equal((await itemOn('2026-12-24', 'key', key))?.state, 'missing', 'its last day');
  // an office's key, until another takes its purposes over
  const keyOf = async (number: number, purposes: string, until: string | null) =>
    say(
      pool,
      office,
      `INSERT INTO register.signing_key (
          authority, purposes, number, address, suite, public_key, sealed, key_version, from_day, until_day, made_by
        )
        VALUES ($1, $2, $3, $4, 'eddsa-jcs-2022', $4, '\\x00', 1, '2026-01-01', $5, $6)`,
      [office.organisation, purposes, number, `did:web:x#${number}`, until, office.person],
    );
  await keyOf(1, '{decision,licence}', '2026-12-24');
  const official = 'signing a office';
  assert.equal(await itemOn('2026-11-23', 'key', official), undefined, '31 days before');
  assert.equal((await itemOn('2026-11-24', 'key', official))?.day, '2026-12-24');
  assert.equal(await itemOn('2026-12-25', 'key', official), undefined, 'the day after its last');
  await keyOf(2, '{decision}', null);
  assert.equal(
    (await itemOn('2026-11-24', 'key', official))?.state,
    'missing',
    'licences are left',
  );
  await keyOf(3, '{licence,figures}', '2027-12-24');
  assert.equal(await itemOn('2026-11-24', 'key', official), undefined);
  const database = await itemOn('2026-11-24', 'disk', 'database');
  assert.ok((database?.freeBytes ?? 0) > 0 && (database?.allBytes ?? 0) > 0);
  const states = (await reportOn('2026-11-24')).map(({ state }) => state);
  assert.equal(states.lastIndexOf('missing') < states.indexOf('good'), true);
  const denied = await reportHealth(register, ministry);
  assert.equal(denied.kind === 'refused' && denied.code, 'part-missing');
});

test('what is late is told once, and once when it came; gates are asked again both times', async () => {
  const vin = rightVin(1);
  await submitted(made, exporter, clearCar(vin, USCC));
  const ground = 'as agreed with the registry';
  await setFeedRhythm(register, ministry, {
    account: 'certificate',
    teller: null,
    days: 3,
    ground,
  });
  await sayFeedTold(register, registry, { account: 'certificate', until: '2026-11-24' });
  assert.deepEqual((await noticeOn('2026-11-27')).began, ['reading']);
  assert.deepEqual(await noticeOn('2026-11-28'), {
    began: ['certificate'],
    ended: [],
    vins: [vin],
  });
  assert.deepEqual(await noticeOn('2026-11-29'), { began: [], ended: [], vins: [] });
  await sayFeedTold(register.on('2026-11-29'), registry, {
    account: 'certificate',
    until: '2026-11-29',
  });
  assert.deepEqual(await noticeOn('2026-11-29'), {
    began: [],
    ended: ['certificate'],
    vins: [vin],
  });
  const { rows } = await owner.query<{ verb: string }>(
    `SELECT verb FROM register.event WHERE kind = 'missing' AND detail ->> 'name' = 'certificate' ORDER BY id`,
  );
  assert.deepEqual(
    rows.map(({ verb }) => verb),
    ['miss', 'come'],
  );
});

test('of several nodes that notice at once one tells', async () => {
  const each = await Promise.all(Array.from({ length: 5 }, () => noticeOn('2026-12-09')));
  assert.deepEqual(
    each.flatMap(({ began }) => began),
    ['certificate'],
  );
});

test('webhooks that nothing reaches and attestations that lapse within thirty days are told', async () => {
  const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
  const hook = (failing: string | null) =>
    owner.query(
      `INSERT INTO register.webhook (organisation, url, secret, key_version, seen_transaction, failing_since)
        VALUES ($1, 'https://example.test/', 'x', 1, 0, $2)`,
      [office.organisation, failing],
    );
  await hook(null);
  assert.equal(await itemOn('2026-11-24', 'webhook', 'a office'), undefined);
  await hook('2026-11-23T08:00:00Z');
  const failing = await itemOn('2026-11-24', 'webhook', 'a office');
  assert.deepEqual(
    [failing?.state, failing?.at, failing?.count],
    ['missing', '2026-11-23T08:00:00.000Z', 0],
  );
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.outlet (
        organisation, maker, number, name, country, state, verb, attested_on, attested_until
      )
      SELECT $1, 'chery', day, 'O', 'KZ', 'attested', 'attest', '2026-01-01', day::date
      FROM unnest(ARRAY['2026-11-23', '2026-11-24', '2026-12-24', '2026-12-25']) day`,
    [maker.organisation],
  );
  await owner.query('SET session_replication_role = origin');
  // the day itself and thirty days on count; the day before has lapsed, the day after is to come
  const lapsing = await itemOn('2026-11-24', 'attestation', 'a manufacturer');
  assert.deepEqual([lapsing?.state, lapsing?.day, lapsing?.count], ['missing', '2026-11-24', 2]);
  assert.equal((await itemOn('2026-10-24', 'attestation', 'a manufacturer'))?.count, 1);
  assert.equal(await itemOn('2026-10-23', 'attestation', 'a manufacturer'), undefined);
});
