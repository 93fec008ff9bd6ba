import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { canonicalJson, type Json } from '../../src/domain/record/canonical-json.ts';
import { BATCH_LEAVES } from '../../src/log/leaf.ts';
import type { Actor } from '../../src/register/actor.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { rootKeyOf } from '../../src/register/letters/trust/register-keys.ts';
import { keepLog } from '../../src/register/log/keep-log.ts';
import { signAbsence } from '../../src/register/public/sign-absence.ts';
import type { Register } from '../../src/register/register.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { filesInPaper } from '../../src/typeset/document-in-paper.ts';
import { doneBy } from '../register/done-by.ts';
import { letterWorld, vinAt } from '../register/letter-world.ts';
import { logDesk } from '../register/log-world.ts';
import { newActor } from '../register/register-database.ts';
import { testRegister } from '../register/test-register.ts';
import { serviceOver } from './test-service.ts';

const DAY = '2026-11-24';
const made = await testRegister(DAY);
const desk = logDesk();
const register = made.register.withLog(desk);
const service = serviceOver(made, {
  register,
  pages: pagesWith({ door: () => new Response(null), base: '/v1/sign-in', accounts: [] }),
  limits: { absences: { perSecond: 1e-9, burst: 6 } },
});
const { ask, app, owner } = service;
const world = await letterWorld({ ...made, register });
const { exporter, office, manufacturer } = world;

const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * Whether a tlog-proof shows that a leaf is in the tree of its checkpoint, and that the log signed it: by RFC 9162,
 * section 2.1.3.2, and Node alone.
 */
const holds = (proof: string, document: Uint8Array | string): boolean => {
  const [head = '', ...rest] = proof.split('\n\n');
  const checkpoint = rest.join('\n\n');
  const [form, extra = '', index = '', ...hashes] = head.split('\n');
  assert.equal(form, 'c2sp.org/tlog-proof@v1');
  const blinding = Buffer.from(extra.slice('extra '.length), 'base64');
  const [origin, size = '', root = ''] = checkpoint.split('\n');
  assert.equal(origin, desk.key.name);
  const line = checkpoint.slice(checkpoint.indexOf('\n\n') + 2).split('\n')[0] ?? '';
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), desk.key.key]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const text = checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1);
  const signature = Buffer.from(line.split(' ')[2] ?? '', 'base64').subarray(4);
  assert.ok(verify(null, Buffer.from(text), key, signature));
  let [at, last] = [Number(index.slice('index '.length)), Number(size) - 1];
  let found = sha256(Buffer.of(0), sha256(blinding, document));
  for (const one of hashes) {
    const sibling = Buffer.from(one, 'base64');
    if (at % 2 === 1 || at === last) {
      found = sha256(Buffer.of(1), sibling, found);
      while (at % 2 === 0 && at > 0) [at, last] = [at >> 1, last >> 1];
    } else found = sha256(Buffer.of(1), found, sibling);
    [at, last] = [at >> 1, last >> 1];
  }
  return last === 0 && found.toString('base64') === root;
};

const vin = vinAt(1);
const { id: letter, number, code } = await world.letterFor(vin);
const [{ bytes } = { bytes: Buffer.alloc(0) }] = (
  await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.letter_document WHERE letter = $1',
    [letter],
  )
).rows;
const proofsOf = async (who: Actor | null, of = `letter/${letter}`) =>
  (await ask(who, 'GET', `/v1/log/proofs/${of}`)).body;

test('before a day is closed a leaf waits, and the log has no checkpoint', async () => {
  const { body } = await ask(null, 'GET', '/v1/log');
  assert.deepEqual([body.size, body.checkpoint, body.begunOn, body.closings], [0, null, null, 0]);
  const { items, begunOn } = await proofsOf(exporter);
  assert.deepEqual([items.length, items[0].proof, items[0].index, begunOn], [1, null, null, null]);
  assert.equal((await ask(null, 'GET', '/log/checkpoint')).status, 404);
  const page = await ask(null, 'GET', `/L/${code}`, undefined, { accept: 'text/html' });
  assert.match(page.body, /after the next closing/);
  assert.equal((await ask(null, 'GET', `/L/${code}/proof`)).status, 404);
  assert.equal(
    (await ask(null, 'GET', `/v1/vehicles/${vinAt(9)}/absence`)).body.code,
    'log-not-begun',
  );
  await keepLog(register);
});

