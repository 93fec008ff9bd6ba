import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Actor, RIGHTS } from '../src/register/actor.ts';
import { makeSigningKey } from '../src/register/letters/trust/make-signing-key.ts';
import { proposeTrustList } from '../src/register/letters/trust/propose-trust-list.ts';
import { publishProposal } from '../src/register/letters/trust/publish-proposal.ts';
import { openRegister } from '../src/register/open-register.ts';
import { foldersOf } from '../src/register/opening/folders.ts';
import { OWN_DATABASE } from '../src/register/opening/own-database.ts';
import { openPostgres } from '../src/register/postgres/open-postgres.ts';
import { makeSecrets } from '../src/register/secrets/load-secrets.ts';
import { createService } from '../src/service/service.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { postgresPid, processorMs } from './register/processor-time.ts';

const LETTERS = 10_000;
const TODAY = '2026-11-24';
const ENTERED = 0o755;
const OUTLETS = 3;

const TERMS = {
  warranty: { months: 36, kilometres: 100_000, startsOn: 'first registration abroad' },
  parts: { leadTimeDays: 14, years: 10 },
  software: { updates: true, languages: ['ru'], remoteLock: false },
  recalls: true,
};

const actorOf = async (
  owner: pg.Client,
  part: Actor['part'],
  given: { readonly uscc?: string; readonly maker?: string; readonly province?: string },
  same: string | null = null,
): Promise<Actor> => {
  const { uscc = null, maker = null, province = null } = given;
  const organisation =
    same ??
    (
      await owner.query<{ id: string }>(
        `INSERT INTO register.organisation (part, name, uscc, province, maker)
          VALUES ($1, 'bench', $2, $3, $4)
          RETURNING id`,
        [part, uscc, province, maker],
      )
    ).rows[0]?.id ??
    '';
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.person (organisation, pseudonym, rights) VALUES ($1, 'p:bench', $2) RETURNING id`,
    [organisation, RIGHTS],
  );
  return { part, organisation, person: rows[0]?.id ?? null, province: null, maker, rights: RIGHTS };
};

/** An application of so many vehicles whose letters were asked for, and a manufacturer with outlets. */
const fill = async (owner: pg.Client, exporter: Actor, maker: Actor, letters: number) => {
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.application (id, number, exporter, province, version, state, verb)
      VALUES ('00000000-0000-4000-8000-000000000001', 'SQ-65-2026-1', $1, '65', 1, 'submitted', 'submit')`,
    [exporter.organisation],
  );
  await owner.query(
    `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, destination, state, verb)
      SELECT '00000000-0000-4000-8000-000000000001', $1, '65', 1, 'LVVDB11B7RD' || lpad(n::text, 6, '0'), 'KZ',
        'open', 'list'
      FROM generate_series(1, $2::int) n`,
    [exporter.organisation, letters],
  );
  await owner.query(
    `INSERT INTO register.letter (
        number, manufacturer, maker, application, vin, application_number, exporter, exporter_uscc, exporter_name,
        province, destination, model, state, verb
      )
      SELECT 'SH' || translate(upper(substr(md5(n::text), 1, 10)), '0189', 'WXYZ'), $1, 'chery', v.application, v.vin,
        'SQ-65-2026-1', v.exporter, '915260183BJ1XG6123', 'bench', '65', 'KZ', 'SQR7160T', 'requested', 'request'
      FROM register.application_vehicle v
      CROSS JOIN LATERAL (SELECT v.vin AS n) t`,
    [maker.organisation],
  );
  await owner.query(
    `INSERT INTO register.outlet (
        organisation, maker, number, name, country, address, lon, lat, attested_on, attested_until, state, verb
      )
      SELECT $1, 'chery', 'KZ-' || n, 'Auto ' || n, 'KZ', 'Street ' || n, 76.9, 43.2, '2026-11-01', '2027-04-30',
        'attested', 'attest'
      FROM generate_series(1, $2::int) n`,
    [maker.organisation, OUTLETS],
  );
  await owner.query('SET session_replication_role = origin');
  await owner.query('ANALYZE');
};

