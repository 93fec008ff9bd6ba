import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const { owner, app, ask, as } = await testService({ today: '2026-11-24' });
const chery = await newActor(owner, 'manufacturer', { maker: 'chery' });
const gwm = await newActor(owner, 'manufacturer', { maker: 'gwm' });
const office = await newActor(owner, 'office');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const EVIDENCE = ['00000000-0000-4000-8000-000000000001'];

const TABLE = `number,name,country,city,address,lon,lat,phone,brands,service,parts,serves others
KZ-1,Almaty Example Service,KZ,Almaty,"Abay Avenue 1, Almaty",76.9286,43.2567,+77272500001,Chery,yes,yes,yes
KZ-2,Astana Example Service,KZ,Astana,,71.43,51.13,,Chery;Exeed,yes,no,
UZ-1,Tashkent Example Service,UZ,Tashkent,,69.24,41.3,,,yes,,no
`;

const upload = async (text: string): Promise<Response> =>
  app.request('/v1/network/imports?name=outlets.csv', {
    method: 'POST',
    headers: { ...as(chery), 'content-type': 'text/csv' },
    body: text,
  });

const imported = await (await upload(TABLE)).json();
const confirmed = await ask(chery, 'POST', `/v1/network/imports/${imported.id}/confirm`, {
  digest: imported.digest,
});

const ids = async (): Promise<ReadonlyMap<string, string>> => {
  const { body } = await ask(chery, 'GET', '/v1/outlets?own=true');
  return new Map(body.items.map((one: { number: string; id: string }) => [one.number, one.id]));
};

test('a file is handed in, looked at and confirmed', async () => {
  assert.deepEqual([imported.proposes, imported.problems.row], [3, 0]);
  assert.deepEqual([confirmed.status, confirmed.body.proposes], [200, 3]);
  const lines = await ask(chery, 'GET', `/v1/network/imports/${imported.id}/lines?limit=2`);
  assert.deepEqual(
    lines.body.items.map(({ number }: { number: string }) => number),
    ['KZ-1', 'KZ-2'],
  );
  const rest = await ask(
    chery,
    'GET',
    `/v1/network/imports/${imported.id}/lines?limit=2&cursor=${lines.body.next}`,
  );
  assert.deepEqual(
    rest.body.items.map(({ number }: { number: string }) => number),
    ['UZ-1'],
  );
  assert.equal((await ask(gwm, 'GET', `/v1/network/imports/${imported.id}`)).status, 404);
  const broken = await upload('{"vehicles": 1}');
  assert.equal(broken.status, 422);
  assert.equal((await broken.json()).code, 'network-file-not-readable');
});

test('what is proposed only its manufacturer and the authorities see; what is published everybody', async () => {
  const known = await ids();
  const countOf = async (who: Parameters<typeof ask>[0]): Promise<number> =>
    (await ask(who, 'GET', '/v1/outlets')).body.items.length;
  assert.deepEqual(
    [
      await countOf(null),
      await countOf(gwm),
      await countOf(exporter),
      await countOf(chery),
      await countOf(office),
    ],
    [0, 0, 0, 3, 3],
  );
  const outlets = [known.get('KZ-1'), known.get('KZ-2')];
  const preview = await ask(chery, 'POST', '/v1/network/attestations/preview', { outlets });
  assert.deepEqual([preview.body.attestable, preview.body.until], [2, '2027-05-23']);
  const attested = await ask(chery, 'POST', '/v1/network/attestations', { outlets });
  assert.deepEqual(
    [attested.status, attested.body.outlets, attested.body.round],
    [201, 2, '2026-H2'],
  );
  assert.equal(
    (await ask(gwm, 'POST', '/v1/network/attestations', { outlets })).body.code,
    'nothing-to-attest',
  );
  const published = await ask(chery, 'POST', '/v1/network/publications', { country: 'KZ' });
  assert.deepEqual([published.status, published.body.outlets], [201, 2]);
  assert.equal(await countOf(null), 2);
  assert.equal(await countOf(gwm), 2);
  const near = await ask(
    null,
    'GET',
    '/v1/outlets/nearest?lon=76.9&lat=43.2&maker=chery&serving=true',
  );
  assert.deepEqual(
    near.body.items.map(({ number }: { number: string }) => number),
    ['KZ-1'],
  );
  const city = await ask(null, 'GET', '/v1/outlets/nearest?city=Astana&country=KZ&limit=1');
  assert.deepEqual(
    city.body.items.map(({ number }: { number: string }) => number),
    ['KZ-2'],
  );
  assert.equal(
    (await ask(null, 'GET', '/v1/outlets/nearest?city=Nowhere')).body.code,
    'place-unknown',
  );
  const box = await ask(null, 'GET', '/v1/outlets?bbox=70,50,73,52');
  assert.deepEqual(
    box.body.items.map(({ number }: { number: string }) => number),
    ['KZ-2'],
  );
  assert.equal((await ask(null, 'GET', '/v1/outlets?bbox=70,52,73,50')).status, 422);
});

