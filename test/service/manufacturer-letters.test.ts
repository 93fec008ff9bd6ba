import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { beginBatch } from '../../src/register/letters/batches/begin-batch.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { setSigningRule } from '../../src/register/letters/signing/second-signer.ts';
import { stepLettersTogether } from '../../src/register/letters/step-letters-together.ts';
import { listOutlets } from '../../src/register/outlets/list-outlets.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { doneBy } from '../register/done-by.ts';
import { TERMS as LETTER_TERMS, letterWorld, vinAt } from '../register/letter-world.ts';
import { another, newActor } from '../register/register-database.ts';
import { textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const world = await letterWorld(service);
const { register, exporter, manufacturer, ministry, second } = world;
const other = await newActor(world.owner, 'manufacturer', { maker: 'byd-auto' });
const page = visitor(service, manufacturer);
const chinese = visitor(service, manufacturer, 'zh-CN');
const once = () => crypto.randomUUID();

const TERMS = {
  months: '36',
  kilometres: '100,000',
  startsOn: 'first registration abroad',
  partsYears: '10',
  languages: 'ru, kk',
  promises: ['updates', 'recalls'],
  named: 'all',
};

/** Letters that the exporter asks for: their ids, by VIN. */
const askedFor = async (...places: readonly number[]): Promise<readonly string[]> => {
  const application = await world.applied(places.map(vinAt));
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  return asked.map(({ id }) => id);
};

const stateOf = async (id: string): Promise<string> => {
  const { items } = await doneBy(listLetters(register, manufacturer, { ids: [id], limit: 1 }));
  return items[0]?.state ?? '';
};

test('nothing is asked for: every page says what would stand there', async () => {
  const home = await page.get('/work');
  assert.equal(home.status, 200, textOf(home.body));
  const requests = await page.get('/manufacturer/requests');
  assert.match(textOf(requests.body), /No letter is asked for/);
  assert.match(textOf(requests.body), /it will stand here until you issue or decline it/);
  for (const path of ['letters', 'terms', 'coverage', 'without-letter', 'signing-keys', 'issue']) {
    const shown = await page.get(`/manufacturer/${path}`);
    assert.equal(shown.status, 200, `${path}: ${textOf(shown.body)}`);
    assert.match((await chinese.get(`/manufacturer/${path}`)).body, /lang="zh-CN"/);
  }
});

test('letters are asked for, previewed, issued once, and revoked with a ground', async () => {
  const [first = '', another = ''] = await askedFor(1, 2);
  const home = await page.get('/work');
  assert.match(textOf(home.body), /2 letters are asked for/);
  const requests = await page.get('/manufacturer/requests');
  assert.match(requests.body, new RegExp(`value="${first}"`));
  // nothing chosen
  const none = await page.post('/manufacturer/issue', { act: 'choose' });
  assert.equal(none.status, 422);
  assert.match(textOf(none.body), /Choose at least one letter/);

  const terms = await page.post('/manufacturer/issue', { act: 'choose', letter: [first, another] });
  assert.equal(terms.status, 200, textOf(terms.body));
  assert.match(textOf(terms.body), /2 letters for Georgia/);
  assert.match(textOf(terms.body), /Auto GE-1/);
  const letter = [first, another];
  // what is wrong is said at its field, and what was typed stays
  const wrong = await page.post('/manufacturer/issue', {
    ...{ act: 'check', letter, ...TERMS },
    months: 'three<b>',
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="three&lt;b&gt;"/);
  assert.match(textOf(wrong.body), /Enter a whole number of at most 600/);

  const preview = await page.post('/manufacturer/issue', { act: 'check', letter, ...TERMS });
  const text = textOf(preview.body);
  assert.equal(preview.status, 200, text);
  assert.match(text, /All 2 letters can be issued/);
  assert.match(text, /Georgia: the first of 2 letters, as its buyer will read it/);
  assert.match(text, /36 months or 100,000 km/);
  assert.match(text, /Russian, Kazakh/);
  assert.match(text, /Auto GE-1 GE-1/);
  assert.equal(await stateOf(first), 'requested', 'nothing was written');

  const fields = { act: 'issue', letter, once: once(), ...TERMS };
  const issued = await page.post('/manufacturer/issue', fields);
  assert.match(issued.to, /^\/manufacturer\/batches\//, textOf(issued.body));
  assert.equal((await page.post('/manufacturer/issue', fields)).to, issued.to, 'sent twice');
  const batch = await page.get(issued.to);
  assert.match(textOf(batch.body), /All 2 letters are issued/);
  assert.equal(await stateOf(first), 'issued');

  const path = `/manufacturer/letters/${first}`;
  const shown = await page.get(path);
  assert.match(textOf(shown.body), /It is in force/);
  assert.match(textOf(shown.body), /It verifies/);
  assert.match(shown.body, /role="img" aria-label="QR code with the address of letter SH/);
  const json = await page.get(`${path}/document.json`);
  const document = JSON.parse(json.body);
  assert.equal(document.credentialSubject.vehicles[0].vin, vinAt(1));
  assert.deepEqual(document.credentialSubject.software.languages, ['ru', 'kk']);
  const paper = await page.get(`${path}/document.pdf`);
  assert.match(paper.body, /^%PDF-/);

  const blank = await page.post(`${path}/revoke`, { act: 'check', ground: '' });
  assert.equal(blank.status, 422);
  const check = await page.post(`${path}/revoke`, { act: 'check', ground: 'Wrong model named.' });
  assert.match(textOf(check.body), /This cannot be undone/);
  assert.equal(await stateOf(first), 'issued');
  const revoked = await page.post(`${path}/revoke`, {
    ...{ act: 'do', ground: 'Wrong model named.', once: once() },
  });
  assert.equal(revoked.to, `${path}?done=revoke`);
  const after = await page.get(path);
  assert.match(textOf(after.body), /It is revoked/);
  assert.match(textOf(after.body), /Wrong model named/);
  const again = await page.get(`${path}/revoke`);
  assert.equal(again.status, 409);
});

test('a letter is suspended, resumed, and superseded by another with other terms', async () => {
  const { id } = await world.letterFor(vinAt(11));
  const path = `/manufacturer/letters/${id}`;
  const suspended = await page.post(`${path}/suspend`, {
    act: 'do',
    ground: 'Audit.',
    once: once(),
  });
  assert.equal(suspended.to, `${path}?done=suspend`);
  assert.match(textOf((await page.get(path)).body), /It is suspended/);
  assert.equal(
    (await page.post(`${path}/resume`, { act: 'do', once: once() })).to,
    `${path}?done=resume`,
  );
  const form = await page.get(`${path}/supersede`);
  assert.match(form.body, /name="months"[^>]*/);
  const check = await page.post(`${path}/supersede`, { act: 'check', ...TERMS, months: '48' });
  assert.match(textOf(check.body), /48 months/);
  const done = await page.post(`${path}/supersede`, {
    ...{ act: 'supersede', once: once(), ...TERMS },
    months: '48',
  });
  assert.match(done.to, /done=supersede$/, textOf(done.body));
  assert.equal(await stateOf(id), 'superseded');
  const now = await page.get(done.to);
  assert.match(textOf(now.body), /48 months/);
  assert.match(now.body, new RegExp(`href="${path}"`));
});

test('rows that cannot be issued are named one by one, and left out by whoever issues', async () => {
  const [sound = ''] = await askedFor(21);
  const gone = await world.applied([vinAt(22)]);
  const { asked } = await doneBy(askForLetters(register, exporter, { application: gone }));
  const [withdrawn = ''] = asked.map(({ id }) => id);
  await doneBy(withdrawApplication(register, exporter, { application: gone }));
  const sheet = [
    'VIN,Application No',
    `${vinAt(21)},`,
    'LGXCE4CB2P0000001,CK1',
    'nonsense,',
    `${vinAt(29)},`,
  ].join('\n');
  const read = await page.upload('/manufacturer/issue', 'vins.csv', sheet);
  assert.equal(read.status, 200, textOf(read.body));
  assert.match(textOf(read.body), /2 rows are left out/);
  assert.match(read.body, new RegExp(`name="letter" value="${sound}"`));
  const vehicle = 'LGXCE4CB2P0000001|CK1';
  const preview = await page.post('/manufacturer/issue', {
    ...{ act: 'check', letter: [sound, withdrawn], vehicle, ...TERMS },
  });
  const text = textOf(preview.body);
  assert.match(text, /1 of 3 letters can be issued/);
  // a letter that was asked for ends with its application
  assert.match(text, /The step cannot be taken from this state/);
  assert.match(text, /not of this manufacturer’s make/);
  assert.match(text, /Sign and issue the other 1/);
  // the whole is refused where the preview was not heeded
  const refused = await page.post('/manufacturer/issue', {
    ...{ act: 'issue', letter: sound, vehicle, once: once(), ...TERMS },
  });
  assert.equal(refused.to, '');
  assert.ok(refused.status >= 400);
  assert.equal(await stateOf(sound), 'requested');
});

test('a batch that stopped is shown with how far it is, and goes on where it stopped', async () => {
  const letters = await askedFor(71, 72);
  const batch = crypto.randomUUID();
  await doneBy(beginBatch(register, manufacturer, { batch, letters, terms: LETTER_TERMS }));
  const path = `/manufacturer/batches/${batch}`;
  const shown = await page.get(path);
  assert.match(textOf(shown.body), /0 of 2 signed/);
  assert.match(textOf(shown.body), /Nobody is at work on it now/);
  assert.match(shown.body, /<progress max="2" value="0"/);
  assert.equal((await page.post(path, { act: 'goOn' })).to, path);
  // it goes on beside the answer
  for (let tries = 0; tries < 200; tries += 1) {
    const now = await page.get(path);
    if (/All 2 letters are issued/.test(textOf(now.body))) break;
    await setTimeout(50);
  }
  for (const id of letters) assert.equal(await stateOf(id), 'issued');
  assert.equal((await visitor(service, other).get(path)).status, 404);
});

test('many letters take one step together, or none', async () => {
  const ids = await askedFor(31, 32, 33);
  const none = await page.post('/manufacturer/letter-steps/decline', { act: 'edit' });
  assert.equal(none.status, 422);
  assert.match(textOf(none.body), /Nothing is chosen/);
  const ground = await page.post('/manufacturer/letter-steps/decline', {
    act: 'edit',
    letter: ids,
  });
  assert.match(textOf(ground.body), /3 letters: one ground for all/);
  const check = await page.post('/manufacturer/letter-steps/decline', {
    ...{ act: 'check', letter: ids, ground: 'Not sold there.' },
  });
  assert.match(textOf(check.body), /The exporter is told and may ask again/);
  const fields = { act: 'do', letter: ids, ground: 'Not sold there.', once: once() };
  const done = await page.post('/manufacturer/letter-steps/decline', fields);
  assert.equal(done.to, '/manufacturer/requests?done=decline', textOf(done.body));
  assert.equal((await page.post('/manufacturer/letter-steps/decline', fields)).to, done.to);
  for (const id of ids) assert.equal(await stateOf(id), 'declined');
});

test('letters are found by state, destination, exporter, model, number and VIN, and kept as CSV', async () => {
  const found = await page.get(`/manufacturer/letters?find=${vinAt(11)}`);
  assert.match(textOf(found.body), /2 shown/);
  assert.match(textOf(found.body), /superseded/);
  const csv = await page.get(`/manufacturer/letters?find=${vinAt(11)}&state=issued&as=csv`);
  assert.match(csv.body, /^\uFEFF?number,state,vin/);
  assert.equal(csv.body.trim().split('\r\n').length, 2);
  const none = await page.get('/manufacturer/letters?destination=KZ');
  assert.match(textOf(none.body), /No letter is like this/);
  assert.match(textOf((await page.get('/manufacturer/letters?exporter=an+exp')).body), /shown/);
});

test('drafts that wait for a second person stand by themselves: each figure is the rows of its link', async () => {
  const drafted = await askedFor(160, 161, 162, 163, 164);
  const [lone = '', ...rest] = drafted;
  // who signed nothing alone before
  const drafter = await another(world.owner, manufacturer);
  await doneBy(draftLetters(register, drafter, { letters: [lone], terms: LETTER_TERMS }));
  const begin = (letters: readonly string[]) => {
    const wanted = { batch: once(), letters: [...letters], terms: LETTER_TERMS };
    return doneBy(beginBatch(register, drafter, wanted));
  };
  await begin(rest.slice(0, 1));
  await begin(rest.slice(1));
  await doneBy(setSigningRule(register, manufacturer, { secondOver: 2 }));
  const home = (await page.get('/work')).body;
  const [line = ''] = /[^>]*(?:is|are) drafted and not issued/.exec(home) ?? [];
  const [, to = ''] =
    /href="(\/manufacturer\/letters\?state=drafted[^"]*)"/.exec(home.replaceAll('&amp;', '&')) ??
    [];
  const csv = await page.get(`${to}&as=csv`);
  const numbers = csv.body.trim().split('\r\n').slice(1);
  const waiting = await page.get('/manufacturer/letters?state=drafted&second=yes&as=csv');
  const others = waiting.body.trim().split('\r\n').slice(1);
  const all = await page.get('/manufacturer/letters?state=drafted&as=csv');
  assert.deepEqual(
    [...numbers, ...others].toSorted(),
    all.body.trim().split('\r\n').slice(1).toSorted(),
  );
  assert.equal(others.length, 3, 'the batch of three, and not the one of one');
  assert.ok(numbers.length >= 2, `${numbers.length}`);
  const said = /^One/.test(line.trim()) ? 1 : Number(/^\d+/.exec(line.trim())?.[0]);
  assert.equal(said, numbers.length, line);
  const shown = await page.get(to);
  assert.match(textOf(shown.body), new RegExp(`${numbers.length} shown|1 shown`));
  assert.match(shown.body, /<option value="no" selected>Without those that wait/);
  await doneBy(setSigningRule(register, manufacturer, { secondOver: null }));
  await doneBy(
    stepLettersTogether(register, manufacturer, {
      ...{ verb: 'decline', letters: drafted, ground: 'tried' },
    }),
  );
});

test('another manufacturer sees nothing of it, and an exporter is not let in', async () => {
  const [id = ''] = await askedFor(41);
  const theirs = visitor(service, other);
  assert.equal((await theirs.get(`/manufacturer/letters/${id}`)).status, 404);
  const preview = await theirs.post('/manufacturer/issue', { act: 'check', letter: id, ...TERMS });
  assert.doesNotMatch(preview.body, new RegExp(vinAt(41)));
  assert.equal((await visitor(service, exporter).get('/manufacturer/letters')).status, 403);
});

test('keys are made, published by a second person, ended and marked, each with what follows', async () => {
  const wrong = await page.post('/manufacturer/signing-keys', {
    act: 'make',
    from: '2020-01-01',
    once: once(),
  });
  assert.equal(wrong.status, 422);
  const made = await page.post('/manufacturer/signing-keys', {
    ...{ act: 'make', suite: 'eddsa-jcs-2022', from: '2026-11-24', once: once() },
  });
  assert.equal(made.to, '/manufacturer/signing-keys?done=keyMade', textOf(made.body));
  assert.match(
    textOf((await page.get('/manufacturer/signing-keys')).body),
    /waits for the trust list/,
  );
  const list = visitor(service, ministry);
  const proposed = await list.post('/trust', { act: 'propose', once: once() });
  assert.equal(proposed.to, '/trust?done=trustProposed');
  assert.match(textOf((await list.get('/trust')).body), /A second person publishes it/);
  const reader = visitor(service, second);
  const [, proposal = ''] =
    /href="(\/trust\/proposals\/[^"]+)"/.exec((await reader.get('/trust')).body) ?? [];
  const check = await reader.get(proposal);
  assert.match(textOf(check.body), /A version never changes/);
  // whoever proposed it is refused
  assert.ok((await list.post(proposal, { act: 'do', once: once() })).status >= 400);
  const published = await reader.post(proposal, { act: 'do', once: once() });
  assert.equal(published.to, '/trust?done=trustPublished', textOf(published.body));
  const keys = await page.get('/manufacturer/signing-keys');
  assert.match(textOf(keys.body), /2 keys of yours sign today/);
  const [, key = ''] = /signing-keys\/([0-9a-f-]{36})\/compromised/.exec(keys.body) ?? [];
  const path = `/manufacturer/signing-keys/${key}/compromised`;
  assert.match(
    textOf((await page.post(path, { act: 'check', since: '' })).body),
    /publishes a trust list at once/,
  );
  const marked = await page.post(path, { act: 'do', since: '', once: once() });
  assert.equal(marked.to, '/manufacturer/signing-keys?done=keyCompromised', textOf(marked.body));
  assert.match(textOf((await page.get('/manufacturer/signing-keys')).body), /compromised/);
});

