import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { ShownFacts } from '../../src/domain/verdict/verdict.ts';
import { JOB } from '../../src/register/actor.ts';
import { accountsAsOf } from '../../src/register/telling/accounts-as-of.ts';
import { endTelling, type Telling, tell } from '../../src/register/telling/tell.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
const rival = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });
const registry = await newActor(owner, 'registry');

const VIN = 'LSVAL41Z882104202';
const OTHER = 'LSVAL41Z982104208';

const rowsOf = (account: Account, facts: readonly ShownFacts[]): Telling['rows'] =>
  facts.map((of, at) => ({ row: at + 2, vin: String(of[`${account}.vin`] ?? ''), facts: of }));

const stated = (by: typeof exporter, account: Account, facts: readonly ShownFacts[]): Telling => ({
  account,
  teller: by.organisation ?? '',
  standing: 'stated',
  exporter: by.organisation,
  province: '65',
  source: { kind: 'application', id: randomUUID() },
  rows: rowsOf(account, facts),
});

const fed = (account: Account, facts: readonly ShownFacts[]): Telling => ({
  account,
  teller: registry.organisation ?? '',
  standing: 'fed',
  exporter: null,
  province: null,
  source: { kind: 'feed', id: randomUUID() },
  rows: rowsOf(account, facts),
});

const telling = (given: Telling) => register.as(JOB, (tx) => tell(tx, given));

const current = async (vins: readonly string[], at?: string) => {
  const read = await register.as(JOB, (tx) =>
    accountsAsOf(tx, { vins, ...(at === undefined ? {} : { at }) }),
  );
  return read.kind === 'done' ? read.value : [];
};

test('a certificate number belongs to one VIN: of a hundred who name it at once one is heard', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      telling(
        stated(at % 2 === 0 ? exporter : rival, 'certificate', [
          {
            'certificate.vin': `LSVAL41Z8821${String(at).padStart(5, '0')}`,
            'certificate.number': '6500 0001-X',
          },
        ]),
      ),
    ),
  );
  const done = outcomes.filter(({ kind }) => kind === 'done');
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  assert.equal(done.length, 1);
  assert.equal(refused.length, 99);
  for (const { code, field, values } of refused) {
    assert.equal(code, 'number-of-another-vehicle');
    assert.equal(field, 'certificate.number');
    assert.deepEqual(values, { number: '6500 0001-X', row: 2 });
  }
  const { rows } = await owner.query(
    `SELECT FROM register.account_row WHERE facts ->> 'certificate.number' = '6500 0001-X'`,
  );
  assert.equal(rows.length, 1);
});

test('whoever names a number first cannot keep it from the vehicle that the registry gives it', async () => {
  const facts = { 'certificate.vin': VIN, 'certificate.number': '650000000777' };
  const squatter = { ...facts, 'certificate.vin': OTHER };
  assert.equal((await telling(stated(rival, 'certificate', [squatter]))).kind, 'done');
  assert.equal((await telling(stated(exporter, 'certificate', [facts]))).kind, 'refused');
  // the feed of an authority goes its own way: `take-feed` tells it of the row
  await owner.query(
    `WITH told AS (
        INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
          VALUES ('certificate', $1, 'fed', 'feed', gen_random_uuid(), 2, $2, '{}')
          RETURNING id
      )
      INSERT INTO register.account_key SELECT 'certificate', '650000000777', id FROM told`,
    [registry.organisation, VIN],
  );
  assert.equal((await telling(stated(exporter, 'certificate', [facts]))).kind, 'done');
});

test('a later telling supersedes what its teller told of the same thing, and both can be read', async () => {
  const vin = 'LGXC16AF0R0000002';
  const reading = (km: number): ShownFacts => ({
    'reading.vin': vin,
    'reading.on': '2026-05-01',
    'reading.km': km,
  });
  await telling(fed('reading', [reading(12)]));
  const { rows } = await owner.query<{ now: string }>('SELECT clock_timestamp()::text AS now');
  await telling(fed('reading', [reading(1200)]));
  const kmOf = (told: Awaited<ReturnType<typeof current>>) =>
    told.map(({ facts }) => facts['reading.km']);
  assert.deepEqual(kmOf(await current([vin])), [1200]);
  assert.deepEqual(kmOf(await current([vin], rows[0]?.now)), [12]);
  // another teller's word stands beside it
  await telling(stated(exporter, 'reading', [reading(9)]));
  assert.deepEqual(kmOf(await current([vin])), [1200, 9]);
});

test('a source is told anew when what it told before is ended', async () => {
  const vin = 'LGXC16AF0R0000003';
  const first = stated(exporter, 'licence', [{ 'licence.vin': vin, 'licence.application': 'A1' }]);
  await telling(first);
  assert.equal((await telling(first)).kind, 'refused');
  const again = await register.as(JOB, async (tx) => {
    await endTelling(tx, first.source);
    await tell(tx, first);
  });
  assert.equal(again.kind, 'done');
  assert.equal((await current([vin])).length, 1);
});

test('rows are found by what they share, however it is written', async () => {
  const vin = 'LGXC16AF0R0000004';
  await telling(
    stated(exporter, 'refund', [
      { 'refund.vin': vin, 'refund.declaration': '123456789012345678001', 'refund.number': 'R 1' },
    ]),
  );
  const found = await register.as(JOB, (tx) =>
    accountsAsOf(tx, { vins: [], keys: [{ kind: 'entry', value: '123456789012345678' }] }),
  );
  assert.deepEqual(found.kind === 'done' && found.value.map((row) => row.vin), [vin]);
});

test('texts beyond what an index holds are told without harm', async () => {
  const long = Array.from({ length: 8000 }, (_, at) => (at * 7919) % 10).join('');
  const outcome = await telling(
    stated(exporter, 'certificate', [{ 'certificate.vin': long, 'certificate.number': long }]),
  );
  assert.equal(outcome.kind, 'done');
});
