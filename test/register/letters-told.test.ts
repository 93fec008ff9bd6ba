import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { listEvents } from '../../src/register/events/list-events.ts';
import { DELIVER_WEBHOOKS } from '../../src/register/jobs/deliver-webhooks.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { declineLetter } from '../../src/register/letters/decline-letter.ts';
import { resumeLetter } from '../../src/register/letters/resume-letter.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { withdrawLetter } from '../../src/register/letters/withdraw-letter.ts';
import { makeWebhook } from '../../src/register/webhooks/make-webhook.ts';
import { doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { newActor, settled } from './register-database.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, owner, exporter, manufacturer, office } = world;
const otherMaker = await newActor(owner, 'manufacturer', { maker: 'geely-zhejiang' });
const otherExporter = await newActor(owner, 'exporter', {
  province: '44',
  uscc: '91440300MA5EQ4F01L',
});
const otherOffice = await newActor(owner, 'office', { province: '44' });

/** What came to each path of a receiver. */
const received = new Map<string, { readonly verb: string; readonly thing: string }[]>();
const texts: string[] = [];
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => {
    body += part;
  });
  request.on('end', () => {
    const path = request.url ?? '';
    received.set(path, [...(received.get(path) ?? []), JSON.parse(body)]);
    texts.push(body);
    response.writeHead(200).end();
  });
});
await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
after(() => receiver.close());
const base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;

const VERBS = [
  ...['request', 'withdraw', 'decline', 'issue', 'take-effect', 'suspend', 'resume', 'revoke'],
];
for (const [path, actor] of [
  ['maker', manufacturer],
  ['other-maker', otherMaker],
  ['exporter', exporter],
  ['other-exporter', otherExporter],
] as const)
  await doneBy(makeWebhook(register, actor, { url: `${base}/${path}`, verbs: VERBS }));

const application = await world.applied([1, 2, 3].map(vinAt));
const { asked } = await doneBy(askForLetters(register, exporter, { application }));
const [first = '', second = '', third = ''] = asked.map(({ id }) => id);
await doneBy(withdrawLetter(register, exporter, { letter: third }));
await doneBy(declineLetter(register, manufacturer, { letter: second, ground: 'not sold there' }));
await doneBy(draftLetters(register, manufacturer, { letters: [first], terms: TERMS }));
await doneBy(issueLetter(register, manufacturer, { letter: first }));
const ground = 'under inquiry';
await doneBy(suspendLetter(register, manufacturer, { letter: first, ground }));
await doneBy(resumeLetter(register, manufacturer, { letter: first }));
await doneBy(revokeLetter(register, manufacturer, { letter: first, ground }));
await settled(owner);

const HAPPENED = [
  ...[first, second, third].map((letter) => `request ${letter}`),
  ...[`withdraw ${third}`, `decline ${second}`],
  ...['issue', 'take-effect', 'suspend', 'resume', 'revoke'].map((verb) => `${verb} ${first}`),
];

const seenBy = async (actor: Actor): Promise<readonly string[]> =>
  (
    await doneBy(listEvents(register, actor, { kind: 'letter', verb: VERBS, limit: 100 }))
  ).items.map(({ verb, thing }) => `${verb} ${thing}`);

test('manufacturer, exporter, office and ministry see what befell the letter, and nobody else', async () => {
  for (const actor of [manufacturer, exporter, office, world.ministry])
    assert.deepEqual((await seenBy(actor)).toSorted(), HAPPENED.toSorted(), actor.part);
  for (const actor of [otherMaker, otherExporter, otherOffice, world.customs])
    assert.deepEqual(await seenBy(actor), [], actor.part);
});

test('a manufacturer sees of what others did nothing but its letters', async () => {
  const { items } = await doneBy(listEvents(register, manufacturer, { limit: 1000 }));
  const ofOthers = items.filter(({ organisation }) => organisation !== manufacturer.organisation);
  assert.deepEqual([...new Set(ofOthers.map(({ kind, verb }) => `${kind} ${verb}`))].sort(), [
    'letter request',
    'letter take-effect',
    'letter withdraw',
  ]);
});

test('webhooks of the manufacturer and of the exporter are told, those of others are not', async () => {
  await DELIVER_WEBHOOKS.work(register, {}, { id: '', signal: new AbortController().signal });
  const told = (path: string) =>
    (received.get(path) ?? []).map(({ verb, thing }) => `${verb} ${thing}`).toSorted();
  assert.deepEqual(told('/maker'), HAPPENED.toSorted());
  // what is signed is told to others once it is in force
  const inForce = HAPPENED.filter((one) => !one.startsWith('issue '));
  assert.deepEqual(told('/exporter'), inForce.toSorted());
  assert.deepEqual([...received.keys()].sort(), ['/exporter', '/maker']);
  // neither a person nor a vehicle stands in a message
  for (const text of texts)
    for (const secret of [exporter.person, manufacturer.person, vinAt(1), ground])
      assert.ok(!text.includes(secret ?? '-'), text);
});
