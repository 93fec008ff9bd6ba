import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForLetters } from '../../../src/register/letters/asking/ask-for-letters.ts';
import { issueInBulk } from '../../../src/register/letters/batches/issue-in-bulk.ts';
import { declineLetter } from '../../../src/register/letters/decline-letter.ts';
import { listSecondPersonWaits } from '../../../src/register/letters/signing/list-second-person-waits.ts';
import { getSigningRule } from '../../../src/register/letters/signing/second-signer.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { runOf } from '../../../src/service/pages/letters/running-batches.ts';
import { codeOf, doneBy } from '../../register/done-by.ts';
import { letterWorld, TERMS, vinAt } from '../../register/letter-world.ts';
import { another, newActor } from '../../register/register-database.ts';
import { textOf, visitor } from '../exporter-walk.ts';
import { testService } from '../test-service.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const world = await letterWorld(service);
const { register, owner, exporter, manufacturer } = world;
/** Who signs and does not manage the members. */
const signer = { ...manufacturer, rights: ['read', 'act', 'sign'] as const };
const manager = { ...signer, rights: [...signer.rights, 'manage'] as const };
const reader = { ...manufacturer, rights: ['read'] as const };
const colleague = await another(owner, signer);
const other = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });
const page = visitor(service, signer);
const managing = visitor(service, manager);
const reading = visitor(service, reader);
const once = () => crypto.randomUUID();

const RULE = '/manufacturer/signing-rule';
const PLACES = '/manufacturer/status-places';

const secondOver = async () => (await doneBy(getSigningRule(register, manufacturer))).secondOver;
const events = async (kind: string): Promise<readonly string[]> =>
  (
    await owner.query<{ verb: string }>(
      'SELECT verb FROM register.event WHERE kind = $1 ORDER BY id',
      [kind],
    )
  ).rows.map(({ verb }) => verb);

test('the rule is off; whoever manages sets it, after it is shown once more, and switches it off', async () => {
  const off = await page.get(RULE);
  assert.equal(off.status, 200, textOf(off.body));
  assert.match(textOf(off.body), /No letter needs a second person/);
  assert.match(textOf(off.body), /nobody set a rule/);
  assert.doesNotMatch(off.body, /signing-rule\/(change|end)/, 'who signs alone changes nothing');
  assert.match((await managing.get(RULE)).body, /signing-rule\/change/);
  assert.match(
    (await page.get('/manufacturer/letters')).body,
    /href="\/manufacturer\/signing-rule"/,
  );
  // somebody who may not, of the own and of another organisation
  for (const one of [page, reading])
    for (const path of ['change', 'end']) {
      assert.equal((await one.get(`${RULE}/${path}`)).status, 403);
      const sent = { act: 'do', secondOver: '0', none: '', once: once() };
      assert.equal((await one.post(`${RULE}/${path}`, sent)).status, 403);
    }
  assert.equal((await visitor(service, exporter).get(RULE)).status, 403);
  // empty, and what is no number, changes nothing
  for (const [written, says] of [
    ['', /write something here/],
    ['-1', /Enter a whole number from 0 to 20000/],
    ['20001', /Enter a whole number from 0 to 20000/],
    ['two', /Enter a whole number from 0 to 20000/],
  ] as const) {
    const wrong = await managing.post(`${RULE}/change`, { act: 'check', secondOver: written });
    assert.equal(wrong.status, 422, written);
    assert.match(textOf(wrong.body), says);
  }
  const forced = { act: 'do', secondOver: '', once: once() };
  assert.equal((await managing.post(`${RULE}/change`, forced)).to, '');
  assert.equal(await secondOver(), null);
  const check = await managing.post(`${RULE}/change`, { act: 'check', secondOver: '1' });
  assert.equal(check.status, 200);
  assert.match(textOf(check.body), /more letters than so many are not issued/);
  assert.equal(await secondOver(), null, 'it is shown once more');
  // a session that is not fresh is told to sign in again
  const stale = visitor(service, { ...manager, fresh: false });
  const old = await stale.post(`${RULE}/change`, { act: 'do', secondOver: '1', once: once() });
  assert.equal(old.status, 403);
  assert.match(old.body, /href="\/sign-in"/);
  assert.doesNotMatch(textOf(old.body), /Infinity/);
  const right = { act: 'do', secondOver: ' 1 ', once: once() };
  const set = await managing.post(`${RULE}/change`, right);
  assert.equal(set.to, `${RULE}?done=ruleSet`, textOf(set.body));
  assert.equal((await managing.post(`${RULE}/change`, right)).to, set.to, 'sent twice');
  assert.equal(await secondOver(), 1);
  assert.deepEqual(await events('signing-rule'), ['set']);
  assert.match(textOf((await page.get(set.to)).body), /at most 1 letter of a day/);
  assert.match(textOf((await visitor(service, other).get(RULE)).body), /No letter needs/);
  const zh = await visitor(service, manager, 'zh-CN').get(RULE);
  assert.match(textOf(zh.body), /每日起草并签名的确认书不超过1份/);

  const end = await managing.get(`${RULE}/end`);
  assert.match(textOf(end.body), /Nobody else looks at letters/);
  const ending = { act: 'do', none: '5', once: once() };
  assert.equal((await managing.post(`${RULE}/end`, ending)).to, `${RULE}?done=ruleEnded`);
  assert.equal((await managing.post(`${RULE}/end`, ending)).to, `${RULE}?done=ruleEnded`);
  assert.equal(await secondOver(), null);
  assert.deepEqual(await events('signing-rule'), ['set', 'set']);
});

