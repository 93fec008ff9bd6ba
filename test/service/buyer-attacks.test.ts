import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { tell } from '../../src/register/telling/tell.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { newActor } from '../register/register-database.ts';
import { fillBuyerWorld, LEFT, NOBODYS, SECRETS, SISTER } from './buyer-world.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
await fillBuyerWorld(service.owner);
const registry = await newActor(service.owner, 'registry');

/** Registered in China, never applied for. */
const AT_HOME = 'LGXCE4CB8PZZZ0004';
await service.register.as(registry, (tx) =>
  tell(tx, {
    account: 'certificate',
    teller: registry.organisation ?? '',
    standing: 'fed',
    exporter: null,
    province: null,
    source: { kind: 'feed', id: crypto.randomUUID() },
    rows: [
      {
        row: 1,
        vin: AT_HOME,
        facts: { 'certificate.registeredOn': '2026-11-01', 'certificate.transfers': '1' },
      },
    ],
  }),
);

const see = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await service.app.request(path, {
    headers: { cookie: 'language=en', ...headers },
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

/** The part of an address that is a digest of what it leads to, as `hashedPath` writes it. */
const HASHED = /\/assets\/[0-9a-f]{16}\//g;

const PAGES = [
  ...['', '?to=KZ', '?to=KZ&near=Almaty', '?to=RU', '?near=Atlantis'].flatMap((query) => [
    `/vehicles/${LEFT}${query}`,
    `/vehicles/${LEFT.toLowerCase()}${query}`,
  ]),
  `/v1/vehicles/${LEFT}`,
  `/v1/vehicles/${LEFT}?to=KZ`,
  '/service',
  '/service?brand=BYD&country=KZ',
  '/service?brand=BYD&country=KZ&near=Almaty',
  '/',
  `/find?q=${LEFT}`,
  `/find?q=${LEFT.slice(0, -1)}`,
  '/law',
  '/robots.txt',
];

test('no page for everybody tells another VIN of a letter, an exporter, a draft, or an outlet of no list', async () => {
  for (const path of PAGES) {
    const seen = await see(path);
    // the digest in a style's or a script's address may hold any three digits
    const body = seen.body.replaceAll(HASHED, '/');
    const [, more = ''] = path.split(LEFT);
    for (const secret of [
      SISTER,
      AT_HOME,
      ...Object.values(SECRETS).map(String),
      'SECRET',
      'Closed Works',
    ])
      assert.ok(!body.includes(secret), `${path} ${more}: ${secret}`);
    assert.doesNotMatch(body, /00000000-0000-4000-8000/, path);
  }
});

test('there is no list of VINs, and no pattern finds one', async () => {
  for (const path of [
    ...['/vehicles', '/vehicles/', '/v1/vehicles', '/v1/vehicles?limit=10', '/vehicles?vin=LGX'],
    ...[
      '/vehicles/LGXCE4C__PZZZ0001',
      '/vehicles/%25',
      '/vehicles/LGX*',
      `/vehicles/${LEFT},${SISTER}`,
    ],
    ...[`/vehicles/${LEFT}/${SISTER}`, '/service?brand=BYD&country=KZ&vin=LGX', '/find?q=LGX%25'],
    ...[`/vehicles/${LEFT}'--`, `/vehicles/${LEFT}%00`, `/v1/vehicles/${LEFT}%0A${SISTER}`],
  ]) {
    const { status, body } = await see(path);
    assert.ok(status < 500, `${path}: ${status}`);
    // what was typed may stand in its box; nothing that was not
    for (const vin of [LEFT, SISTER, AT_HOME, NOBODYS])
      assert.ok(path.includes(vin) || !body.includes(vin), `${path}: ${vin}`);
    assert.doesNotMatch(body, /Exported to Kazakhstan/, path);
  }
});

test('a car that never left is answered to the letter as one that nobody knows', async () => {
  const plain = (body: string, vin: string) => {
    const [front, middle, back] = [vin.slice(0, 3), vin.slice(3, 9), vin.slice(-4)];
    return body
      .replaceAll(vin, 'VIN')
      .replaceAll(`<span>${front}</span>`, '')
      .replaceAll(middle, 'MIDDLE')
      .replaceAll(new RegExp(`[A-Z]*${back}`, 'g'), 'BACK')
      .replaceAll(/<b class="wrong">.<\/b>/g, 'DIGIT')
      .replaceAll(/which ask for ./g, 'which ask for DIGIT');
  };
  for (const query of ['', '?to=KZ', '?to=KZ&near=Almaty']) {
    const home = await see(`/vehicles/${AT_HOME}${query}`);
    const nobody = await see(`/vehicles/${NOBODYS}${query}`);
    assert.equal(home.status, nobody.status);
    const texts = [plain(home.body, AT_HOME), plain(nobody.body, NOBODYS)].map((body) =>
      body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/CE4CB\S*/g, ''),
    );
    assert.equal(texts[0], texts[1]);
    // the very same bytes but for the VIN itself
    assert.equal(home.body.length, nobody.body.length, query);
  }
});

test('whether on record or not, a page is asked for by the same headers', async () => {
  const heads = async (vin: string) =>
    [...(await see(`/vehicles/${vin}`)).headers]
      .filter(([name]) => !/request-id|ratelimit|date|content-length/.test(name))
      .sort();
  const expected = await heads(NOBODYS);
  for (const vin of [LEFT, SISTER, AT_HOME]) assert.deepEqual(await heads(vin), expected, vin);
});

test('no cache keeps the page of a VIN, and no other site learns which one was looked up', async () => {
  for (const path of [`/vehicles/${LEFT}`, `/vehicles/${NOBODYS}?to=KZ`]) {
    const { headers, body } = await see(path, { 'if-none-match': '*' });
    assert.equal(headers.get('cache-control'), 'private, no-store', path);
    assert.equal(headers.get('etag'), null);
    assert.equal(headers.get('last-modified'), null);
    assert.equal(headers.get('x-robots-tag'), 'noindex');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.equal(headers.get('access-control-allow-origin'), null);
    for (const [, attributes = ''] of body.matchAll(/<a ([^>]*href="https?:[^>]*)>/g))
      assert.match(attributes, /rel="noopener nofollow"/);
  }
  const api = await see(`/v1/vehicles/${LEFT}`);
  assert.match(api.headers.get('cache-control') ?? '', /no-store/);
});

test('a page costs the same work, whatever is on record', async () => {
  const { prototype } = pg.Client;
  const { query } = prototype;
  let asked: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: the driver is asked in several forms
  prototype.query = function counted(this: pg.Client, ...given: any[]) {
    asked.push(typeof given[0] === 'string' ? given[0] : String(given[0]?.text));
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return (query as any).apply(this, given);
  };
  try {
    const workOf = async (path: string): Promise<readonly string[]> => {
      asked = [];
      await see(path);
      return asked;
    };
    for (const query of ['?to=KZ', '?to=KZ&near=Almaty', '?to=UZ']) {
      const expected = await workOf(`/vehicles/${NOBODYS}${query}`);
      assert.ok(expected.length > 3, `${expected.length}`);
      for (const vin of [LEFT, SISTER, AT_HOME])
        assert.deepEqual(await workOf(`/vehicles/${vin}${query}`), expected, `${vin}${query}`);
    }
    assert.deepEqual(await workOf(`/vehicles/${AT_HOME}`), await workOf(`/vehicles/${NOBODYS}`));
  } finally {
    prototype.query = query;
  }
});

test('an error tells nothing of what is on record', async () => {
  const broken = [
    '?to=%FF',
    `?to=${'x'.repeat(5000)}`,
    '?near=%00',
    `?near=${'y'.repeat(5000)}`,
    '?to=KZ&to=RU',
  ];
  for (const query of broken) {
    const [left, nobody] = [
      await see(`/vehicles/${LEFT}${query}`),
      await see(`/vehicles/${NOBODYS}${query}`),
    ];
    assert.equal(left.status, nobody.status, query);
    assert.ok(left.status < 500, `${query}: ${left.status}`);
    assert.doesNotMatch(
      left.body,
      /FROM register|register\.\w+\(|SELECT|at async|node_modules/,
      query,
    );
  }
});
