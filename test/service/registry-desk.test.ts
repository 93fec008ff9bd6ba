import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import type { Actor } from '../../src/register/actor.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { newActor } from '../register/register-database.ts';
import { judge, license, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-11-24';
const door = async () => new Response(null, { status: 401 });
const service = await testService({ today: TODAY, pages: pagesWith({ door, base: '/auth' }) });
const { ask, owner, pool, register } = service;
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const otherRegistry = await newActor(owner, 'registry');

let keys = 0;
const post = (actor: Actor, path: string, body: object) => {
  keys += 1;
  return ask(actor, 'POST', path, body, { 'idempotency-key': `key-${keys}` });
};
const vinOf = (serial: number): string => {
  const raw = `LGXCE4CB0PZZZ${String(serial).padStart(4, '0')}`;
  return `${raw.slice(0, 8)}${expectedCheckDigit(parseVin(raw) ?? assert.fail())}${raw.slice(9)}`;
};
const certificate = (teller: Actor, vin: string, facts: Readonly<Record<string, string>>) =>
  register.as(teller, (tx) =>
    tell(tx, {
      account: 'certificate',
      teller: teller.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [{ row: 1, vin, facts: { 'certificate.vin': vin, ...facts } }],
    }),
  );
/** A car that is licensed, and left where it is told to. */
const car = async (serial: number, { leaves }: { readonly leaves: boolean }): Promise<string> => {
  const vin = vinOf(serial);
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  await license(pool, office, exporter, submitted, verdict);
  if (!leaves) return vin;
  const entry = { vin, entryNumber: `E${serial}`, destination: 'KZ', odometerKm: 55 };
  assert.equal((await post(customs, '/v1/declarations', entry)).status, 201);
  assert.equal((await post(customs, '/v1/exits', { vin })).status, 201);
  return vin;
};

const [one, two, three, four, five] = [
  await car(1, { leaves: true }),
  await car(2, { leaves: true }),
  await car(3, { leaves: true }),
  await car(4, { leaves: true }),
  await car(5, { leaves: false }),
];
await certificate(registry, one, {
  'certificate.number': '650000000001',
  'certificate.plate': '新A12345',
  'certificate.province': '65',
});
await certificate(otherRegistry, two, {
  'certificate.number': '440000000002',
  'certificate.plate': '粤B67890',
  'certificate.province': '44',
});

type Row = { readonly vin: string; readonly plate: string | null; readonly port: string | null };
const due = async (query: string): Promise<readonly Row[]> =>
  (await ask(registry, 'GET', `/v1/deregistrations/due?${query}`)).body.items;
const vinsDue = async (query: string): Promise<readonly string[]> =>
  (await due(query)).map(({ vin }) => vin).toSorted();

test('what waits is found by plate, certificate, VIN, province, exporter, licence and port', async () => {
  const all = [one, two, three, four].toSorted();
  assert.deepEqual(await vinsDue(''), all);
  const counted = await ask(registry, 'GET', '/v1/deregistrations/due-counts');
  assert.deepEqual(counted.body, { all: 4, overdue: 0 });
  for (const [query, vins] of [
    [`q=${encodeURIComponent('新a·12345')}`, [one]],
    [`q=${encodeURIComponent('粤B-67890')}`, [two]],
    ['q=650000000001', [one]],
    [`q=${three.toLowerCase()}`, [three]],
    [`q=${five}`, []],
    ['q=nothing', []],
    ['province=44', [two]],
    ['exporter=91650100MA7TESTAAA', all],
    ['exporter=nobody', []],
    ['dueBy=2027-01-24', all],
    ['dueBy=2027-01-23', []],
    ['state=overdue', []],
    ['limit=500&port=customs', all],
    ['port=nowhere', []],
  ] as const)
    assert.deepEqual(await vinsDue(query), vins, query);
  const [row] = (await ask(registry, 'GET', `/v1/deregistrations/due?q=${one}`)).body.items;
  // two months after the exit, the day included: Art. 37
  assert.deepEqual(
    [row.plate, row.certificate, row.province, row.exitedOn, row.due, row.state],
    ['新A12345', '650000000001', '65', TODAY, '2027-01-24', 'open'],
  );
  assert.deepEqual(await vinsDue(`licence=${row.licence}`), [one]);
  for (const actor of [exporter, office, customs])
    assert.equal((await ask(actor, 'GET', '/v1/deregistrations/due')).status, 403);
});

test('many are deregistered at once: each by itself, and what cannot be is left whole', async () => {
  // the certificate that is known of the third was told of the first before: it can be told of no other
  await owner.query(
    `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
      SELECT 'certificate', $1, 'fed', 'feed', gen_random_uuid(), 1, $2, '{"certificate.number": "650000000001"}'`,
    [registry.organisation, three],
  );
  const answer = await post(registry, '/v1/deregistrations/batch', {
    vehicles: [
      { vin: one },
      { vin: three },
      { vin: five },
      { vin: 'no vin' },
      { vin: four, deregisteredOn: '2026-11-23' },
      { vin: ` ${two.toLowerCase()} `, deregisteredOn: TODAY },
    ],
  });
  assert.equal(answer.status, 201);
  assert.equal(answer.body.deregistered, 2);
  assert.deepEqual(
    answer.body.items.map(
      (item: { deregisteredOn: string | null; problem: { code: string } | null }) =>
        item.problem?.code ?? item.deregisteredOn,
    ),
    [TODAY, 'number-of-another-vehicle', 'not-exited', 'vin-unread', 'day-impossible', TODAY],
  );
  assert.deepEqual(await vinsDue(''), [three, four].toSorted());
  const { rows } = await owner.query<{ state: string; duty: string }>(
    `SELECT v.state, d.state AS duty
      FROM register.licensed_vehicle v
      JOIN register.duty d ON d.vehicle = v.id AND d.rule = 'D02'
      WHERE v.vin = ANY ($1)
      ORDER BY v.vin`,
    [[one, three]],
  );
  assert.deepEqual(
    rows.map(({ state, duty }) => `${state} ${duty}`),
    ['deregistered met', 'exited open'],
  );
  const again = await post(registry, '/v1/deregistrations/batch', { vehicles: [{ vin: one }] });
  assert.deepEqual(
    [again.body.deregistered, again.body.items[0].problem.code],
    [0, 'already-there'],
  );
});

const page = async (path: string, body?: FormData): Promise<string> =>
  (
    await service.app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...service.as(registry), cookie: 'language=en', 'sec-fetch-site': 'same-origin' },
      ...(body !== undefined && { body }),
    })
  ).text();
