import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Database } from '../../src/nation/database.ts';
import { writeServiceFiles } from '../../src/products/service/service-files.ts';
import type { ServiceCell, ServiceModel } from '../../src/report/service/service-model.ts';
import { servicePage } from '../../src/report/service/service-page.ts';
import { worldLand } from '../../src/report/service/world-land.ts';
import { answerOf, openTestDatabase, type SmallNation, testReference } from './service-nation.ts';

const ALPHA = '甲汽车有限公司';
const BETA = '乙汽车有限公司';

/** Kilometres of a degree of latitude on the sphere of the count: 2π × 6371.0088 / 360. */
const DEGREE = 111.195;

// Kazakhstan: two cities, 300,000 people in the north one, 100,000 in the south one, 1,112 km apart.
const CITIES = [
  { country: 'KZ', name: 'North', lon: 70, lat: 53, population: 300_000 },
  { country: 'KZ', name: 'South', lon: 70, lat: 43, population: 100_000 },
  { country: 'KG', name: 'Only', lon: 75, lat: 42, population: 500_000 },
  { country: 'DE', name: 'Berlin', lon: 13.4, lat: 52.5, population: 3_000_000 },
];

const reference = testReference(CITIES);
let database: Database;
before(async () => {
  database = await openTestDatabase();
});
after(() => {
  database.close();
  rmSync(reference, { recursive: true, force: true });
});

const outlet = (more: Partial<SmallNation['outlets'][number]>): SmallNation['outlets'][number] => ({
  maker: 'alpha',
  country: 'KZ',
  provider: null,
  address: null,
  position: null,
  grey: 'yes',
  attested: '2026-01-01',
  ...more,
});

/** `count` vehicles of a maker that left for a country in a year. */
const exported = (
  name: string,
  count: number,
  maker: string | null,
  to: string | null,
  year = 2025,
): Pick<SmallNation, 'declarations' | 'factories'> => {
  const vins = Array.from({ length: count }, (_, index) => `${name}-${index}`);
  return {
    declarations: vins.map((vin) => ({ vin, exit: `${year}-05-01`, to })),
    factories: vins.map((vin) => ({ vin, maker })),
  };
};

const nationOf = (
  groups: readonly Pick<SmallNation, 'declarations' | 'factories'>[],
  outlets: SmallNation['outlets'],
  more: Partial<SmallNation> = {},
): SmallNation => ({
  declarations: groups.flatMap(({ declarations }) => declarations),
  factories: groups.flatMap(({ factories }) => factories),
  arrivals: [],
  applications: [],
  outlets,
  ...more,
});

const cellOf = (
  { cells }: ServiceModel,
  country: string | null,
  maker: string | null,
  year: number | null = null,
): ServiceCell => {
  const found = cells.filter(
    (cell) => cell.country === country && cell.maker === maker && cell.year === year,
  );
  assert.equal(found.length, 1, `${country} ${maker} ${year}`);
  return found[0] as ServiceCell;
};

test('in a country without an outlet of the maker every vehicle is left alone', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf(
      [exported('a', 7, ALPHA, 'KG'), exported('b', 5, BETA, 'KG')],
      [outlet({ country: 'KG', position: '75 42' })],
    ),
  );
  const beta = cellOf(model, 'KG', BETA);
  assert.deepEqual([beta.vehicles, beta.outlets, beta.alone, beta.unknown], [5, 0, 500, 0]);
  const alpha = cellOf(model, 'KG', ALPHA);
  assert.deepEqual([alpha.vehicles, alpha.outlets, alpha.alone, alpha.unknown], [7, 1, 0, 0]);
  const all = cellOf(model, null, null);
  assert.deepEqual([all.vehicles, all.outlets, all.alone], [12, 1, 500]);
});

