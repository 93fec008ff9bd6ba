import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greatCircleKm, type Position } from '../../src/domain/places/great-circle.ts';
import { PUBLIC } from '../../src/register/actor.ts';
import { findService } from '../../src/register/outlets/find-service.ts';
import { brandNamed, makersOfBrand } from '../../src/register/outlets/makers-of-brand.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const TODAY = '2026-11-24';
const { register, owner, publicPool } = await testRegister(TODAY);

const MAKERS = ['byd-auto', 'byd-industry', 'chery'];
const BYD = 'Q27423';
const COUNTRIES = ['KZ', 'UZ'];
const ALMATY = 'Almaty';

interface Laid {
  readonly id: string;
  readonly maker: string;
  readonly name: string;
  readonly country: string;
  readonly brands: readonly string[];
  readonly state: 'attested' | 'disputed' | 'closed';
  readonly attestedOn: string;
  readonly attestedUntil: string;
  readonly published: boolean;
  readonly serves: 'yes' | 'no' | 'not-stated';
  readonly position: Position | null;
}

/** Whole numbers below a bound, always the same ones. */
const drawn = (() => {
  let at = 20_261_124;
  return (below: number): number => {
    at = (at * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((at / 2 ** 31) * below);
  };
})();
const oneOf = <T>(values: readonly T[]): T => values[drawn(values.length)] ?? assert.fail();

const OUTLETS: readonly Laid[] = Array.from({ length: 420 }, (_, at) => {
  const group = [
    // one that is alike to others but for its id: place, name and days
    { position: [76.9, 43.3] as const, name: 'alike', attestedUntil: '2027-05-01' },
    { position: null, name: `O${at}`, attestedUntil: oneOf(['2026-11-23', '2026-11-24']) },
    ...Array.from({ length: 4 }, () => ({
      position: [46 + drawn(40_000) / 1000, 37 + drawn(18_000) / 1000] as const,
      name: `O${drawn(300)}`,
      attestedUntil: oneOf(['2026-11-23', '2026-11-24', '2026-12-31', '2027-05-01']),
    })),
  ];
  return {
    id: `${(drawn(2 ** 31) >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`,
    maker: oneOf(MAKERS),
    country: oneOf([...COUNTRIES, 'KZ']),
    brands: oneOf([[], [], [BYD], ['Q1'], ['Q1', BYD]]),
    state: oneOf(['attested', 'attested', 'attested', 'disputed', 'closed'] as const),
    attestedOn: oneOf(['2026-05-01', '2026-10-07', '2026-11-20']),
    published: drawn(6) > 0,
    // "no" is rare, so that groups are empty or short
    serves: oneOf([
      'yes',
      'not-stated',
      'not-stated',
      'yes',
      drawn(3) === 0 ? 'no' : 'yes',
    ] as const),
    ...oneOf(group),
  };
});

const organisations = new Map<string, string | null>();
for (const maker of MAKERS) {
  const { organisation } = await newActor(owner, 'manufacturer', { maker });
  organisations.set(maker, organisation);
}
await owner.query('SET session_replication_role = replica');
await owner.query(
  `INSERT INTO register.outlet (
      id, organisation, maker, number, name, country, lon, lat, brands, state, verb, attested_on, attested_until,
      closed_on, published_on, ground, evidence, services
    )
    SELECT
      o.id, o.organisation, o.maker, o.id::text, o.name, o.country, o.lon, o.lat,
      ARRAY(SELECT jsonb_array_elements_text(o.brands)), o.state, 'attest', o."attestedOn", o."attestedUntil",
      CASE o.state WHEN 'closed' THEN o."attestedOn" END, CASE WHEN o.published THEN date '2026-11-01' END,
      CASE o.state WHEN 'disputed' THEN 'why' END,
      CASE o.state WHEN 'disputed' THEN ARRAY[o.id] ELSE '{}' END,
      CASE o.serves
        WHEN 'not-stated' THEN '{}'
        ELSE jsonb_build_object('servesCarsItDidNotImport', jsonb_build_object('answer', o.serves))
      END
    FROM jsonb_to_recordset($1) AS o(
      id uuid, organisation uuid, maker text, name text, country text, lon float8, lat float8, brands jsonb, state text,
      "attestedOn" date, "attestedUntil" date, published boolean, serves text
    )`,
  [
    JSON.stringify(
      OUTLETS.map(({ position, ...one }) => ({
        ...one,
        lon: position?.[0] ?? null,
        lat: position?.[1] ?? null,
        organisation: organisations.get(one.maker),
      })),
    ),
  ],
);
await owner.query(
  `INSERT INTO register.network_publication (organisation, maker, country, published_on, published_at, outlets, digests)
    SELECT $1, 'byd-auto', 'KZ', day, day, n, '{}'
    FROM (VALUES (date '2026-03-02', 7), (date '2026-11-02', 9)) told (day, n)`,
  [organisations.get('byd-auto')],
);
await owner.query(
  `INSERT INTO register.network_report (organisation, maker, country, year, outlets, reported_on)
    SELECT $1, 'chery', 'KZ', year, n, '2026-03-05'
    FROM (VALUES (2026, 4), (2025, 3), (2026, 5)) told (year, n)`,
  [organisations.get('chery')],
);
await owner.query('SET session_replication_role = origin; ANALYZE register.outlet');

const stateOf = ({ state, attestedUntil }: Laid): string =>
  state === 'attested' && attestedUntil < TODAY ? 'lapsed' : state;
const SERVING = ['yes', 'not-stated', 'no'];
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const first = (...orders: readonly number[]): number => orders.find((one) => one !== 0) ?? 0;

interface Asked {
  readonly makers: readonly string[];
  readonly brand: string | null;
  readonly country: string;
  readonly from: Position | null;
  readonly limit: number;
}

/** Those that are meant, by looking at every one. */
const meant = ({ makers, brand, country }: Asked): readonly Laid[] =>
  OUTLETS.filter(
    (one) =>
      one.published &&
      one.state !== 'closed' &&
      one.country === country &&
      (brand === null
        ? makers.includes(one.maker)
        : one.brands.includes(brand) || (one.brands.length === 0 && makers.includes(one.maker))),
  );

const nearest = (asked: Asked, from: Position): readonly Laid[] => {
  const far = ({ position }: Laid): number =>
    position === null ? Number.POSITIVE_INFINITY : greatCircleKm(from, position);
  const of = (serves: string): readonly Laid[] =>
    meant(asked)
      .filter((one) => one.serves === serves)
      .sort((a, b) => first(far(a) === far(b) ? 0 : far(a) - far(b), byText(a.id, b.id)));
  const others = [...of('not-stated'), ...of('no')];
  // half of what is shown is left to the others, as far as there are any
  const serving = of('yes').slice(
    0,
    Math.max(asked.limit - others.length, Math.ceil(asked.limit / 2)),
  );
  return [...serving, ...others].slice(0, asked.limit);
};

const byAttestation = (asked: Asked): readonly Laid[] =>
  [...meant(asked)]
    .sort((a, b) =>
      first(
        SERVING.indexOf(a.serves) - SERVING.indexOf(b.serves),
        Number(a.state === 'disputed') - Number(b.state === 'disputed'),
        byText(b.attestedUntil, a.attestedUntil),
        byText(a.name, b.name),
        byText(a.id, b.id),
      ),
    )
    .slice(0, asked.limit);

const countsOf = (asked: Asked) => {
  const all = meant(asked);
  const of = (state: string): readonly Laid[] => all.filter((one) => stateOf(one) === state);
  const days = of('attested')
    .map(({ attestedOn }) => attestedOn)
    .sort();
  return {
    published: all.length,
    attested: of('attested').length,
    lapsed: of('lapsed').length,
    disputed: of('disputed').length,
    serving: all.filter(({ serves }) => serves === 'yes').length,
    attestedFrom: days[0] ?? null,
    attestedTo: days.at(-1) ?? null,
  };
};

test('what is found is what looking at every outlet finds, of makers and of a brand, near a city or not', async () => {
  const brand = brandNamed(BYD) ?? assert.fail(BYD);
  for (let turn = 0; turn < 60; turn += 1) {
    const byBrand = turn % 3 === 0;
    const makers = byBrand
      ? makersOfBrand(register, brand, TODAY)
      : [oneOf(MAKERS), ...(drawn(2) === 0 ? [oneOf(MAKERS)] : [])];
    const near = turn % 4 !== 1;
    const asked = {
      country: oneOf(COUNTRIES),
      limit: 1 + drawn(14),
      ...(near && { near: ALMATY }),
    };
    const found = await doneBy(
      findService(register, PUBLIC, {
        ...asked,
        ...(byBrand ? { brand: BYD } : { maker: makers }),
      }),
    );
    const plain: Asked = {
      ...{ makers, brand: byBrand ? BYD : null, ...asked },
      from: found.city?.position ?? null,
    };
    // the list of cities has Almaty in Kazakhstan alone
    assert.equal(plain.from !== null, near && asked.country === 'KZ');
    const wanted = plain.from === null ? byAttestation(plain) : nearest(plain, plain.from);
    assert.deepEqual(
      found.outlets.map(({ id, state }) => [id, state]),
      wanted.map((one) => [one.id, stateOf(one)]),
      JSON.stringify(plain),
    );
    assert.deepEqual(found.counts, countsOf(plain), JSON.stringify(plain));
    const told = new Set([...makers, ...(byBrand ? meant(plain).map(({ maker }) => maker) : [])]);
    assert.deepEqual(found.makers, [...told].sort());
    assert.equal(found.today, TODAY);
    const here = asked.country === 'KZ';
    // the last list of each, and of the last year what was told last
    assert.deepEqual(
      found.lists,
      here && told.has('byd-auto') ? [{ maker: 'byd-auto', on: '2026-11-02', outlets: 9 }] : [],
    );
    assert.deepEqual(
      found.reports,
      here && told.has('chery')
        ? [{ maker: 'chery', year: 2026, outlets: 5, on: '2026-03-05' }]
        : [],
    );
  }
});

test('counting reads no outlet, and the nearest of a maker are found by their index', async () => {
  await owner.query('VACUUM ANALYZE register.outlet');
  const scans = async (): Promise<ReadonlyMap<string, number>> => {
    // what a connection counted is told once it is flushed
    await doneBy(register.readPublic((tx) => tx.rows('SELECT pg_stat_force_next_flush()')));
    const { rows } = await owner.query<{ name: string; scans: number }>(
      `SELECT indexrelname AS name, idx_scan::int AS scans FROM pg_stat_user_indexes WHERE relname = 'outlet'`,
    );
    return new Map(rows.map(({ name, scans: n }) => [name, n]));
  };
  const before = await scans();
  const client = await publicPool.connect();
  await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off');
  client.release();
  await doneBy(
    register.publicMoment((at) =>
      findService(at, PUBLIC, { maker: ['chery'], country: 'KZ', near: ALMATY, limit: 8 }),
    ),
  );
  const after = await scans();
  const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  // one counts, one names the cities that have outlets
  assert.equal(grown('outlet_counted'), 2);
  // of each answer
  assert.equal(grown('outlet_nearest_of_answer'), 3);
});
