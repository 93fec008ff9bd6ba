import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { trustedKey } from '../register/letter-world.ts';
import { tellRefund } from '../register/referral-world.ts';
import { another, newActor } from '../register/register-database.ts';
import { judge, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
const { app, ask, as, register, owner, pool } = service;
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');
const director = await another(owner, ministry);
const tax = await newActor(owner, 'tax');
const otherTax = await newActor(owner, 'tax');
const customs = await newActor(owner, 'customs');
await trustedKey(register, office, ministry, director);

const VIN = 'LGXCE4CB2PZZZ0001';
await judge(pool, await submitOne(pool, exporter, '65', VIN), exporter, '65');
const refund = await tellRefund(pool, tax, VIN, { on: '2026-05-31', amount: 61_200 });

const get = async (actor: Actor | null, path: string, language = 'en') => {
  const { status, body } = await ask(actor, 'GET', path, undefined, {
    ...{ 'accept-language': language, accept: 'text/html' },
  });
  return { status, body: String(body) };
};

/** A referral that was sent to an office, with its letter. */
const sentTo = async (addressee: Actor) => {
  const draft = await ask(office, 'POST', '/v1/referrals', {
    addressee: addressee.organisation,
    exporter: exporter.organisation,
    grounds: ['refund-before-exit'],
    facts: '退税申报早于出境。',
    evidence: [{ kind: 'row', id: refund, atRisk: true }],
  });
  const { id, number } = draft.body;
  await ask(second, 'POST', `/v1/referrals/${id}/sign`, { version: 1 });
  assert.equal((await ask(office, 'POST', `/v1/referrals/${id}/send`)).status, 200);
  const { items } = (await ask(office, 'GET', `/v1/documents?thing=${id}&kind=referral`)).body;
  return { referral: id, number, letter: items[0] };
};
const sent = await sentTo(tax);

test('the tax office reads the letter on its page, and keeps it as a file and as a paper', async () => {
  const { referral, number, letter } = sent;
  const at = `/referrals/documents/${letter.id}`;
  const page = await get(tax, `/referrals/${referral}`);
  assert.match(page.body, new RegExp(`href="${at}">Letter of referral ${number}`));
  const { status, body } = await get(tax, at);
  assert.equal(status, 200);
  for (const words of [
    /Letter of referral/,
    /CNY 61200\.00/,
    /A refund claimed before the exit/,
    /That the money was paid before the exit/,
    /no finding of an offence/,
    /退税申报早于出境/,
  ])
    assert.match(body, words);
  assert.match((await get(tax, '/referrals/documents')).body, new RegExp(number));
  const file = await app.request(`${at}/document.json`, { headers: as(tax) });
  const text = await file.text();
  const verify = async (document: string) =>
    (await ask(null, 'POST', '/v1/letters/verify', { document })).body;
  const found = await verify(text);
  assert.deepEqual([found.answer, found.official.type[1]], ['valid', 'Referral']);
  assert.equal(
    (await verify(text.replace('61200.00', '71200.00'))).answer,
    'changed-after-signing',
  );
  const pdf = await app.request(`${at}/document.pdf?in=en`, { headers: as(tax) });
  const bytes = Buffer.from(await pdf.arrayBuffer());
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  // dropped on the page for everybody the paper tells what it is, and that it is no letter of a manufacturer
  const form = new FormData();
  form.set('act', 'verify');
  form.set('file', new File([new Uint8Array(bytes)], 'paper.pdf'));
  const dropped = await app.request('/letters', { method: 'POST', body: form });
  assert.match(await dropped.text(), /A referral of .*, as sent\./);
  const api = await ask(tax, 'GET', `/v1/documents/${letter.id}`);
  assert.deepEqual([api.body.addressee.id, api.body.exporter], [tax.organisation, null]);
  assert.equal((await ask(tax, 'GET', `/v1/documents/${letter.id}/document`)).status, 200);
});

test('whoever has its code reads in eight languages that it is a referral', async () => {
  const said: Readonly<Record<string, RegExp>> = {
    en: /A referral of .*, as sent\..*It was sent on 24 Nov 2026\./s,
    zh: /的线索移送函，与移送时一致。/,
    ru: /Письмо о передаче сведений: /,
    fr: /Une lettre de transmission de /,
    es: /Una carta de remisión de /,
    kk: /Мәліметтерді беру хаты: /,
    ar: /خطاب إحالة كما أُرسل/,
    uz: /Materiallarni yuborish xati, yuborilgan holida/,
  };
  for (const [language, words] of Object.entries(said)) {
    const { status, body } = await get(null, `/L/${sent.letter.code}`, language);
    assert.equal(status, 200);
    assert.match(body, words);
    assert.doesNotMatch(body, /undefined|\[object|\{\w+\}/);
  }
});

test('the office that sent it and the ministry read it, customs what was sent to it, no exporter any', async () => {
  const { letter, number } = sent;
  const toCustoms = await sentTo(customs);
  const own = `/office/documents/${letter.id}`;
  for (const who of [office, ministry]) assert.equal((await get(who, own)).status, 200);
  assert.match((await get(office, `/referrals/${sent.referral}`)).body, new RegExp(own));
  assert.equal((await get(customs, `/border/documents/${toCustoms.letter.id}`)).status, 200);
  for (const [who, path] of [
    [customs, `/border/documents/${letter.id}`],
    [exporter, `/documents/${letter.id}`],
    [otherTax, `/referrals/documents/${letter.id}`],
    [otherTax, `/referrals/documents/${letter.id}/document.pdf`],
    [exporter, `/v1/documents/${letter.id}`],
    [exporter, `/v1/documents/${letter.id}/document`],
  ] as const)
    assert.equal((await get(who, path)).status, 404, path);
  assert.equal((await get(exporter, `/referrals/documents/${letter.id}`)).status, 403);
  assert.doesNotMatch((await get(exporter, '/documents')).body, new RegExp(number));
  assert.deepEqual((await ask(exporter, 'GET', '/v1/documents?limit=50')).body.items, []);
  assert.equal((await ask(null, 'GET', `/v1/documents/${letter.id}`)).status, 401);
});
