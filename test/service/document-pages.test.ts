import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { countersignRefusal } from '../../src/register/applications/decisions/countersign-refusal.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { documentWorld } from '../register/document-world.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { groundsFor, latestEvent } from '../register/rests-on.ts';
import { textOfPages } from '../typeset/pdf-pictures.ts';
import { asDemonstration } from './as-demonstration.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const pages = pagesWith({ door, base: '/auth' });
const service = await testService({
  today: '2026-03-24',
  pages,
});
const { app, ask, as, register, owner } = service;
const { exporter, office, second, ministry, ministrySecond, proposed, licensed } =
  await documentWorld(register, service);
const elsewhere = await newActor(owner, 'office', { province: '44' });
const customs = await newActor(owner, 'customs');

const get = async (actor: Actor | null, path: string, language = 'en') => {
  const { status, body } = await ask(actor, 'GET', path, undefined, {
    ...{ 'accept-language': language, accept: 'text/html' },
  });
  return { status, body: String(body) };
};

const post = async (actor: Actor, path: string, fields: Readonly<Record<string, string>>) => {
  const answer = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...as(actor) },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, to: answer.headers.get('location') ?? '' };
};

const documents = async (actor: Actor, query = '') =>
  (await ask(actor, 'GET', `/v1/documents?limit=50${query}`)).body.items;

test('an office makes its key on a page, two of the ministry publish it, what waited is signed', async () => {
  const { vehicle, vin, application } = await proposed();
  const decision = `/queue/applications/${application}/vehicles/${vin}/countersign`;
  const before = await get(second, decision, 'zh');
  assert.match(before.body, /拟签发的文件/);
  assert.match(before.body, /本单位没有列入信任清单的密钥/);
  assert.match(before.body, /新疆维吾尔自治区人民政府/);
  await doneBy(countersignRefusal(register, second, { vehicle }));
  assert.match((await get(office, '/office/documents')).body, /One document waits for a key/);
  assert.match((await get(exporter, '/documents')).body, /not signed yet: no key/);
  assert.equal((await post(office, '/office/documents', { act: 'sign' })).status, 409);

  assert.match(
    (await get(office, '/office/signing-keys')).body,
    /No key of this authority signs today/,
  );
  const made = await post(office, '/office/signing-keys', {
    ...{ act: 'make', suite: 'eddsa-jcs-2022', from: '2026-03-24' },
  });
  assert.equal(made.to, '/office/signing-keys?done=keyMade');
  assert.match((await get(office, made.to)).body, /decisions<br>licences/);
  assert.match((await get(office, made.to)).body, /The key is made/);
  assert.equal(
    (await post(ministry, '/trust', { act: 'propose' })).to,
    '/trust?done=trustProposed',
  );
  const trust = (await get(ministrySecond, '/trust')).body;
  const [, proposal = ''] = /href="(\/trust\/proposals\/[^"]+)"/.exec(trust) ?? [];
  assert.match((await get(ministrySecond, proposal)).body, /Authorities/);
  const check = await post(ministrySecond, proposal, { act: 'check' });
  assert.ok([200, 303].includes(check.status));
  await post(ministrySecond, proposal, { act: 'do' });
  assert.equal(
    (await post(office, '/office/documents', { act: 'sign' })).to,
    '/office/documents?done=signedWaiting',
  );
  assert.match((await get(exporter, '/documents')).body, /BX-65-2026-000001/);
});

test('a decision is read, kept as a file and as a paper, by whom it concerns alone', async () => {
  const [{ id, code, number }] = await documents(exporter, '&kind=refusal');
  const page = (await get(exporter, `/documents/${id}`)).body;
  assert.match(page, /Decision: export licence refused/);
  assert.match(page, /No letter was handed in\./);
  assert.match(page, /未提交售后维修服务确认书/);
  assert.match(page, /until 23 May 2026/);
  assert.match((await get(exporter, `/documents/${id}`, 'zh')).body, /不予许可决定书/);
  assert.match((await get(office, `/office/documents/${id}`)).body, /L\/[A-Z2-7]{20}/);
  assert.equal((await get(elsewhere, `/office/documents/${id}`)).status, 404);
  assert.equal((await get(customs, `/documents/${id}`)).status, 403);
  const file = await app.request(`/documents/${id}/document.json`, { headers: as(exporter) });
  const text = await file.text();
  assert.equal(JSON.parse(text).credentialSubject.number, number);
  const pdf = await app.request(`/documents/${id}/document.pdf?in=en`, { headers: as(exporter) });
  const bytes = Buffer.from(await pdf.arrayBuffer());
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  const shown = asDemonstration(service, { pages });
  const made = await shown.app.request(`/documents/${id}/document.pdf?in=en`, {
    headers: shown.as(exporter),
  });
  assert.doesNotMatch((await textOfPages(bytes)).join(), /DEMONSTRATION|演示样本/);
  for (const text of await textOfPages(new Uint8Array(await made.arrayBuffer())))
    assert.match(text, /DEMONSTRATION|演示样本/);
  assert.equal((await app.request(`/documents/${id}/document.pdf`)).status, 303);

  const verify = async (document: string) =>
    (await ask(null, 'POST', '/v1/letters/verify', { document })).body;
  const found = await verify(text);
  assert.deepEqual([found.answer, found.official.type[1]], ['valid', 'AdministrativeDecision']);
  const changed = await verify(text.replace(number, number.replace(/1$/, '9')));
  assert.equal(changed.answer, 'changed-after-signing');
  // the document in the paper, dropped on the page for everybody
  const form = new FormData();
  form.set('act', 'verify');
  form.set('file', new File([new Uint8Array(bytes)], 'paper.pdf'));
  const dropped = await app.request('/letters', { method: 'POST', body: form });
  assert.match(await dropped.text(), /A decision of .*, as issued\./);
  assert.match((await get(null, `/L/${code}`)).body, /It stands, decided on 24 Mar 2026\./);
});

