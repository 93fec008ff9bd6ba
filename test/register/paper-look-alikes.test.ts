import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JOB } from '../../src/register/actor.ts';
import { ALL } from '../tier.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: '915260183BJ1XG6123' });

/** Tenths, sevenths, fifties and forties meet in every way among 1,400. */
const APPLICATIONS = ALL ? 2_800 : 1000;

/** Tables that are filled as they would be after many steps, whose triggers ask for each of them. */
const TABLES = ['application', 'application_vehicle', 'paper_attached'] as const;
const triggers = async (what: 'DISABLE' | 'ENABLE'): Promise<void> => {
  for (const table of TABLES)
    await owner.query(`ALTER TABLE register.${table} ${what} TRIGGER USER`);
};

/** Hands in a file, by its number, as a kind, for a VIN of an application, by its number. */
const attach = (rows: string): Promise<unknown> =>
  owner.query(
    `WITH told (file, kind, application, vin) AS (${rows}),
      kept AS (
        INSERT INTO register.paper (sha256, form, size)
          SELECT DISTINCT sha256(file::text::bytea), 'pdf', 1 FROM told
          ON CONFLICT DO NOTHING
      )
      INSERT INTO register.paper_attached (paper, attached_to, thing, vin, kind, name, exporter, province, part)
        SELECT sha256(file::text::bytea), 'application', a.id, vin, kind, '-', a.exporter, a.province, 'exporter'
        FROM told
        JOIN register.application a ON a.number = 'L' || told.application`,
  );

const elsewhere = async (): Promise<readonly (string | null)[]> => {
  await owner.query(
    'ANALYZE register.paper_attached, register.application, register.application_vehicle',
  );
  const found = await register.as(JOB, (tx) =>
    tx.rows<{ vin: string }>(
      `SELECT a.vin
        FROM register.paper_attached a
        CROSS JOIN LATERAL register.paper_elsewhere(a.id) e
        ORDER BY a.vin`,
    ),
  );
  if (found.kind === 'refused') throw new Error(found.code);
  return found.value.map(({ vin }) => vin);
};

test('papers filed again, letters and entries for many vehicles are no reuse; one invoice for two is', async () => {
  await triggers('DISABLE');
  // every tenth was withdrawn; the next one files its vehicle again; every seventh is in its second version
  const state = `CASE WHEN n % 10 = 0 THEN 'withdrawn' ELSE 'submitted' END`;
  await owner.query(
    `INSERT INTO register.application (number, exporter, province, version, state, verb)
      SELECT 'L' || n, $1, '65', CASE WHEN n % 7 = 0 THEN 2 ELSE 1 END, ${state}, 'submit'
      FROM generate_series(0, ${APPLICATIONS - 1}) n`,
    [exporter.organisation],
  );
  const vin = `'V' || CASE WHEN n % 10 = 1 THEN n - 1 ELSE n END`;
  await owner.query(
    `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, state, verb)
      SELECT a.id, a.exporter, a.province, a.version, ${vin},
        CASE WHEN n % 10 = 0 THEN 'withdrawn' ELSE 'open' END, 'list'
      FROM generate_series(0, ${APPLICATIONS - 1}) n
      JOIN register.application a ON a.number = 'L' || n`,
  );
  // a mistyped number that was corrected in the second version
  await owner.query(
    `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, state, verb)
      SELECT a.id, a.exporter, a.province, 1, 'X' || n, 'open', 'list'
      FROM generate_series(0, ${APPLICATIONS - 1}, 7) n
      JOIN register.application a ON a.number = 'L' || n`,
  );
  const all = `FROM generate_series(0, ${APPLICATIONS - 1}) n`;
  const own = `CASE WHEN n % 10 = 1 THEN n - 1 ELSE n END`;
  await attach(`SELECT 'invoice ' || ${own}, 'saleInvoice', n, ${vin} ${all}`);
  await attach(`SELECT 'certificate ' || ${own}, 'registrationCertificate', n, ${vin} ${all}`);
  await attach(`SELECT 'letter ' || n / 50, 'letter', n, ${vin} ${all}`);
  await attach(`SELECT 'entry ' || n / 40, 'customsDeclaration', n, ${vin} ${all}`);
  await attach(
    `SELECT 'invoice ' || ${own}, 'saleInvoice', n, 'X' || n FROM generate_series(0, ${APPLICATIONS - 1}, 7) n`,
  );
  await triggers('ENABLE');
  assert.deepEqual(await elsewhere(), []);
  await triggers('DISABLE');
  await attach(`VALUES ('invoice 12', 'saleInvoice', 13, 'V13')`);
  await triggers('ENABLE');
  assert.deepEqual(await elsewhere(), ['V12', 'V13']);
});
