import assert from 'node:assert/strict';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { wordStatement } from '../src/domain/statements/word-statement.ts';
import { openEngine } from '../src/engine/engine.ts';
import { PUBLIC } from '../src/register/actor.ts';
import { foldersOf } from '../src/register/opening/folders.ts';
import { type OpenRegister, openRegister } from '../src/register/opening/open-register.ts';
import { OWN_DATABASE } from '../src/register/opening/own-database.ts';
import { openPostgres } from '../src/register/postgres/open-postgres.ts';
import { lookUpVin } from '../src/register/public/look-up-vin.ts';
import { PUBLIC_NAMES } from '../src/service/public-names.ts';
import { oneOf, randomOf, wholeBetween } from '../src/simulate/drawn/random.ts';
import type { BenchRow } from './harness/figure.ts';
import { Client } from './register/client.ts';
import { filledRegister } from './register/filled-register.ts';
import { closedLoop, percentile, type Work } from './register/load.ts';
import { BATCH_CLIENTS, CLIENTS, Measuring, WARM_UP_SECONDS } from './register/measuring.ts';
import { measureOffice, officeOf } from './register/office.ts';
import { postgresPid } from './register/processor-time.ts';
import { serviceProcess } from './register/service-process.ts';
import { countSubmitted, Submitters } from './register/submissions.ts';
import { KNOWN_EXPORTERS, TODAY, vehicleAt } from './register/vehicles.ts';
import { filingOf } from './workload/filing-of.ts';

const VEHICLES = 5_000_000;
const BATCH = 500;
const BATCHES = 20;
/** Vehicles of which one is submitted alone, at most. */
const ALONE = 12_000;
/** Batches that may be submitted, at most. */
const MOST_BATCHES = 160;
/** One look-up in so many asks for a vehicle that nobody told of. */
const UNKNOWN_IN = 10;
const CHECKED = 20;
const SEED = 21;

const json = (text: string): unknown => JSON.parse(text);
/** Pre-checks hide persons under a key of the process. */
const PSEUDONYM = /"p:[0-9a-f]{32}"/g;

/** How busy others kept the processors in a few seconds in which this program did nothing, in percent. */
const busyBefore = async (): Promise<number> => {
  const sum = () =>
    cpus().reduce(
      ({ all, idle }, { times }) => ({
        all: all + Object.values(times).reduce((one, other) => one + other, 0),
        idle: idle + times.idle,
      }),
      { all: 0, idle: 0 },
    );
  const before = sum();
  await pause(3000);
  const after = sum();
  return 100 * (1 - (after.idle - before.idle) / (after.all - before.all));
};

const checkBody = (indexes: readonly number[]): string =>
  JSON.stringify({ today: TODAY, filing: filingOf(indexes.map(vehicleAt)) });

/** A pre-check of the service says what the engine says. */
const checkChecks = async (client: Client): Promise<void> => {
  const engine = await openEngine({ pseudonymKey: 'bench' });
  const body = checkBody(Array.from({ length: BATCH }, (_, at) => at));
  const { text } = await client.need({ method: 'POST', path: '/v1/checks', body });
  const answer = await engine.answer(JSON.parse(body));
  const { kind, ...said } = answer;
  assert.equal(kind, 'answered');
  const [given, expected] = [text, JSON.stringify(said)].map((one) =>
    one.replaceAll(PSEUDONYM, '""'),
  );
  assert.deepEqual(json(given ?? ''), json(expected ?? ''));
};

const vinPath = (vin: string): string => `/v1/vehicles/${vin}`;

/** A look-up says what the use case says, of vehicles that left, that did not, and that nobody told of. */
const checkLookUps = async (client: Client, open: OpenRegister): Promise<void> => {
  for (let index = 0; index < CHECKED; index += 1) {
    const vin = vehicleAt(index)['licence.vin'];
    const { text } = await client.need({ method: 'GET', path: vinPath(vin) });
    const said = await lookUpVin(open.register, PUBLIC, { vin });
    if (said.kind === 'refused') throw new Error(said.code);
    const statements = said.value.statements.map((one) => wordStatement(one, PUBLIC_NAMES));
    assert.deepEqual(json(text), json(JSON.stringify({ ...said.value, statements })));
    const left = said.value.statements.some(({ code }) => code.startsWith('no-export'));
    assert.equal(left, index % 4 !== 3, `${vin} left`);
  }
};

const measureChecks = async (measuring: Measuring, client: Client): Promise<void> => {
  const bodies = Array.from({ length: BATCHES }, (_, batch) =>
    checkBody(Array.from({ length: BATCH }, (_one, at) => batch * BATCH + at)),
  );
  let turn = 0;
  const batch: Work = async () => {
    const body = bodies[turn % BATCHES] ?? '';
    turn += 1;
    await client.need({ method: 'POST', path: '/v1/checks', body });
    return BATCH;
  };
  await closedLoop(batch, { clients: BATCH_CLIENTS, seconds: WARM_UP_SECONDS });
  await measuring.batches(`pre-checks in batches of ${BATCH}`, batch);
  const alone = Array.from({ length: BATCHES * BATCH }, (_, index) => checkBody([index]));
  await measuring.alone(
    'one pre-check',
    async () => {
      turn += 1;
      const body = alone[turn % alone.length] ?? '';
      await client.need({ method: 'POST', path: '/v1/checks', body });
      return 1;
    },
    50, // not-law: milliseconds
  );
};