test('whoever has the code reads the document in eight languages; there is no list and no search', async () => {
  const [{ code, number, id }] = await documents(exporter, '&kind=refusal');
  const said: Readonly<Record<string, RegExp>> = {
    ...{
      zh: /作出的决定书，与作出时一致。/,
      ru: /Решение действует, принято/,
      fr: /telle qu’elle a été rendue/,
    },
    ...{ kk: /Қабылданған күйінде/, es: /tal como se emitió/, ar: /قرار كما صدر/ },
    uz: /Qaror, qabul qilingan holida/,
  };
  for (const [language, words] of Object.entries(said)) {
    const { status, body } = await get(null, `/L/${code}`, language);
    assert.equal(status, 200);
    assert.match(body, words);
    assert.doesNotMatch(body, /undefined|\[object|\{\w+\}/);
  }
  const byCode = await ask(null, 'GET', `/v1/documents/by-code/${code}`);
  assert.equal(byCode.body.number, number);
  for (const path of [`/L/${number}`, `/L/${id}`, `/L/${'A'.repeat(20)}`])
    assert.equal((await get(null, path)).status, 404);
  const read = await ask(exporter, 'GET', `/v1/documents/${id}`);
  assert.equal(read.body.subject.number, number);
  const file = await ask(exporter, 'GET', `/v1/documents/${id}/document`);
  assert.match(file.headers.get('content-type') ?? '', /^application\/vc/);
  const again = await ask(office, 'POST', '/v1/documents/sign-waiting', {});
  assert.deepEqual(again.body, { signed: 0 });
  assert.equal((await ask(null, 'GET', '/v1/documents')).status, 401);
  assert.equal((await ask(null, 'GET', `/v1/documents/${id}`)).status, 401);
  const { address } = (await ask(office, 'GET', '/v1/signing-keys')).body.items[0];
  const did = await ask(null, 'GET', `/authorities/${office.organisation}/did.json`);
  assert.equal(did.body.verificationMethod[0].id, address);
});

test('a licence says whether it holds, on its page, by its code and at the border', async () => {
  const licence = await licensed();
  const [{ code, id }] = await documents(customs, `&thing=${licence}`);
  const own = (await get(exporter, `/licences/${licence}`)).body;
  assert.match(own, new RegExp(`class="button" href="/documents/${id}/document\\.pdf"`));
  assert.match(
    (await get(office, `/queue/licences/${licence}`)).body,
    new RegExp(`/documents/${id}`),
  );
  assert.match((await get(null, `/L/${code}`)).body, /This licence holds\./);
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  // what suspending would write is seen before, on the page and by the API, and nothing of it is kept
  const form = new URLSearchParams({ act: 'check' });
  for (const { discretion } of groundsFor('suspend') as readonly { discretion: string }[])
    form.append('grounds', `discretion:${discretion}`);
  for (const { kind, id: piece } of evidence) form.append('evidence', `${kind}:${piece}`);
  const checked = await app.request(`/queue/licences/${licence}/suspend`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...as(office) },
    body: form,
  });
  const shown = await checked.text();
  assert.match(shown, /As it will be issued|签发后即为此内容/);
  assert.match(shown, /Decision: export licence suspended|暂停/);
  const preview = await ask(office, 'POST', `/v1/licences/${licence}/preview-suspension`, {
    ...{ grounds: groundsFor('suspend'), evidence },
  });
  assert.deepEqual(
    preview.body.items.map(({ subject }: { subject: { kind: string } }) => subject.kind),
    ['suspension'],
  );
  assert.match((await get(null, `/L/${code}`)).body, /This licence holds\./);
  const suspended = await ask(office, 'POST', `/v1/licences/${licence}/suspend`, {
    ...{ grounds: groundsFor('suspend'), evidence },
  });
  assert.equal(suspended.status, 200);
  const { body } = await get(null, `/L/${code}`);
  assert.match(body, /This licence is suspended\./);
  assert.doesNotMatch(body, /This licence holds/);
});

test('customs has a page of its documents: licences, and no decision', async () => {
  const licence = await licensed();
  const [{ id, number }] = await documents(customs, `&thing=${licence}`);
  const list = await get(customs, '/border/documents');
  assert.equal(list.status, 200);
  assert.match(list.body, new RegExp(`href="/border/documents/${id}"`));
  assert.doesNotMatch(list.body, /BX-65-2026/);
  assert.match((await get(customs, `/border/documents/${id}`)).body, new RegExp(number));
  const pdf = await app.request(`/border/documents/${id}/document.pdf`, { headers: as(customs) });
  assert.equal(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  const [refusal] = await documents(exporter, '&kind=refusal');
  assert.equal((await get(customs, `/border/documents/${refusal.id}`)).status, 404);
  assert.equal((await get(exporter, '/border/documents')).status, 403);
});

test('what going against it stays stands in a decision, by article', async () => {
  const [{ id }] = await documents(exporter, '&kind=refusal');
  const { body } = await get(exporter, `/documents/${id}`);
  assert.match(body, /the decision holds meanwhile.*《中华人民共和国行政复议法》第42条/);
  const zh = (await get(exporter, `/documents/${id}`, 'zh')).body;
  assert.match(zh, /诉讼期间不停止执行.*《中华人民共和国行政诉讼法》第56条/);
});