test('a maker misspelt, in another width or with blanks is the maker, in every product alike', async () => {
  const rows = (name: string, count: number, maker: string) =>
    Array.from({ length: count }, (_, at) => ({ vin: `LAA${name}${at}`, maker }));
  const factories = [
    ...rows('r', 38, ALPHA),
    ...rows('s', 1, '汽甲车有限公司'),
    ...rows('w', 1, ' 甲汽车 有限公司'),
    // the other maker is no misspelling of the first
    ...rows('b', 1, BETA),
  ];
  const model = await answerOf(database, reference, {
    declarations: factories.map(({ vin }) => ({ vin, exit: '2025-05-01', to: 'KZ' })),
    factories,
    arrivals: [],
    applications: [],
    outlets: [
      outlet({ maker: '甲汽车　有限公司', position: '70 53' }),
      outlet({ maker: '汽甲车有限公司', position: '70 43' }),
      outlet({ maker: 'Nobody’s', position: '70 43' }),
    ],
  });
  const makers = [...new Set(model.cells.map(({ maker }) => maker))];
  assert.deepEqual(makers, [null, 'Nobody’s', BETA, ALPHA]);
  const alpha = cellOf(model, 'KZ', ALPHA);
  assert.deepEqual([alpha.vehicles, alpha.outlets], [40, 2]);
  assert.equal(cellOf(model, 'KZ', BETA).vehicles, 1);
});

test('a vehicle without a factory row is of the maker of its code', async () => {
  const factories = Array.from({ length: 20 }, (_, at) => ({ vin: `LAA${at}`, maker: 'alpha' }));
  const model = await answerOf(database, reference, {
    declarations: [{ vin: 'LAAX', exit: '2025-05-01', to: 'KZ' }],
    factories,
    arrivals: [],
    applications: [],
    outlets: [],
  });
  assert.equal(cellOf(model, 'KZ', ALPHA).vehicles, 1);
});

for (const [km, alone] of [
  [99, 200],
  [101, 800],
] as const) {
  test(
    `an outlet ${km} km from a city of three quarters of the people leaves ${alone / 100} of 8 vehicles ` +
      `alone`,
    async () => {
      const model = await answerOf(
        database,
        reference,
        nationOf([exported('a', 8, ALPHA, 'KZ')], [outlet({ position: `70 ${53 + km / DEGREE}` })]),
      );
      assert.equal(cellOf(model, 'KZ', ALPHA).alone, alone);
    },
  );
}

test('the distance asked decides', async () => {
  const nation = nationOf(
    [exported('a', 8, ALPHA, 'KZ')],
    [outlet({ position: `70 ${53 + 101 / DEGREE}` })],
  );
  assert.equal(cellOf(await answerOf(database, reference, nation, 102), 'KZ', ALPHA).alone, 200);
});

test('an outlet that refuses cars it did not import serves nobody; one that does not say is counted', async () => {
  const cars = exported('a', 8, ALPHA, 'KZ');
  const refusing = await answerOf(
    database,
    reference,
    nationOf([cars], [outlet({ position: '70 53', grey: 'no' })]),
  );
  const cell = cellOf(refusing, 'KZ', ALPHA);
  assert.deepEqual([cell.outlets, cell.alone], [0, 800]);
  assert.equal(refusing.leftOut.outletsRefusing, 1);
  const silent = await answerOf(
    database,
    reference,
    nationOf([cars], [outlet({ position: '70 53', grey: 'not-stated' })]),
  );
  const counted = cellOf(silent, 'KZ', ALPHA);
  assert.deepEqual([counted.outlets, counted.outletsGrey, counted.alone], [1, 0, 200]);
});

test('outlets without position leave it unknown, and no outlet is proposed there', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf([exported('a', 8, ALPHA, 'KZ')], [outlet({})]),
  );
  const cell = cellOf(model, 'KZ', ALPHA);
  assert.deepEqual([cell.outlets, cell.outletsPlaced, cell.alone, cell.unknown], [1, 0, 0, 8]);
  assert.deepEqual(model.next, []);
});

test('without a whole account of outlets nobody is told left alone', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf([exported('a', 8, ALPHA, 'KZ')], [], { missing: ['outlet'] }),
  );
  const cell = cellOf(model, 'KZ', ALPHA);
  assert.deepEqual([cell.outlets, cell.alone, cell.unknown], [null, 0, 8]);
});

