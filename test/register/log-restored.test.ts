import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { test } from 'node:test';
import { signatureLine } from '../../src/log/note.ts';
import { signingKey } from '../../src/log/note-key.ts';
import { JOB } from '../../src/register/actor.ts';
import { type Kept, keepLog } from '../../src/register/log/keep-log.ts';
import { publicLog } from '../../src/register/log/read-log.ts';
import { settleLog } from '../../src/register/log/settle-log.ts';
import type { KnownWitness } from '../../src/register/log-desk.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { codeOf, doneBy } from './done-by.ts';
import { answering, logDesk, logSome } from './log-world.ts';
import { newActor } from './register-database.ts';
import { type RestoredRegister, restoredNow } from './restored-register.ts';
import { testRegister } from './test-register.ts';

const BATCH = 4096;
const NOW = 1_790_000_000;

/** A witness by the rules of C2SP tlog-witness that keeps the size and the root that it signed last. */
const witnessOf = async (name: string) => {
  const key = signingKey(name, 'witness', randomBytes(32));
  const seen = { size: 0, root: '', asked: 0, down: false };
  const url = await answering((body) => {
    seen.asked += 1;
    if (seen.down) return { status: 500, text: '' };
    const [head = '', note = ''] = [body.split('\n\n')[0], body.slice(body.indexOf('\n\n') + 2)];
    const [old = '', ...proof] = head.split('\n');
    const text = note.slice(0, note.indexOf('\n\n') + 1);
    const [, size = '', root = ''] = text.split('\n');
    if (Number(old.slice('old '.length)) !== seen.size)
      return { status: 409, text: `${seen.size}\n` };
    if (Number(size) === seen.size && root !== seen.root)
      return { status: 409, text: `${seen.size}\n` };
    // of two subtrees or more a proof has at least a hash; whether it holds is for real witnesses
    if (seen.size > 0 && Number(size) > seen.size && proof.length === 0)
      return { status: 422, text: '' };
    Object.assign(seen, { size: Number(size), root });
    return { status: 200, text: signatureLine(text, key, NOW) };
  });
  const known: KnownWitness = { name, key, url };
  return { known, seen };
};

const one = await witnessOf('one.example/witness');
const two = await witnessOf('two.example/witness');
const { register, owner } = await testRegister('2026-11-24');
const desk = logDesk([one.known, two.known]);
const node = register.withLog(desk);

const codeFrom = (kept: Kept): string => (kept.kind === 'stopped' ? kept.stop.code : kept.kind);

/** As the register was after its first closing; it lives on. */
let early: RestoredRegister;

test('witnesses are asked and their signatures kept with the checkpoint, once each', async () => {
  await logSome(register, 2);
  assert.deepEqual(await keepLog(node), { kind: 'kept', closed: true, size: BATCH, cosigned: 2 });
  const told = await doneBy(node.as(JOB, (tx) => publicLog(node, tx)));
  assert.deepEqual(
    told.witnesses.map(({ name, cosigned }) => [name, cosigned]),
    [
      ['one.example/witness', true],
      ['two.example/witness', true],
    ],
  );
  const lines = (told.checkpoint ?? '').split('\n').filter((line) => line.startsWith('— '));
  assert.deepEqual(
    lines.map((line) => line.split(' ')[1]),
    ['log.example/log', 'one.example/witness', 'two.example/witness'],
  );
  assert.deepEqual(await keepLog(node), { kind: 'kept', closed: false, size: BATCH, cosigned: 0 });
  early = await restoredNow({ register, owner }, '2026-11-27');
});

test('one that is silent holds up nobody, and signs when it is back', async () => {
  two.seen.down = true;
  assert.deepEqual(await keepLog(node.on('2026-11-25')), {
    ...{ kind: 'kept', closed: true, size: 2 * BATCH, cosigned: 1 },
  });
  two.seen.down = false;
  assert.deepEqual(await keepLog(node.on('2026-11-25')), {
    ...{ kind: 'kept', closed: false, size: 2 * BATCH, cosigned: 1 },
  });
  assert.deepEqual([one.seen.size, two.seen.size], [2 * BATCH, 2 * BATCH]);
});

