import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCheckpoint, writeCheckpoint } from '../../src/log/checkpoint.ts';
import { leafOf } from '../../src/log/leaf.ts';
import {
  type CheckedLog,
  checkLog,
  type KeptCheck,
  NOTHING_KEPT,
} from '../../src/log/node/check-log.ts';
import { LogFolder } from '../../src/log/node/log-folder.ts';
import { LogReader } from '../../src/log/node/log-reader.ts';
import { folderSource } from '../../src/log/node/log-source.ts';
import { signatureLine, signNote } from '../../src/log/note.ts';
import { signingKey } from '../../src/log/note-key.ts';
import { checkProof } from '../../src/log/proof.ts';
import { rootOf } from '../../src/log/tree.ts';
import { JOB } from '../../src/register/actor.ts';
import { keepLog } from '../../src/register/log/keep-log.ts';
import { loggedOf } from '../../src/register/log/prove-logged.ts';
import { putBackClosings } from '../../src/register/log/put-back-closings.ts';
import { ROOT } from '../cli/run-cli.ts';
import { Stopped, watchedFiles } from '../log/watched-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { doneBy } from './done-by.ts';
import { logDesk, logKey, logSome } from './log-world.ts';
import { restoredNow } from './restored-register.ts';
import { testRegister } from './test-register.ts';

const BATCH = 4096;
const { register, owner } = await testRegister('2026-11-24');
const desk = logDesk();
const node = register.withLog(desk);

/** A copy of the files as they are now. */
const filesNow = (): string => {
  const files = temporaryFolder('log');
  cpSync(desk.folder, files, { recursive: true });
  return files;
};

/** Somebody who walks a whole log, and holds it against the walk before. */
const walker = () => {
  let kept: KeptCheck = NOTHING_KEPT;
  return async (folder: string): Promise<CheckedLog['answer']> =>
    (
      await checkLog(folderSource(folder), {
        ...{ keys: [desk.key], kept },
        keep: async (now) => {
          kept = now;
        },
      })
    ).answer;
};

/** Leaves of the log, and of them those that are of a document that the register has. */
const countsOf = async (its: typeof owner) =>
  (
    await its.query<{ leaves: number; own: number; waiting: number; closings: number }>(`
      SELECT
        (SELECT count(*)::int FROM register.log_leaf) AS leaves,
        (SELECT count(*)::int FROM register.log_leaf JOIN register.logged USING (leaf)) AS own,
        (SELECT count(*)::int FROM register.log_pending) AS waiting,
        (SELECT count(*)::int FROM register.log_batch) AS closings
    `)
  ).rows[0];

/** The register as it was after one closing, with two leaves that wait. */
let early: Awaited<ReturnType<typeof restoredNow>>;

test('closings that the database lost are put back from the files, and the log goes on', async () => {
  await logSome(register, 3);
  await keepLog(node);
  const waiting = await logSome(register, 2);
  early = await restoredNow({ register, owner }, '2026-11-27');
  // two more days, whose rows are lost
  await keepLog(node.on('2026-11-25'));
  await logSome(register, 4);
  await keepLog(node.on('2026-11-26'));
  const walk = walker();
  assert.equal(await walk(desk.folder), 'whole');
  const folder = filesNow();
  const restored = early.register.withLog({ ...desk, folder });
  const stopped = await keepLog(restored);
  assert.equal(stopped.kind === 'stopped' && stopped.stop.code, 'log-behind-files');

  assert.deepEqual(await putBackClosings(restored), {
    ...{ kind: 'put-back', before: BATCH, size: 3 * BATCH, waited: 2 },
  });
  assert.deepEqual(await countsOf(early.owner), {
    ...{ leaves: 3 * BATCH, own: 5, waiting: 0, closings: 2 },
  });
  // the very checkpoint that the world saw
  const { rows } = await early.owner.query<{ checkpoint: string }>(
    'SELECT checkpoint FROM register.log_batch ORDER BY number DESC LIMIT 1',
  );
  assert.equal(rows[0]?.checkpoint, readFileSync(join(desk.folder, 'checkpoint'), 'utf8'));
  // once more there is nothing
  assert.deepEqual(await putBackClosings(restored), { kind: 'nothing', size: 3 * BATCH });

  // what waited in the backup has a proof, to the same root
  const leaf = waiting[0]?.toString('hex');
  const [{ thing } = { thing: '' }] = (
    await early.owner.query<{ thing: string }>(
      'SELECT thing FROM register.logged WHERE leaf = $1',
      [waiting[0]],
    )
  ).rows;
  const { items } = await doneBy(
    restored.as(JOB, (tx) => loggedOf(restored, tx, { kind: 'figures', thing, limit: 9 })),
  );
  assert.equal(items[0]?.leaf, leaf);
  const held = { leaf: waiting[0] ?? Buffer.of(), logKeys: [desk.key] };
  const proved = checkProof(items[0]?.proof ?? '', held);
  assert.ok(proved.answer === 'logged', proved.answer);
  assert.equal(proved.checkpoint.size, 3 * BATCH);

  // it goes on by itself the next day, and the world sees one history
  await logSome(early.register, 1);
  const next = await keepLog(restored.on('2026-11-28'));
  assert.deepEqual(next, { kind: 'kept', closed: true, size: 4 * BATCH, cosigned: 0 });
  assert.equal(await walk(folder), 'whole');
  assert.deepEqual(await countsOf(early.owner), {
    ...{ leaves: 4 * BATCH, own: 6, waiting: 0, closings: 3 },
  });
});

