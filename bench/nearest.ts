import assert from 'node:assert/strict';
import pg from 'pg';
import { greatCircleKm, type Position } from '../src/domain/places/great-circle.ts';
import { openEngine } from '../src/engine/engine.ts';
import { PUBLIC } from '../src/register/actor.ts';
import { migrate } from '../src/register/opening/migrate.ts';
import { nearestOutlets } from '../src/register/outlets/nearest-outlets.ts';
import { Register } from '../src/register/register.ts';
import { Secrets } from '../src/register/secrets/secrets.ts';
import { randomOf } from '../src/simulate/drawn/random.ts';
import { openDatabase } from '../test/postgres-database.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { percentile } from './register/load.ts';

const OUTLETS = 200_000;
const ASKED = 5000;
const WARM_UP = 500;
const COMPARED = 50;
const TEN = 10;
const MAKERS = 40;
/** Of so many outlets round each of so many cities. */
const CITIES = 2000;
const SPREAD = 0.5;
const MOST_LAT = 70;
const SEED = 22;

interface Placed {
  readonly number: string;
  readonly maker: string;
  readonly country: string;
  readonly position: Position;
  readonly serves: string;
}

/** Outlets as they lie: many round few cities. */
const placed = (): readonly Placed[] => {
  const random = randomOf(SEED);
  const cities = Array.from(
    { length: CITIES },
    (): Position => [random() * 360 - 180, random() * 2 * MOST_LAT - MOST_LAT],
  );
  return Array.from({ length: OUTLETS }, (_, at) => {
    const city = Math.floor(random() * CITIES);
    const [lon, lat] = cities[city] ?? [0, 0];
    return {
      number: `N${at}`,
      maker: `maker-${Math.floor(random() * MAKERS)}`,
      country: `A${String.fromCharCode(65 + (city % 26))}`,
      position: [
        Math.min(180, Math.max(-180, lon + (random() - 0.5) * SPREAD)),
        lat + (random() - 0.5) * SPREAD,
      ],
      serves: random() < 0.3 ? 'yes' : 'not-stated',
    };
  });
};

const lay = async (owner: pg.Client, outlets: readonly Placed[]): Promise<void> => {
  await owner.query('ALTER TABLE register.outlet DISABLE TRIGGER USER');
  for (let makerAt = 0; makerAt < MAKERS; makerAt += 1) {
    const maker = `maker-${makerAt}`;
    const own = outlets.filter((outlet) => outlet.maker === maker);
    await owner.query(
      `WITH made AS (
          INSERT INTO register.organisation (part, name, maker) VALUES ('manufacturer', $1, $1) RETURNING id
        )
        INSERT INTO register.outlet (
            organisation, maker, number, name, country, lon, lat, state, verb, attested_on, attested_until,
            published_on, services
          )
          SELECT
            made.id, $1, o.number, 'made up', o.country, o.lon, o.lat, 'attested', 'attest', '2026-11-01',
            '2027-04-29', '2026-11-01',
            jsonb_build_object('servesCarsItDidNotImport', jsonb_build_object('answer', o.serves))
          FROM made, jsonb_to_recordset($2) AS o(number text, country text, lon float8, lat float8, serves text)`,
      [
        maker,
        JSON.stringify(
          own.map(({ number, country, serves, position: [lon, lat] }) => ({
            ...{ number, country, serves, lon, lat },
          })),
        ),
      ],
    );
  }
  await owner.query('ALTER TABLE register.outlet ENABLE TRIGGER USER');
  await owner.query('ANALYZE register.outlet');
};

interface Question {
  readonly what: string;
  readonly of: (outlet: Placed) => {
    readonly country?: string;
    readonly maker?: string;
    readonly serving?: boolean;
  };
}

const QUESTIONS: readonly Question[] = [
  { what: 'ten of all', of: () => ({}) },
  { what: 'ten of one manufacturer', of: ({ maker }) => ({ maker }) },
  {
    what: 'ten of one manufacturer that serve others’ imports',
    of: ({ maker }) => ({ maker, serving: true }),
  },
  {
    what: 'ten of one manufacturer in one country that serve others’ imports',
    of: ({ maker, country }) => ({ maker, country, serving: true }),
  },
];

/** The ten nearest of 200,000 outlets, through the use case that the pages and the API call. */
export const row: BenchRow = {
  id: 'nearest',
  title: 'The ten nearest of 200,000 outlets',
  measure: async () => {
    const { connection, close } = await openDatabase();
    const owner = new pg.Client(connection);
    await owner.connect();
    await migrate(owner);
    const outlets = placed();
    await lay(owner, outlets);
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
    const random = randomOf(SEED + 1);
    const asked = (): Placed => outlets[Math.floor(random() * OUTLETS)] as Placed;
    const near = ([lon, lat]: Position): Position => [lon, Math.min(90, lat + random() * 2)];
    const figures: Figure[] = [];
    for (const { what, of } of QUESTIONS) {
      const times: number[] = [];
      for (let round = 0; round < WARM_UP + ASKED; round += 1) {
        const from = asked();
        const position = near(from.position);
        const filter = of(from);
        const began = performance.now();
        const [lon, lat] = position;
        const question = { lon, lat, limit: TEN, ...filter };
        const outcome = await nearestOutlets(register, PUBLIC, question);
        if (round >= WARM_UP) times.push(performance.now() - began);
        assert.equal(outcome.kind, 'done');
        if (outcome.kind !== 'done' || round >= COMPARED) continue;
        const wanted = outlets
          .filter(
            (outlet) =>
              (filter.maker === undefined || outlet.maker === filter.maker) &&
              (filter.country === undefined || outlet.country === filter.country) &&
              (filter.serving !== true || outlet.serves === 'yes'),
          )
          .map((outlet) => greatCircleKm(position, outlet.position))
          .sort((a, b) => a - b)
          .slice(0, TEN);
        const found = outcome.value.items.map(({ kilometres }) => kilometres);
        assert.equal(found.length, wanted.length);
        for (const [at, km] of wanted.entries()) assert.ok(Math.abs(km - (found[at] ?? 0)) < 0.05);
      }
      for (const [share, name] of [
        [50, 'median'],
        [99, 'p99'],
      ] as const) {
        figures.push({
          contender: 'Mileproof',
          version: ownVersion(),
          what: `${what}, ${name}`,
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
        `${ASKED} questions of each kind over one connection, after ${WARM_UP}; the first ${COMPARED} of each ` +
          'are held against looking at every outlet',
        `outlets lie round ${CITIES} places, of ${MAKERS} manufacturers; whoever asks is up to two degrees away`,
        'the time is that of the use case: transaction, policies and all; no HTTP',
      ],
    };
  },
};