test('restored from an old backup it signs nothing that the world would see go back', async () => {
  const { register: old, owner: its } = early;
  const size = async () =>
    (await its.query('SELECT max(size)::int AS size FROM register.log_batch')).rows[0]?.size;
  // the files of the node it takes the place of know more
  const files = temporaryFolder('log');
  cpSync(desk.folder, files, { recursive: true });
  const withFiles = old.withLog({ ...desk, folder: files, witnesses: [] });
  assert.deepEqual(await keepLog(withFiles), {
    kind: 'stopped',
    stop: { code: 'log-behind-files', said: { size: BATCH, seen: 2 * BATCH, by: 'files' } },
  });
  // on another machine a witness does
  const withWitness = old.withLog({
    ...desk,
    folder: temporaryFolder('log'),
    witnesses: [two.known],
  });
  assert.deepEqual(await keepLog(withWitness), {
    kind: 'stopped',
    stop: {
      code: 'log-behind-witness',
      said: { size: BATCH, seen: 2 * BATCH, by: 'two.example/witness' },
    },
  });
  // without either nobody knows
  const alone = old.withLog({ ...desk, folder: temporaryFolder('log'), witnesses: [] });
  assert.equal(codeFrom(await keepLog(alone)), 'log-unsure');
  assert.equal(await size(), BATCH);
  const stops = await its.query('SELECT code FROM register.log_stopped WHERE ended_at IS NULL');
  assert.deepEqual(stops.rows, [{ code: 'log-unsure' }]);
});

test('restored as it was it goes on, when every witness says so, or the files do', async () => {
  const now = await restoredNow({ register, owner }, '2026-11-27');
  const silent = { ...two.known, url: 'http://127.0.0.1:1' };
  const folder = temporaryFolder('log');
  const half = now.register.withLog({ ...desk, folder, witnesses: [one.known, silent] });
  assert.equal(codeFrom(await keepLog(half)), 'log-unsure');
  const both = now.register.withLog({ ...desk, folder });
  assert.deepEqual(await keepLog(both), {
    kind: 'kept',
    closed: true,
    size: 3 * BATCH,
    cosigned: 2,
  });
  const { rows } = await now.owner.query(
    'SELECT settled_by FROM register.log_restored WHERE settled_at IS NULL',
  );
  assert.deepEqual(rows, []);
  // the one that lived on is behind it now, and stops
  assert.equal(codeFrom(await keepLog(node.on('2026-11-28'))), 'log-behind-witness');
});

test('two registers of one log are told apart by the tree, also at one size', async () => {
  const { register: old, owner: its } = early;
  const administrator = await newActor(its, 'administrator');
  const office = await newActor(its, 'office');
  assert.equal(await codeOf(settleLog(old, office, {})), 'part-missing');
  // somebody answers for it that nobody saw more, which is not so
  await doneBy(settleLog(old, administrator, {}));
  const alone = old.withLog({ ...desk, folder: temporaryFolder('log'), witnesses: [] });
  assert.equal(codeFrom(await keepLog(alone)), 'kept');
  assert.equal(codeFrom(await keepLog(alone.on('2026-11-29'))), 'kept');
  // three batches, as the witnesses saw, and others
  const caught = alone.withLog({ ...alone.log, witnesses: [one.known] });
  const kept = await keepLog(caught.on('2026-11-30'));
  assert.deepEqual(kept, {
    kind: 'stopped',
    stop: { code: 'log-other-tree', said: { size: 3 * BATCH, by: 'one.example/witness' } },
  });
  const files = temporaryFolder('log');
  cpSync(desk.folder, files, { recursive: true });
  const withFiles = alone.withLog({ ...alone.log, folder: files });
  assert.equal(codeFrom(await keepLog(withFiles.on('2026-11-30'))), 'log-other-tree');
});
