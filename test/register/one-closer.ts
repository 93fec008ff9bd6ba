/**
 * A node that closes the public log, as its job does, and ends itself by SIGKILL where it is told. Told by `CLOSER_OF`
 * in the environment. Prints `ready` and waits for a line, then what came of it, and how many operations on files it
 * did since its closing was committed.
 */
import { once } from 'node:events';
import pg from 'pg';
import type { Engine } from '../../src/engine/engine.ts';
import { NODE_FILES } from '../../src/log/node/log-files.ts';
import { signingKey } from '../../src/log/note-key.ts';
import { KEEP_LOG } from '../../src/register/jobs/keep-log.ts';
import { SESSION_OPTIONS, VALUE_TYPES } from '../../src/register/postgres/value-types.ts';
import { Register } from '../../src/register/register.ts';
import { Secrets } from '../../src/register/secrets/secrets.ts';

/**
 * Where a node dies: about the commit of its closing, at an operation on files after it, from 1, or while it writes the
 * signed checkpoint; null: nowhere.
 */
export type DiesAt = 'before-commit' | 'at-commit' | 'after-commit' | 'checkpoint' | number | null;

/** What a node of the test is told. */
export interface CloserOf {
  readonly connection: pg.ClientConfig;
  readonly today: string;
  readonly folder: string;
  /** The key of the log. */
  readonly name: string;
  readonly seed: string;
  readonly dies: DiesAt;
}

const CHANGING = ['makeFolder', 'write', 'rename', 'link', 'remove', 'sync'] as const;

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('dead');
};

const given = process.env['CLOSER_OF'];
if (given !== undefined) {
  const { connection, today, folder, name, seed, dies }: CloserOf = JSON.parse(given);
  let [closing, committed, operations] = [false, false, 0];

  const query = pg.Client.prototype.query as (...asked: readonly unknown[]) => Promise<unknown>;
  const watched = async function (this: pg.Client, ...asked: readonly unknown[]): Promise<unknown> {
    const [first] = asked;
    const text = typeof first === 'string' ? first : String((first as { text?: unknown })?.text);
    if (text.includes('register.close_log(')) closing = true;
    if (text !== 'COMMIT' || !closing || committed) return query.apply(this, [...asked]);
    if (dies === 'before-commit') die();
    const answer = query.apply(this, [...asked]);
    // it was sent, and nobody knows what became of it
    if (dies === 'at-commit') die();
    const done = await answer;
    committed = true;
    if (dies === 'after-commit') die();
    return done;
  };
  Object.assign(pg.Client.prototype, { query: watched });

  const files = NODE_FILES as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  for (const operation of CHANGING) {
    const call = files[operation];
    if (call === undefined) throw new Error(operation);
    files[operation] = async (path, more, ...rest) => {
      if (committed) operations += 1;
      const bytes = operation === 'write' ? Buffer.from(more as Uint8Array) : Buffer.of();
      const isIt = dies === 'checkpoint' ? bytes.indexOf(`${name}\n`) === 0 : operations === dies;
      if (!committed || !isIt) return call(path, more, ...rest);
      // half of a file is on the disk
      if (operation === 'write') await call(path, bytes.subarray(0, bytes.length / 2));
      return die();
    };
  }

  const pool = new pg.Pool({ ...connection, max: 4, types: VALUE_TYPES, options: SESSION_OPTIONS });
  pool.on('connect', (client) => {
    client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  await pool.query('SELECT 1');
  const register = new Register({
    ...{ pool, today, engine: {} as Engine },
    secrets: new Secrets({
      ...{ pseudonymKey: 'a key for tests', rootKey: Buffer.alloc(32, 2) },
      sealingKeys: new Map([[1, Buffer.alloc(32, 1)]]),
    }),
    log: { key: signingKey(name, 'log', Buffer.from(seed, 'hex')), folder, witnesses: [] },
  });
  console.log('ready');
  await once(process.stdin, 'data');
  const run = { id: crypto.randomUUID(), signal: AbortSignal.timeout(600_000) };
  console.log(JSON.stringify({ ...(await KEEP_LOG.work(register, {}, run)), operations }));
  await pool.end();
  process.exit();
}
