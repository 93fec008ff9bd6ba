import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Actor } from '../../src/register/actor.ts';
import { readPapers } from '../../src/register/papers/read-papers.ts';
import { clearCar, filed, submitted } from '../register/a-car.ts';
import { newActor, say } from '../register/register-database.ts';
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
    capture: async () => 'too-little-grain',
    compare: async () => ({ problem: 'damaged' }),
    read: async (bytes) =>
      Buffer.from(bytes).includes('broken')
        ? { problem: 'damaged' }
        : {
            form: 'pdf',
            kind: 'registrationCertificate',
            pages: [{ width: 595, height: 842 }],
            values: [],
            checks: [],
            seals: [],
            facts: [],
          },
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

const VIN = 'LGXCE4CB2PZZZ0001';
await filed(owner, exporter);
const application = await submitted(database, exporter, clearCar(VIN, '91650100MA7TESTAAA'));
const toApplication = { attachedTo: 'application', thing: application, vin: VIN };

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
    [digestOf(PDF), 'pdf', PDF.length, 'saleInvoice', '发票 一.pdf', false, 'waits'],
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
    const told = await ask(actor, 'GET', `/v1/papers/${paper.id}/told`);
    assert.equal(told.status, 200, JSON.stringify(told.body));
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

test('until it was submitted a paper is taken back, and its office does not see it', async () => {
  const bytes = Buffer.from('%PDF-1.7\nto be dealt out\n');
  const draft = await drafted(exporter);
  const [{ paper }] = (
    await handIn(exporter, { attachedTo: 'application', thing: draft }, [['x.pdf', bytes]])
  ).body.items;
  const path = `/v1/papers/${paper.id}`;
  assert.equal((await ask(office, 'GET', path)).status, 404);
  const lacking = await ask(exporter, 'GET', `/v1/applications/${draft}/papers-lacking`);
  assert.deepEqual(lacking.body, {
    vehicles: [{ vin: 'LGXCE4CB2PZZZ0001', papers: 0, lacks: [] }],
    notDealtOut: 1,
  });
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
    [draft],
  );
  assert.deepEqual(rows, [
    { verb: 'take-back-paper', detail: { kind: 'letter' } },
    { verb: 'name-paper', detail: { kind: 'letter' } },
    { verb: 'hand-in-paper', detail: { kind: 'other' } },
  ]);
});

test('what was submitted is neither named otherwise nor taken back by its exporter', async () => {
  const { body } = await ask(
    exporter,
    'GET',
    `/v1/papers?attachedTo=application&thing=${application}`,
  );
  const path = `/v1/papers/${body.items[0].id}`;
  for (const [method, sent] of [
    ['DELETE', undefined],
    ['PATCH', { kind: 'letter' }],
  ] as const) {
    const refused = await ask(exporter, method, path, sent);
    assert.deepEqual([refused.status, refused.body.code], [409, 'paper-before-somebody']);
  }
  const named = await ask(office, 'PATCH', path, { kind: 'registrationCertificate' });
  assert.deepEqual([named.status, named.body.kind], [200, 'registrationCertificate']);
});

test('a vehicle lacks the papers of its stated rows; one that cannot be read counts for none', async () => {
  const lacks = async () => {
    const { body } = await ask(office, 'GET', `/v1/applications/${application}/papers-lacking`);
    return body.vehicles.map((one: { lacks: { account: string }[] }) =>
      one.lacks.map(({ account }) => account),
    );
  };
  assert.deepEqual(await lacks(), [['factory', 'inspection']]);
  const broken = Buffer.from('%PDF-1.4\nbroken\n');
  await handIn(exporter, { ...toApplication, kind: 'conformityCertificate' }, [['b.pdf', broken]]);
  assert.deepEqual(await lacks(), [['inspection']]);
  const { signal } = new AbortController();
  assert.equal((await readPapers(register, signal)).notThere, 0);
  assert.deepEqual(await readPapers(register, signal), { read: 0, notThere: 0 });
  assert.deepEqual(await lacks(), [['factory', 'inspection']]);
  const { body } = await ask(
    exporter,
    'GET',
    `/v1/papers?attachedTo=application&thing=${application}`,
  );
  assert.deepEqual(
    body.items.map(({ read, problem, pages }: { read: string; problem: string; pages: number }) => [
      read,
      problem,
      pages,
    ]),
    [
      ['read', null, 1],
      ['read', null, 1],
      ['not-readable', 'damaged', null],
    ],
  );
  const read = await ask(office, 'GET', `/v1/papers/${body.items[0].id}/reading`);
  assert.equal(read.body.reading.kind, 'registrationCertificate');
  const { rows } = await owner.query<{ sealed: Buffer }>(
    'SELECT sealed FROM register.paper_reading WHERE sealed IS NOT NULL',
  );
  assert.ok(rows.every(({ sealed }) => !sealed.includes('registrationCertificate')));
});