test('whoever has the letter has its proof, which others check without us', async () => {
  for (const who of [exporter, office, manufacturer, world.ministry, world.customs]) {
    const { items } = await proofsOf(who);
    const [{ proof, blinding, leaf, digest, statement, step }] = items;
    assert.equal(step, 'take-effect');
    assert.equal(statement, null);
    assert.equal(digest, sha256(bytes).toString('hex'));
    assert.equal(leaf, sha256(Buffer.from(blinding, 'base64url'), bytes).toString('hex'));
    assert.ok(holds(proof, bytes));
    assert.ok(!holds(proof, `${bytes} `));
  }
  // the file is canonical: whoever writes it anew has the same bytes
  assert.equal(canonicalJson(JSON.parse(bytes.toString()) as Json), bytes.toString());
  const stranger = await newActor(owner, 'exporter', {
    uscc: '91440100MA7TESTBBB',
    province: '44',
  });
  const rival = await newActor(owner, 'manufacturer', { maker: 'byd' });
  for (const who of [stranger, rival, await newActor(owner, 'tax'), null])
    assert.deepEqual((await proofsOf(who)).items, []);
});

test('the code on the paper opens the proof, and no other code does', async () => {
  const { body } = await ask(null, 'GET', `/v1/log/proofs-by-code/${code}`);
  assert.ok(holds(body.items[0].proof, bytes));
  const file = await ask(null, 'GET', `/L/${code}/proof`);
  assert.match(file.headers.get('content-disposition') ?? '', new RegExp(`${number}\\.tlog-proof`));
  assert.ok(holds(file.body, bytes));
  const other = await ask(null, 'GET', `/v1/log/proofs-by-code/${'A'.repeat(20)}`);
  assert.deepEqual([other.status, other.body.items], [200, []]);
  const page = await ask(null, 'GET', `/L/${code}`, undefined, { accept: 'text/html' });
  assert.match(page.body, new RegExp(`href="/L/${code}/proof"`));
});

test('the PDF has the proof beside the letter, and not under its signature', async () => {
  const response = await app.request(`/L/${code}/paper`);
  const pdf = new Uint8Array(await response.arrayBuffer());
  const { document, proof } = filesInPaper(pdf, 1_000_000);
  assert.deepEqual(Buffer.from(document ?? []), bytes);
  assert.ok(holds(proof ?? '', bytes));
  assert.ok(!bytes.toString().includes('tlog-proof'));
  const [{ application } = { application: '' }] = (
    await owner.query<{ application: string }>(
      'SELECT application FROM register.letter WHERE id = $1',
      [letter],
    )
  ).rows;
  const zip = await app.request(`/v1/applications/${application}/letters/zip`, {
    headers: service.as(exporter),
  });
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  assert.deepEqual(Object.keys(files).toSorted(), [
    `${vin} ${number}.json`,
    `${vin} ${number}.pdf`,
    `${vin} ${number}.tlog-proof`,
  ]);
  assert.ok(holds(Buffer.from(files[`${vin} ${number}.tlog-proof`] ?? []).toString(), bytes));
});

test('statements are given with their bytes; trust lists and outlets’ lists to everybody', async () => {
  await doneBy(suspendLetter(register, manufacturer, { letter, ground: 'x' }));
  await keepLog(register.on('2026-11-25'));
  const { items } = await proofsOf(exporter);
  assert.deepEqual(
    items.map(({ step }: { step: string }) => step),
    ['take-effect', 'suspend'],
  );
  assert.ok(holds(items[1].proof, items[1].statement));
  // by pages it is the same, each row once
  const one = await proofsOf(exporter, `letter/${letter}?limit=1`);
  const two = await proofsOf(exporter, `letter/${letter}?limit=1&cursor=${one.next}`);
  assert.deepEqual([...one.items, ...two.items], items);
  assert.equal(two.next, null);
  const foreign = `/v1/log/proofs/letter/${crypto.randomUUID()}?cursor=${one.next}`;
  assert.equal((await ask(exporter, 'GET', foreign)).body.code, 'cursor-not-valid');
  // nor does a cursor say anything to the public, whose rows are in another order
  const passedOn = `/v1/log/proofs/letter/${letter}?cursor=${one.next}`;
  assert.equal((await ask(null, 'GET', passedOn)).body.code, 'cursor-not-valid');
  assert.equal(JSON.parse(items[1].statement).state, 'suspended');
  const list = await proofsOf(null, 'trustList/1');
  const served = await app.request('/trust-list/1');
  assert.ok(holds(list.items[0].proof, Buffer.from(await served.arrayBuffer())));
  assert.deepEqual((await proofsOf(null, 'trustList/99')).items, []);
});

