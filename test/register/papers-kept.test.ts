import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { reseal, sealedWith } from '../../src/register/backup/reseal.ts';
import { restoreBackup } from '../../src/register/backup/restore-backup.ts';
import { writeBackup } from '../../src/register/backup/write-backup.ts';
import type { PaperDesk } from '../../src/register/paper-reader.ts';
import { handInPapers } from '../../src/register/papers/hand-in-papers.ts';
import { openPaper } from '../../src/register/papers/open-paper.ts';
import { removePapers } from '../../src/register/papers/remove-papers.ts';
import { takeBackPaper } from '../../src/register/papers/take-back-paper.ts';
import { Register } from '../../src/register/register.ts';
import { Secrets } from '../../src/register/secrets/secrets.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register: inDatabase, pool, owner } = await testRegister();
const folder = temporaryFolder('papers-');
const scratch = temporaryFolder('papers-backup-');
const KEYS = new Map([[1, randomBytes(32)]]);
const secretsOf = (keys: ReadonlyMap<number, Buffer>): Secrets =>
  new Secrets({ pseudonymKey: 'a key for tests', sealingKeys: keys, rootKey: randomBytes(32) });
const { engine } = inDatabase;
const desk: PaperDesk = { folder, reader: null };
const registerWith = (over: pg.Pool, secrets: Secrets, papers = desk): Register =>
  new Register({ pool: over, engine, secrets, papers, today: '2026-11-24' });
const register = registerWith(pool, secretsOf(KEYS));

const exporter = await newActor(owner, 'exporter', { province: '65', uscc: '91650100MA7TESTAAA' });

let numbers = 0;
const drafted = async (): Promise<string> => {
  numbers += 1;
  const [made] = await say<{ id: string }>(
    pool,
    exporter,
    `INSERT INTO register.application (number, exporter, province, state, verb)
      VALUES ($1, $2, '65', 'draft', 'draft')
      RETURNING id`,
    [`SQ${numbers}`, exporter.organisation],
  );
  return made?.id ?? '';
};

const handedIn = async (thing: string, text: string): Promise<string> => {
  const files = [{ name: 'x.pdf', bytes: Buffer.from(`%PDF-1.4\n${text}`) }];
  const done = await handInPapers(register, exporter, { attachedTo: 'application', thing, files });
  assert.equal(done.kind, 'done', JSON.stringify(done));
  return (done.kind === 'done' && done.value.items[0]?.paper?.id) || '';
};

const textOf = async (over: Register, paper: string): Promise<string> => {
  const opened = await openPaper(over, exporter, { paper });
  return opened.kind === 'done' ? opened.value.bytes.toString() : opened.code;
};

const inFolder = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));

test('papers lie sealed in the folder, are sealed anew there, and come into a backup and out of it', async () => {
  const paper = await handedIn(await drafted(), 'in a folder');
  assert.equal(inFolder().length, 1);
  assert.equal(await textOf(register, paper), '%PDF-1.4\nin a folder');
  // another folder, or none: it is not there, and nothing else is wrong
  assert.equal(
    await textOf(registerWith(pool, secretsOf(KEYS), { folder: null, reader: null }), paper),
    'paper-not-there',
  );

  const newer = new Map([...KEYS, [2, randomBytes(32)] as const]);
  await reseal(owner, secretsOf(newer), 2, folder);
  assert.equal(await sealedWith(owner, 1), 0);
  assert.deepEqual(
    inFolder().map((name) => name.slice(-2)),
    ['.2'],
  );
  const later = registerWith(pool, secretsOf(newer));
  assert.equal(await textOf(later, paper), '%PDF-1.4\nin a folder');

  const file = join(scratch, 'register.backup');
  const without = await writeBackup(owner, createWriteStream(join(scratch, 'without')), {
    program: 'test',
  });
  assert.equal(without.papersMissing, 1);
  const written = await writeBackup(owner, createWriteStream(file), {
    program: 'test',
    papers: folder,
  });
  assert.equal(written.papersMissing, 0);
  const connection = await postgresDatabase();
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  after(() => client.end());
  const restored = await restoreBackup(client, createReadStream(file));
  assert.ok(!('code' in restored), JSON.stringify(restored));
  const services = new pg.Pool(connection);
  services.on('error', () => {});
  services.on('connect', (one) => {
    one.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  after(() => services.end());
  const elsewhere = registerWith(services, secretsOf(newer), { folder: null, reader: null });
  assert.equal(await textOf(elsewhere, paper), '%PDF-1.4\nin a folder');
});

test('bytes that nothing holds are removed, and that they were here stays', async () => {
  const application = await drafted();
  const held = await handedIn(application, 'held');
  const taken = await handedIn(application, 'taken back');
  const before = inFolder().length;
  await takeBackPaper(register, exporter, { paper: taken });
  // what came a moment ago is on its way
  assert.deepEqual(await removePapers(register), { removed: 0 });
  await owner.query(`UPDATE register.paper SET kept_at = now() - interval '2 days'`);
  assert.deepEqual(await removePapers(register), { removed: 1 });
  assert.equal(inFolder().length, before - 1);
  assert.equal(await textOf(register, held), '%PDF-1.4\nheld');
  const gone = await owner.query(
    `SELECT (gone_at IS NOT NULL) AS gone, in_backups_until::text AS until FROM register.paper
      WHERE gone_at IS NOT NULL`,
  );
  assert.deepEqual(gone.rows, [{ gone: true, until: '2027-12-29' }]);
  // the same bytes once more are kept as if they had never gone
  const again = await handedIn(application, 'taken back');
  assert.equal(await textOf(register, again), '%PDF-1.4\ntaken back');
});

test('papers of what ended are kept for ten years, those of a decision for good', async () => {
  const application = await drafted();
  const paper = await handedIn(application, 'of what ended');
  const kept = await handedIn(application, 'a decision rests on it');
  await owner.query('SET session_replication_role = replica');
  const ended = (days: string) =>
    owner.query(
      `UPDATE register.application SET state = 'withdrawn', stepped_at = now() - interval '10 years' + $2::interval
        WHERE id = $1`,
      [application, days],
    );
  await owner.query(
    `INSERT INTO register.step_evidence (event, place, life, thing, verb, exporter, province, kind, id, sha256)
      VALUES (1, 1, 'licence', $1, 'revoke', $2, '65', 'paper', $3, sha256(''))`,
    [application, exporter.organisation, kept],
  );
  await owner.query(`UPDATE register.paper SET kept_at = now() - interval '11 years'`);
  await ended('1 day');
  assert.deepEqual(await removePapers(register), { removed: 0 });
  await ended('-1 day');
  assert.deepEqual(await removePapers(register), { removed: 1 });
  await owner.query('SET session_replication_role = origin');
  assert.equal(await textOf(register, paper), 'paper-gone');
  assert.equal(await textOf(register, kept), '%PDF-1.4\na decision rests on it');
});
