import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, PUBLIC } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { behindLists } from '../../src/register/outlets/list-behind.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const { owner, pool, ask, register, app } = await testService({ today: '2026-11-24' });
const chery = await newActor(owner, 'manufacturer', { maker: 'chery' });
const program: Actor = { ...chery, person: null };
const gwm = await newActor(owner, 'manufacturer', { maker: 'gwm' });
const office = await newActor(owner, 'office');
const ministry = await newActor(owner, 'ministry');

// LVV is Chery's code, LGW that of Great Wall; LZZ is of nobody in the list of makers
const CAR = 'LVVDB11B0RD000001';
const CARS = ['LVVDB11B0RD000002', 'LVVDB11B0RD000003', 'LVVDB11B0RD000004', 'LVVDB11B0RD000005'];
const OTHERS = 'LGWEF4A50RF000001';

const propose = async (
  number: string,
  country: string,
  position: readonly number[] | null,
): Promise<string> =>
  (
    await ask(chery, 'POST', '/v1/outlets', {
      ...{ number, name: `Workshop ${number}`, country, city: 'Almaty', position },
      services: { service: 'yes', servesCarsItDidNotImport: 'yes' },
    })
  ).body.id;

const spoke = await propose('KZ-1', 'KZ', [76.93, 43.25]);
const silent = await propose('KZ-2', 'KZ', [76.94, 43.26]);
const hidden = await propose('UZ-1', 'UZ', null);
await ask(chery, 'POST', '/v1/network/attestations', { outlets: [spoke, silent, hidden] });
await ask(chery, 'POST', '/v1/network/publications', { country: 'KZ' });

const give = async (outlet: string, as: Actor = chery) =>
  ask(as, 'POST', `/v1/outlets/${outlet}/keys`);
const say = async (key: string, vin: string, kind: string, day = '2026-11-24') =>
  ask(null, 'POST', '/v1/outlet-words', { key, vin, kind, day });

const made = await give(spoke);
const { key, id: keyId } = made.body as { key: string; id: string };

test('lists that are behind are told with what is new, and published together, each with its day', async () => {
  const behind = async () => (await ask(chery, 'GET', '/v1/network/behind')).body.items;
  const together = (body: object, as: Actor = chery) =>
    ask(as, 'POST', '/v1/network/publications/together', body);
  // Uzbekistan was attested and never published; Kazakhstan is as it was published
  const never = { country: 'UZ', publishedOn: null, outlets: 1, added: 1, changed: 0, gone: 0 };
  assert.deepEqual(await behind(), [never]);
  assert.deepEqual((await ask(gwm, 'GET', '/v1/network/behind')).body.items, []);
  assert.equal((await together({}, office)).body.code, 'part-missing');
  assert.equal((await together({}, gwm)).body.code, 'nothing-to-publish');
  const third = await propose('KZ-3', 'KZ', [76.95, 43.27]);
  // proposed alone it stands in no list
  assert.deepEqual(await behind(), [never]);
  await ask(chery, 'POST', '/v1/network/attestations', { outlets: [third] });
  await ask(chery, 'PATCH', `/v1/outlets/${silent}`, { services: { parts: 'yes' } });
  const kz = {
    country: 'KZ',
    publishedOn: '2026-11-24',
    outlets: 3,
    added: 1,
    changed: 1,
    gone: 0,
  };
  assert.deepEqual(await behind(), [kz, never]);
  await ask(chery, 'POST', `/v1/outlets/${third}/close`, {});
  // it was never told to anybody: nothing of it is gone
  assert.deepEqual(await behind(), [{ ...kz, outlets: 2, added: 0 }, never]);
  // all or none: one of them has nothing to publish
  const half = await together({ countries: ['KZ', 'RU'] });
  assert.deepEqual([half.status, half.body.code], [409, 'nothing-to-publish']);
  assert.equal((await behind()).length, 2);
  const one = await together({ countries: ['KZ', 'KZ'] });
  assert.deepEqual(
    one.body.items.map((item: Record<string, unknown>) => [item['country'], item['outlets']]),
    [['KZ', 2]],
  );
  assert.deepEqual(await behind(), [never]);
  const { rows } = await owner.query(
    `SELECT country, count(*)::int AS lists FROM register.network_publication GROUP BY country`,
  );
  assert.deepEqual(rows, [{ country: 'KZ', lists: 2 }]);
  // attested up to 23 May: behind from the day after, when the list would say that it lapsed
  const later = async (day: string) =>
    asActor(pool, chery, behindLists, { today: day }).then((items) =>
      items.map(({ country, changed }) => [country, changed]),
    );
  assert.deepEqual(await later('2027-05-23'), [['UZ', 0]]);
  assert.deepEqual(await later('2027-05-24'), [
    ['KZ', 2],
    ['UZ', 0],
  ]);
});