test('an outlet is counted once by its position, or by its provider and address', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf(
      [exported('a', 8, ALPHA, 'KZ')],
      [
        outlet({
          provider: 'Service One',
          address: '1 Street',
          position: '70 53',
          attested: '2024-01-01',
        }),
        outlet({ provider: 'SERVICE  one', address: '1 street', attested: '2026-02-01' }),
        outlet({ provider: 'Other name', position: '70 53', maker: ALPHA, attested: null }),
        outlet({ provider: 'Service One', address: '2 Street', attested: '2025-06-29' }),
        outlet({ provider: 'Service One', address: '1 Street', maker: 'beta' }),
      ],
    ),
  );
  const alpha = cellOf(model, 'KZ', ALPHA);
  // The first three are one, attested on 2026-02-01; the fourth is another, last attested a day over a year ago.
  assert.deepEqual([alpha.outlets, alpha.outletsStale, alpha.outletsPlaced], [2, 1, 1]);
  assert.equal(cellOf(model, 'KZ', BETA).outlets, 1);
  assert.equal(cellOf(model, 'KZ', null).outlets, 3);
});

test('an outlet attested on the same day a year ago is not stale', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf([], [outlet({ position: '70 53', attested: '2025-06-30' })]),
  );
  assert.equal(cellOf(model, 'KZ', ALPHA).outletsStale, 0);
});

test('the latest attestation decides what an outlet serves', async () => {
  const rows = [
    outlet({ position: '70 53', grey: 'yes', attested: '2025-01-01' }),
    outlet({ position: '70 53', grey: 'no', attested: '2026-01-01' }),
  ];
  const model = await answerOf(database, reference, nationOf([], rows));
  assert.deepEqual(
    model.outlets.map(({ grey, rows: n }) => [grey, n]),
    [['no', 2]],
  );
});

test('a vehicle counts once, in the year of its first exit, where it is registered abroad', async () => {
  const model = await answerOf(database, reference, {
    declarations: [
      { vin: 'twice', exit: '2026-01-05', to: 'KG' },
      { vin: 'twice', exit: '2025-12-31', to: 'KZ' },
      { vin: 'moved', exit: '2026-02-01', to: 'KZ' },
      { vin: 'back', exit: '2026-02-01', to: 'KZ' },
      { vin: 'applied', exit: '2026-03-01', to: null },
      { vin: 'nowhere', exit: '2026-03-01', to: null },
      { vin: 'stayed', exit: null, to: 'KZ' },
      { vin: 'later', exit: '2026-07-01', to: 'KZ' },
      { vin: 'union', exit: '2026-03-01', to: 'FR' },
    ],
    arrivals: [
      { vin: 'moved', country: 'KG', on: '2026-04-01' },
      { vin: 'moved', country: 'DE', on: '2026-05-01' },
      { vin: 'back', country: 'CN', on: '2026-05-01' },
    ],
    factories: [{ vin: 'twice', maker: ALPHA }],
    applications: [
      { vin: 'applied', to: 'KG', on: '2025-01-01' },
      { vin: 'applied', to: 'KZ', on: '2026-01-01' },
    ],
    outlets: [],
  });
  const counted = model.cells.flatMap(({ country, maker, year, vehicles }) =>
    country !== null && maker !== null && year !== null && vehicles > 0
      ? [[country, maker, year, vehicles]]
      : [],
  );
  assert.deepEqual(counted, [
    ['', '', 2026, 1],
    ['EU', '', 2026, 2],
    ['KZ', '', 2026, 2],
    ['KZ', ALPHA, 2025, 1],
  ]);
  assert.equal(model.leftOut.laterExits, 1);
});

test('of a maker that nobody tells, and a country that nobody tells, it is not known', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf(
      [exported('a', 3, null, 'KZ'), exported('b', 2, ALPHA, null), exported('c', 4, null, 'KG')],
      [outlet({ position: '70 53' })],
    ),
  );
  assert.equal(cellOf(model, 'KZ', '').unknown, 3);
  assert.equal(cellOf(model, '', ALPHA).unknown, 2);
  // Nobody has an outlet in Kyrgyzstan, so these are left alone whoever made them.
  assert.equal(cellOf(model, 'KG', '').alone, 400);
});