const measureLookUps = async (
  measuring: Measuring,
  client: Client,
  vehicles: number,
): Promise<void> => {
  const random = randomOf(SEED);
  const vin = (): string => {
    const index = wholeBetween(random, 0, vehicles - 1);
    const known = wholeBetween(random, 1, UNKNOWN_IN) > 1;
    return vehicleAt(known ? index : vehicles + index)['licence.vin'];
  };
  const vins = Array.from({ length: 200_000 }, vin);
  const target = 20; // not-law: milliseconds
  await measuring.alone(
    'look-up of one VIN (API)',
    async () => {
      await client.need({ method: 'GET', path: vinPath(oneOf(random, vins)) });
      return 1;
    },
    target,
  );
  await measuring.alone(
    'page of one VIN, with the nearest of 200,000 outlets',
    async () => {
      // the country is named, so that outlets there are found for every vehicle whose maker its code tells
      const path = `/vehicles/${oneOf(random, vins)}?to=KZ&near=Almaty`;
      await client.need({ method: 'GET', path, accept: 'text/html' });
      return 1;
    },
    target,
  );
};

const measureSubmissions = async (measuring: Measuring, submitters: Submitters): Promise<void> => {
  const warmUp = submitters.prepare(BATCH_CLIENTS, BATCH);
  await Promise.all(warmUp.map((draft) => submitters.submit(draft)));
  const ready = submitters.prepare(MOST_BATCHES, BATCH);
  const submits: number[] = [];
  await measuring.batches(`submissions in batches of ${BATCH}, from rows to commit`, async () => {
    const draft = ready.pop();
    if (draft === undefined) return null;
    submits.push((await submitters.submit(draft)).ms);
    return BATCH;
  });
  measuring.figure(
    `submitting a batch of ${BATCH} alone, ${BATCH_CLIENTS} at a time, p50`,
    percentile(submits, 50),
    'ms',
  );
  const alone = submitters.prepare(ALONE, 1);
  // preparing takes seconds in which nothing else is done: what the service ended meanwhile is heard of first
  await setImmediate();
  await measuring.alone(
    'one submission, from rows to commit',
    async () => {
      const draft = alone.pop();
      if (draft === undefined) return null;
      await submitters.submit(draft);
      return 1;
    },
    50, // not-law: milliseconds
  );
};

/** The service over a register of millions: how much it takes, and how long anybody waits. */
export const row: BenchRow = {
  id: 'register',
  title: 'the service over a register of millions of vehicles',
  measure: async ({ vehicles = VEHICLES }) => {
    const filled = await filledRegister(vehicles);
    const server = await openPostgres({ folder: foldersOf(filled.folder).postgres });
    if ('code' in server) throw new Error(`no PostgreSQL: ${server.code}`);
    const owner = new pg.Client(server.connection(OWN_DATABASE));
    try {
      const before = await busyBefore();
      const [load = 0] = loadavg();
      await owner.connect();
      const service = await serviceProcess(filled.folder);
      const client = new Client(service.address);
      const postgres = postgresPid(foldersOf(filled.folder).postgres);
      const measuring = new Measuring({ 'the service': service.pid, PostgreSQL: postgres }, owner);
      const open = await openRegister({ place: { folder: filled.folder }, today: TODAY });
      if ('code' in open) throw new Error(`no register: ${open.code}`);
      try {
        await checkChecks(client);
        await checkLookUps(client, open);
        const submitters = await Submitters.of(client, open, owner);
        const office = await officeOf(open, owner);
        await open.close();
        await measureLookUps(measuring, client, vehicles);
        await measureChecks(measuring, client);
        await measureSubmissions(measuring, submitters);
        await measureOffice(measuring, client, submitters, office);
        await countSubmitted(owner, submitters.acknowledged);
        const { applications, vehicles: submitted } = submitters.acknowledged;
        measuring.notes.push(
          `${applications} applications of ${submitted} vehicles were acknowledged; the database has as many, each ` +
            'vehicle with one verdict',
        );
      } finally {
        client.close();
        await service.stop();
      }
      return {
        figures: measuring.figures,
        notes: [
          `${vehicles} vehicles in ${filled.rows} fed rows, filled in ${filled.seconds.toFixed(0)} s ` +
            `${filled.now ? 'for this run' : 'by an earlier run'}, copied in ${filled.secondsToCopy.toFixed(0)} s`,
          'one node of the service, PostgreSQL with its settings as served (every commit is flushed), and the load ' +
            'generator share the cores; jobs are left to other nodes, nobody is held to a rate',
          `load average ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} at the end; before the service ` +
            `began others kept the processors ${before.toFixed(0)} % busy`,
          'before anything is timed a pre-check of ' +
            `${BATCH} vehicles is what the engine answers, and ${CHECKED} look-ups are what the use case answers`,
          `batches: ${BATCH_CLIENTS} clients, closed loop. Highest load: ${CLIENTS} clients, closed loop. Latencies: ` +
            'open loop at half of that, random gaps, counted from the moment at which it was to be asked',
          '(*): the bare loop beside it, a million multiplications every ten milliseconds, had a p99 above 3 ms: the ' +
            'machine was slowed from outside, and the latency says little',
          'the range is that of the fifths of the time; a pre-check keeps nothing, a submission counts once committed',
          `submissions: ${KNOWN_EXPORTERS} exporters; the registry has told of the vehicles before`,
          ...measuring.notes,
        ],
      };
    } finally {
      await owner.end();
      await server.close();
      filled.remove();
    }
  },
};