test('a key of the own is handed in: the text to sign, a wrong signature, the right one', async () => {
  const path = '/manufacturer/signing-keys';
  const wrong = await page.post(path, { act: 'challenge', key: 'z6Mk' });
  assert.equal(wrong.status, 422);
  assert.match(textOf(wrong.body), /Enter a public key of Ed25519 or SM2/);
  const own = generateKeyPairSync('ed25519');
  const key = JSON.stringify(own.publicKey.export({ format: 'jwk' }));
  const asked = await page.post(path, { act: 'challenge', key });
  assert.match(textOf(asked.body), /It proves up to 27 Nov 2026,/);
  const [, text = ''] = /<pre>([^<]+)<\/pre>/.exec(asked.body) ?? [];
  const [, kept = ''] = /name="key" value="([^"]+)"/.exec(asked.body) ?? [];
  const send = (signed: string) =>
    page.post(path, {
      ...{ act: 'add', key: kept, from: '2026-11-24', once: once() },
      signature: sign(null, Buffer.from(signed), own.privateKey).toString('base64'),
    });
  const unproven = await send('another text');
  assert.equal(unproven.status, 422);
  assert.match(textOf(unproven.body), /does not prove that you hold the private half/);
  assert.equal((await send(text)).to, `${path}?done=keyTaken`);
  assert.match(textOf((await page.get(path)).body), /private half kept by its holder/);
  assert.equal((await send(text)).status, 422, 'used before');
});