test('a manufacturer gives its own public outlet a key, by a person, and sees of it no key', async () => {
  assert.deepEqual([made.status, key.startsWith('mo_')], [201, true]);
  assert.equal((await give(spoke, program)).body.code, 'person-needed');
  assert.equal((await give(spoke, gwm)).status, 404);
  assert.equal((await give(hidden)).body.code, 'outlet-not-public');
  assert.equal((await give(spoke, office)).body.code, 'part-missing');
  const { body } = await ask(chery, 'GET', `/v1/outlets/${spoke}/keys`);
  assert.deepEqual(
    body.items.map((one: Record<string, unknown>) => [one['id'], one['madeBy'], one['endedAt']]),
    [[keyId, chery.person, null]],
  );
  assert.ok(!JSON.stringify(body).includes(key.slice(3, 20)));
  const kept = await owner.query('SELECT digest FROM register.outlet_key');
  assert.equal(kept.rows.length, 1);
  assert.ok(!JSON.stringify(kept.rows).includes(key));
  assert.deepEqual((await ask(gwm, 'GET', `/v1/outlets/${spoke}/keys`)).body.items, []);
});

test('by its key an outlet says kind and day of a car, once, within reach, and of its own maker alone', async () => {
  const said = await say(key, 'lvvdb11b0 rd000001', 'served');
  assert.deepEqual(
    [said.status, said.body.vin, said.body.outlet.name],
    [201, CAR, 'Workshop KZ-1'],
  );
  assert.equal((await say(key, CAR, 'served')).status, 201);
  assert.equal((await owner.query('SELECT FROM register.outlet_word')).rows.length, 1);
  assert.equal((await say(key, OTHERS, 'served')).body.code, 'vin-of-another-maker');
  assert.equal((await say(key, 'LVV', 'served')).body.code, 'vin-unread');
  assert.equal((await say(key, CAR, 'stolen')).status, 422);
  for (const [day, status] of [
    ['2026-11-25', 201],
    ['2026-11-26', 422],
    ['2026-08-26', 201],
    ['2026-08-25', 422],
  ] as const)
    assert.equal((await say(key, CAR, 'waiting-for-parts', day)).status, status, day);
  const last = key.endsWith('_') ? '-' : '_';
  for (const wrong of ['mo_', `${key.slice(0, -1)}${last}`, key.replace('mo_', 'mp_'), 'x'])
    assert.equal((await say(wrong, CAR, 'served')).body.code, 'outlet-key-unknown', wrong);
});

test('the key of an outlet is a key to nothing else', async () => {
  const tries: readonly [string, string][] = [
    ['GET', '/v1/outlets?own=true'],
    ['GET', `/v1/outlets/${spoke}/keys`],
    ['GET', '/v1/complaints'],
    ['GET', '/v1/letters'],
    ['POST', '/v1/network/publications'],
  ];
  for (const [method, path] of tries) {
    const answer = await app.request(path, { method, headers: { authorization: `Bearer ${key}` } });
    assert.ok([400, 401, 403].includes(answer.status), `${path} ${answer.status}`);
  }
});

test('by SQL the public writes for no outlet but that whose key it shows, and reads of none', async () => {
  const shown = (text: string, statement: string) =>
    asActor(pool, PUBLIC, async (tx) => {
      await tx.run("SELECT set_config('mileproof.outlet_key', $1, true)", [text]);
      return tx.rows(statement);
    });
  const write = `INSERT INTO register.outlet_word (vin, kind, said_of)
    VALUES ('${CAR}', 'refused', register.today())`;
  await assert.rejects(shown('mo_nobody', write), /outlet_word/);
  await assert.rejects(
    shown(
      key,
      `INSERT INTO register.outlet_word (outlet, vin, kind, said_of)
      VALUES ('${silent}', '${CAR}', 'refused', register.today())`,
    ),
    /permission denied/,
  );
  await assert.rejects(shown(key, 'SELECT digest FROM register.outlet_key'), /permission denied/);
  await assert.rejects(shown(key, 'DELETE FROM register.outlet_word'), /permission denied/);
  await assert.rejects(shown(key, 'SELECT vin FROM register.outlet_word'), /permission denied/);
});