test('a tick beside a picture names paper and page; without one it was seen on paper', async () => {
  const path = `/v1/applications/${application}/stated-rows?vin=${VIN}`;
  const stated = (await ask(office, 'GET', path)).body.items;
  const rowOf = (account: string): string =>
    stated.find((one: { account: string }) => one.account === account).id;
  const { body } = await ask(
    office,
    'GET',
    `/v1/papers?attachedTo=application&thing=${application}`,
  );
  const [{ id, sha256 }] = body.items;
  const rows = [rowOf('certificate'), rowOf('inspection')];
  const tick = (paper: string, page: number) =>
    ask(office, 'POST', '/v1/papers-seen', {
      ...{ application, rows },
      onPages: [{ row: rowOf('certificate'), paper, page }],
    });
  // the paper has one page, and another application has other papers
  assert.equal((await tick(id, 2)).status, 404);
  assert.equal((await tick(crypto.randomUUID(), 1)).status, 404);
  const seen = await tick(id, 1);
  assert.deepEqual([seen.status, seen.body.seen], [200, 2], JSON.stringify(seen.body));
  const now = (await ask(office, 'GET', path)).body.items;
  assert.deepEqual(
    now
      .filter(({ seen: is }: { seen: boolean }) => is)
      .map(({ account, seenOn }: { account: string; seenOn: object | null }) => [account, seenOn]),
    [
      ['certificate', { paper: id, sha256, page: 1 }],
      ['inspection', null],
    ],
  );
  const chosen = await ask(
    office,
    'GET',
    `/v1/exporters/${exporter.organisation}/evidence?kind=paper&id=${id}`,
  );
  assert.deepEqual([chosen.body.items.length, chosen.body.items[0].vin], [1, VIN]);
  // as evidence it is its bytes, for whoever sees it
  const pieceFor = async (actor: Actor) => {
    const [piece] = await say<{ sha256: Buffer | null; exporter: string | null }>(
      database.pool,
      actor,
      `SELECT (register.piece_of('paper', $1)).*`,
      [id],
    );
    return [piece?.sha256?.toString('hex') ?? null, piece?.exporter ?? null];
  };
  assert.deepEqual(await pieceFor(office), [sha256, exporter.organisation]);
  for (const actor of [other, office44, ministry])
    assert.deepEqual(await pieceFor(actor), [null, null]);
});

test('customs sees three papers of a car on a licence, as pictures with what was covered', async () => {
  const { body } = await ask(
    office,
    'GET',
    `/v1/papers?attachedTo=application&thing=${application}`,
  );
  const [{ id }] = body.items;
  assert.equal((await ask(customs, 'GET', `/v1/papers/${id}`)).status, 404);
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.licensed_vehicle (id, licence, decision, exporter, province, vin, may_leave, state, verb)
      SELECT gen_random_uuid(), gen_random_uuid(), id, exporter, province, vin, '[2026-01-01,2027-01-01)', 'open',
        'open'
      FROM register.application_vehicle WHERE application = $1`,
    [application],
  );
  await owner.query('SET session_replication_role = origin');
  const list = await ask(customs, 'GET', `/v1/papers?attachedTo=application&thing=${application}`);
  assert.deepEqual(
    list.body.items.map((one: { kind: string; name: string }) => [one.kind, one.name]),
    [['registrationCertificate', '']],
  );
  // at the border by the VIN, without knowing the application
  const atBorder = await ask(customs, 'GET', `/v1/border/papers?vin=${VIN}`);
  assert.deepEqual(
    atBorder.body.items.map((one: { id: string }) => one.id),
    [id],
  );
  assert.equal((await ask(office, 'GET', `/v1/border/papers?vin=${VIN}`)).status, 403);
  assert.equal((await ask(customs, 'GET', `/v1/papers/${id}/original`)).status, 403);
  assert.equal((await ask(customs, 'GET', `/v1/papers/${id}/reading`)).status, 403);
  // nobody has said yet what is covered
  assert.equal((await ask(customs, 'GET', `/v1/papers/${id}/pages/1`)).status, 403);
  const covered = [{ page: 1, box: [0.5, 0, 0.5, 1] }];
  assert.equal((await ask(office, 'PATCH', `/v1/papers/${id}`, { covered })).status, 200);
  const page = await app.request(`/v1/papers/${id}/pages/1`, { headers: service.as(customs) });
  const pixels = await sharp(await page.arrayBuffer())
    .greyscale()
    .raw()
    .toBuffer();
  assert.deepEqual([...pixels.subarray(0, 8)], [255, 255, 255, 255, 0, 0, 0, 0]);
});

test('a buyer’s photograph is sealed, and whoever opens it leaves an event', async () => {
  const filedOne = await ask(null, 'POST', '/v1/complaints', {
    ...{
      vin: VIN,
      kind: 'parts',
      country: 'KZ',
      refusedOn: '2026-11-20',
      language: 'ru',
      words: 'нет',
    },
  });
  assert.equal(filedOne.status, 201, JSON.stringify(filedOne.body));
  const form = new FormData();
  form.append('files', new File([new Uint8Array(JPEG)], 'photo.jpg'));
  const path = `/v1/complaints/receipts/${filedOne.body.receipt}/photographs`;
  const added = await app.request(path, { method: 'POST', body: form });
  // that it came, and no more
  assert.deepEqual(await added.json(), {
    items: [{ name: 'photo.jpg', paper: null, again: false, problem: null }],
  });
  const { rows } = await owner.query<{ id: string; thing: string }>(
    `SELECT id, thing FROM register.paper_attached WHERE attached_to = 'complaint'`,
  );
  const [{ id = '', thing = '' } = {}] = rows;
  const opened = () =>
    owner
      .query(`SELECT part FROM register.event WHERE verb = 'open-paper' AND thing = $1`, [thing])
      .then((found) => found.rows.map(({ part }: { part: string }) => part));
  // of the office of the car's licence, and of the ministry
  for (const actor of [exporter, other, office44, customs])
    assert.equal((await ask(actor, 'GET', `/v1/papers/${id}/original`)).status, 404, actor.part);
  assert.deepEqual(await opened(), []);
  assert.equal((await ask(office, 'GET', `/v1/papers/${id}/pages/1`)).status, 200);
  assert.equal((await ask(ministry, 'GET', `/v1/papers/${id}/original`)).status, 200);
  assert.deepEqual(await opened(), ['office', 'ministry']);
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