test('the files are static: a tile for ever, the checkpoint for a minute, and nothing else', async () => {
  const checkpoint = await ask(null, 'GET', '/log/checkpoint');
  assert.equal(checkpoint.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(checkpoint.headers.get('cache-control'), 'public, max-age=60');
  assert.equal(checkpoint.headers.get('access-control-allow-origin'), '*');
  assert.equal(checkpoint.body.split('\n')[1], String(2 * BATCH_LEAVES));
  assert.equal((await ask(null, 'GET', '/v1/log')).body.checkpoint, checkpoint.body);
  const tile = await app.request('/log/tile/0/000');
  assert.equal(tile.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal((await tile.arrayBuffer()).byteLength, 256 * 32);
  const again = await app.request('/log/tile/0/000', {
    headers: { 'if-none-match': tile.headers.get('etag') ?? '' },
  });
  assert.equal(again.status, 304);
  const entries = await app.request('/log/tile/entries/031');
  assert.equal((await entries.arrayBuffer()).byteLength, 256 * 34);
  // 32 tiles of 256 hashes, and no more; a partial tile of their roots
  assert.equal((await app.request('/log/tile/1/000.p/32')).status, 200);
  for (const path of [
    '/log/tile/0/032',
    '/log/tile/0/x001/000',
    '/log/.writer/lock',
    '/log/tile/..%2f..%2fcheckpoint',
    '/log/tile/0/../../../secrets/log.key',
  ])
    assert.equal((await app.request(path)).status, 404, path);
});

test('the signed answer says what the page says and nothing more, and is seldom given', async () => {
  const absent = vinAt(9);
  const { status, body } = await ask(null, 'GET', `/v1/vehicles/${absent}/absence`);
  assert.equal(status, 200);
  const { proof, ...said } = body.absence;
  assert.deepEqual(
    [said.format, said.vin, said.log.origin, said.log.size, said.holds],
    [
      'mileproof-absence/1',
      absent,
      desk.key.name,
      2 * BATCH_LEAVES,
      { licence: false, letter: false, exit: false },
    ],
  );
  const checkpoint: string = (await ask(null, 'GET', '/log/checkpoint')).body;
  assert.equal(said.log.root, checkpoint.split('\n')[2]);
  assert.deepEqual(Object.keys(body.text).toSorted(), [
    'ar',
    'en',
    'es',
    'fr',
    'kk',
    'ru',
    'uz',
    'zh',
  ]);
  assert.match(body.text.en, /no proof/);
  // eddsa-jcs-2022 by hand: the hash of the options, then that of the document (VC Data Integrity)
  const did = (await ask(null, 'GET', '/.well-known/did.json')).body;
  const method = did.verificationMethod.find(
    ({ id }: { id: string }) => id === proof.verificationMethod,
  );
  assert.ok(method);
  assert.notEqual(method.id, rootKeyOf(register).id);
  const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const base58 = (text: string): Buffer => {
    let value = 0n;
    for (const one of text) value = value * 58n + BigInt(ALPHABET.indexOf(one));
    const hex = value.toString(16);
    return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  };
  const key = base58(method.publicKeyMultibase.slice(1)).subarray(2);
  const { proofValue, ...options } = proof;
  const signed = Buffer.concat([sha256(canonicalJson(options)), sha256(canonicalJson(said))]);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  assert.ok(verify(null, signed, publicKey, base58(proofValue.slice(1)).subarray(-64)));
  // one that has a letter: refused, as its page tells it
  const told = await ask(null, 'GET', `/v1/vehicles/${vin}/absence`);
  assert.deepEqual([told.status, told.body.code], [409, 'something-told']);
  // one that left, of which neither licence nor letter is told
  const left = vinAt(8);
  await world.applied([left]);
  await register.as(world.customs, (tx) =>
    tell(tx, {
      ...{ account: 'declaration', teller: world.customs.organisation ?? '', standing: 'fed' },
      ...{ exporter: null, province: null, source: { kind: 'feed', id: crypto.randomUUID() } },
      rows: [
        {
          ...{ row: 1, vin: left },
          facts: {
            'declaration.vin': left,
            'declaration.exitedOn': '2026-10-01',
            'declaration.destination': 'GE',
          },
        },
      ],
    }),
  );
  const gone = await signAbsence(register, { vin: left });
  assert.equal(gone.kind === 'refused' && gone.code, 'something-told');
  const html = { accept: 'text/html' };
  const page = await ask(null, 'GET', `/vehicles/${absent}`, undefined, html);
  assert.match(page.body, new RegExp(`href="/vehicles/${absent}/absence"`));
  const ofTold = await ask(null, 'GET', `/vehicles/${vin}`, undefined, html);
  assert.ok(!ofTold.body.includes('/absence'));
  const shown = await ask(null, 'GET', `/vehicles/${absent}/absence`, undefined, html);
  assert.match(shown.body, /It is no proof that there is nothing/);
  const file = await ask(null, 'GET', `/vehicles/${absent}/absence/file`);
  assert.equal(file.body.vin, absent);
  // six were asked for; the next waits
  const waits = [];
  for (let at = 0; at < 3; at += 1)
    waits.push((await ask(null, 'GET', `/v1/vehicles/${absent}/absence`)).status);
  assert.ok(waits.includes(429), waits.join());
});

test('a person who looks after the register answers for a restore, and nobody else', async () => {
  const administrator = await newActor(owner, 'administrator');
  await owner.query('INSERT INTO register.log_restored DEFAULT VALUES');
  const settle = (who: Actor) =>
    ask(who, 'POST', '/v1/log/settled', {}, { 'idempotency-key': 'settle-1' });
  assert.equal((await settle(office)).status, 403);
  assert.equal((await settle({ ...administrator, person: null })).body.code, 'person-needed');
  assert.deepEqual((await settle(administrator)).body, { settled: 1 });
  const { rows } = await owner.query('SELECT settled_by FROM register.log_restored');
  assert.deepEqual(rows, [{ settled_by: administrator.person }]);
});

test('the page of the log tells how it stands, in every language', async () => {
  for (const [lang, words] of [
    ['en', 'What can be learnt from it'],
    ['zh', '从日志中能获知什么'],
    ['ar', 'ما الذي يُعرف منه'],
  ] as const) {
    const { status, body } = await ask(null, 'GET', `/log?lang=${lang}`, undefined, {
      accept: 'text/html',
    });
    assert.equal(status, 200);
    assert.ok(body.includes(words));
    assert.ok(body.includes(desk.key.name));
  }
});

test('who has a letter and its proof is told on /letters that it is logged; without one nothing fails', async () => {
  const other = vinAt(2);
  const { id } = await world.letterFor(other);
  const rows = await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.letter_document WHERE letter = $1',
    [id],
  );
  const document = rows.rows[0]?.bytes ?? Buffer.alloc(0);
  const check = async (proof: string | null, of: Uint8Array = document): Promise<string> => {
    const form = new FormData();
    form.set('act', 'verify');
    form.append('file', new File([Uint8Array.from(of)], 'letter.json'));
    if (proof !== null) form.append('file', new File([proof], 'letter.tlog-proof'));
    const response = await app.request('/letters?lang=en', {
      method: 'POST',
      body: form,
      headers: { accept: 'text/html', origin: 'http://localhost' },
    });
    const text = await response.text();
    return `${/data-answer="([^"]+)"/.exec(text)?.[1]} ${/data-logged>(.*?)<\/section>/s.exec(text)?.[1]}`;
  };
  assert.match(await check(null), /^valid .*No proof of the public log was given/s);
  await keepLog(register.on('2026-11-26'));
  const { items } = await proofsOf(exporter, `letter/${id}`);
  assert.match(
    await check(items[0].proof),
    /^valid .*checkpoint of 12,288 leaves.*the very checkpoint/s,
  );
  await keepLog(register.on('2026-11-27'));
  assert.match(await check(items[0].proof), /^valid .*older than the one kept here/s);
  const first = (await proofsOf(exporter)).items[0].proof;
  assert.match(await check(first), /^valid .*of another document, or was changed/s);
  assert.match(
    await check('c2sp.org/tlog-proof@v1\nnothing'),
    /^valid .*This is no proof of a log/s,
  );
});

test('a letter that comes into force while somebody asks stands in no tree that the answer names', async () => {
  const late = vinAt(7);
  let began = false;
  /** The register, in which a letter is issued and the day closed after the first that is read. */
  const meanwhile: Register = Object.create(register, {
    readPublic: {
      value: async (work: Parameters<Register['readPublic']>[0]) => {
        const read = await register.readPublic(work);
        if (!began) {
          began = true;
          await world.letterFor(late);
          await keepLog(register.on('2026-12-20'));
        }
        return read;
      },
    },
  });
  const answer = await signAbsence(meanwhile, { vin: late });
  assert.equal(began, true);
  const [{ size } = { size: 0 }] = (
    await owner.query<{ size: number }>('SELECT max(size)::int AS size FROM register.log_batch')
  ).rows;
  // the letter is in the last tree: of that one nothing may be said of the VIN
  if (answer.kind === 'done') assert.ok(answer.value.log.size < size);
  else assert.equal(answer.code, 'something-told');
});
