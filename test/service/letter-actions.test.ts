import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { openPdf } from '../../src/papers/pdf-pages.ts';
import { letterInPdf } from '../../src/papers/text/letter-in-pdf.ts';
import type { Actor } from '../../src/register/actor.ts';
import { keepLog } from '../../src/register/log/keep-log.ts';
import { lettersTogether } from '../../src/service/api/letters-together.ts';
import { documentInPaper } from '../../src/typeset/document-in-paper.ts';
import { letterElsewhere } from '../register/letter-elsewhere.ts';
import { letterWorld, TERMS, USCC, vinAt } from '../register/letter-world.ts';
import { logDesk } from '../register/log-world.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const service = await testService();
const world = await letterWorld(service);
const { exporter, manufacturer, office, ministry, second, customs, owner } = world;

/** What is answered with success. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
type Body = any;

const asked = async (
  actor: Actor | null,
  method: string,
  path: string,
  sent?: object,
): Promise<Body> => {
  const { status, body } = await service.ask(actor, method, path, sent);
  assert.ok(status >= 200 && status < 300, `${method} ${path}: ${status} ${JSON.stringify(body)}`);
  return body;
};

const refusal = async (
  actor: Actor | null,
  method: string,
  path: string,
  sent?: object,
): Promise<string> => {
  const { body } = await service.ask(actor, method, path, sent);
  return body.code;
};

const get = (actor: Actor | null, path: string): Promise<Body> => asked(actor, 'GET', path);
const post = (actor: Actor | null, path: string, sent?: object): Promise<Body> =>
  asked(actor, 'POST', path, sent);

/** Ids of letters that the exporter asks for, by place. */
const requested = async (...places: readonly number[]) => {
  const application = await world.applied(places.map(vinAt));
  const { asked: letters } = await post(exporter, '/v1/letters/ask', { application });
  return { application, ids: letters.map(({ id }: { id: string }) => id) as readonly string[] };
};

const stateOf = async (id: string): Promise<string> =>
  (await get(exporter, `/v1/letters/${id}`)).state;

test('what asking would do is told before anything is asked', async () => {
  const application = await world.applied([vinAt(1), vinAt(2)]);
  const sent = { application, vins: [vinAt(1)] };
  const { wanted, notAsked } = await post(exporter, '/v1/letters/ask/preview', sent);
  assert.deepEqual(
    [wanted, notAsked],
    [[{ vin: vinAt(1), maker: 'chery', name: '奇瑞汽车股份有限公司' }], []],
  );
  const of = `/v1/applications/${application}/letters`;
  assert.deepEqual((await get(exporter, `${of}?vins=${vinAt(1)}`)).items, [], 'nothing was asked');
  await post(exporter, '/v1/letters/ask', sent);
  const again = await post(exporter, '/v1/letters/ask/preview', sent);
  assert.deepEqual(again, { wanted: [], notAsked: [{ vin: vinAt(1), why: 'under-way' }] });
  const other = { application, vins: [vinAt(99)] };
  assert.equal(
    await refusal(exporter, 'POST', '/v1/letters/ask/preview', other),
    'no-such-vehicle',
  );
  for (const asker of [exporter, office, ministry]) {
    const { items } = await get(asker, `${of}?vins=${vinAt(1)}&vins=${vinAt(2)}`);
    assert.deepEqual(
      items.map((one: Body) => [one.vin, one.kind, one.state]),
      [[vinAt(1), 'issued-here', 'requested']],
    );
  }
  const { items } = await get(exporter, '/v1/letters/news?since=2026-01-01');
  const news = items.find((one: Body) => one.application === application);
  assert.deepEqual([news.state, news.letters], ['requested', 1]);
});

test('what was asked for is taken back by its exporter, or declined by its manufacturer', async () => {
  const { ids } = await requested(11, 12);
  const [first = '', other = ''] = ids;
  assert.equal((await post(exporter, `/v1/letters/${first}/withdraw`)).state, 'withdrawn');
  const declined = await post(manufacturer, `/v1/letters/${other}/decline`, { ground: 'no.' });
  assert.deepEqual([declined.state, declined.ground], ['declined', 'no.']);
  const { timeline, replacedBy } = await get(exporter, `/v1/letters/${other}/history`);
  assert.deepEqual(
    timeline.map(({ verb, ground }: Body) => [verb, ground]),
    [
      ['request', null],
      ['decline', 'no.'],
    ],
  );
  assert.equal(replacedBy, null);
});

