import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { greatCircleKm, type Position } from '../../src/domain/places/great-circle.ts';
import { PUBLIC } from '../../src/register/actor.ts';
import { nearestOutlets } from '../../src/register/outlets/nearest-outlets.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');
// the few rows of a test are read whole unless the index is asked for; connections are made when they are needed
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET enable_seqscan = off', current_database()); END $$`,
);
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
const other = await newActor(owner, 'manufacturer', { maker: 'gwm' });

interface Placed {
  readonly number: string;
  readonly position: Position;
  readonly country: string;
  readonly serves: boolean;
  readonly own: boolean;
}

/** The least that PostgreSQL reads without an underflow is far above the least double. */
const LEAST = 1e-300;
const degrees = (most: number) =>
  fc
    .double({ min: -most, max: most, noNaN: true })
    .map((value) => (Math.abs(value) < LEAST ? 0 : value));

const Lon = fc.oneof(
  { weight: 3, arbitrary: degrees(180) },
  // where longitudes end
  { weight: 2, arbitrary: fc.constantFrom(-180, 180, 179.999, -179.999, 0) },
);
const Lat = fc.oneof(
  { weight: 3, arbitrary: degrees(90) },
  { weight: 2, arbitrary: fc.constantFrom(-90, 90, 89.999, -89.999, 0) },
);
const Place: fc.Arbitrary<Position> = fc.tuple(Lon, Lat);

const Outlets = fc.array(
  fc.record({
    position: Place,
    country: fc.constantFrom('KZ', 'RU'),
    serves: fc.boolean(),
    own: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

/** Puts outlets where they are, published, in place of those before; as the owner, whom no life holds. */
const lay = async (outlets: readonly Placed[]): Promise<void> => {
  await owner.query('ALTER TABLE register.outlet DISABLE TRIGGER USER');
  await owner.query('DELETE FROM register.outlet');
  await owner.query(
    `INSERT INTO register.outlet (
        organisation, maker, number, name, country, lon, lat, state, verb, attested_on, attested_until, published_on,
        services
      )
      SELECT
        CASE WHEN o.own THEN $2::uuid ELSE $3::uuid END,
        CASE WHEN o.own THEN 'chery' ELSE 'gwm' END,
        o.number, 'made up', o.country, o.lon, o.lat, 'attested', 'attest', '2026-11-01', '2027-04-29', '2026-11-01',
        jsonb_build_object(
          'servesCarsItDidNotImport', jsonb_build_object('answer', CASE WHEN o.serves THEN 'yes' ELSE 'no' END)
        )
      FROM jsonb_to_recordset($1) AS o(
        number text, country text, lon float8, lat float8, serves boolean, own boolean
      )`,
    [
      JSON.stringify(
        outlets.map(({ position: [lon, lat], ...outlet }) => ({ ...outlet, lon, lat })),
      ),
      maker.organisation,
      other.organisation,
    ],
  );
  await owner.query('ALTER TABLE register.outlet ENABLE TRIGGER USER');
};

/** Distances of the nearest by looking at every one. */
const byForce = (outlets: readonly Placed[], from: Position, limit: number): readonly number[] =>
  outlets
    .map(({ position }) => greatCircleKm(from, position))
    .sort((a, b) => a - b)
    .slice(0, limit);

const isAbout = (found: readonly number[], wanted: readonly number[]): void => {
  assert.equal(found.length, wanted.length);
  // a chord of two antipodes tells metres less exactly than the arc does
  for (const [at, km] of wanted.entries())
    assert.ok(Math.abs((found[at] ?? 0) - km) < 0.05, `${found} ${wanted}`);
};

test('the nearest are those that looking at every one finds, across the antimeridian and at the poles', async () => {
  await fc.assert(
    fc.asyncProperty(
      Outlets,
      Place,
      fc.integer({ min: 1, max: 12 }),
      async (given, from, limit) => {
        const outlets = given.map((outlet, at) => ({ ...outlet, number: `N${at}` }));
        await lay(outlets);
        const [lon, lat] = from;
        const asked = { lon, lat, limit };
        const all = await doneBy(nearestOutlets(register, PUBLIC, asked));
        isAbout(
          all.items.map(({ kilometres }) => kilometres),
          byForce(outlets, from, limit),
        );
        const own = await doneBy(
          nearestOutlets(register, PUBLIC, {
            ...asked,
            maker: 'chery',
            country: 'KZ',
            serving: true,
          }),
        );
        const wanted = outlets.filter((one) => one.own && one.serves && one.country === 'KZ');
        isAbout(
          own.items.map(({ kilometres }) => kilometres),
          byForce(wanted, from, limit),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('two steps from the antimeridian are near to each other, and round a pole all are', async () => {
  await lay([
    { number: 'WEST', position: [-179.9, 0], country: 'KZ', serves: true, own: true },
    { number: 'FAR', position: [170, 0], country: 'KZ', serves: true, own: true },
    { number: 'POLE', position: [-90, 89.9], country: 'KZ', serves: true, own: true },
  ]);
  const nearTo = async ([lon, lat]: Position): Promise<readonly string[]> =>
    (await doneBy(nearestOutlets(register, PUBLIC, { lon, lat, limit: 3 }))).items.map(
      ({ number }) => number,
    );
  // 0.2 degrees of the equator, 22 km
  assert.deepEqual((await nearTo([179.9, 0]))[0], 'WEST');
  assert.deepEqual((await nearTo([90, 89.9]))[0], 'POLE');
});

test('the index finds them, of everybody and of one manufacturer', async () => {
  const outlets = Array.from({ length: 3000 }, (_, at) => ({
    number: `N${at}`,
    position: [((at * 7919) % 36000) / 100 - 180, ((at * 104729) % 18000) / 100 - 90] as Position,
    country: 'KZ',
    serves: true,
    own: at % 2 === 0,
  }));
  await lay(outlets);
  await owner.query('ANALYZE register.outlet');
  const plan = async (condition: string): Promise<string> => {
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT o.id
        FROM register.outlet o
        WHERE o.published_on IS NOT NULL AND o.state <> 'closed' AND o.place IS NOT NULL ${condition}
        ORDER BY o.place OPERATOR(register_places.<->) register.place_of(76.9, 43.2)
        LIMIT 10`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  assert.match(await plan(''), /Index Scan using outlet_nearest/);
  assert.match(await plan(`AND o.maker = 'chery'`), /Index Scan using outlet_nearest/);
});
