import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { canonicalJson } from '../../src/domain/record/canonical-json.ts';
import type { Actor } from '../../src/register/actor.ts';
import { listEvents } from '../../src/register/events/list-events.ts';
import { DELIVER_WEBHOOKS } from '../../src/register/jobs/deliver-webhooks.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { endWebhook } from '../../src/register/webhooks/end-webhook.ts';
import { listDeliveries } from '../../src/register/webhooks/list-deliveries.ts';
import { listWebhooks } from '../../src/register/webhooks/list-webhooks.ts';
import { makeWebhook } from '../../src/register/webhooks/make-webhook.ts';
import { postWebhook } from '../../src/register/webhooks/post-webhook.ts';
import { isPublicAddress } from '../../src/register/webhooks/public-address.ts';
import { waitAfter } from '../../src/register/webhooks/record-attempt.ts';
import { replayWebhook } from '../../src/register/webhooks/replay-webhook.ts';
import { signWebhook } from '../../src/register/webhooks/sign-webhook.ts';
import { webhookVerifier } from '../../src/register/webhooks/verify-webhook.ts';
import { urlProblem } from '../../src/register/webhooks/webhook-url.ts';
import { newActor, settled } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister();
const exporterA = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
const exporterB = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });

interface Message {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const received: Message[] = [];
let status = 200;
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => {
    body += part;
  });
  request.on('end', () => {
    received.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(status, { location: '/elsewhere' }).end();
  });
});
await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
after(() => receiver.close());
const base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;

const value = <T>(outcome: Outcome<T>): T => {
  assert.ok(outcome.kind === 'done', JSON.stringify(outcome));
  return outcome.value;
};

const tell = async (verb: string, who: Actor): Promise<void> => {
  value(
    await register.as(who, (tx) =>
      tx.run(
        `INSERT INTO register.event (verb, kind, thing, exporter) VALUES ($1, 'test', $2, $2)`,
        [verb, who.organisation],
      ),
    ),
  );
};

const deliver = async (): Promise<readonly Message[]> => {
  await settled(owner);
  received.length = 0;
  await DELIVER_WEBHOOKS.work(register, {}, { id: '', signal: new AbortController().signal });
  return [...received];
};

/** As if the time of every delivery had come. */
const hurry = (): Promise<unknown> =>
  owner.query('UPDATE register.delivery SET next_at = now() WHERE delivered_at IS NULL');

const made = value(
  await makeWebhook(register, exporterA, { url: `${base}/a`, verbs: ['one', 'two', 'end'] }),
);
value(await makeWebhook(register, exporterB, { url: `${base}/b`, verbs: [] }));

test('a webhook is told of its own organisation’s events with its verbs, signed, without persons', async () => {
  await tell('one', exporterA);
  await tell('three', exporterA);
  await tell('one', exporterB);
  const messages = await deliver();
  const a = messages.filter(({ path }) => path === '/a');
  const b = messages.filter(({ path }) => path === '/b');
  assert.equal(a.length, 1);
  const told = (list: readonly Message[]): readonly Record<string, unknown>[] =>
    list.map(({ body }) => JSON.parse(body));
  assert.ok(told(b).every(({ organisation }) => organisation === exporterB.organisation));
  assert.deepEqual(
    told(b).map(({ verb }) => verb),
    ['make', 'one'],
  );
  const [message] = a;
  assert.ok(message !== undefined);
  assert.equal(message.body, canonicalJson(JSON.parse(message.body)));
  assert.ok(!message.body.includes(exporterA.person ?? '-'));
  const verify = webhookVerifier({ secrets: [made.secret] });
  assert.equal(verify(message, new Date()), 'good');
  assert.deepEqual(await deliver(), []);
});

test('an exporter is told of no proposal of its office, by no webhook and in no list of events', async () => {
  const office = await newActor(owner, 'office');
  const steps = ['propose-refusal', 'edit', 'propose-order', 'propose-bar', 'drop', 'countersign'];
  const { rows } = await owner.query<{ id: number; verb: string }>(
    `INSERT INTO register.event (part, organisation, person, verb, kind, thing, after, exporter, province)
      SELECT 'office', $2, $3, verb, 'vehicleDecision', $1, sha256('x'), $1, '65' FROM unnest($4::text[]) verb
      RETURNING id, verb`,
    [exporterB.organisation, office.organisation, office.person, steps],
  );
  // as if a message of one had been made before it was hidden
  await owner.query(
    `INSERT INTO register.delivery (webhook, organisation, event)
      SELECT id, organisation, $2 FROM register.webhook WHERE organisation = $1`,
    [exporterB.organisation, rows[0]?.id],
  );
  const messages = await deliver();
  assert.deepEqual(
    messages.map(({ body }) => JSON.parse(body).verb),
    ['countersign'],
  );
  const verbsFor = async (who: Actor): Promise<readonly string[]> =>
    value(await listEvents(register, who, { kind: 'vehicleDecision', limit: 100 })).items.map(
      ({ verb }) => verb,
    );
  assert.deepEqual(await verbsFor(exporterB), ['countersign']);
  assert.deepEqual(await verbsFor(office), steps);
});

