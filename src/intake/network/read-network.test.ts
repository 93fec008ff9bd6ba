import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type ReadNetwork, readNetwork } from './read-network.ts';

const folder = await mkdtemp(join(tmpdir(), 'mileproof-network-'));
after(() => rm(folder, { recursive: true }));

let files = 0;
const read = async (content: string | Uint8Array): Promise<ReadNetwork> => {
  files += 1;
  const path = join(folder, `${files}`);
  await writeFile(path, content);
  return readNetwork(path, 'file', { brands: null });
};
const told = ({ problems }: ReadNetwork) =>
  problems.map(({ row, field, code }) => [row, field, code]);

/** GeoJSON as All The Places publishes it; the places are made up. */
const ALL_THE_PLACES = {
  type: 'FeatureCollection',
  dataset_attributes: { '@spider': 'chery_example' },
  features: [
    {
      type: 'Feature',
      id: 'mGYkR1cYz',
      properties: {
        ref: '1001',
        '@spider': 'chery_example',
        shop: 'car',
        'addr:street_address': 'Abay Avenue 1',
        'addr:city': 'Almaty',
        'addr:postcode': '050000',
        'addr:country': 'KZ',
        name: 'Chery',
        branch: 'Example North',
        phone: '+7 727 250 00 01',
        website: 'https://north.example/',
        opening_hours: 'Mo-Fr 09:00-18:00',
        brand: 'Chery',
        'brand:wikidata': 'Q591001',
        located_in: 'Example Mall',
      },
      geometry: { type: 'Point', coordinates: [76.93, 43.24] },
    },
    {
      type: 'Feature',
      properties: { ref: '1002', end_date: '2026-03-01', name: 'Gone' },
      geometry: null,
    },
  ],
};

test('All The Places: reference, address, branch, brand by Wikidata id; what closed is told', async () => {
  const found = await read(JSON.stringify(ALL_THE_PLACES));
  assert.equal(found.format, 'geojson');
  assert.deepEqual(told(found), [
    [2, 'closed', 'says-closed'],
    [2, 'country', 'country-missing'],
  ]);
  const [outlet] = found.outlets;
  assert.deepEqual(
    { ...outlet, untold: undefined },
    {
      row: 1,
      number: '1001',
      name: 'Chery Example North',
      country: 'KZ',
      address: 'Abay Avenue 1, Almaty, 050000',
      city: 'Almaty',
      position: [76.93, 43.24],
      phone: '+77272500001',
      website: 'https://north.example/',
      openingHours: 'Mo-Fr 09:00-18:00',
      brands: ['Q591001'],
      services: { sales: 'yes' },
      untold: undefined,
    },
  );
});

test('OpenStreetMap: kinds of shop and what they do, an area as its middle, a feature a line', async () => {
  const way = {
    type: 'Feature',
    properties: {
      '@id': 'way/42',
      shop: 'car_repair',
      name: 'Example Garage',
      'service:vehicle:car_repair': 'yes',
      'service:vehicle:car_parts': 'no',
      'service:vehicle:new_car_sales': 'yes',
      'addr:street': 'Abay Avenue',
      'addr:housenumber': '7',
      'addr:city': 'Almaty',
    },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [76.92, 43.23],
          [76.94, 43.23],
          [76.94, 43.25],
          [76.92, 43.25],
        ],
      ],
    },
  };
  const other = {
    ...way,
    properties: { ...way.properties, '@id': 'way/43', name: 'Other Garage' },
  };
  const found = await read(`${JSON.stringify(way)}\n${JSON.stringify(other)}\n`);
  assert.deepEqual(told(found), []);
  const [one] = found.outlets;
  assert.deepEqual(
    [one?.number, one?.country, one?.address],
    ['way/42', 'KZ', 'Abay Avenue 7, Almaty'],
  );
  assert.deepEqual(
    one?.position?.map((degrees) => degrees.toFixed(4)),
    ['76.9300', '43.2400'],
  );
  assert.deepEqual(one?.services, { service: 'yes', parts: 'no', sales: 'yes' });
  assert.equal(found.outlets.length, 2);
});