test('outlets that were chosen stand on the page of terms, and the rest is folded', async () => {
  const { items } = await doneBy(
    listOutlets(register, manufacturer, { country: 'GE', own: true, limit: 9 }),
  );
  const [first] = items;
  assert.ok(first !== undefined && items.length >= 2);
  const letters = await askedFor(170);
  const shown = async (fields: Readonly<Record<string, string | readonly string[]>>) => {
    const { body } = await page.post('/manufacturer/issue', {
      ...{ act: 'check', letter: letters, ...TERMS, months: 'x', ...fields },
    });
    const part =
      /<fieldset class="field" id="f-outlets">([\s\S]*?)<\/fieldset>/.exec(body)?.[1] ?? '';
    const [, open = '', folded = ''] = /<details( open)?>([\s\S]*?)<\/details>/.exec(part) ?? [];
    const boxes = (text: string) =>
      [...text.matchAll(/name="outlet" value="([^"]+)"( disabled)?( checked)?/g)].map(
        ([, id, , checked]) => [id, checked !== undefined],
      );
    return { open: open !== '', folded: boxes(folded), all: boxes(part).length };
  };
  const ids = items.map(({ id }) => id);
  const everyone = await shown({ named: 'all' });
  // all of them are named: nothing has to be looked at, and what is sent is the same
  assert.deepEqual([everyone.open, everyone.all], [false, ids.length]);
  assert.deepEqual(everyone.folded.map(([id]) => id).toSorted(), ids.toSorted());
  assert.ok(everyone.folded.every(([, checked]) => checked));
  const chosen = await shown({ named: 'chosen', outlet: [first.id] });
  assert.deepEqual([chosen.open, chosen.all], [false, ids.length]);
  assert.deepEqual(
    chosen.folded.map(([id]) => id).toSorted(),
    ids.filter((id) => id !== first.id).toSorted(),
  );
  assert.ok(chosen.folded.every(([, checked]) => !checked));
  // who said that some are chosen and chose none has to see them
  assert.deepEqual((await shown({ named: 'chosen' })).open, true);
});

