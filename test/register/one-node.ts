/**
 * A node of several: serves one route that makes keys, and works at one job, `walk`. Prints a line `listening ADDRESS`
 * and for each step of a walk `step`. Told by `NODE_OF` in the environment, JSON: what `pg` takes to connect as the
 * owner.
 */

import { createHash } from 'node:crypto';
import { stdout } from 'node:process';
import pg from 'pg';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { type Actor, JOB } from '../../src/register/actor.ts';
import type { Job } from '../../src/register/jobs/job.ts';
import { startJobs } from '../../src/register/jobs/start-jobs.ts';
import { makeKey } from '../../src/register/members/make-key.ts';
import { SESSION_OPTIONS, VALUE_TYPES } from '../../src/register/postgres/value-types.ts';
import { Register } from '../../src/register/register.ts';
import { Secrets } from '../../src/register/secrets/secrets.ts';
import { type Area, route } from '../../src/service/api/route.ts';
import { listen } from '../../src/service/listen.ts';
import { createService } from '../../src/service/service.ts';

/** Steps of a walk. */
export const WALK_STEPS = 5;
const KEY_BYTES = 32;

/** Keys, made over HTTP by an idempotency key. */
export const KEY_AREA: Area = {
  title: { en: 'Keys', zh: '密钥' },
  routes: [
    route({
      id: 'makeTestKey',
      method: 'POST',
      path: '/v1/test-keys',
      summary: { en: 'Makes a key', zh: '新建密钥' },
      access: { right: 'manage', parts: ['exporter'] },
      body: z.strictObject({ label: z.string() }),
      answer: z.strictObject({ id: z.uuid(), key: z.string() }),
      status: 201,
      handle: (register, actor, { label }) =>
        makeKey(register, actor, { label, scopes: ['read'], expiresAt: null }),
    }),
  ],
};

/** Whoever the request says: only in tests. */
export const whoeverIsNamed = async (request: Request): Promise<Actor | null> =>
  JSON.parse(request.headers.get('authorization') ?? 'null');

/** Keys that every node of a test shares. */
export const SHARED_SECRETS = new Secrets({
  pseudonymKey: 'a key for tests',
  sealingKeys: new Map([[1, Buffer.alloc(KEY_BYTES, 1)]]),
});

/** An id that is the same for the same step of the same walk. */
const idOf = (walk: number, step: number): string => {
  const digest = createHash('sha256').update(`${walk}/${step}`).digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
};

const halts = Number(process.env['NODE_HALTS']);
let taken = 0;

/** Walks step by step, each an event, none of them twice. */
export const WALK: Job<{ readonly walk: number }> = {
  name: 'walk',
  due: { onDemand: true },
  retries: 5,
  retryDelaySeconds: 0,
  timeoutSeconds: 600,
  data: z.object({ walk: z.number() }),
  work: async (register, { walk }) => {
    for (let step = 0; step < WALK_STEPS; step += 1) {
      const outcome = await register.as(JOB, async (tx) => {
        await tx.run('SELECT pg_advisory_xact_lock(1, $1)', [walk]);
        await tx.run(
          `INSERT INTO register.event (verb, kind, thing)
            SELECT 'step', 'walk', $1::uuid
            WHERE NOT EXISTS (SELECT FROM register.event WHERE thing = $1::uuid)`,
          [idOf(walk, step)],
        );
      });
      if (outcome.kind === 'refused') throw new Error(outcome.code);
      stdout.write('step\n');
      taken += 1;
      if (taken === halts) await new Promise(() => {});
    }
    return { walk };
  },
};

/** Nothing of what this node does asks the law. */
const NO_ENGINE = {} as Engine;

const given = process.env['NODE_OF'];
if (given !== undefined) {
  const connection: pg.ClientConfig = {
    ...JSON.parse(given),
    types: VALUE_TYPES,
    options: SESSION_OPTIONS,
  };
  const pool = new pg.Pool({ ...connection, max: 10 });
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  const register = new Register({ pool, engine: NO_ENGINE, secrets: SHARED_SECRETS });
  await startJobs(register, connection, {
    log: () => {},
    jobs: [WALK],
    silenceSeconds: 10,
    lookSeconds: 1,
  });
  const app = createService({
    register,
    authenticate: whoeverIsNamed,
    log: () => {},
    version: '0',
    areas: [KEY_AREA],
  });
  const { address } = await listen(app, { host: '127.0.0.1', port: 0 });
  stdout.write(`listening ${address}\n`);
}
