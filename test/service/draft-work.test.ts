import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { carInNeed, letterWorld, USCC, vinAt } from '../register/letter-world.ts';
import { sheetOf, textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { exporter, manufacturer } = await letterWorld(service);
const page = visitor(service, exporter);
const chinese = visitor(service, exporter, 'zh');
const maker = visitor(service, manufacturer);
const once = () => crypto.randomUUID();

/** Asks the API; what is not answered with success fails. */
const well = async (
  actor: Actor,
  method: string,
  path: string,
  body?: unknown,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
): Promise<any> => {
  const answer = await service.ask(actor, method, path, body);
  assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Sends a sheet of cars, each in need of a letter; gives the id of its draft. */
const drafted = async (vins: readonly string[]): Promise<string> => {
  const more = Object.fromEntries(
    Object.entries(
      Object.assign({}, ...Object.values(carInNeed(vins[0] ?? '')).flat()) as Record<
        string,
        string
      >,
    ).filter(([name]) => /registeredOn|pendingExportOn/.test(name)),
  );
  const sheet = sheetOf(
    vins.map((vin) => ({ vin, more })),
    USCC,
  );
  const sent = await page.upload('/applications/new', '11月出口 GE.csv', sheet);
  return /^\/applications\/([\w-]+)\/draft$/.exec(sent.to)?.[1] ?? assert.fail(sent.body);
};

test('letters are asked for on the page of a draft, seen by the manufacturer, taken back, and filed', async () => {
  const id = await drafted([vinAt(1), vinAt(2), vinAt(3)]);
  const draft = await page.get(`/applications/${id}/draft`);
  assert.match(draft.body, new RegExp(`href="/applications/${id}/letters"`));
  const check = await page.get(`/applications/${id}/check`);
  assert.match(textOf(check.body), /letter is owed for 3 vehicles\. None is asked for\./);
  const asking = await page.get(`/applications/${id}/letters`);
  assert.match(textOf(asking.body), /You may ask before you submit/);
  assert.match(asking.body, new RegExp(`name="vin" value="${vinAt(3)}" checked`));
  const form = { act: 'ask', once: once(), vin: [vinAt(1), vinAt(2)] };
  const asked = await page.post(`/applications/${id}/letters`, form);
  assert.equal(asked.to, `/applications/${id}/draft?asked=2#letters`);
  const after = textOf((await page.get(asked.to.replace('#letters', ''))).body);
  assert.match(after, /Asked for 2 letters\. They are bound when you submit\./);
  assert.match(after, /asked for, not yet filed/);
  assert.match(
    textOf((await page.get(`/applications/${id}/check`)).body),
    /letter is owed for 3 vehicles\. 2 asked for/,
  );

  // the manufacturer sees them apart from what can be drafted, and may say no
  const seen = await maker.get('/manufacturer/early-requests');
  assert.match(seen.body, new RegExp(vinAt(1).slice(-6)));
  assert.doesNotMatch((await maker.get('/manufacturer/requests')).body, /data-row/);
  const { items } = await well(manufacturer, 'GET', '/v1/early-requests?state=waiting');
  assert.equal(items.length, 2);
  const of = (vin: string): string =>
    items.find((one: { vin: string }) => one.vin === vin)?.id ?? assert.fail(vin);
  const ground = await maker.post('/manufacturer/early-requests', {
    act: 'edit',
    request: of(vinAt(1)),
  });
  assert.match(textOf(ground.body), /there will be no letter/);
  const empty = await maker.post('/manufacturer/early-requests', {
    ...{ act: 'decline', once: once(), ground: '' },
    request: of(vinAt(1)),
  });
  assert.equal(empty.status, 422);
  const declined = await maker.post('/manufacturer/early-requests', {
    ...{ act: 'decline', once: once(), ground: 'sold to <another> market' },
    request: of(vinAt(1)),
  });
  assert.equal(declined.to, '/manufacturer/early-requests');
  assert.match(
    (await page.get(`/applications/${id}/draft`)).body,
    /sold to &lt;another&gt; market/,
  );
  const back = await page.post(`/applications/${id}/draft`, {
    ...{ act: 'take-back', once: once() },
    request: of(vinAt(2)),
  });
  assert.equal(back.to, `/applications/${id}/draft#letters`);
  const again = await well(exporter, 'POST', '/v1/letters/ask', { application: id });
  assert.deepEqual(again.early.map((one: { vin: string }) => one.vin).sort(), [
    vinAt(1),
    vinAt(2),
    vinAt(3),
  ]);
  const [first, second, third] = again.early;
  await well(manufacturer, 'POST', '/v1/early-requests/decline', {
    ...{ requests: [first.id], ground: 'no' },
  });
  await well(exporter, 'POST', '/v1/early-requests/withdraw', { requests: [second.id] });
  const submitted = await page.post(`/applications/${id}/check`, {
    ...{ act: 'submit', once: once(), version: '0' },
  });
  assert.equal(submitted.to, `/applications/${id}`);
  const letters = await well(manufacturer, 'GET', `/v1/letters?application=${id}`);
  assert.deepEqual(
    letters.items.map((one: { vin: string; number: string; state: string }) => [
      one.vin,
      one.number,
      one.state,
    ]),
    [[third.vin, third.number, 'requested']],
  );
  assert.match(textOf((await chinese.get(`/applications/${id}`)).body), /已申请/);
});
