import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { startJobs } from '../../src/register/jobs/start-jobs.ts';
import { SHADOW_LAW } from '../../src/register/verdicts/shadow-law-job.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, submitted } from '../register/a-car.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
const { app, ask, as, owner, register, connection } = service;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const office = await newActor(owner, 'office', { province: '65' });
const ministry = await newActor(owner, 'ministry');
await filed(owner, exporter);
const vin = rightVin(1);
// registered more than 180 days and fewer than 400 before it is applied for: it needs no letter and has none
const application = await submitted(service, exporter, clearCar(vin, USCC));

const REQUESTS = '/v1/law-shadow-requests';
const asked = (to: string, value = 'days') => ({
  settings: [{ rule: 'G01', value, to }],
  on: '2026-12-01',
});

const page = async (actor: Actor, path: string, form?: Readonly<Record<string, string>>) => {
  const answer = await app.request(path, {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    headers: {
      ...as(actor),
      'accept-language': 'en',
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
  });
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    refresh: answer.headers.get('refresh'),
    text: (await answer.text()).replaceAll(/\s+/g, ' '),
  };
};

test('what cannot be tried is refused before anything is sent', async () => {
  for (const [body, why] of [
    [asked('ninety'), 'wrong-type'],
    [asked('-1'), 'negative'],
    [asked('90', 'weeks'), 'no-such-value'],
    [{ ...asked('90'), settings: [...asked('90').settings, ...asked('91').settings] }, 'repeated'],
  ] as const) {
    const { status, body: said } = await ask(ministry, 'POST', REQUESTS, body);
    assert.deepEqual(
      [status, said.code, said.values?.why ?? said.why],
      [422, 'setting-not-made', why],
    );
  }
  assert.equal((await ask(office, 'POST', REQUESTS, asked('400'))).status, 403);
  // no node has worked yet
  const early = await ask(ministry, 'POST', REQUESTS, asked('400'));
  assert.equal(early.body.code, 'no-node-works');
});

test('another window is asked on a page, watched, and read with what it would cost', async () => {
  const form = await page(ministry, '/nation/law');
  assert.equal(form.status, 200);
  // the value of the law stands with its article
  assert.match(
    form.text,
    /value="G01\.days" selected>G01\.days · 180 days · 商贸函〔2025〕648号第一（一）项</,
  );
  assert.equal((await page(office, '/nation/law')).status, 403);
  const work = () =>
    startJobs(register, connection, { log: () => {}, jobs: [SHADOW_LAW], lookSeconds: 1 });
  // a node came and went: what is asked waits until another works
  await (await work()).stop();
  const wrong = await page(ministry, '/nation/law', {
    act: 'ask',
    once: crypto.randomUUID(),
    value1: 'G01.days',
    to1: 'soon',
    on: '2026-12-01',
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /id="to1-error"/);
  assert.match(wrong.text, /value="soon"/);
  const sent = {
    act: 'ask',
    once: crypto.randomUUID(),
    value1: 'G01.days',
    to1: '400',
    on: '2026-12-01',
    decided: 'yes',
  };
  const gone = await page(ministry, '/nation/law', sent);
  assert.equal(gone.status, 303);
  // the same form again is the same question
  assert.equal((await page(ministry, '/nation/law', sent)).to, gone.to);
  const id = gone.to.split('/').at(-1) ?? '';
  const waits = await ask(ministry, 'GET', `/v1/law-shadow-requests/${id}`);
  assert.deepEqual(waits.body, { state: 'waiting', done: 0, total: 0 });
  const waiting = await page(ministry, gone.to);
  assert.match(waiting.text, /<h1>It waits for a node<\/h1>/);
  assert.equal(waiting.refresh, '3');
  const jobs = await work();
  try {
    for (;;) {
      const { body } = await ask(ministry, 'GET', `/v1/law-shadow-requests/${id}`);
      assert.notEqual(body.state, 'failed');
      if (body.state === 'kept') {
        assert.deepEqual(body, { state: 'kept', done: 1, total: 1 });
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await jobs.stop();
  }
  const kept = await ask(ministry, 'GET', `/v1/law-shadows/${id}`);
  // one car, which under 400 days needs a letter that it has not: one letter more, one application more to look at
  assert.deepEqual(kept.body.counts, {
    letters: { before: 0, after: 1 },
    reviews: { before: 0, after: 1 },
    applications: 1,
  });
  assert.deepEqual(
    [kept.body.vehicles, kept.body.changed, kept.body.settings],
    [1, 1, asked('400').settings],
  );
  const { body: listed } = await ask(ministry, 'GET', '/v1/law-shadows');
  assert.deepEqual(
    listed.items.map(({ id: one }: { id: string }) => one),
    [id],
  );
  const { text } = await page(ministry, gone.to);
  assert.match(text, /<h1>1 of 1 vehicle would be answered otherwise from/);
  assert.match(text, new RegExp(`href="/queue/applications/${application}/vehicles/${vin}"`));
  // 2 hours for a letter and 1 for an application, at 124,110 yuan by 2,000 hours: 186
  assert.match(text, /Work, in money<\/th>.*?186/);
  const own = await page(ministry, `${gone.to}?letterHours=10&reviewHours=0`);
  assert.match(own.text, /Work, in money<\/th>.*?621/);
  assert.match((await page(ministry, '/nation/law')).text, new RegExp(`href="${gone.to}"`));
});

test('a shadow whose node died after it was kept is kept once', async () => {
  const id = crypto.randomUUID();
  const data = {
    settings: asked('90').settings,
    on: '2026-12-01',
    decided: false,
    askedBy: ministry.person,
  };
  const run = { id, signal: new AbortController().signal };
  const first = await SHADOW_LAW.work(register, data, run);
  assert.deepEqual(await SHADOW_LAW.work(register, data, run), first);
  const { rows } = await owner.query(
    `SELECT (SELECT count(*)::int FROM register.law_shadow WHERE id = $1 AND asked_by = $2) AS kept,
        (SELECT count(*)::int FROM register.event WHERE verb = 'shadow' AND thing = $1) AS events`,
    [id, ministry.person],
  );
  assert.deepEqual(rows, [{ kept: 1, events: 1 }]);
});
