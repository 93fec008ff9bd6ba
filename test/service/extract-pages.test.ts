import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { EXTRACT_CHECK } from '../../src/service/pages/texts/extract-check/extract-check.ts';
import { extractWorld } from './extract-world.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-11-24';
const door = async () => new Response(null, { status: 401 });
const service = await testService({ today: TODAY, pages: pagesWith({ door, base: '/auth' }) });
const { app, as, owner, pool, register } = service;
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const world = await extractWorld(register, { owner, pool });
const { exporter, otherExporter, registry, otherRegistry, office } = world;
const TOLD = {
  brand: '示例牌',
  registeredOn: '2025-06-10',
  transfers: 1,
  pendingExportOn: '2026-01-12',
};

const get = async (actor: Actor | null, path: string, language = 'en') => {
  const answer = await app.request(path, {
    headers: {
      ...(actor === null ? {} : as(actor)),
      cookie: `language=${language}`,
      accept: 'text/html',
    },
  });
  return { status: answer.status, body: await answer.text() };
};
const marks = (html: string): readonly string[] =>
  [...html.matchAll(/name="once" value="([^"]*)"/g)].map(([, value]) => value ?? '');
/** Sends the form of a page with an act; its mark is that of the page unless another is given. */
const send = async (
  actor: Actor,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  once?: string,
) => {
  const body = new FormData();
  body.set('once', once ?? marks((await get(actor, path)).body).at(-1) ?? '');
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  const answer = await app.request(path, {
    ...{ method: 'POST', body, redirect: 'manual' },
    headers: { ...as(actor), cookie: 'language=en', 'sec-fetch-site': 'same-origin' },
  });
  return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() };
};
/** What a decision shows before it is done, and then doing it. */
const decide = async (actor: Actor, path: string, fields: Readonly<Record<string, string>>) => {
  const shown = await get(actor, path);
  assert.equal(shown.status, 200, path);
  const [, act = ''] =
    /name="act" value="([^"]*)"/.exec(shown.body.slice(shown.body.indexOf('<main'))) ?? [];
  const first = await send(actor, path, { act, ...fields });
  if (first.to !== null || first.status >= 400) return first;
  const [, next = ''] =
    /name="act" value="([^"]*)"/.exec(first.body.slice(first.body.indexOf('<main'))) ?? [];
  return send(actor, path, { act: next, ...fields }, marks(first.body).at(-1));
};
const idsIn = (html: string, path: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(new RegExp(`href="${path}/([0-9a-f-]{36})"`, 'g'))].map(([, id]) => id ?? ''),
  ),
];

/** Asks by the form for the cars of an application; ids of its extracts. */
const ask = async (application: string): Promise<readonly string[]> => {
  const path = `/own-extracts?application=${application}`;
  await send(exporter, path, { act: 'ask', of: application, vins: '' });
  return idsIn((await get(exporter, path)).body, '/own-extracts');
};

test('an exporter asks from an application, follows one, and takes it back', async () => {
  const one = await world.car(1);
  await world.told(one.vin, TOLD);
  const path = `/own-extracts?application=${one.application}`;
  assert.match((await get(exporter, path)).body, /Ask for extracts of this application/);
  const done = await send(exporter, path, { act: 'ask', of: one.application, vins: '' });
  assert.equal(done.to, `${path}&asked=1`);
  const list = await get(exporter, done.to ?? '');
  assert.match(list.body, /One extract is asked for\./);
  const [id = assert.fail()] = idsIn(list.body, '/own-extracts');
  // what cannot be asked for is told with why
  const again = await send(exporter, path, {
    act: 'ask',
    of: one.application,
    vins: `${one.vin}\nX`,
  });
  assert.match(again.body, /asked for already/);
  assert.match(again.body, /the application does not list it/);
  const detail = await get(exporter, `/own-extracts/${id}`);
  assert.match(detail.body, /The registry has not answered yet\./);
  assert.equal((await get(otherExporter, `/own-extracts/${id}`)).status, 404);
  assert.equal((await get(office, '/own-extracts')).status, 403);
  const back = await decide(exporter, `/own-extracts/${id}/withdraw`, {});
  assert.equal(back.to, `/own-extracts/${id}?done=withdraw`);
  assert.match((await get(exporter, back.to ?? '')).body, /It is taken back\./);
});

test('the registry reads what it would say, signs with what it looked at, refuses and annuls', async () => {
  const one = await world.car(2);
  await world.told(one.vin, TOLD);
  const [id = assert.fail()] = await ask(one.application);
  const desk = await get(registry, '/extract-desk');
  assert.match(desk.body, /One waits for a signature\./);
  const at = `/extract-desk/${id}`;
  const detail = await get(registry, at);
  assert.match(detail.body, /10 Jun 2025/);
  assert.match(detail.body, /Deregistered on[\s\S]{0,80}not told/);
  assert.equal((await get(otherRegistry, at)).status, 404);
  assert.equal((await get(exporter, at)).status, 403);
  // nothing chosen: told what is missing, nothing signed
  const empty = await decide(registry, `${at}/sign`, {});
  assert.equal(empty.status, 422);
  assert.match(empty.body, /Say on what you looked\./);
  const signed = await decide(registry, `${at}/sign`, { basis: 'file' });
  assert.equal(signed.to, `${at}?done=sign`, signed.body);
  const after = await get(registry, `${at}?done=sign`);
  assert.match(after.body, /It is signed\. The exporter has it\./);
  // what is none of the page's own words is said by nobody
  const foreign = await get(registry, `${at}?done=constructor`);
  assert.equal(foreign.status, 200);
  assert.doesNotMatch(foreign.body, /native code|role="status"/);
  const own = await get(exporter, `/own-extracts/${id}`);
  assert.match(own.body, /href="\/v1\/extracts\/[0-9a-f-]{36}\/paper"/);
  assert.match(own.body, /href="\/L\/[A-Z2-7]{20}"/);
  const together = await get(exporter, `/own-extracts?application=${one.application}`);
  assert.match(together.body, new RegExp(`/v1/applications/${one.application}/extracts/zip`));
  const annulled = await decide(registry, `${at}/annul`, { reason: 'mistake', ground: '误签。' });
  assert.equal(annulled.to, `${at}?done=annul`, annulled.body);
  assert.match(
    (await get(exporter, `/own-extracts/${id}`)).body,
    /it should not have been signed<br>误签。/,
  );
  const two = await world.car(3);
  await world.told(two.vin, TOLD);
  const [other = assert.fail()] = await ask(two.application);
  const refused = await decide(registry, `/extract-desk/${other}/refuse`, {
    ...{ reason: 'elsewhere', ground: '该车已转出。' },
  });
  assert.equal(refused.to, `/extract-desk/${other}?done=refuse`, refused.body);
  assert.match((await get(exporter, `/own-extracts/${other}`)).body, /该车已转出。/);
});