interface Issued {
  readonly seconds: number;
  readonly processor: number;
  readonly events: number;
}

/** Issues them by one request, and reads the stream to its end. */
const issue = async (
  app: ReturnType<typeof createService>,
  owner: pg.Client,
  letters: number,
): Promise<Issued> => {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM register.letter');
  const body = JSON.stringify({
    ...{ batch: randomUUID(), letters: rows.map(({ id }) => id), terms: TERMS },
  });
  const cpu = process.cpuUsage();
  const began = performance.now();
  const answer = await app.request('/v1/letters/issue-in-bulk', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
  });
  const text = await answer.text();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const lines = text.trim().split('\n');
  if (
    !lines.some((line) => line.includes(`"letters":${letters}`) && line.includes('"issued":true'))
  )
    throw new Error(`not issued: ${text.slice(0, 2000)}`);
  return { seconds, processor: (user + system) / 1e6, events: lines.length };
};

/** Letters issued together: one request of thousands, from the first byte to the last. */
export const row: BenchRow = {
  id: 'letters-bulk',
  title: 'letters issued in bulk through the API',
  measure: async ({ vehicles: letters = LETTERS }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-letters-'));
    chmodSync(folder, ENTERED);
    try {
      await makeSecrets(foldersOf(folder).secrets);
      const open = await openRegister({ place: { folder, durable: true }, today: TODAY });
      if ('code' in open) throw new Error(`no register: ${open.code}`);
      const server = await openPostgres({ folder: foldersOf(folder).postgres });
      if ('code' in server) throw new Error(`no PostgreSQL: ${server.code}`);
      const owner = new pg.Client(server.connection(OWN_DATABASE));
      await owner.connect();
      const { register } = open;
      const exporter = await actorOf(owner, 'exporter', {
        uscc: '915260183BJ1XG6123',
        province: '65',
      });
      const maker = await actorOf(owner, 'manufacturer', { maker: 'chery' });
      const ministry = await actorOf(owner, 'ministry', {});
      const second = await actorOf(owner, 'ministry', {}, ministry.organisation);
      await makeSigningKey(register, maker, {});
      const proposed = await proposeTrustList(register, ministry);
      if (proposed.kind === 'refused') throw new Error(proposed.code);
      await publishProposal(register, second, { proposal: proposed.value.id });
      await fill(owner, exporter, maker, letters);
      const app = createService({
        ...{ register, authenticate: async () => maker, log: () => {}, version: ownVersion() },
      });
      const [load = 0] = loadavg();
      const postgres = postgresPid(foldersOf(folder).postgres);
      const before = processorMs(postgres);
      const { seconds, processor, events } = await issue(app, owner, letters);
      const database = ((processorMs(postgres) ?? 0) - (before ?? 0)) / 1000;
      const { rows } = await owner.query<{ issued: number; told: number }>(
        `SELECT
          (SELECT count(*)::int FROM register.letter WHERE state = 'issued') AS issued,
          (SELECT count(*)::int FROM register.account_row WHERE standing = 'signed') AS told`,
      );
      await owner.end();
      await server.close();
      await open.close();
      const figure = (what: string, value: number, unit: string): Figure => ({
        ...{ contender: 'mileproof', version: ownVersion(), what, value, unit },
      });
      return {
        figures: [
          figure(`${letters} letters issued in one request`, seconds, 's'),
          figure('of which processor time of the service', processor, 's'),
          figure('of which processor time of PostgreSQL', database, 's'),
          figure('letters', letters / seconds, '/s'),
        ],
        notes: [
          `${rows[0]?.issued} letters issued and ${rows[0]?.told} rows told, counted in the database; ${events} events`,
          `each letter names ${OUTLETS} outlets and has two signatures; every commit is flushed`,
          `load average ${load.toFixed(1)} before`,
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
