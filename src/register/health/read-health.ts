import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { isoInstant } from '../iso-instant.ts';
import { migrations } from '../opening/migrations.ts';
import { prepared } from '../prepared.ts';
import { type Register, todayIn } from '../register.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';
import { type FeedReach, feedReaches, isMissing } from '../telling/feed-reach.ts';
import type { Transaction } from '../transaction.ts';
import type { HealthItem } from './health-shapes.ts';

/** Thresholds of our own, each by its reason. */
const HEALTH_BOUNDS = {
  /** A backup a day, and a day to notice that one failed. */
  backupHours: 48, // not-law: hours
  /** A job is taken within seconds; the longest run on a node that works at others takes less than this. */
  jobHours: 2, // not-law: hours
  /** A day is closed in its first minutes. */
  logDays: 1, // not-law: days
  /** A month to make a key, have it listed and take it into use. */
  keyDays: 30, // not-law: days
  /** Below it PostgreSQL soon stops writing, whatever the register's size. */
  freeShare: 0.1, // not-law: share of a disk
} as const;

const HOUR = 3_600_000; // not-law: milliseconds

const NOTHING = {
  ...{ of: null, ofName: null, day: null, at: null, count: null },
  ...{ freeBytes: null, allBytes: null },
} as const;

const feedItem = (reach: FeedReach): HealthItem => ({
  ...NOTHING,
  ...{ kind: 'feed', name: reach.account, of: reach.teller, ofName: reach.tellerName },
  state: isMissing(reach) ? 'missing' : 'good',
  day: reach.until,
  count: reach.late,
});

/**
 * Whether a backup is missing: none ever, or an older one than there should be.
 *
 * @param at as of when the last one is, ISO.
 * @param now milliseconds.
 */
export const backupIsMissing = (at: string | null, now: number): boolean =>
  at === null || now - Date.parse(at) > HEALTH_BOUNDS.backupHours * HOUR;

/** Whether a disk is too full: less than a share of it, or than the register takes itself, is free. */
export const diskIsFull = (free: number, all: number, register: number): boolean =>
  free < all * HEALTH_BOUNDS.freeShare || free < register;

const diskItem = async (
  name: string,
  folder: string | null,
  register: number,
): Promise<HealthItem> => {
  const item = { ...NOTHING, kind: 'disk', name } as const;
  try {
    // the database may run on another machine
    if (folder === null) return { ...item, state: 'unknown' };
    const { bavail, blocks, bsize } = await statfs(folder);
    const [freeBytes, allBytes] = [bavail * bsize, blocks * bsize];
    const state = diskIsFull(freeBytes, allBytes, register) ? 'missing' : 'good';
    return { ...item, state, freeBytes, allBytes };
  } catch {
    return { ...item, state: 'unknown' };
  }
};

const MACHINE = prepared(sql`
  SELECT
    database_bytes::float8 AS bytes,
    folder,
    schema_number AS schema,
    ${isoInstant('backed_up_at')} AS "backedUpAt"
  FROM register.machine_state()
`);

interface Machine {
  readonly bytes: number;
  readonly folder: string | null;
  readonly schema: number;
  readonly backedUpAt: string | null;
}

const JOBS = sql`
  SELECT
    name,
    ${isoInstant('waiting_since')} AS "waitingSince",
    failed
  FROM register.jobs_waiting()
`;

interface JobWaiting {
  readonly name: string;
  readonly waitingSince: string | null;
  readonly failed: number;
}

const jobItem = ({ name, waitingSince, failed }: JobWaiting, now: number): HealthItem => {
  const waits =
    waitingSince !== null && now - Date.parse(waitingSince) > HEALTH_BOUNDS.jobHours * HOUR;
  return {
    ...NOTHING,
    ...{ kind: 'job', name, state: waits || failed > 0 ? 'missing' : 'good' },
    ...{ at: waitingSince, count: failed },
  };
};

const KEYS = prepared(sql`
  SELECT kind, owner, ends::text AS ends
  FROM register.keys_ending($1)
`);

interface EndingKey {
  readonly kind: string;
  readonly owner: string;
  readonly ends: string;
}