test('the first page names batches that wait for a second person, who goes on with them there', async () => {
  await managing.post(`${RULE}/change`, { act: 'do', secondOver: '1', once: once() });
  const drafted = async (...places: readonly number[]) => {
    const application = await world.applied(places.map(vinAt));
    const { asked } = await doneBy(askForLetters(register, exporter, { application }));
    const batch = crypto.randomUUID();
    const letters = asked.map(({ id }) => id);
    const code = await codeOf(
      issueInBulk(register, manufacturer, { batch, letters, terms: TERMS }),
    );
    return { batch, letters, code };
  };
  const batch = await drafted(1, 2);
  assert.equal(batch.code, 'second-person');
  const at = `/manufacturer/batches/${batch.batch}`;
  const mine = await page.get('/work');
  assert.match(textOf(mine.body), /2 letters that you drafted wait for a colleague to sign/);
  assert.doesNotMatch(textOf(mine.body), /drafted and not issued/, 'they are not told twice');
  // nobody has a button who may not sign
  const goesOn = /name="act" value="goOn"/;
  const own = await page.get(at);
  assert.doesNotMatch(own.body, goesOn);
  assert.match(textOf(own.body), /2 letters that you drafted wait for a colleague to sign/);
  assert.doesNotMatch((await reading.get(at)).body, goesOn);
  const second = visitor(service, colleague);
  assert.match((await second.get(at)).body, goesOn);
  const theirs = await second.get('/work');
  assert.match(textOf(theirs.body), /2 letters drafted together wait for a second person to sign/);
  assert.match(theirs.body, new RegExp(`href="${at}"`));
  const zh = textOf((await visitor(service, colleague, 'zh-CN').get('/work')).body);
  assert.match(zh, /一并起草的2份确认书，等待另一人签名/);
  assert.doesNotMatch((await visitor(service, other).get('/work')).body, new RegExp(at));
  // another batch of which a letter is declined cannot be issued whole: it waits for nobody
  const broken = await drafted(3, 4, 6);
  assert.equal(broken.code, 'second-person');
  const waiting = async () =>
    (await doneBy(listSecondPersonWaits(register, colleague, { limit: 9 }))).items.map(
      (one) => one.batch,
    );
  assert.deepEqual(await waiting(), [batch.batch, broken.batch], 'what waits longest first');
  const [first] = (await doneBy(listSecondPersonWaits(register, colleague, { limit: 1 }))).items;
  assert.equal(first?.batch, batch.batch);
  const [declined = ''] = broken.letters;
  await doneBy(declineLetter(register, manufacturer, { letter: declined, ground: 'Not ours.' }));
  assert.deepEqual(await waiting(), [batch.batch]);
  // the colleague goes on with it
  const gone = await second.post(at, { act: 'goOn' });
  assert.equal(gone.to, at);
  assert.equal((await runOf(batch.batch)?.work)?.kind, 'done');
  assert.match(textOf((await second.get(at)).body), /2 letters/);
  assert.deepEqual(await waiting(), []);
  assert.doesNotMatch(textOf((await page.get('/work')).body), /wait for a colleague/);
  // one letter of a day may be signed alone
  assert.equal((await drafted(5)).code, 'done');
  await managing.post(`${RULE}/end`, { act: 'do', none: '', once: once() });
});