test('the next outlet stands where it serves the most vehicles that nobody serves', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf(
      [
        exported('a', 80, ALPHA, 'KZ'),
        exported('b', 30, BETA, 'KZ'),
        exported('c', 25, BETA, 'KG'),
      ],
      [outlet({ position: '70 53' })],
    ),
  );
  // Alpha serves the north: the south has 1/4 of 80. Beta serves nobody: 3/4 of 30, then 1/4 of 30.
  assert.deepEqual(
    model.next.map(({ rank, maker, makerRank, city, served }) => [
      rank,
      maker,
      makerRank,
      city,
      served,
    ]),
    [
      [1, BETA, 1, 'Only', 2500],
      [2, BETA, 2, 'North', 2250],
      [3, ALPHA, 1, 'South', 2000],
      [4, BETA, 3, 'South', 750],
    ],
  );
});

test('of cities that reach nearly as many the largest is taken', async () => {
  const folder = testReference([
    { country: 'KG', name: 'Big', lon: 75, lat: 42, population: 900_000 },
    { country: 'KG', name: 'Middle', lon: 75.9, lat: 42, population: 60_000 },
    { country: 'KG', name: 'Small', lon: 76.8, lat: 42, population: 40_000 },
  ]);
  // Middle (74 km from both) reaches all, Big all but the 40,000 of Small, 149 km away: 96 %.
  const model = await answerOf(database, folder, nationOf([exported('a', 100, ALPHA, 'KG')], []));
  rmSync(folder, { recursive: true, force: true });
  assert.deepEqual(
    model.next.map(({ city, served }) => [city, served]),
    [
      ['Big', 9600],
      ['Middle', 400],
    ],
  );
});

/** The page without its script, which speaks of numbers that are none. */
const contentOf = (model: ServiceModel, lang: 'en' | 'zh'): string =>
  servicePage(model, worldLand(), lang).split('<script>')[0] ?? '';

test('an empty nation, and one without its accounts, are told in words', async () => {
  const empty = await answerOf(database, reference, nationOf([], []));
  const page = contentOf(empty, 'en');
  assert.match(page, /No vehicle with an exit was found/);
  assert.doesNotMatch(page, /NaN|undefined|Infinity/);
  const missing = await answerOf(
    database,
    reference,
    nationOf([exported('a', 3, ALPHA, 'KZ')], [], { missing: ['outlet', 'declaration'] }),
  );
  const told = contentOf(missing, 'zh');
  assert.match(told, /未收到完整的服务网点数据/);
  assert.match(told, /No whole account of customs declarations was given/);
  assert.doesNotMatch(told, /NaN|undefined|Infinity/);
});

test('names that people wrote stay text', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const model = await answerOf(
    database,
    reference,
    nationOf([exported('a', 3, name, '<b>')], [outlet({ maker: name, country: '<b>' })]),
  );
  const page = servicePage(model, worldLand(), 'en');
  assert.ok(page.includes('&lt;img src=x'));
  assert.doesNotMatch(page, /<img|<b>&lt;b&gt;<\/b><img|<td[^>]*><b>[^<]*<img/);
});

test('a cell that a spreadsheet would run is inert in the CSV', async () => {
  const model = await answerOf(
    database,
    reference,
    nationOf([exported('a', 3, '=cmd()', 'KZ')], [outlet({ maker: '=cmd()', provider: '+1' })]),
  );
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-service-'));
  await writeServiceFiles(database, folder, model);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  assert.match(read('service.csv'), /^KZ,'=cmd\(\),2025,3,1,3\.0,,0\.0,3,1,0,0$/m);
  assert.match(read('outlets.csv'), /^1,KZ,,'=cmd\(\),'\+1,,,,repair,yes,2026-01-01,false,1$/m);
  rmSync(folder, { recursive: true, force: true });
});