/** Keys that end soon; without any a line that says so. */
const keyItems = async (tx: Transaction, today: string): Promise<readonly HealthItem[]> => {
  const until = isoDate(dayNumber(today) + HEALTH_BOUNDS.keyDays);
  const keys = await tx.rows<EndingKey>(KEYS, [until]);
  const items = keys.map(
    ({ kind, owner, ends }): HealthItem => ({
      ...{ ...NOTHING, kind: 'key', name: `${kind} ${owner}`, ofName: owner },
      ...{ state: 'missing', day: ends },
    }),
  );
  return items.length > 0 ? items : [{ ...NOTHING, kind: 'key', name: 'all', state: 'good' }];
};

const WAITING_OR_ENDING = prepared(sql`
  SELECT kind, owner, ends::text AS ends, ${isoInstant('since')} AS since, things
  FROM register.waiting_or_ending($1)
`);

interface WaitingOrEnding {
  readonly kind: 'webhook' | 'attestation';
  readonly owner: string;
  readonly ends: string | null;
  readonly since: string | null;
  readonly things: number;
}

/** Webhooks that nothing reaches, and attestations that lapse soon, by whose they are. */
const waitingItems = async (tx: Transaction, today: string): Promise<readonly HealthItem[]> => {
  const until = isoDate(dayNumber(today) + HEALTH_BOUNDS.keyDays);
  const rows = await tx.rows<WaitingOrEnding & Record<string, unknown>>(WAITING_OR_ENDING, [until]);
  return rows.map(({ kind, owner, ends, since, things }) => ({
    ...{ ...NOTHING, kind, name: owner, ofName: owner, state: 'missing' },
    ...{ day: ends, at: since, count: things },
  }));
};

const LOG = prepared(sql`
  SELECT
    (SELECT code FROM register.log_stopped WHERE ended_at IS NULL) AS stopped,
    (SELECT max(day)::text FROM register.log_batch) AS closed
`);

/** Whether the public log is closed day by day; its name says why not. */
const logItem = async ({ log }: Register, tx: Transaction, today: string): Promise<HealthItem> => {
  const { stopped, closed } = await tx.one<{ stopped: string | null; closed: string | null }>(LOG);
  const item = { ...NOTHING, kind: 'log', name: 'log', day: closed } as const;
  if (log.key === null) return { ...item, name: 'log-no-key', state: 'missing' };
  if (log.folder === null) return { ...item, name: 'log-no-folder', state: 'missing' };
  if (stopped !== null) return { ...item, name: stopped, state: 'missing' };
  const late = closed !== null && dayNumber(today) - dayNumber(closed) > HEALTH_BOUNDS.logDays;
  return { ...item, state: late ? 'missing' : 'good' };
};

/**
 * How everything is that has to come, last or be there: feeds by their rhythm, the last backup, disks, jobs, keys,
 * webhooks, attestations, the schema. Plays whoever looks after the register.
 */
export const readHealth = async (
  register: Register,
  tx: Transaction,
): Promise<readonly HealthItem[]> => {
  const now = Date.now();
  const today = await todayIn(tx);
  const reaches = await feedReaches(register, tx);
  const machine = await tx.one<Machine & Record<string, unknown>>(MACHINE);
  const jobs = await tx.rows<JobWaiting>(JOBS);
  const newest = migrations().at(-1)?.number ?? 0;
  return [
    ...reaches.map(feedItem),
    {
      ...{ ...NOTHING, kind: 'backup', name: 'backup', at: machine.backedUpAt },
      state: backupIsMissing(machine.backedUpAt, now) ? 'missing' : 'good',
    },
    await diskItem('database', register.databaseFolder ?? machine.folder, machine.bytes),
    await diskItem('scratch', tmpdir(), machine.bytes),
    // what lies in it is not read back into the database
    ...(register.papers.folder === null
      ? []
      : [await diskItem('papers', register.papers.folder, 0)]),
    ...jobs.map((job) => jobItem(job, now)),
    ...(await keyItems(tx, today)),
    ...(await waitingItems(tx, today)),
    await logItem(register, tx, today),
    {
      ...{ ...NOTHING, kind: 'schema', name: 'schema', count: machine.schema },
      state: machine.schema < newest ? 'missing' : 'good',
    },
  ];
};
