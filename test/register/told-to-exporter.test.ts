import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Account, FACTS } from '../../src/domain/facts/fact-table.ts';
import type { ShownFacts, ShownValue } from '../../src/domain/verdict/verdict.ts';
import { derivedFrom } from '../../src/register/screening/derived-from.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, type Stated, submitted } from './a-car.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { register, owner } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const other = await newActor(owner, 'exporter', { province: '65', uscc: '91821993B3HN2J1K6M' });
const registry = await newActor(owner, 'registry');
await filed(owner, exporter);

const DAY = 86_400_000; // not-law: milliseconds
const isoDay = (at: number): string => new Date(at * DAY).toISOString().slice(0, 10);

/** Values that stand in no text of the law: days of long ago, long numbers and words. */
const arbitraryOf = (kind: string): fc.Arbitrary<ShownValue> | null => {
  if (kind === 'date') return fc.integer({ min: 5_000, max: 12_000 }).map(isoDay); // not-law: days of 1983 to 2002
  if (kind === 'integer') return fc.integer({ min: 10_000, max: 999_999 });
  if (kind === 'decimal') return fc.integer({ min: 100_000, max: 9_999_999 });
  if (kind !== 'text') return null;
  return fc.integer({ min: 10 ** 9, max: 10 ** 10 }).map((number) => `Z${number}Q`);
};

const FED: readonly Account[] = [
  ...(['certificate', 'factory', 'insurance', 'invoice', 'inspection'] as const),
  ...(['declaration', 'refund', 'reading', 'letter', 'subsidy', 'arrival'] as const),
];

const rowOf = (account: Account): fc.Arbitrary<ShownFacts> =>
  fc
    .record(
      Object.fromEntries(
        FACTS.flatMap(({ name, kind, derived, account: of }) => {
          const value = of === account && !derived ? arbitraryOf(kind) : null;
          return value === null ? [] : [[name, fc.option(value, { nil: undefined, freq: 4 })]];
        }),
      ),
    )
    .map((row) => JSON.parse(JSON.stringify(row)) as ShownFacts);

const fedRows: fc.Arbitrary<Stated> = fc.record(
  Object.fromEntries(FED.map((account) => [account, fc.array(rowOf(account), { maxLength: 2 })])),
);

let cars = 0;

test('nothing that others told stands in what an exporter is told, and no score and no pattern', async () => {
  let withheld = 0;
  await fc.assert(
    fc.asyncProperty(fedRows, async (fed) => {
      cars += 1;
      const vin = rightVin(cars * 1_013);
      const stated = clearCar(vin, USCC);
      const elsewhere = await submitted(made, other, clearCar(vin, '91821993B3HN2J1K6M'));
      await owner.query('ALTER TABLE register.application_vehicle DISABLE TRIGGER USER');
      await owner.query(
        `UPDATE register.application_vehicle SET state = 'overturned' WHERE application = $1`,
        [elsewhere],
      );
      await owner.query('ALTER TABLE register.application_vehicle ENABLE TRIGGER USER');
      const application = await submitted(made, exporter, stated);
      const values: string[] = ['91821993B3HN2J1K6M'];
      for (const [account, rows] of Object.entries(fed)) {
        for (const [at, row] of (rows ?? []).entries()) {
          await owner.query(
            `INSERT INTO register.account_row (
                account, teller, standing, source_kind, source, source_row, vin, facts
              )
              VALUES ($1, $2, 'fed', 'feed', gen_random_uuid(), $3, $4, $5)`,
            [account, registry.organisation, at + 1, vin, { ...row, [`${account}.vin`]: vin }],
          );
          values.push(...Object.values(row).map(String));
        }
      }
      const outcome = await register.as(exporter, (tx) =>
        screenApplication(register, tx, { application, version: 1 }),
      );
      assert.equal(outcome.kind, 'done');
      const { rows } = await owner.query<{ told: Buffer; bytes: Buffer; number: string }>(
        `SELECT v.told, v.bytes, a.number
          FROM register.verdict v, register.application a
          WHERE v.application = $1 AND a.id = $2`,
        [application, elsewhere],
      );
      const told = rows[0]?.told.toString() ?? '';
      const whole = rows[0]?.bytes.toString() ?? '';
      for (const value of [...values, rows[0]?.number ?? '']) {
        // whole words, so that a number is not found within another
        assert.ok(!new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(told), `${value}\n${told}`);
        if (whole.includes(value)) withheld += 1;
      }
      for (const word of ['"score"', '"band"', 'pattern.', '"facts"', '"patternsOn"']) {
        assert.ok(!told.includes(word), word);
      }
    }),
    { numRuns: 40, seed: 7, endOnFailure: true },
  );
  // the office is told many of them
  assert.ok(withheld > 400, String(withheld));
});

test('of every fact that is worked out it is known from what', () => {
  const unknown = FACTS.filter(
    ({ name, derived, account }) =>
      derived && !['pattern', 'paper'].includes(account) && derivedFrom(name) === null,
  );
  assert.deepEqual(
    unknown.map(({ name }) => name),
    [],
  );
});