test('what does not arrive is tried again with the same id, then given up, and the webhook ended', async () => {
  status = 302;
  await tell('two', exporterA);
  const [first, ...rest] = await deliver();
  assert.deepEqual(rest, [], 'no redirect is followed');
  assert.deepEqual(await deliver(), [], 'it waits');
  await hurry();
  status = 200;
  const [second] = await deliver();
  assert.equal(second?.headers['webhook-id'], first?.headers['webhook-id']);
  assert.equal(second?.body, first?.body);
  const [delivery] = value(
    await listDeliveries(register, exporterA, { webhook: made.id, limit: 1 }),
  ).items;
  assert.equal(delivery?.state, 'delivered');
  assert.deepEqual(
    delivery?.attempts.map((attempt) => attempt.status),
    [302, 200],
  );
  status = 500;
  await tell('two', exporterA);
  await deliver();
  await owner.query(`UPDATE register.delivery SET asked_at = asked_at - interval '3 days'`);
  await owner.query(
    `UPDATE register.webhook SET failing_since = failing_since - interval '3 days' WHERE id = $1`,
    [made.id],
  );
  await hurry();
  await deliver();
  status = 200;
  const webhooks = value(await listWebhooks(register, exporterA));
  assert.notEqual(webhooks.items[0]?.endedAt, null);
  const { rows } = await owner.query(
    `SELECT part, organisation, detail FROM register.event WHERE verb = 'end' AND thing = $1`,
    [made.id],
  );
  const why = { why: 'nothing reached it' };
  assert.deepEqual(rows, [{ part: 'job', organisation: exporterA.organisation, detail: why }]);
  const [given] = value(
    await listDeliveries(register, exporterA, { state: 'given-up', limit: 100 }),
  ).items;
  assert.equal(given?.attempts.length, 2);
  await tell('two', exporterA);
  await hurry();
  assert.deepEqual(await deliver(), []);
  const replayed = await replayWebhook(register, exporterA, { id: made.id, after: '0-0' });
  assert.equal(replayed.kind === 'refused' && replayed.code, 'webhook-ended');
});

test('the waits grow to six hours and three days hold about twenty attempts', () => {
  assert.deepEqual([1, 2, 3, 6, 7, 20].map(waitAfter), [5, 20, 80, 5120, 20_480, 21_600]);
});

test('one delivery or all since an event are sent again, to the own webhook alone', async () => {
  const { id } = value(
    await makeWebhook(register, exporterA, { url: `${base}/again`, verbs: ['four'] }),
  );
  const { next } = await (async () => {
    await tell('four', exporterA);
    const [only] = await deliver();
    return { next: JSON.parse(only?.body ?? '{}').cursor as string };
  })();
  await tell('four', exporterA);
  const [last] = await deliver();
  await settled(owner);
  const all = value(await replayWebhook(register, exporterA, { id, after: '0-0' }));
  assert.equal(all.messages, 2);
  assert.equal((await deliver()).length, 2);
  assert.equal(value(await replayWebhook(register, exporterA, { id, after: next })).messages, 1);
  const [again] = await deliver();
  assert.equal(again?.headers['webhook-id'], last?.headers['webhook-id']);
  const [delivery] = value(
    await listDeliveries(register, exporterA, { webhook: id, limit: 1 }),
  ).items;
  assert.ok(delivery !== undefined);
  const one = value(await replayWebhook(register, exporterA, { id, delivery: delivery.id }));
  assert.equal(one.messages, 1);
  assert.equal((await deliver()).length, 1);
  for (const what of [
    { id, after: '0-0' },
    { id, delivery: delivery.id },
  ]) {
    const foreign = await replayWebhook(register, exporterB, what);
    assert.equal(foreign.kind === 'refused' && foreign.code, 'not-found');
  }
  assert.equal((await endWebhook(register, exporterB, { id })).kind, 'refused');
  assert.ok(value(await listWebhooks(register, exporterB)).items.every((own) => own.id !== id));
  value(await endWebhook(register, exporterA, { id }));
  value(await endWebhook(register, exporterA, { id }));
});

test('a secret is not in the database as it is', async () => {
  const { rows } = await owner.query('SELECT secret FROM register.webhook WHERE id = $1', [
    made.id,
  ]);
  const secret = Buffer.from(made.secret.replace('whsec_', ''), 'base64');
  assert.equal(secret.length, 32);
  assert.equal((rows[0]?.['secret'] as Buffer | undefined)?.includes(secret), false);
});