test('many are ticked and signed, and the page of the batch says how far it is', async () => {
  const ids: string[] = [];
  for (const serial of [11, 12, 13]) {
    const one = await world.car(serial);
    await world.told(one.vin, serial === 13 ? { brand: '示例牌' } : TOLD);
    ids.push(...(await ask(one.application)));
  }
  const none = await send(registry, '/extract-desk', { act: 'signMany', basis: 'file' });
  assert.equal(none.status, 422);
  assert.match(none.body, /Tick one at least\./);
  const begun = await send(registry, '/extract-desk', {
    act: 'signMany',
    basis: 'file',
    extract: ids,
  });
  assert.match(begun.to ?? '', /^\/extract-desk\/batches\//);
  let page = await get(registry, begun.to ?? '');
  while (!page.body.includes('2 of 3 are signed') || page.body.includes('asks anew')) {
    await setTimeout(20);
    page = await get(registry, begun.to ?? '');
  }
  // the one without a day is left, with why
  assert.match(page.body, /Left as they are/);
  assert.match(page.body, /The registry has not told when this vehicle was first registered\./);
  assert.equal((await get(otherRegistry, begun.to ?? '')).status, 404);
  const goOn = await send(registry, begun.to ?? '', { act: 'goOn' });
  assert.equal(goOn.to, begun.to);
});

test('the registry makes keys that sign extracts, and no others', async () => {
  const page = await get(registry, '/registry/signing-keys');
  assert.equal(page.status, 200);
  assert.match(page.body, /extracts/);
  const made = await send(registry, '/registry/signing-keys', {
    ...{ act: 'make', suite: 'sm2-jcs-2026', from: TODAY },
  });
  assert.equal(made.to, '/registry/signing-keys?done=keyMade');
  const headers = { 'idempotency-key': 'other-purposes' };
  const other = await service.ask(
    registry,
    'POST',
    '/v1/signing-keys',
    { purposes: ['licence'] },
    headers,
  );
  assert.equal(other.status, 422);
});

test('whoever has the paper learns in eight languages what it is worth, and the box leads there', async () => {
  const one = await world.car(21);
  await world.told(one.vin, TOLD);
  const [id = assert.fail()] = await ask(one.application);
  await decide(registry, `/extract-desk/${id}/sign`, { basis: 'told' });
  const { body: extract } = await service.ask(exporter, 'GET', `/v1/extracts/${id}`);
  const { number, vin, code } = extract;
  const found = await app.request(`/find?q=${number.toLowerCase()}`, { redirect: 'manual' });
  assert.equal(found.headers.get('location'), `/extracts?paper=${number}`);
  for (const [language, words] of Object.entries(EXTRACT_CHECK)) {
    const said = async (query: string) => {
      const { status, body } = await get(null, `/extracts?${query}`, language);
      assert.equal(status, 200, body);
      assert.doesNotMatch(body, /undefined|\[object|\{\w+\}/);
      return body;
    };
    const whole = await said(`paper=${number}&vin=${vin}&first=2025-06-10&gone=`);
    assert.ok(whole.includes(words.answers['as-issued'].title), language);
    assert.ok(whole.includes(`/L/${code}`), language);
    const other = await said(`paper=${number}&first=2026-06-10`);
    assert.ok(other.includes(words.answers.changed.title), language);
    const none = await said('paper=DJ2222222222');
    assert.ok(none.includes(words.answers['not-ours'].title), language);
    assert.ok(!none.includes('/L/'), language);
    assert.ok((await get(null, `/L/${code}`, language)).body.includes(number), language);
  }
  // the code stands on the page of letters too
  assert.match(
    (await get(null, `/L/${code}`)).body,
    /An extract of registration by .*, as issued\./,
  );
  await world.told(vin, { ...TOLD, registeredOn: '2025-05-01' });
  assert.match((await get(null, `/extracts?paper=${number}`)).body, /no longer true/);
  assert.match((await get(null, `/L/${code}`)).body, /This extract no longer stands\./);
  assert.match((await get(null, `/L/${code}`)).body, /told something else of the car on/);
});

test('what is typed wrongly is kept, and said where', async () => {
  const empty = await get(null, '/extracts?paper=');
  assert.equal(empty.status, 422);
  assert.match(empty.body, /Type the number or the code\./);
  const wrong = await get(null, '/extracts?paper=DJ2222222222&vin=X&first=soon');
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="DJ2222222222"/);
  assert.match(wrong.body, /Give the day as it is printed/);
  assert.equal((await get(null, '/extracts')).status, 200);
});
