import assert from 'node:assert/strict';
import pg from 'pg';
import { openEngine } from '../src/engine/engine.ts';
import { type Actor, RIGHTS } from '../src/register/actor.ts';
import { migrate } from '../src/register/opening/migrate.ts';
import { Register } from '../src/register/register.ts';
import { findEverything } from '../src/register/search/find-everything.ts';
import { Secrets } from '../src/register/secrets/secrets.ts';
import { randomOf } from '../src/simulate/drawn/random.ts';
import { openDatabase } from '../test/postgres-database.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { percentile } from './register/load.ts';

const VEHICLES = 5_000_000;
const ASKED = 100;
const WARM_UP = 10;
const SEED = 33;
const OF_AN_APPLICATION = 20;
const OF_AN_EXPORTER = 500;

/** Rows as years of work leave them, of two provinces, written past triggers and keys of other tables. */
const fill = async (owner: pg.Client, vehicles: number): Promise<void> => {
  await owner.query(`
    SET session_replication_role = replica;
    SET synchronous_commit = off;
    SET statement_timeout = 0;
    CREATE TEMPORARY TABLE firm AS
      SELECT n, gen_random_uuid() AS id, CASE WHEN n % 2 = 0 THEN '65' ELSE '44' END AS province
      FROM generate_series(0, ${Math.ceil(vehicles / OF_AN_EXPORTER) - 1}) n;
    INSERT INTO register.organisation (id, part, name, uscc, province)
      SELECT id, 'exporter', '示例第' || n || '号汽车贸易有限公司', lpad(n::text, 18, '0'), province FROM firm;
    CREATE TEMPORARY TABLE filed AS
      SELECT
        g.n, gen_random_uuid() AS application, gen_random_uuid() AS licence, f.id AS exporter, f.province
      FROM generate_series(0, ${Math.ceil(vehicles / OF_AN_APPLICATION) - 1}) g (n)
      JOIN firm f ON f.n = g.n / ${OF_AN_EXPORTER / OF_AN_APPLICATION};
    ANALYZE firm, filed;
    INSERT INTO register.application (id, number, exporter, province, version, state, verb)
      SELECT
        application, 'SQ-' || province || '-2026-' || lpad(n::text, 6, '0'), exporter, province, 1, 'decided', 'decide'
      FROM filed;
    INSERT INTO register.licence (
        id, number, application, exporter, province, destination, valid_from, valid_until, state, verb
      )
      SELECT
        licence, 'XK-' || province || '-2026-' || lpad(n::text, 6, '0'), application, exporter, province, 'KZ',
        '2026-06-01', '2026-12-01', 'issued', 'issue'
      FROM filed;
    CREATE TEMPORARY TABLE car AS
      SELECT
        g.n, 'LGXCE4CB0P' || lpad(g.n::text, 7, '0') AS vin, gen_random_uuid() AS vehicle,
        f.application, f.licence, f.exporter, f.province
      FROM generate_series(0, ${vehicles - 1}) g (n)
      JOIN filed f ON f.n = g.n / ${OF_AN_APPLICATION};
    INSERT INTO register.application_vehicle (id, application, exporter, province, version, vin, verdict, state, verb)
      SELECT vehicle, application, exporter, province, 1, vin, vehicle, 'granted', 'grant' FROM car;
    INSERT INTO register.licensed_vehicle (
        licence, decision, exporter, province, vin, may_leave, customs_entry, declared_on, declared_destination,
        odometer_km, exited_on, state, verb
      )
      SELECT
        licence, vehicle, exporter, province, vin, 'empty', '7' || lpad(n::text, 17, '0'), '2026-07-01', 'KZ', 10,
        '2026-07-03', 'exited', 'exit'
      FROM car;
    INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
      SELECT
        'certificate', exporter, 'fed', 'feed', vehicle, 1, vin,
        jsonb_build_object('certificate.plate', '新A' || lpad(to_hex(n), 6, '0'), 'certificate.vin', vin)
      FROM car;
    INSERT INTO register.account_key (kind, value, row_id)
      SELECT 'certificate', lpad(right(vin, 7), 12, '6'), id FROM register.account_row;
    SET session_replication_role = origin;
  `);
  // one vacuums beside a service too
  await owner.query('VACUUM ANALYZE');
};