test('refusals of three cars, more than were served, count against the outlet everywhere', async () => {
  const coverage = async () =>
    (await ask(null, 'GET', '/v1/network/coverage?country=KZ&maker=chery')).body.items[0];
  const first = async () =>
    (await ask(null, 'GET', '/v1/network/service?maker=chery&country=KZ&near=Almaty')).body.outlets;
  const before = await coverage();
  assert.deepEqual(
    [before.attested, before.refusing, before.servingOthers, before.coverage],
    [2, 0, 2, 'good'],
  );
  const [one = '', two = '', three = '', four = ''] = CARS;
  // two cars, one of them told three times: below the threshold
  for (const [vin, day] of [
    [one, '2026-11-20'],
    [one, '2026-11-21'],
    [one, '2026-11-22'],
    [two, '2026-11-22'],
  ] as const)
    assert.equal((await say(key, vin, 'refused', day)).status, 201);
  assert.equal((await coverage()).refusing, 0);
  // the third: the first car waits for parts by its last word, so that none was served
  await say(key, three, 'refused');
  const counted = (await ask(null, 'GET', `/v1/outlets/${spoke}`)).body.spoken;
  assert.deepEqual(counted, {
    ...{ since: '2026-05-28', served: 0, refused: 3, waiting: 1, refusing: true },
  });
  const after = await coverage();
  assert.deepEqual(
    [after.attested, after.refusing, after.servingOthers, after.carsPerOutlet],
    [2, 1, 1, 0],
  );
  const found = await first();
  assert.deepEqual(
    found.map((each: { number: string }) => each.number),
    ['KZ-2', 'KZ-1'],
  );
  assert.equal(found[0].spoken.refused, 0);
  // as many served as refused: no habit of refusing any more
  for (const vin of [CAR, four, one]) await say(key, vin, 'served', '2026-11-25');
  const balanced = (await ask(null, 'GET', `/v1/outlets/${spoke}`)).body.spoken;
  assert.deepEqual([balanced.served, balanced.refused, balanced.refusing], [3, 2, false]);
  assert.equal((await coverage()).refusing, 0);
});

test('its manufacturer and the ministry read of which car; an office how often; nobody else', async () => {
  const words = async (as: Actor | null) => ask(as, 'GET', `/v1/outlets/${spoke}/words?limit=2`);
  for (const who of [chery, ministry]) {
    const { body } = await words(who);
    assert.deepEqual(
      [body.items.length, body.items[0].vin !== null, body.next !== null],
      [2, true, true],
    );
  }
  assert.deepEqual((await words(office)).body.items[0].vin, null);
  assert.deepEqual((await words(gwm)).body.items, []);
  assert.equal((await words(null)).status, 401);
});

test('a day holds 200 words of an outlet', async () => {
  const { rows } = await owner.query('SELECT count(*)::int AS said FROM register.outlet_word');
  await owner.query(
    `INSERT INTO register.outlet_word (outlet, key, vin, kind, said_of, told_on)
      SELECT $1, $2, 'LVVDB11B0RD1' || lpad(n::text, 5, '0'), 'served', '2026-11-24', '2026-11-24'
      FROM generate_series(1, 199 - $3::int) n`,
    [spoke, keyId, rows[0].said],
  );
  assert.equal((await say(key, 'LVVDB11B0RD200001', 'served')).status, 201);
  assert.equal((await say(key, 'LVVDB11B0RD200002', 'served')).body.code, 'outlet-says-too-much');
});

test('a key that is ended says nothing more, and nothing brings it back; so is that of a closed outlet', async () => {
  const other = (await give(silent)).body.key as string;
  assert.equal((await ask(gwm, 'DELETE', `/v1/outlets/${spoke}/keys/${keyId}`)).status, 404);
  assert.equal((await ask(chery, 'DELETE', `/v1/outlets/${spoke}/keys/${keyId}`)).status, 200);
  assert.equal((await ask(chery, 'DELETE', `/v1/outlets/${spoke}/keys/${keyId}`)).status, 200);
  assert.equal((await say(key, CAR, 'refused')).body.code, 'outlet-key-unknown');
  await assert.rejects(
    asActor(pool, chery, (tx) => tx.run('UPDATE register.outlet_key SET ended_at = NULL')),
    /written once/,
  );
  const events = await owner.query(
    `SELECT verb FROM register.event WHERE kind = 'outlet-key' AND thing = $1 ORDER BY id`,
    [keyId],
  );
  assert.deepEqual(
    events.rows.map(({ verb }) => verb),
    ['make', 'end'],
  );
  assert.equal((await say(other, CAR, 'served', '2026-11-01')).status, 201);
  await ask(chery, 'POST', `/v1/outlets/${silent}/close`, {});
  assert.equal((await say(other, CAR, 'served')).body.code, 'outlet-key-unknown');
  assert.equal(register.today, '2026-11-24');
});

test('what a country asks of what a letter states is told with its source, or that no text asks', async () => {
  const asks = async (country: string, language: string) =>
    (
      await ask(
        chery,
        'GET',
        `/v1/letter-asks?country=${country}&months=36&partsYears=10${language}`,
      )
    ).body.items;
  assert.deepEqual(await asks('KZ', '&language=ru'), []);
  const [one, ...more] = await asks('ET', '&language=ru&language=am');
  assert.deepEqual(
    [one.rule, one.kind, one.languages, one.least, one.kept, more.length],
    ['ET-5', 'languages', ['en'], null, false, 0],
  );
  assert.match(one.url, /^https:\/\/www\.ev24\.africa\//);
  assert.equal((await asks('ET', '&language=en'))[0].kept, true);
  assert.equal((await asks('ET', ''))[0].kept, false);
});