test('schema.org: a graph, departments, hours by day, brands with their Wikidata address', async () => {
  const found = await read(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Example Motors' },
        {
          '@type': ['AutoDealer', 'AutoRepair'],
          branchCode: 'A-1',
          name: 'Example Motors Tbilisi',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Rustaveli Avenue 1',
            addressLocality: 'Tbilisi',
            addressCountry: { '@type': 'Country', name: 'Georgia' },
          },
          geo: { '@type': 'GeoCoordinates', latitude: '41.70', longitude: 44.8 },
          telephone: ['+995 32 200 00 01'],
          url: 'https://motors.example/',
          openingHoursSpecification: [
            {
              dayOfWeek: ['Monday', 'https://schema.org/Tuesday'],
              opens: '09:00',
              closes: '18:00:00',
            },
            { dayOfWeek: 'Sunday' },
          ],
          brand: [{ '@type': 'Brand', name: 'X', sameAs: 'https://www.wikidata.org/wiki/Q591001' }],
          department: {
            '@type': 'AutoPartsStore',
            name: 'Example Parts Tbilisi',
            address: 'Tbilisi, Georgia',
          },
        },
      ],
    }),
  );
  assert.equal(found.format, 'schema-org');
  assert.deepEqual(told(found), [[2, 'country', 'country-missing']]);
  const [outlet] = found.outlets;
  assert.deepEqual(
    [
      outlet?.number,
      outlet?.country,
      outlet?.city,
      outlet?.position,
      outlet?.phone,
      outlet?.openingHours,
    ],
    ['A-1', 'GE', 'Tbilisi', [44.8, 41.7], '+995322000001', 'Mo,Tu 09:00-18:00; Su off'],
  );
  assert.deepEqual(
    [outlet?.brands, outlet?.services],
    [['Q591001'], { sales: 'yes', service: 'yes' }],
  );
});

test('a table in GB 18030 with Chinese headers, and one of plain objects', async () => {
  // 网点名称,国家 / 示例服务站,哈萨克斯坦 in GB 18030
  const bytes = Buffer.from(
    'cdf8b5e3c3fbb3c62cb9fabcd20acabec0fdb7fecef1d5be2cb9fec8f8bfcbcbb9ccb90a',
    'hex',
  );
  const table = await read(bytes);
  assert.deepEqual(
    table.outlets.map(({ name, country }) => [name, country]),
    [['示例服务站', 'KZ']],
  );
  const objects = await read('[{"name": "Example", "country": "KZ", "lat": 43.24, "lng": 76.93}]');
  assert.deepEqual(objects.outlets[0]?.position, [76.93, 43.24]);
});

test('a row is taken or told, never lost', async () => {
  const found = await read(
    'number,name,country,mystery\n1,A,KZ,x\n2,,KZ,\n1,B,KZ,\n4,D,KZ,,,more\n\n6,F,Nowhere,\n',
  );
  assert.deepEqual(told(found), [
    [1, 'mystery', 'unknown-column'],
    [3, 'name', 'name-missing'],
    [4, 'number', 'number-twice'],
    [5, '', 'row-not-readable'],
    [7, 'country', 'country-unknown'],
  ]);
  assert.deepEqual(
    found.outlets.map(({ number }) => number),
    ['1'],
  );
});

test('what is no list of outlets is told as such, whatever it is', async () => {
  for (const content of [
    '',
    '{',
    '[]',
    '{"a": 1}',
    '[1, 2]',
    'null',
    '\u0000\u0001\u0002',
    'a,b\n1,2\n',
  ]) {
    const found = await read(content);
    assert.deepEqual(found.outlets, [], content);
    assert.ok(
      found.problems.some(({ weight }) => weight === 'file'),
      JSON.stringify(content),
    );
  }
});

test('what is nested without end is no network, in any format, and nothing throws', async () => {
  const deep = (open: string, inner: string, close: string) =>
    `${open.repeat(100_000)}${inner}${close.repeat(100_000)}`;
  const place = '{"@type":"AutoRepair","name":"x"}';
  for (const text of [
    `{"type":"Feature","geometry":{"type":"Point","coordinates":${deep('[', '1', ']')}}}`,
    deep('[', '{"type":"Feature"}', ']'),
    deep('{"@graph":[', place, ']}'),
    deep('{"@type":"AutoRepair","department":', place, '}'),
  ]) {
    const found = await read(text);
    assert.deepEqual(told(found), [[0, '', 'network-not-readable']]);
  }
  // brackets in a text are no levels
  const name = '['.repeat(100);
  const flat = await read(JSON.stringify([{ name, country: 'GE', number: '1' }]));
  assert.deepEqual([flat.outlets.length, flat.outlets[0]?.name], [1, name]);
});

test('no character that a database refuses, and none that turns a text around, is taken', async () => {
  const found = await read(
    JSON.stringify([
      {
        ...{ number: '1\u0000', name: 'A\u202eB\u2067\u0000C\ud800', country: 'GE' },
        ...{ address: '\u0000\u0007', website: '\u0000javascript:alert(1)', 'x\u0000': 'y' },
      },
    ]),
  );
  const [outlet] = found.outlets;
  assert.deepEqual(
    [outlet?.number, outlet?.name, outlet?.address, outlet?.website],
    ['1', 'ABC', null, null],
  );
  assert.doesNotMatch(JSON.stringify(found), /\\u0000|\\ud800/);
});