test('without a key that signs nothing is issued, and the page says why', async () => {
  const [id = ''] = await askedFor(51);
  const keys = await page.get('/manufacturer/signing-keys');
  for (const [, key] of keys.body.matchAll(/signing-keys\/([0-9a-f-]{36})\/compromised/g)) {
    const path = `/manufacturer/signing-keys/${key}/compromised`;
    await page.post(path, { act: 'do', since: '', once: once() });
  }
  const preview = await page.post('/manufacturer/issue', { act: 'check', letter: id, ...TERMS });
  assert.match(textOf(preview.body), /no key that may sign today/);
  assert.doesNotMatch(preview.body, /value="issue"/);
  assert.match(textOf((await page.get('/work')).body), /No key of yours signs today/);
});

test('terms are kept by a name, filled in, and ended', async () => {
  const [id = ''] = await askedFor(61);
  const kept = await page.post('/manufacturer/terms', {
    act: 'keep',
    name: 'Caucasus',
    once: once(),
    ...TERMS,
  });
  assert.equal(kept.to, '/manufacturer/terms?done=kept', textOf(kept.body));
  const shown = await page.get('/manufacturer/terms');
  const [, template = ''] = /name="template" value="([^"]+)"/.exec(shown.body) ?? [];
  const filled = await page.post('/manufacturer/issue', { act: 'fill', letter: id, template });
  assert.match(filled.body, /value="100000"/);
  assert.match(filled.body, /value="ru, kk"/);
  const check = await page.post('/manufacturer/terms', { act: 'checkEnd', template });
  assert.match(textOf(check.body), /no longer offered/);
  const ended = await page.post('/manufacturer/terms', { act: 'end', template, once: once() });
  assert.equal(ended.to, '/manufacturer/terms?done=ended');
});