test('a letter is previewed, suspended, resumed, superseded and replaced', async () => {
  const { ids } = await requested(21);
  const [letter = ''] = ids;
  const vehicles = [{ application: 'none', vin: 'LGXCE4CB2P0000001' }];
  const sent = { letters: ids, vehicles, terms: TERMS };
  const { rows, groups, stopped } = await post(manufacturer, '/v1/letters/preview', sent);
  assert.deepEqual(
    rows.map((row: Body) => [row.vin, row.problem]),
    [
      [vinAt(21), null],
      ['LGXCE4CB2P0000001', 'not-your-make'],
    ],
  );
  const [{ country, letters: sound, first }] = groups;
  assert.deepEqual([country, sound], ['GE', 1]);
  assert.deepEqual([first.vehicle.vin, first.exporter.uscc, stopped], [vinAt(21), USCC, null]);
  assert.equal(await stateOf(letter), 'requested', 'nothing was written');
  assert.equal(
    await refusal(manufacturer, 'POST', '/v1/letters/preview', { letters: ids }),
    'terms-missing',
  );
  await post(manufacturer, '/v1/letters/draft', { letters: ids, terms: TERMS });
  await post(manufacturer, `/v1/letters/${letter}/issue?suite=eddsa-jcs-2022`);
  const path = `/v1/letters/${letter}`;
  assert.equal(
    (await post(manufacturer, `${path}/suspend`, { ground: 'audit' })).state,
    'suspended',
  );
  const resumed = await post(manufacturer, `${path}/resume`);
  assert.deepEqual([resumed.state, resumed.suspendedOn, resumed.ground], ['issued', null, null]);
  const { application, vin } = { application: resumed.applicationNumber, vin: resumed.vin };
  const drafted = await post(manufacturer, '/v1/letters/draft', {
    ...{ vehicles: [{ application, vin }], terms: TERMS },
  });
  const by = drafted.items[0].id;
  const superseding = await post(manufacturer, `${path}/supersede`, { by });
  assert.deepEqual([superseding.state, superseding.replaces], ['issued', letter]);
  assert.equal((await get(manufacturer, `${path}/history`)).replacedBy, by);
  const terms = { ...TERMS, recalls: false };
  const replacing = await post(manufacturer, `/v1/letters/${by}/replace`, { terms });
  assert.deepEqual(
    [replacing.state, replacing.replaces, replacing.terms.recalls],
    ['issued', by, false],
  );
  assert.equal(await stateOf(by), 'superseded');
  const held = await get(customs, `/v1/letters/at-border?number=${replacing.number}`);
  assert.deepEqual(
    [held.vin, held.kind, held.verification.answer, held.vehicle.same, held.destination],
    [vin, 'issued-here', 'valid', true, { letter: 'GE', licence: null, same: null }],
  );
  const other = await get(customs, `/v1/letters/at-border?code=${replacing.code}&vin=${vinAt(22)}`);
  assert.deepEqual(
    [other.vehicle.same, other.verification.answer],
    [false, 'not-for-this-vehicle'],
  );
  assert.equal(await refusal(customs, 'GET', '/v1/letters/at-border?vin=x'), 'vin-unread');
});

test('letters take one step together, or none; only a person suspends and revokes', async () => {
  const { ids } = await requested(31, 32);
  const path = '/v1/letters/step-together';
  const declining = { letters: ids, verb: 'decline', ground: 'Not sold there.' };
  const ended = { ...declining, letters: [...ids, randomUUID()] };
  assert.equal(await refusal(manufacturer, 'POST', path, ended), 'not-found');
  assert.deepEqual(await Promise.all(ids.map(stateOf)), ['requested', 'requested']);
  const program = { ...manufacturer, person: null };
  assert.deepEqual(await post(program, path, declining), { letters: 2 });
  assert.deepEqual(await Promise.all(ids.map(stateOf)), ['declined', 'declined']);
  const { id } = await world.letterFor(vinAt(33));
  const revoking = { letters: [id], verb: 'revoke', ground: 'wrong' };
  assert.equal(await refusal(program, 'POST', path, revoking), 'person-needed');
  assert.equal(await stateOf(id), 'issued');
  assert.deepEqual(await post(manufacturer, path, revoking), { letters: 1 });
  assert.equal((await get(exporter, `/v1/letters/${id}/checks`)).answer, 'revoked');
  assert.equal(
    await refusal(manufacturer, 'POST', path, { ...revoking, letters: [] }),
    'request-not-valid',
  );
});