test('places for letters signed elsewhere are reserved on the page, each number once', async () => {
  const none = await page.get(PLACES);
  assert.equal(none.status, 200, textOf(none.body));
  assert.match(textOf(none.body), /The places that you reserve will stand here/);
  assert.match(
    (await page.get('/manufacturer/letters')).body,
    /href="\/manufacturer\/status-places"/,
  );
  assert.doesNotMatch((await reading.get(PLACES)).body, /name="numbers"/);
  const reserve = (numbers: string, by = page, mark = once()) =>
    by.post(PLACES, { act: 'reserve', numbers, once: mark });
  for (const [numbers, says] of [
    [' \n ', /Enter at least one number of a letter/],
    ['A-1\nB-1\nA-1', /A-1 stands there twice/],
    [`A-1\n${'9'.repeat(65)}`, /Line 2 is too long/],
    [Array.from({ length: 1001 }, (_, at) => `N${at}`).join('\n'), /These are 1001 lines/],
  ] as const) {
    const wrong = await reserve(numbers);
    assert.equal(wrong.status, 422);
    assert.match(textOf(wrong.body), says);
  }
  assert.equal((await reserve('A-1', reading)).status, 403);
  assert.equal((await reserve('A-1', visitor(service, exporter))).status, 403);
  assert.deepEqual(await events('status-place'), []);
  const mark = once();
  const kept = await reserve('OWN-1\r\n\r\n OWN-<2> ', page, mark);
  assert.equal(kept.to, `${PLACES}?done=placesKept`, textOf(kept.body));
  assert.equal((await reserve('OWN-1\r\n\r\n OWN-<2> ', page, mark)).to, kept.to, 'sent twice');
  assert.deepEqual(await events('status-place'), ['reserve', 'reserve']);
  const shown = await page.get(kept.to);
  assert.match(textOf(shown.body), /OWN-1/);
  assert.match(shown.body, /OWN-&lt;2&gt;/);
  assert.match(shown.body, /BitstringStatusListEntry/);
  assert.doesNotMatch((await visitor(service, other).get(PLACES)).body, /OWN-1/);
  const csv = (await page.get(`${PLACES}?as=csv`)).body.trim().split('\n');
  assert.equal(csv.length, 3);
  assert.match(csv[0] ?? '', /statusListIndex,revocation,suspension/);
  assert.match(csv[1] ?? '', /\d+,http[^,]+-R,http[^,]+-S/);
  const found = await page.get(`${PLACES}?number=OWN-1`);
  assert.match(found.body, /<b>OWN-1<\/b>/);
  assert.doesNotMatch(found.body, /OWN-&lt;2&gt;<\/b>/);
  assert.match(textOf((await page.get(`${PLACES}?number=NO`)).body), /No place has this number/);
});

test('a letter signed elsewhere is suspended, resumed and revoked, each shown once more', async () => {
  const list = await page.get(`${PLACES}?number=OWN-1`);
  const [, id = ''] = /status-places\/([0-9a-f-]{36})\/suspend/.exec(list.body) ?? [];
  const at = (verb: string) => `${PLACES}/${id}/${verb}`;
  const state = async () =>
    (await service.ask(manufacturer, 'GET', `/v1/status-places/${id}`)).body.state;
  assert.doesNotMatch(list.body, new RegExp(at('resume')), 'no step leads there');
  assert.doesNotMatch((await reading.get(`${PLACES}?number=OWN-1`)).body, /\/suspend"/);
  for (const verb of ['suspend', 'revoke']) {
    assert.equal((await page.post(at(verb), { act: 'check', ground: '' })).status, 422);
    const empty = await page.post(at(verb), { act: 'do', ground: '', once: once() });
    assert.deepEqual([empty.to, empty.status], ['', 422]);
    const send = { act: 'do', ground: 'A recall.', once: once() };
    assert.equal((await reading.post(at(verb), send)).status, 403);
    assert.equal((await visitor(service, other).post(at(verb), send)).status, 404);
    const check = await page.post(at(verb), { act: 'check', ground: 'A recall.' });
    assert.match(textOf(check.body), /The status list says so at once/);
  }
  assert.equal((await page.get(at('resume'))).status, 409);
  assert.equal(await state(), 'issued');
  const suspend = { act: 'do', ground: 'A recall.', once: once() };
  assert.equal((await page.post(at('suspend'), suspend)).to, `${PLACES}?done=suspend`);
  assert.equal((await page.post(at('suspend'), suspend)).to, `${PLACES}?done=suspend`, 'twice');
  assert.equal(await state(), 'suspended');
  assert.equal((await page.get(at('suspend'))).status, 409);
  assert.match(textOf((await page.get(PLACES)).body), /suspended A recall\./);
  assert.match(textOf((await page.get(at('resume'))).body), /The letter holds again/);
  const resumed = await page.post(at('resume'), { act: 'do', once: once() });
  assert.equal(resumed.to, `${PLACES}?done=resume`, textOf(resumed.body));
  assert.equal(await state(), 'issued');
  const revoke = { act: 'do', ground: 'Never ours.', once: once() };
  assert.equal((await page.post(at('revoke'), revoke)).to, `${PLACES}?done=revoke`);
  assert.equal((await page.post(at('revoke'), revoke)).to, `${PLACES}?done=revoke`, 'twice');
  assert.equal(await state(), 'revoked');
  for (const verb of ['suspend', 'resume', 'revoke'])
    assert.equal((await page.get(at(verb))).status, 409);
  assert.deepEqual(await events('status-place'), [
    ...['reserve', 'reserve'],
    ...['suspend', 'resume', 'revoke'],
  ]);
});
