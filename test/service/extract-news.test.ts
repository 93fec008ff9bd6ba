import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import type { MailDesk, PostedLetter } from '../../src/register/mail-desk.ts';
import { lookForNews } from '../../src/register/notices/mail/look-for-news.ts';
import { sendMails } from '../../src/register/notices/mail/send-mails.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { testRegister } from '../register/test-register.ts';
import { extractWorld } from './extract-world.ts';
import { serviceOver } from './test-service.ts';

const TODAY = '2026-11-24';
const posted: PostedLetter[] = [];
const desk: MailDesk = {
  base: 'https://register.example.cn',
  post: async (letter) => {
    posted.push(letter);
    return { kind: 'sent' };
  },
};
const pages = pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' });
const database = await testRegister(TODAY);
const { owner, pool } = database;
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const service = serviceOver(database, { pages, register: database.register.withMail(desk) });
const { ask, app, as, register } = service;
const world = await extractWorld(register, { owner, pool });
const { exporter, otherExporter, registry, otherRegistry } = world;
const TOLD = { registeredOn: '2025-06-10', transfers: 1, pendingExportOn: '2026-01-12' };

let keys = 0;
const post = async (actor: Actor | null, path: string, body: object = {}) => {
  keys += 1;
  const answer = await ask(actor, 'POST', path, body, { 'idempotency-key': `news-${keys}` });
  assert.ok(answer.status < 300, `${path} ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};
/** A car, and the request for its extract. */
const asked = async (serial: number) => {
  const one = await world.car(serial);
  await world.told(one.vin, TOLD);
  const { items } = await post(exporter, '/v1/extracts', { application: one.application });
  return { ...one, id: String(items[0].id), number: String(items[0].number) };
};
const sign = (id: string) => post(registry, `/v1/extracts/${id}/sign`, { basis: 'file' });
/** What waits and what is new of extracts. */
const counts = async (actor: Actor): Promise<readonly [number, number]> => {
  const { items } = (await ask(actor, 'GET', '/v1/news')).body;
  const found = items.find(({ kind }: { kind: string }) => kind === 'extracts');
  return [found.waits, found.fresh];
};
const page = async (actor: Actor, path: string, language = 'en') => {
  const answer = await app.request(path, {
    headers: { ...as(actor), cookie: `language=${language}`, accept: 'text/html' },
    redirect: 'manual',
  });
  return { to: answer.headers.get('location'), body: await answer.text() };
};

test('the registry is told what is asked of it, and its first page how many wait', async () => {
  assert.doesNotMatch((await page(registry, '/deregistrations')).body, /wait for a signature/);
  const [one, two, three] = [await asked(1), await asked(2), await asked(3)];
  assert.deepEqual(await counts(registry), [3, 3]);
  assert.deepEqual(await counts(otherRegistry), [0, 0]);
  // what an exporter asks for itself is no news to it
  assert.deepEqual(await counts(exporter), [0, 0]);
  const home = await page(registry, '/deregistrations');
  assert.match(
    home.body,
    /href="\/extract-desk\?state=requested">Extracts of registration that wait for a signature: 3</,
  );
  assert.match((await page(registry, '/deregistrations', 'zh')).body, /待签署的车辆登记摘录：3份/);
  const desk = await page(registry, '/extract-desk?state=requested');
  for (const { number } of [one, two, three]) assert.ok(desk.body.includes(number), number);
  await sign(one.id);
  await sign(two.id);
  await post(registry, `/v1/extracts/${three.id}/refuse`, {
    ...{ reason: 'elsewhere', ground: '该车已转出。' },
  });
  assert.deepEqual(await counts(registry), [0, 0]);
});

test('the exporter is told of what was signed, refused and overtaken; what wants a later one waits', async () => {
  // of the test before: two were signed, one was refused
  assert.deepEqual(await counts(exporter), [1, 3]);
  const { items } = (await ask(exporter, 'GET', '/v1/extracts?state=issued')).body;
  await world.told(items[0].vin, { ...TOLD, deregisteredOn: '2026-11-20' });
  assert.deepEqual(await counts(exporter), [2, 3]);
  assert.deepEqual(await counts(otherExporter), [0, 0]);
  const home = await page(exporter, '/work');
  assert.match(home.body, /href="\/own-extracts">Answers on extracts of registration: 3</);
  assert.match(
    home.body,
    /Extracts of registration that were refused, or that the registry tells otherwise now: 2</,
  );
  // a later one is asked for: it is the registry's turn
  await post(exporter, '/v1/extracts', { application: items[0].application });
  assert.deepEqual(await counts(exporter), [1, 3]);
  // a month later nobody is reminded any more
  const later = serviceOver(database, { pages, register: register.on('2026-12-23') });
  const then = await later.ask(exporter, 'GET', '/v1/news');
  const waits = then.body.items.find(({ kind }: { kind: string }) => kind === 'extracts').waits;
  assert.equal(waits, 1);
  const after = serviceOver(database, { pages, register: register.on('2026-12-24') });
  const gone = (await after.ask(exporter, 'GET', '/v1/news')).body;
  assert.equal(gone.items.find(({ kind }: { kind: string }) => kind === 'extracts').waits, 0);
});

test('a mail says how many answers there are, and names none of them', async () => {
  await ask(exporter, 'PUT', '/v1/notices/mail', {
    ...{ address: 'a@example.cn', language: 'en', digest: 'soon', kinds: ['extracts'] },
  });
  await sendMails(register, new AbortController().signal);
  const token = posted.at(-1)?.end.split('/').at(-1);
  await ask(null, 'POST', `/v1/mail/${token}/confirm`);
  const five = await asked(5);
  await sign(five.id);
  // past the five minutes after which an address is looked through again
  await owner.query(`UPDATE register.mail_address SET look_at = now()`);
  assert.equal(await lookForNews(register, 0), 1);
  await sendMails(register, new AbortController().signal);
  const text = posted.at(-1)?.text ?? '';
  assert.match(text, /^- Answers on extracts of registration: 1$/m);
  assert.ok(!text.includes(five.number) && !text.includes(five.vin));
});

test('the box leads to an extract: its exporter to its own page, its registry to the desk', async () => {
  const six = await asked(6);
  assert.equal((await page(exporter, `/search?q=${six.number}`)).to, `/own-extracts/${six.id}`);
  assert.equal((await page(registry, `/search?q=${six.number}`)).to, `/extract-desk/${six.id}`);
  assert.equal((await page(otherExporter, `/search?q=${six.number}`)).to, null);
});