const actor = (part: Actor['part'], province: string | null): Actor => ({
  ...{ part, province, organisation: crypto.randomUUID(), person: null, maker: null },
  rights: RIGHTS,
});
const ASKERS = [actor('office', '65'), actor('ministry', null), actor('customs', null)];

interface Question {
  readonly what: string;
  /** What is typed of the car of a number. */
  readonly typed: (n: number) => string;
}

const numbered = (n: number, width: number, filler: string): string =>
  String(n).padStart(width, filler);
const QUESTIONS: readonly Question[] = [
  { what: 'VIN', typed: (n) => `LGXCE4CB0P${numbered(n, 7, '0')}` },
  { what: 'last six of a VIN', typed: (n) => numbered(n, 7, '0').slice(1) },
  { what: 'plate', typed: (n) => `新A${n.toString(16).padStart(6, '0')}` },
  { what: 'certificate', typed: (n) => numbered(n, 7, '0').padStart(12, '6') },
  { what: 'customs entry', typed: (n) => `7${numbered(n, 17, '0')}` },
  {
    what: 'application',
    typed: (n) => `SQ-65-2026-${numbered(Math.floor(n / OF_AN_APPLICATION), 6, '0')}`,
  },
  { what: 'part of a name', typed: (n) => `第${Math.floor(n / OF_AN_EXPORTER)}号` },
  { what: 'part of every name', typed: () => '汽车贸易' },
];

/** One box over a register of years: the whole of the service but the connection to it. */
export const row: BenchRow = {
  id: 'search',
  title: 'One box over everything',
  measure: async ({ vehicles = VEHICLES } = {}) => {
    const { connection, close } = await openDatabase();
    const owner = new pg.Client(connection);
    await owner.connect();
    await migrate(owner);
    const pool = new pg.Pool({ ...connection, max: 1 });
    pool.on('connect', (client) => {
      client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
    });
    const engine = await openEngine({ pseudonymKey: 'bench' });
    const secrets = new Secrets({
      pseudonymKey: 'bench',
      sealingKeys: new Map([[1, Buffer.alloc(32)]]),
    });
    const register = new Register({ pool, engine, secrets, today: '2026-11-24' });
    const began = performance.now();
    await fill(owner, vehicles);
    const filled = Math.round((performance.now() - began) / 1000); // not-law: milliseconds
    const random = randomOf(SEED);
    const figures: Figure[] = [];
    for (const who of ASKERS) {
      for (const { what, typed } of QUESTIONS) {
        const times: number[] = [];
        for (let round = 0; round < WARM_UP + ASKED; round += 1) {
          const q = typed(Math.floor(random() * vehicles));
          const from = performance.now();
          const outcome = await findEverything(register, who, { q });
          if (round >= WARM_UP) times.push(performance.now() - from);
          assert.equal(outcome.kind, 'done');
          // the ministry sees every car, and each of these names one
          if (who.part === 'ministry' && outcome.kind === 'done' && what !== 'application')
            assert.ok(outcome.value.groups.length > 0, `${what}: ${q}`);
        }
        for (const [share, name] of [
          [50, 'median'],
          [99, 'p99'],
        ] as const)
          figures.push({
            contender: 'Mileproof',
            version: ownVersion(),
            what: `${who.part}: ${what}, ${name}`,
            value: percentile(times, share),
            unit: 'ms',
          });
      }
    }
    await pool.end();
    await owner.end();
    await close();
    return {
      figures,
      notes: [
        `${vehicles.toLocaleString('en-US')} vehicles in applications, on licences and in rows of certificates, ` +
          `of ${Math.ceil(vehicles / OF_AN_EXPORTER).toLocaleString('en-US')} exporters; filled in ${filled} s`,
        `${ASKED} questions of each kind one after another, after ${WARM_UP}`,
        'the time is that of the use case: transaction, policies and all; no HTTP',
      ],
    };
  },
};