test('a forged, changed, old or repeated message is not believed', () => {
  const secret = Buffer.alloc(32, 7);
  const shown = `whsec_${secret.toString('base64')}`;
  const at = new Date('2026-11-24T08:00:00Z');
  const headers = { ...signWebhook(secret, 'message_1', at, '{"verb":"one"}') };
  const message = { headers, body: '{"verb":"one"}' };
  const asked = (
    given: { readonly headers: Record<string, string>; readonly body: string },
    now = at,
  ): string => webhookVerifier({ secrets: [shown] })(given, now);
  assert.equal(asked(message), 'good');
  assert.equal(asked({ ...message, body: '{"verb":"two"}' }), 'wrong-signature');
  assert.equal(
    asked({ ...message, headers: { ...headers, 'webhook-id': 'message_2' } }),
    'wrong-signature',
  );
  const later = `${Number(headers['webhook-timestamp']) + 1}`;
  assert.equal(
    asked({ ...message, headers: { ...headers, 'webhook-timestamp': later } }),
    'wrong-signature',
  );
  const forged = signWebhook(Buffer.alloc(32, 8), 'message_1', at, message.body);
  assert.equal(asked({ ...message, headers: { ...forged } }), 'wrong-signature');
  assert.equal(asked({ ...message, headers: {} }), 'headers-missing');
  assert.equal(asked(message, new Date('2026-11-24T08:05:00Z')), 'good');
  assert.equal(asked(message, new Date('2026-11-24T08:05:01Z')), 'too-old');
  assert.equal(asked(message, new Date('2026-11-24T07:54:59Z')), 'too-new');
  const verify = webhookVerifier({
    secrets: [`whsec_${Buffer.alloc(32, 9).toString('base64')}`, shown],
  });
  assert.deepEqual([verify(message, at), verify(message, at)], ['good', 'seen-before']);
  // worked out with OpenSSL: printf 'message_1.1795507200.{"verb":"one"}' | openssl dgst -sha256 -mac HMAC …
  assert.equal(headers['webhook-timestamp'], '1795507200');
  assert.equal(headers['webhook-signature'], 'v1,FjJ+SgjunogVgwkMOkiOlFIDtfrwD+9OACG/OIlcIUY=');
});

test('only the public internet is an address, also after resolving', async () => {
  const problems = {
    'https://example.com/hook': null,
    'https://8.8.8.8/': null,
    'http://example.com/': 'not-https',
    'ftp://example.com/': 'not-https',
    'https://a:b@example.com/': 'credentials',
    'https://localhost/': 'not-public',
    'https://intranet/': 'not-public',
    'https://10.1.2.3/': 'not-public',
    'https://0x7f.1/': 'not-public',
    'https://169.254.169.254/latest': 'not-public',
    'https://[::1]/': 'not-public',
    'https://[::ffff:10.0.0.1]/': 'not-public',
    'https://[fd00::1]/': 'not-public',
    'not a url': 'not-a-url',
  } as const;
  for (const [url, problem] of Object.entries(problems))
    assert.equal(urlProblem(url, false), problem, url);
  assert.equal(urlProblem('http://127.0.0.1:1/', true), null);
  for (const address of [
    '100.64.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '224.0.0.1',
    'fe80::1',
    '64:ff9b::a00:1',
    '2001:db8::1',
    'x',
  ])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['1.1.1.1', '100.128.0.1', '172.32.0.1', '2606:4700::1111'])
    assert.equal(isPublicAddress(address), true, address);
  const resolving =
    (addresses: readonly LookupAddress[]) =>
    (_: string, __: object, done: (error: null, found: readonly LookupAddress[]) => void): void =>
      done(null, addresses);
  const headers = signWebhook(Buffer.alloc(32), 'm', new Date(), '');
  const inside = await postWebhook({
    url: 'https://example.com/',
    headers,
    body: '',
    loopback: false,
    resolve: resolving([
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]) as never,
  });
  assert.deepEqual(inside, { status: null, failure: 'address-not-allowed' });
  const refused = await makeWebhook(register, exporterA, { url: 'https://10.0.0.1/', verbs: [] });
  assert.equal(refused.kind === 'refused' && refused.code, 'webhook-url');
});

test('a name that is resolved to another address afterwards is reached where it was checked', async () => {
  const reached: string[] = [];
  const listen = async (host: string, port: number): Promise<number> => {
    const server = createServer((_, answer) => {
      reached.push(host);
      answer.end();
    });
    await new Promise<void>((listening) => server.listen(port, host, listening));
    after(() => server.close());
    return (server.address() as AddressInfo).port;
  };
  const port = await listen('127.0.0.2', 0);
  await listen('127.0.0.1', port);
  let asked = 0;
  const rebinding = (
    _: string,
    __: object,
    done: (error: null, found: readonly LookupAddress[]) => void,
  ): void => {
    asked += 1;
    done(null, [{ address: asked === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }]);
  };
  const headers = signWebhook(Buffer.alloc(32), 'm', new Date(), '');
  const post = { headers, body: '', resolve: rebinding as never };
  const url = `http://localhost:${port}/`;
  assert.deepEqual(await postWebhook({ ...post, url, loopback: true }), {
    status: 200,
    failure: null,
  });
  assert.deepEqual([reached, asked], [['127.0.0.2'], 1]);
  // each attempt asks and is checked anew
  const later = { ...post, url: `https://hook.example:${port}/`, loopback: false };
  const { failure } = await postWebhook(later);
  assert.deepEqual([failure, asked, reached.length], ['address-not-allowed', 2, 1]);
});