const hidden = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(
    ([, value]) => value ?? '',
  );

test('the desk: ticks, a file with a bad row, a check, and what became of each; a list to print', async () => {
  const list = await page('/deregistrations');
  assert.match(list, /2 wait, none of them overdue/);
  assert.match(
    list,
    new RegExp(`type="checkbox" id="f-car-${four}" name="car" value="${four}" form="many"`),
  );
  const printed = await page(`/deregistrations?as=print&q=${four}`);
  assert.match(printed, new RegExp(four.slice(-4)));
  assert.doesNotMatch(printed, /type="checkbox"/);
  const chosen = new FormData();
  chosen.set('act', 'checkMany');
  chosen.set('car', four);
  chosen.set('deregisteredOn', TODAY);
  chosen.set(
    'file',
    new File(
      [`VIN on the certificate,Deregistered on\n${five},2026-11-24\n${three},soon\n`],
      'cars.csv',
    ),
  );
  const check = await page('/deregistrations', chosen);
  assert.match(check, /Deregister 2 cars/);
  assert.match(check, /Row 3:/);
  assert.deepEqual(hidden(check, 'car').toSorted(), [four, five].toSorted());
  const send = new FormData();
  send.set('act', 'deregisterMany');
  send.set('once', hidden(check, 'once')[0] ?? '');
  for (const vin of hidden(check, 'car')) send.append('car', vin);
  for (const day of hidden(check, 'on')) send.append('on', day);
  const result = await page('/deregistrations', send);
  assert.match(result, /1 deregistered, 1 left as they are/);
  assert.match(await page('/deregistrations'), /1 wait, none of them overdue/);
});