test('a published list is given out byte for byte as its hash was kept, and unchanged not again', async () => {
  const { body } = await ask(null, 'GET', '/v1/network/publications?country=KZ&latest=true');
  const [publication] = body.items;
  for (const format of ['geojson', 'jsonld', 'csv'] as const) {
    for (const path of [
      `/v1/networks/KZ/chery/outlets.${format}`,
      `/v1/network/publications/${publication.id}/outlets.${format}`,
    ]) {
      const response = await app.request(path);
      const bytes = Buffer.from(await response.arrayBuffer());
      const digest = createHash('sha256').update(bytes).digest('hex');
      assert.equal(response.status, 200);
      assert.equal(digest, publication.files[format].digest, path);
      assert.equal(bytes.length, publication.files[format].bytes);
      assert.equal(response.headers.get('etag'), `"${digest}"`);
      assert.match(
        response.headers.get('content-disposition') ?? '',
        new RegExp(`outlets-KZ-chery-2026-11-24\\.${format}`),
      );
      const again = await app.request(path, { headers: { 'if-none-match': `W/"x", "${digest}"` } });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
    }
  }
  const geojson = await (await app.request('/v1/networks/KZ/chery/outlets.geojson')).json();
  assert.deepEqual(
    geojson.features.map(({ properties }: { properties: Record<string, string> }) => [
      properties.ref,
      properties['brand:wikidata'],
      properties['mileproof:parts'],
      properties['mileproof:warranty'],
      properties['mileproof:attestedOn'],
    ]),
    [
      ['KZ-1', 'Q591001', 'yes', 'not-stated', '2026-11-24'],
      ['KZ-2', 'Q591001', 'no', 'not-stated', '2026-11-24'],
    ],
  );
  const table = await (await app.request('/v1/networks/KZ/chery/datapackage.json')).json();
  assert.equal(table.resources[0].hash, `sha256:${publication.files.csv.digest}`);
  const csv = await (await app.request('/v1/networks/KZ/chery/outlets.csv')).text();
  assert.deepEqual(
    csv.split('\n')[0]?.split(','),
    table.resources[0].schema.fields.map(({ name }: { name: string }) => name),
  );
  assert.equal((await app.request('/v1/networks/KZ/gwm/outlets.csv')).status, 404);
  assert.equal((await app.request('/v1/networks/KZ/chery/outlets.pdf')).status, 404);
});

test('a place that cannot be is refused with what may have been meant, to programs as on the page', async () => {
  const outlet = { name: 'Osaka Example Service', country: 'JP' };
  for (const [position, problem] of [
    [[34.69, 135.5], 'position-swapped'],
    [[135.5, 434], 'position-not-readable'],
    [[76.93, 43.25], 'position-elsewhere'],
  ] as const) {
    const { status, body } = await ask(chery, 'POST', '/v1/outlets', { ...outlet, position });
    assert.deepEqual(
      [status, body.code, body.field, body.values?.problem],
      [422, 'outlet-not-readable', 'position', problem],
      JSON.stringify(body),
    );
  }
});

test('a dispute is public, its ground is not', async () => {
  const id = (await ids()).get('KZ-1') ?? '';
  const body = { ground: 'A buyer was refused there.', evidence: EVIDENCE };
  assert.equal(
    (await ask(exporter, 'POST', `/v1/outlets/${id}/dispute`, body)).body.code,
    'part-missing',
  );
  assert.equal(
    (await ask(office, 'POST', `/v1/outlets/${id}/dispute`, body)).body.state,
    'disputed',
  );
  const seen = await ask(null, 'GET', `/v1/outlets/${id}`);
  assert.deepEqual([seen.body.state, seen.body.timeline], ['disputed', []]);
  assert.ok(!JSON.stringify(seen.body).includes(body.ground));
  const settled = await ask(chery, 'POST', `/v1/outlets/${id}/settle`, body);
  assert.equal(settled.body.state, 'attested');
});