test('what is not this log is not put back, and nothing is written', async () => {
  const { register: old, owner: its } = await restoredNow({ register, owner }, '2026-11-29');
  const before = await countsOf(its);
  const kindOf = async (folder: string, key = desk.key): Promise<string> =>
    (await putBackClosings(old.withLog({ ...desk, key, folder }))).kind;
  const ahead = filesNow();
  const growth = await LogFolder.open(ahead, { keys: [desk.key] });
  await growth.append(
    Array.from({ length: BATCH }, (_, at) => leafOf(Buffer.alloc(32, 1), Buffer.from(`${at}`))),
    desk.key,
  );
  await growth.close();
  const changed = (path: string, change: (bytes: Buffer) => Buffer): string => {
    const files = temporaryFolder('log');
    cpSync(ahead, files, { recursive: true });
    writeFileSync(join(files, path), change(readFileSync(join(files, path))));
    return files;
  };
  assert.equal(await kindOf(ahead, logKey()), 'other-key');
  // an entry that is another: what the files lead to is not what was signed
  const entry = changed('tile/entries/048', (bytes) => bytes.fill(7, 100, 101));
  assert.equal(await kindOf(entry), 'other-tree');
  const short = changed('tile/entries/063', (bytes) => bytes.subarray(0, -34));
  assert.equal(await kindOf(short), 'other-tree');
  const gone = changed('tile/entries/050', (bytes) => bytes);
  rmSync(join(gone, 'tile/entries/050'));
  assert.equal(await kindOf(gone), 'other-tree');
  // a log of the same key that does not begin with what the rows have
  const other = temporaryFolder('log');
  const branch = await LogFolder.open(other, { keys: [desk.key] });
  await branch.append(
    Array.from({ length: 4 * BATCH }, (_, at) => leafOf(Buffer.alloc(32, 2), Buffer.from(`${at}`))),
    desk.key,
  );
  await branch.close();
  assert.equal(await kindOf(other), 'other-tree');
  // the very leaves, signed by a key that did not sign the rows
  const theirs = logKey();
  const again = temporaryFolder('log');
  const signer = await LogFolder.open(again, { keys: [theirs] });
  const reader = new LogReader(folderSource(ahead));
  const tiles = Array.from({ length: (4 * BATCH) / 256 }, (_, at) => reader.entries(at, 256));
  await signer.append((await Promise.all(tiles)).flat(), theirs);
  await signer.close();
  assert.equal(await kindOf(again, theirs), 'other-key');
  // more than is put back at once: a tree of 65 subtrees of 65,536 leaves is one tile, and its checkpoint
  const large = temporaryFolder('log');
  const hashes = Array.from({ length: 65 }, () => randomBytes(32));
  mkdirSync(join(large, 'tile/2/000.p'), { recursive: true });
  writeFileSync(join(large, 'tile/2/000.p/65'), Buffer.concat(hashes));
  const size = 65 * 65_536;
  const text = writeCheckpoint({
    origin: desk.key.name,
    size,
    root: rootOf(hashes),
    extensions: [],
  });
  writeFileSync(join(large, 'checkpoint'), signNote(text, desk.key));
  assert.deepEqual(await putBackClosings(old.withLog({ ...desk, folder: large })), {
    ...{ kind: 'too-many', leaves: size - 3 * BATCH },
  });
  assert.equal(await kindOf(temporaryFolder('log')), 'nothing');
  assert.deepEqual(await putBackClosings(old), { kind: 'no-key' });
  assert.deepEqual(await countsOf(its), before);
});

test('a day has one closing: where the database closed today, it waits for tomorrow', async () => {
  const { register: old } = await restoredNow({ register, owner }, '2026-11-26');
  await logSome(register, 1);
  await keepLog(node.on('2026-11-30'));
  const restored = old.withLog({ ...desk, folder: filesNow() });
  assert.deepEqual(await putBackClosings(restored), { kind: 'closed-today' });
  const { kind } = await putBackClosings(restored.on('2026-12-01'));
  assert.equal(kind, 'put-back');
});