test('letters are counted and found by what pages find them by', async () => {
  const { application, ids } = await requested(41, 42);
  const [first = '', other = ''] = ids;
  await post(manufacturer, `/v1/letters/${other}/decline`, { ground: 'no.' });
  const counted = await get(exporter, `/v1/letters/counts?application=${application}`);
  assert.deepEqual(counted, {
    ...{ all: 2, states: { declined: 1, requested: 1 }, destinations: ['GE'] },
  });
  const found = async (filters: string): Promise<readonly string[]> =>
    (await get(manufacturer, `/v1/letters?application=${application}&${filters}`)).items.map(
      ({ id }: Body) => id,
    );
  assert.deepEqual(await found('states=requested&states=issued'), [first]);
  assert.deepEqual(await found(`ids=${other}`), [other]);
  assert.equal((await found(`exporter=${USCC}&province=65`)).length, 2);
  assert.deepEqual(await found('exporter=nobody'), []);
  assert.deepEqual(await found('model=nothing'), []);
  assert.deepEqual(await found('province=44'), []);
  assert.deepEqual(
    (await found('oldestFirst=true')).toReversed(),
    await found('oldestFirst=false'),
  );
});

test('letters in force of an application are taken along as one PDF, and as PDF and JSON in a ZIP', async () => {
  const { application, ids } = await requested(71, 72, 73);
  const path = `/v1/applications/${application}/letters`;
  assert.equal(await refusal(exporter, 'GET', `${path}/zip`), 'not-found');
  await post(manufacturer, '/v1/letters/draft', { letters: ids, terms: TERMS });
  for (const id of ids.slice(0, 2))
    await post(manufacturer, `/v1/letters/${id}/issue?suite=eddsa-jcs-2022`);
  const bytesOf = async (what: string): Promise<Uint8Array> => {
    const got = await service.app.request(`${path}/${what}`, { headers: service.as(exporter) });
    assert.equal(got.status, 200);
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment; .*\.(pdf|zip)$/);
    return new Uint8Array(await got.arrayBuffer());
  };
  const files = unzipSync(await bytesOf('zip'));
  const letters = await Promise.all(
    ids.slice(0, 2).map((id) => get(exporter, `/v1/letters/${id}`)),
  );
  const names = letters.map(({ vin, number }: Body) => `${vin} ${number}`).sort();
  assert.deepEqual(
    Object.keys(files).sort(),
    names.flatMap((name) => [`${name}.json`, `${name}.pdf`]),
  );
  for (const name of names) {
    const document = files[`${name}.json`] ?? new Uint8Array();
    // the PDF of each carries the very document, by which it is known when it is handed in
    assert.deepEqual(documentInPaper(files[`${name}.pdf`] ?? new Uint8Array(), 100_000), document);
    const said = letterInPdf(files[`${name}.pdf`] ?? new Uint8Array());
    assert.equal(`${said?.[1]?.value} ${said?.[0]?.value}`, name);
  }
  const counter = await openPdf(await bytesOf('pdf'));
  assert.ok(!('problem' in counter));
  const single = await openPdf(files[`${names[0]}.pdf`] ?? new Uint8Array());
  assert.ok(!('problem' in single));
  assert.equal(counter.sizes.length, 2 * single.sizes.length);
  assert.equal(await refusal(exporter, 'GET', `${path}/pdf?part=2`), 'not-found');
});

test('a letter of a ZIP is set when the one before it was taken, and not before', async () => {
  const { application, ids } = await requested(74, 75);
  await post(manufacturer, '/v1/letters/draft', { letters: ids, terms: TERMS });
  for (const id of ids) await post(manufacturer, `/v1/letters/${id}/issue?suite=eddsa-jcs-2022`);
  const { register } = service;
  const found = await lettersTogether(register, exporter, { application, part: 1, as: 'zip' });
  assert.ok(found.kind === 'done' && !(found.value.bytes instanceof Uint8Array));
  const pieces: Uint8Array[] = [];
  for await (const piece of found.value.bytes) {
    // both stand in the log from here on: what is set now has its proof with it
    if (pieces.length === 0) await keepLog(register.withLog(logDesk()));
    pieces.push(piece);
  }
  const names = Object.keys(unzipSync(new Uint8Array(Buffer.concat(pieces))));
  const proofs = names.filter((name) => name.endsWith('.tlog-proof'));
  assert.equal(names.length, 5);
  assert.deepEqual(
    proofs.map((name) => name.split(' ')[0]),
    [vinAt(75)],
  );
});

