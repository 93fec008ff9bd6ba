import { PassThrough } from 'node:stream';
import { after } from 'node:test';
import pg from 'pg';
import { restoreBackup } from '../../src/register/backup/restore-backup.ts';
import { writeBackup } from '../../src/register/backup/write-backup.ts';
import { Register } from '../../src/register/register.ts';
import { openDatabase } from '../postgres-database.ts';

/** A register in a database of its own, and a connection of its owner. */
export interface RestoredRegister {
  readonly register: Register;
  readonly owner: pg.Client;
}

/** What is closed after all tests, the last first. */
const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing.toReversed()) await close();
});

/** The register as a backup of this moment has it, in another database. */
export const restoredNow = async (
  { register, owner }: RestoredRegister,
  today: string,
): Promise<RestoredRegister> => {
  const { connection, close } = await openDatabase();
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  const stream = new PassThrough();
  const [, told] = await Promise.all([
    writeBackup(owner, stream, { program: 'test' }),
    restoreBackup(client, stream),
  ]);
  if ('code' in told) throw new Error(JSON.stringify(told));
  const pool = new pg.Pool({ ...connection, max: 5 });
  pool.on('error', () => {});
  pool.on('connect', (made) => {
    made.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  closing.push(async () => {
    await pool.end();
    await client.end();
    await close();
  });
  const { engine, secrets } = register;
  return { register: new Register({ pool, engine, secrets, today }), owner: client };
};
