import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { letterWorld, TERMS, vinAt } from '../register/letter-world.ts';
import { testService } from './test-service.ts';

const service = await testService();
const world = await letterWorld(service);
const { ask } = service;
const { exporter, manufacturer, office, owner } = world;

/** The events of a stream, as they came. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
const eventsOf = (body: any): readonly any[] =>
  String(body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const asked = async (vins: readonly string[]): Promise<readonly string[]> => {
  const application = await world.applied(vins);
  const { status, body } = await ask(exporter, 'POST', '/v1/letters/ask', { application });
  assert.equal(status, 201);
  return body.asked.map(({ id }: { id: string }) => id);
};

test('a letter over HTTP: asked for, drafted, issued, read, revoked', async () => {
  const [letter] = await asked([vinAt(1)]);
  const drafted = await ask(manufacturer, 'POST', '/v1/letters/draft', {
    letters: [letter],
    terms: TERMS,
  });
  assert.equal(drafted.status, 201);
  const early = await ask(manufacturer, 'GET', `/v1/letters/${letter}/document`);
  assert.equal(early.status, 404);
  const issued = await ask(manufacturer, 'POST', `/v1/letters/${letter}/issue`);
  assert.equal(issued.status, 200);
  const document = await ask(exporter, 'GET', `/v1/letters/${letter}/document`);
  assert.equal(document.headers.get('content-type'), 'application/vc');
  const text = document.body as string;
  assert.equal(JSON.parse(text).credentialSubject.vehicles[0].vin, vinAt(1));
  const tag = document.headers.get('etag') ?? '';
  const again = await ask(exporter, 'GET', `/v1/letters/${letter}/document`, undefined, {
    'if-none-match': tag,
  });
  assert.deepEqual([again.status, again.body], [304, '']);
  const checks = await ask(office, 'GET', `/v1/letters/${letter}/checks`);
  assert.equal(checks.body.answer, 'valid');
  const verified = await ask(null, 'POST', '/v1/letters/verify', {
    document: text,
    wanted: { vin: vinAt(1), destination: 'GE' },
  });
  assert.equal(verified.body.answer, 'valid');
  const other = await ask(null, 'POST', '/v1/letters/verify', {
    document: text,
    wanted: { vin: vinAt(2) },
  });
  assert.equal(other.body.answer, 'not-for-this-vehicle');
  const changed = await ask(null, 'POST', '/v1/letters/verify', {
    document: text.replace('"months":36', '"months":360'),
  });
  assert.equal(changed.body.answer, 'changed-after-signing');
  const paper = await ask(null, 'GET', `/v1/letters/by-code/${issued.body.code}`);
  assert.equal(paper.body.number, issued.body.number);
  const guessed = await ask(null, 'GET', `/v1/letters/by-code/${issued.body.number}`);
  assert.equal(guessed.status, 404);
  // what is in the status list changes with the letter, and its tag with it
  const entry = JSON.parse(text).credentialStatus[0];
  const path = new URL(entry.statusListCredential).pathname;
  const before = await ask(null, 'GET', path);
  assert.equal(before.status, 200);
  assert.equal(before.headers.get('content-type'), 'application/vc');
  assert.equal((await ask(null, 'GET', path)).headers.get('etag'), before.headers.get('etag'));
  const revoked = await ask(manufacturer, 'POST', `/v1/letters/${letter}/revoke`, {
    ground: 'sold elsewhere',
  });
  assert.equal(revoked.body.state, 'revoked');
  assert.notEqual((await ask(null, 'GET', path)).headers.get('etag'), before.headers.get('etag'));
  const after = await ask(null, 'POST', '/v1/letters/verify', { document: text });
  assert.equal(after.body.answer, 'revoked');
});

test('letters are issued together, and the same request is answered the same', async () => {
  const letters = await asked([11, 12, 13].map(vinAt));
  const template = await ask(manufacturer, 'POST', '/v1/terms-templates', {
    name: 'usual',
    terms: TERMS,
  });
  assert.equal(template.status, 201);
  const batch = randomUUID();
  const sent = { batch, letters, template: template.body.id };
  const streamed = await ask(manufacturer, 'POST', '/v1/letters/issue-in-bulk', sent);
  const events = eventsOf(streamed.body);
  const answer = events.find(({ type }) => type === 'answer');
  const whole = { batch, letters: 3, signed: 3, issued: true };
  const none = { held: 0, heldUntil: null, recalled: 0 };
  assert.deepEqual(answer?.answer, { ...whole, ...none });
  assert.ok(events.some(({ type }) => type === 'progress'));
  const again = eventsOf((await ask(manufacturer, 'POST', '/v1/letters/issue-in-bulk', sent)).body);
  assert.deepEqual(again.find(({ type }) => type === 'answer')?.answer, answer?.answer);
  const standing = await ask(manufacturer, 'GET', `/v1/letters/batches/${batch}`);
  assert.deepEqual(standing.body, { ...whole, ...none });
  const list = await ask(manufacturer, 'GET', `/v1/letters?batch=${batch}&state=issued`);
  assert.equal(list.body.items.length, 3);
});

test('a letter issued by another register is brought as a file, once', async () => {
  const [letter] = await asked([vinAt(21)]);
  const { rows } = await owner.query<{ application: string }>(
    'SELECT application FROM register.letter WHERE id = $1',
    [letter],
  );
  const application = rows[0]?.application;
  const refused = await ask(exporter, 'POST', '/v1/letters/bring', {
    application,
    vin: vinAt(21),
    document: '{"no": "letter"}',
  });
  assert.equal(refused.status, 409);
  assert.equal(refused.body.code, 'letter-not-valid');
  assert.equal(refused.body.values.answer, 'not-a-letter');
});

test('the trust list, its versions, the status lists and the keys are anybody’s', async () => {
  const now = await ask(null, 'GET', '/trust-list');
  assert.equal(now.status, 200);
  const list = now.body;
  const version = await ask(null, 'GET', `/trust-list/${list.version}`);
  assert.deepEqual(version.body, list);
  assert.match(version.headers.get('cache-control') ?? '', /public, max-age=31536000/);
  assert.equal((await ask(null, 'GET', '/trust-list/999')).status, 404);
  const versions = await ask(null, 'GET', '/v1/trust-list/versions');
  assert.equal(versions.body.items[0].version, list.version);
  const did = await ask(null, 'GET', '/makers/chery/did.json');
  assert.equal(did.body.id, 'did:web:mileproof.example:makers:chery');
  assert.equal((await ask(null, 'GET', '/makers/nobody/did.json')).status, 404);
  const own = await ask(null, 'GET', '/.well-known/did.json');
  assert.equal(own.body.id, 'did:web:mileproof.example');
  assert.equal((await ask(null, 'GET', '/status/AAAAAAAAAA-R')).status, 404);
  for (const path of ['/v1/signing-keys', '/v1/letters', '/v1/trust-list/proposals'])
    assert.equal((await ask(null, 'GET', path)).status, 401, path);
  const keys = await ask(manufacturer, 'GET', '/v1/signing-keys');
  assert.equal(JSON.stringify(keys.body).includes('sealed'), false);
});
