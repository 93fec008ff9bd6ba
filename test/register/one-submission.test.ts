import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { JOB, PUBLIC } from '../../src/register/actor.ts';
import { listDecisions } from '../../src/register/applications/decisions/list-decisions.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { listQueue } from '../../src/register/applications/list-queue.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { type Beside, Register } from '../../src/register/register.ts';
import { Secrets } from '../../src/register/secrets/secrets.ts';
import { Transaction } from '../../src/register/transaction.ts';
import { clearCar, filed, telling } from './a-car.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const USCC = '91650100MA7TESTAAA';
const MOST_STATEMENTS = 40;
const ASKED = { statements: 0 };

/** A connection of the service that counts what it is asked. */
class Counted extends pg.Client {
  // the driver's own overloads: whatever is asked is passed on
  override query = ((...asked: Parameters<pg.Client['query']>) => {
    ASKED.statements += 1;
    return super.query(...asked);
  }) as pg.Client['query'];
}

const made = await testRegister();
const { owner, connection } = made;
// as statements are planned over millions of rows: by their indexes, row by row
const PLANS = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';
const pool = new pg.Pool({
  ...connection,
  max: 1,
  Client: Counted,
  options: PLANS,
});
pool.on('error', () => {});
pool.on('connect', (client) => {
  client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
});
after(() => pool.end());
const { engine } = made.register;
const keys = { pseudonymKey: 'a key', sealingKeys: new Map([[1, Buffer.alloc(32)]]) };
const register = new Register({
  ...{ pool, engine, today: '2026-11-24' },
  secrets: new Secrets({ ...keys, rootKey: Buffer.alloc(32) }),
});

const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const registry = await newActor(owner, 'registry');
await filed(owner, exporter);

const vinOf = (place: number): string => `LVVDB11B9TD${String(place).padStart(6, '0')}`;

/** What is handed in of vehicles: certificate, factory, inspection and a letter of each. */
const accountsOf = (places: readonly number[]) => {
  const cars = places.map((place) => clearCar(vinOf(place), USCC));
  const letter = places.map((place) => ({
    'letter.number': `CK-${place}`,
    'letter.issuer': '奇瑞汽车股份有限公司',
    'letter.vin': vinOf(place),
    'letter.issuedOn': '2026-11-02',
  }));
  const of = (account: 'licence' | 'certificate' | 'factory' | 'inspection') =>
    cars.flatMap((car) => car[account] ?? []);
  return {
    licence: of('licence'),
    certificate: of('certificate'),
    factory: of('factory'),
    inspection: of('inspection'),
    letter,
  };
};

const submit = async (places: readonly number[], within: Register = register) => {
  const accounts = accountsOf(places);
  const { id: application } = await doneBy(draftApplication(within, exporter, { accounts }));
  return doneBy(submitApplication(within, exporter, { application }));
};

test('one vehicle with all its papers is drafted and submitted in forty statements at most', async () => {
  await submit([1]);
  ASKED.statements = 0;
  const answer = await submit([2]);
  const { statements } = ASKED;
  assert.equal(answer.state, 'submitted');
  assert.deepEqual(answer.draft, null);
  assert.ok(statements <= MOST_STATEMENTS, `${statements} statements`);
  assert.ok(statements > 20, 'nothing was counted');
});

test('what is gathered by keys starts no further process of the database', async () => {
  // a plan that may be shared among processes is, whatever it costs
  const client = new pg.Client({ ...connection, options: '-c debug_parallel_query=on' });
  await client.connect();
  const planned = async (plans: 'chosen' | 'by-indexes'): Promise<string> => {
    await client.query('BEGIN');
    const rows = await new Transaction(client, PUBLIC).as(
      JOB,
      () => client.query('EXPLAIN SELECT vin FROM register.account_row'),
      plans,
    );
    await client.query('ROLLBACK');
    return JSON.stringify(rows.rows);
  };
  try {
    assert.match(await planned('chosen'), /Gather/);
    assert.doesNotMatch(await planned('by-indexes'), /Gather/);
  } finally {
    await client.end();
  }
});

/** Rows and entries of indexes that a transaction read of the register. */
class Read implements Beside {
  rows = 0;
  #before = 0;
  readonly #of: string;