test('a growth that was decided when its writer died counts as seen: nothing is signed beside it', async () => {
  // a backup, then a closing whose files are written halfway when everything stops
  const { owner: its } = await restoredNow({ register, owner }, '2026-12-02');
  await keepLog(node.on('2026-12-01'));
  const size = (await countsOf(owner))?.leaves ?? 0;
  const folder = filesNow();
  const files = watchedFiles((at) => (at === 40 ? new Stopped() : null));
  const writer = await LogFolder.open(folder, { keys: [desk.key], files });
  const entries = Array.from({ length: BATCH }, (_, at) =>
    leafOf(Buffer.alloc(32, 3), Buffer.from(`${at}`)),
  );
  await assert.rejects(writer.append(entries, desk.key), Stopped);
  // the checkpoint of the files is still that of the rows
  const note = readFileSync(join(folder, 'checkpoint'), 'utf8');
  const opened = openCheckpoint(note, [desk.key]);
  assert.ok(opened.answer === 'signed' && opened.checkpoint.size === size);
  const there = await restoredNow({ register, owner }, '2026-12-03');
  const restored = there.register.withLog({ ...desk, folder });
  const stop = { code: 'log-behind-files', said: { size, seen: size + BATCH, by: 'files' } };
  assert.deepEqual(await keepLog(restored), { kind: 'stopped', stop });
  assert.equal((await countsOf(there.owner))?.leaves, size);
  // and it is put back like any other
  const walk = walker();
  assert.equal(await walk(folder), 'whole');
  assert.equal((await putBackClosings(restored)).kind, 'put-back');
  assert.equal((await keepLog(restored.on('2026-12-04'))).kind, 'kept');
  assert.equal(await walk(folder), 'whole');
  assert.equal((await countsOf(its))?.leaves, size - BATCH);
});

test('where no copy of the files is left, the owner begins a new log by the statements of docs/log.md', async () => {
  const page = readFileSync(join(ROOT, 'docs', 'log.md'), 'utf8');
  const [, statements = assert.fail('no statements')] = /```sql\n([\s\S]*?)```/.exec(page) ?? [];
  const { register: old, owner: its } = await restoredNow({ register, owner }, '2026-12-05');
  const logged = (await its.query('SELECT FROM register.logged')).rowCount ?? 0;
  await its.query(statements);
  const fresh = logDesk([], logKey('log.example/log-2'));
  const anew = old.withLog(fresh);
  assert.deepEqual(await keepLog(anew), { kind: 'kept', closed: true, size: BATCH, cosigned: 0 });
  // all that the register knows stands in the new log
  assert.deepEqual(await countsOf(its), { leaves: BATCH, own: logged, waiting: 0, closings: 1 });
  const found = await checkLog(folderSource(fresh.folder), {
    ...{ keys: [fresh.key], kept: NOTHING_KEPT },
    keep: async () => {},
  });
  assert.equal(found.answer, 'whole');
  // its rows stay as any others
  await assert.rejects(its.query('DELETE FROM register.log_batch'), { code: 'MP001' });
});

test('of what witnesses signed below the files, the known ones that hold come back, beside the closing', async () => {
  const { register: old, owner: its } = await restoredNow({ register, owner }, '2026-12-07');
  await keepLog(node.on('2026-12-06'));
  const folder = filesNow();
  const file = join(folder, 'checkpoint');
  const note = readFileSync(file, 'utf8');
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  const witnesses = ['one', 'two', 'three'].map((name) =>
    signingKey(`${name}.example/witness`, 'witness', randomBytes(32)),
  );
  const [one, two, three] = witnesses;
  assert.ok(one !== undefined && two !== undefined && three !== undefined);
  // one holds, one signed something else, one is nobody's witness here
  const lines = [
    signatureLine(text, one, 9),
    signatureLine(`${text}extension\n`, two, 9),
    signatureLine(text, three, 9),
  ];
  writeFileSync(file, note + lines.join(''));
  const known = [one, two].map((key) => ({ name: key.name, key, url: 'https://witness.example' }));
  const restored = old.withLog({ ...desk, folder, witnesses: known });
  assert.equal((await putBackClosings(restored)).kind, 'put-back');
  const kept = await its.query<{ checkpoint: string; witness: string | null; line: string | null }>(
    `SELECT b.checkpoint, c.witness, c.line
      FROM register.log_batch b
      LEFT JOIN register.log_cosignature c ON c.batch = b.number
      WHERE b.number = (SELECT max(number) FROM register.log_batch)`,
  );
  assert.deepEqual(kept.rows, [{ checkpoint: note, witness: one.name, line: lines[0] }]);
});