test('rounds, coverage and duties are answered', async () => {
  const round = await ask(chery, 'GET', '/v1/network/round');
  assert.deepEqual([round.body.attested, round.body.proposed], [2, 1]);
  const coverage = await ask(null, 'GET', '/v1/network/coverage?country=KZ');
  assert.deepEqual(
    coverage.body.items.map((line: { attested: number; coverage: string }) => [
      line.attested,
      line.coverage,
    ]),
    [[2, 'good']],
  );
  const reported = await ask(chery, 'POST', '/v1/network/reports', {
    country: 'KZ',
    year: 2026,
    outlets: 2,
  });
  assert.equal(reported.status, 201);
  const duties = await ask(null, 'GET', '/v1/network/duties?year=2026');
  // no car left the country yet
  assert.deepEqual(duties.body.items, []);
});

test('where cars are repaired in a country is found by brand and by manufacturer', async () => {
  const found = await ask(null, 'GET', '/v1/network/service?brand=chery&country=KZ&near=Astana');
  assert.equal(found.status, 200, JSON.stringify(found.body));
  const { counts, city, outlets, lists, reports } = found.body;
  assert.deepEqual([counts.published, counts.attested, counts.serving], [2, 2, 1]);
  assert.equal(city.name, 'Astana');
  // who serves cars that it did not import comes first, however far
  assert.deepEqual(
    outlets.map(({ number, kilometres }: { number: string; kilometres: number }) => [
      ...[number, kilometres < 20],
    ]),
    [
      ['KZ-1', false],
      ['KZ-2', true],
    ],
  );
  assert.deepEqual(lists, [{ maker: 'chery', on: '2026-11-24', outlets: 2 }]);
  assert.deepEqual(reports, [{ maker: 'chery', year: 2026, outlets: 2, on: '2026-11-24' }]);
  // a manufacturer that asks is told what everybody is
  const own = await ask(chery, 'GET', '/v1/network/service?maker=chery&country=UZ');
  assert.deepEqual([own.body.counts.published, own.body.outlets], [0, []]);
  for (const query of ['country=KZ', 'country=KZ&brand=no-such-brand', 'brand=chery'])
    assert.equal((await ask(null, 'GET', `/v1/network/service?${query}`)).status, 422, query);
});

test('an office asks how the outlets stand that a letter names; others do not', async () => {
  const path = '/v1/outlets/named?maker=chery&number=KZ-1&number=UZ-1&number=KZ-9';
  const { body } = await ask(office, 'GET', path);
  assert.deepEqual(
    body.items.map(({ number, state, ground }: Record<string, unknown>) => [number, state, ground]),
    [
      ['KZ-1', 'attested', null],
      ['UZ-1', 'proposed', null],
    ],
  );
  assert.equal((await ask(chery, 'GET', path)).body.code, 'part-missing');
});

test('a degree that is less than anybody measures is a problem of the query, and no fault', async () => {
  const asked = async (lon: string, lat: string) => {
    const { status, body } = await ask(null, 'GET', `/v1/outlets/nearest?lon=${lon}&lat=${lat}`);
    return [status, body.code];
  };
  for (const tiny of ['5e-324', '1e-300', '9.9e-10', '-9.9e-10']) {
    assert.deepEqual(await asked(tiny, '0'), [422, 'request-not-valid'], tiny);
    assert.deepEqual(await asked('0', tiny), [422, 'request-not-valid'], tiny);
  }
  for (const least of ['0', '1e-9', '-1e-9'])
    assert.equal((await asked(least, least))[0], 200, least);
});

test('an outlet is proposed, changed and closed one by one; an import is read again with its problems', async () => {
  const told = { number: 'KG-1', name: 'Bishkek Example Service', country: 'KG' };
  const made = await ask(chery, 'POST', '/v1/outlets', told);
  assert.deepEqual([made.status, made.body.state], [201, 'proposed']);
  const path = `/v1/outlets/${made.body.id}`;
  const changed = await ask(chery, 'PATCH', path, { city: 'Bishkek' });
  assert.deepEqual([changed.status, changed.body.city], [200, 'Bishkek']);
  const late = await ask(chery, 'POST', `${path}/close`, { on: '2026-11-25' });
  assert.equal(late.body.code, 'day-impossible');
  const closed = await ask(chery, 'POST', `${path}/close`, { on: '2026-11-23' });
  assert.deepEqual([closed.body.state, closed.body.closedOn], ['closed', '2026-11-23']);
  const faulty = await (await upload('number,name,country\nKZ-8,Aktobe,KZ\nKZ-9,,KZ\n')).json();
  const again = await ask(chery, 'GET', `/v1/network/imports/${faulty.id}`);
  assert.deepEqual(again.body, faulty);
  const { body } = await ask(chery, 'GET', `/v1/network/imports/${faulty.id}/problems`);
  assert.deepEqual(
    body.items.map(({ row, code }: { row: number; code: string }) => [row, code]),
    [[3, 'name-missing']],
  );
});