  /** @param of a pattern of their names. */
  constructor(of = '%') {
    this.#of = of;
  }

  async #counted(tx: Transaction): Promise<number> {
    const { read } = await tx.one<{ read: number }>(
      `SELECT sum(pg_stat_get_xact_tuples_returned(oid) + pg_stat_get_xact_tuples_fetched(oid))::bigint AS read
        FROM pg_class
        WHERE relnamespace = 'register'::regnamespace AND relname LIKE $1`,
      [this.#of],
    );
    return Number(read);
  }

  async before(tx: Transaction): Promise<void> {
    this.#before = await this.#counted(tx);
  }

  async after(tx: Transaction): Promise<void> {
    this.rows += (await this.#counted(tx)) - this.#before;
  }
}

const readBy = async (place: number): Promise<number> => {
  await owner.query('ANALYZE');
  const read = new Read();
  await submit([place], register.beside(read));
  return read.rows;
};

test('a submission reads no more rows, however many vehicles its exporter filed before', async () => {
  await telling(made.register, registry, 'fed', 'exporter', [
    { 'exporter.uscc': USCC, 'exporter.filedOn': '2026-03-01', 'exporter.standing': 'good' },
  ]);
  const [few, many] = [40, 200];
  await submit(Array.from({ length: few }, (_, at) => 1_000 + at));
  const before = await readBy(3);
  await submit(Array.from({ length: many }, (_, at) => 2_000 + at));
  const later = await readBy(4);
  assert.ok(before > 50, 'nothing was counted');
  assert.ok(later - before < few, `${before} rows were read, then ${later}`);
});

test('nor however many applications it began', async () => {
  const before = await readBy(8);
  // past triggers, which take most of the time
  await owner.query(`
    SET session_replication_role = replica;
    INSERT INTO register.application (number, exporter, province, state, verb)
      SELECT a.number || '-' || place, a.exporter, a.province, 'draft', a.verb
      FROM (SELECT * FROM register.application LIMIT 1) a, generate_series(1, 400) place;
    SET session_replication_role = origin`);
  const later = await readBy(9);
  assert.ok(later - before < 40, `${before} rows were read, then ${later}`);
});

test('of a large application and a full desk the verdicts are read of what is shown', async () => {
  const office = await newActor(owner, 'office');
  const { id: application } = await submit(Array.from({ length: 150 }, (_, at) => 3_000 + at));
  await owner.query('ANALYZE');
  const read = new Read('verdict%');
  const within = register.beside(read);
  const shown = await doneBy(listDecisions(within, office, { application, limit: 5 }));
  assert.equal(shown.items.filter(({ verdict }) => verdict !== null).length, 5);
  assert.ok(read.rows < 30, `${read.rows} rows of an application`);
  read.rows = 0;
  // the two that were begun first have one vehicle each, the next has forty; one more than is shown is looked for
  const desk = await doneBy(listQueue(within, office, { limit: 1 }));
  assert.deepEqual(
    desk.items.map(({ vehicles }) => vehicles),
    [{ open: 1 }],
  );
  assert.ok(read.rows > 0 && read.rows < 30, `${read.rows} rows of a desk`);
});

test('vehicles that one statement lists have an event each, with what they became and who listed them', async () => {
  const { id } = await submit([5, 6, 7]);
  const { rows } = await owner.query(
    `SELECT
        av.vin,
        e.verb,
        e.part,
        e.organisation = av.exporter AND e.exporter = av.exporter AND e.person = av.stepped_by AS theirs,
        e.province,
        e.before,
        e.after = sha256(convert_to(to_jsonb(av)::text, 'UTF8')) AS digest
      FROM register.application_vehicle av
      LEFT JOIN register.event e ON e.thing = av.id AND e.kind = 'vehicleDecision'
      WHERE av.application = $1
      ORDER BY e.id`,
    [id],
  );
  assert.deepEqual(
    rows,
    [5, 6, 7].map((place) => ({
      vin: vinOf(place),
      ...{ verb: 'list', part: 'exporter', theirs: true, province: '65', before: null },
      digest: true,
    })),
  );
});
