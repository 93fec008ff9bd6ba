import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Actor } from '../../src/register/actor.ts';
import { newActor } from '../register/register-database.ts';
import { testRegister } from '../register/test-register.ts';
import { serviceOver } from './test-service.ts';

const database = await testRegister();
const { owner } = database;
/** A picture of 8 by 8 pixels, white: what a page is drawn as here. */
const WHITE = await sharp({
  create: { width: 8, height: 8, channels: 3, background: '#fff' },
})
  .png()
  .toBuffer();
const register = database.register.withPapers({
  folder: null,
  reader: {
    name: 'test-1',
    read: async () => ({ problem: 'damaged' }),
    draw: async (_bytes, page) => (page === 1 ? { png: WHITE } : { problem: 'no-such-page' }),
  },
});
const service = serviceOver(database, { register });
const { ask, app } = service;

const exporter = await newActor(owner, 'exporter', { province: '65', uscc: '91650100MA7TESTAAA' });
const other = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office', { province: '65' });
const office44 = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const customs = await newActor(owner, 'customs');

const PDF = Buffer.from('%PDF-1.4\n%made for a test\n');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Hands in files by HTTP, as a program does. */
const handIn = async (
  actor: Actor,
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [string, Buffer])[],
) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, bytes] of files) form.append('files', new File([new Uint8Array(bytes)], name));
  const headers = service.as(actor);
  const response = await app.request('/v1/papers', { method: 'POST', body: form, headers });
  return { status: response.status, body: await response.json() };
};

const drafted = async (actor: Actor): Promise<string> => {
  const rows = {
    accounts: { licence: [{ VIN: 'LGXCE4CB2PZZZ0001', 'licence.destination': 'KZ' }] },
  };
  const { body, status } = await ask(actor, 'POST', '/v1/applications', rows);
  assert.equal(status, 201, JSON.stringify(body));
  return body.id;
};

const application = await drafted(exporter);
const toApplication = { attachedTo: 'application', thing: application, vin: 'LGXCE4CB2PZZZ0001' };

test('every file that is a paper goes on, and each other one is told what is wrong with it', async () => {
  const { status, body } = await handIn(exporter, { ...toApplication, kind: 'saleInvoice' }, [
    ['发票 一.pdf', PDF],
    ['a-page.html', Buffer.from('<html><script>alert(1)</script></html>')],
    ['empty.pdf', Buffer.alloc(0)],
    ['the-same-again.pdf', PDF],
  ]);
  assert.equal(status, 200);
  assert.deepEqual(
    body.items.map(({ problem, again }: { problem: { code: string } | null; again: boolean }) => [
      problem?.code ?? null,
      again,
    ]),
    [
      [null, false],
      ['paper-form-unknown', false],
      ['paper-empty', false],
      [null, true],
    ],
  );
  const [{ paper }] = body.items;
  assert.deepEqual(
    [paper.sha256, paper.form, paper.size, paper.kind, paper.name, paper.loose, paper.read],
    [digestOf(PDF), 'pdf', PDF.length, 'saleInvoice', '发票 一.pdf', true, 'waits'],
  );
  const { rows } = await owner.query<{ sealed: Buffer }>('SELECT sealed FROM register.paper_bytes');
  assert.equal(rows.length, 1);
  assert.ok(!rows[0]?.sealed.includes('PDF'), 'the bytes are sealed');
});

test('its exporter and its office see a paper and its bytes, and nobody else does', async () => {
  const [{ paper }] = (await handIn(exporter, toApplication, [['one.jpg', JPEG]])).body.items;
  for (const actor of [exporter, office]) {
    const original = await ask(actor, 'GET', `/v1/papers/${paper.id}/original`);
    assert.deepEqual(
      [original.status, original.headers.get('content-type')],
      [200, 'application/octet-stream'],
    );
    assert.match(original.headers.get('content-disposition') ?? '', /^attachment; /);
    assert.equal(original.headers.get('x-content-type-options'), 'nosniff');
    const list = await ask(
      actor,
      'GET',
      `/v1/papers?attachedTo=application&thing=${application}&vin=LGXCE4CB2PZZZ0001`,
    );
    assert.deepEqual(
      list.body.items.map(({ name }: { name: string }) => name),
      ['发票 一.pdf', 'one.jpg'],
    );
    const page = await ask(actor, 'GET', `/v1/papers/${paper.id}/pages/1`);
    assert.deepEqual([page.status, page.headers.get('content-type')], [200, 'image/png']);
    const none = await ask(actor, 'GET', `/v1/papers/${paper.id}/pages/2`);
    assert.deepEqual([none.status, none.body.code], [503, 'paper-not-drawn']);
  }
  for (const actor of [other, office44, ministry, customs]) {
    for (const path of ['', '/original', '/pages/1'])
      assert.equal((await ask(actor, 'GET', `/v1/papers/${paper.id}${path}`)).status, 404);
    const refused = await handIn(actor, toApplication, [['two.jpg', JPEG]]);
    assert.ok([403, 404].includes(refused.status), `${actor.part} ${refused.status}`);
  }
});

test('a paper is named otherwise and taken back until it was submitted', async () => {
  const bytes = Buffer.from('%PDF-1.7\nto be dealt out\n');
  const [{ paper }] = (
    await handIn(exporter, { attachedTo: 'application', thing: application }, [['x.pdf', bytes]])
  ).body.items;
  const path = `/v1/papers/${paper.id}`;
  const named = await ask(exporter, 'PATCH', path, {
    kind: 'letter',
    vin: 'LGXCE4CB2PZZZ0001',
  });
  assert.deepEqual(
    [named.status, named.body.kind, named.body.vin],
    [200, 'letter', 'LGXCE4CB2PZZZ0001'],
  );
  assert.equal((await ask(other, 'DELETE', path)).status, 404);
  assert.equal((await ask(exporter, 'DELETE', path)).status, 200);
  assert.equal((await ask(exporter, 'GET', path)).status, 404);
  const { rows } = await owner.query<{ verb: string; detail: object }>(
    `SELECT verb, detail - 'paper' AS detail FROM register.event WHERE thing = $1 AND verb LIKE '%-paper'
      ORDER BY id DESC LIMIT 3`,
    [application],
  );
  assert.deepEqual(rows, [
    { verb: 'take-back-paper', detail: { kind: 'letter' } },
    { verb: 'name-paper', detail: { kind: 'letter' } },
    { verb: 'hand-in-paper', detail: { kind: 'other' } },
  ]);
});

test('two who hand in the same bytes at once keep them once, and neither learns of the other', async () => {
  const bytes = Buffer.from('%PDF-1.4\nthe same bytes\n');
  const theirs = await drafted(other);
  const both = await Promise.all([
    ...Array.from({ length: 4 }, () => handIn(exporter, toApplication, [['a.pdf', bytes]])),
    ...Array.from({ length: 4 }, () =>
      handIn(other, { attachedTo: 'application', thing: theirs }, [['b.pdf', bytes]]),
    ),
  ]);
  assert.deepEqual([...new Set(both.map(({ status }) => status))], [200]);
  const firsts = both.filter(({ body }) => !body.items[0].again);
  assert.equal(firsts.length, 2);
  const { rows } = await owner.query(
    `SELECT count(*)::int AS attached, (SELECT count(*)::int FROM register.paper_bytes WHERE paper = $1) AS kept
      FROM register.paper_attached WHERE paper = $1`,
    [Buffer.from(digestOf(bytes), 'hex')],
  );
  assert.deepEqual(rows, [{ attached: 2, kept: 1 }]);
});