test('a letter signed elsewhere is brought, listed and read, and stands for its vehicle', async () => {
  const application = await world.applied([vinAt(51)]);
  await world.letterFor(vinAt(52));
  const document = await letterElsewhere(world, {
    ...{ vin: vinAt(51), application, number: 'OWN-51' },
  });
  const sent = { application, vin: vinAt(51), document };
  const brought = await post(exporter, '/v1/letters/bring', sent);
  assert.deepEqual(
    [brought.number, brought.taken, brought.verification.answer],
    ['OWN-51', 'brought', 'valid'],
  );
  assert.equal((await post(exporter, '/v1/letters/bring', sent)).id, brought.id);
  for (const asker of [exporter, office, ministry]) {
    const { items } = await get(asker, `/v1/letters/brought?number=OWN-51`);
    assert.deepEqual(
      items.map((one: Body) => [one.id, one.vin, one.maker, one.destination, one.counts]),
      [[brought.id, vinAt(51), 'chery', 'GE', true]],
    );
  }
  const read = await get(office, `/v1/letters/brought/${brought.id}`);
  assert.equal(read.document, document);
  assert.equal(read.digest, createHash('sha256').update(document).digest('hex'));
  assert.deepEqual([read.letter, read.verification.answer], [JSON.parse(document), 'valid']);
  const stranger = await newActor(owner, 'office', { province: '44' });
  const path = `/v1/letters/brought/${brought.id}`;
  assert.equal(await refusal(stranger, 'GET', path), 'not-found');
  const { items } = await get(
    exporter,
    `/v1/applications/${application}/letters?vins=${vinAt(51)}`,
  );
  assert.deepEqual([items[0].kind, items[0].state], ['brought', 'valid']);
  const answer = await service.app.request('/v1/letters/verify-lines', {
    method: 'POST',
    body: [document, '{}'].map((one) => JSON.stringify({ document: one })).join('\n'),
    headers: { 'content-type': 'application/x-ndjson' },
  });
  const events = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    events.filter(({ type }) => type === 'answer').map((event) => event.answer.answer),
    ['valid', 'not-a-letter'],
  );
});

test('terms are kept by a name, listed and ended', async () => {
  const kept = await post(manufacturer, '/v1/terms-templates', { name: 'usual', terms: TERMS });
  assert.deepEqual(kept.outlets, null);
  const { items } = await get(manufacturer, '/v1/terms-templates');
  assert.deepEqual(items, [kept]);
  const path = `/v1/terms-templates/${kept.id}/end`;
  assert.deepEqual(await post(manufacturer, path), { ended: kept.id });
  assert.deepEqual((await get(manufacturer, '/v1/terms-templates')).items, []);
  assert.equal(await refusal(manufacturer, 'POST', path), 'not-found');
});

test('an outlet that is disputed is told of the letters that rest on it', async () => {
  const { id, number } = await world.letterFor(vinAt(61));
  const { rows } = await owner.query<{ id: string }>(
    "SELECT id FROM register.outlet WHERE number = 'GE-2'",
  );
  const outlet = rows[0]?.id ?? '';
  await post(office, `/v1/outlets/${outlet}/dispute`, {
    ...{ ground: 'refused a buyer', evidence: [randomUUID()] },
  });
  const { items } = await get(office, `/v1/network/resting-letters?outlet=${outlet}&limit=100`);
  const resting = items.find((one: Body) => one.letter === id || one.number === number);
  assert.deepEqual(
    resting.outlets.map((one: Body) => [one.number, one.state]),
    [['GE-2', 'disputed']],
  );
});

test('a key is made, named by a published list, ended, and said to be in other hands', async () => {
  const root = await get(null, '/v1/trust-list/root');
  assert.match(root.publicKeyMultibase, /^z/);
  const made = await post(manufacturer, '/v1/signing-keys', { suite: 'sm2-jcs-2026' });
  assert.deepEqual([made.suite, made.until, made.trusted], ['sm2-jcs-2026', null, false]);
  const proposal = await post(ministry, '/v1/trust-list/proposals');
  assert.equal(proposal.version, null);
  const path = `/v1/trust-list/proposals/${proposal.id}/publish`;
  assert.equal(await refusal(ministry, 'POST', path), 'second-person');
  const { version } = await post(second, path);
  assert.equal(version, 2);
  const { items } = await get(ministry, '/v1/trust-list/proposals');
  assert.deepEqual([items[0].id, items[0].version], [proposal.id, 2]);
  const keyNow = async (): Promise<Body> =>
    (await get(manufacturer, '/v1/signing-keys')).items.find(({ id }: Body) => id === made.id);
  assert.equal((await keyNow()).trusted, true);
  const until = '2027-12-31';
  const ended = await post(manufacturer, `/v1/signing-keys/${made.id}/end`, { until });
  assert.equal(ended.until, until);
  const put = { until: '2028-01-01' };
  const end = `/v1/signing-keys/${made.id}/end`;
  assert.equal(await refusal(manufacturer, 'POST', end, put), 'signs-until-it-ends');
  const compromised = await post(manufacturer, `/v1/signing-keys/${made.id}/compromised`, {});
  assert.notEqual(compromised.compromisedSince, null);
  const versions = await get(null, '/v1/trust-list/versions?limit=1');
  assert.equal(versions.items[0].version, 3, 'published at once');
});
