import { z } from 'zod';
import { LIMITS } from '../../papers/limits.ts';
import type { PaperReading } from '../../papers/paper-reading.ts';
import { JOB } from '../actor.ts';
import { refuse } from '../outcome.ts';
import type { PaperReader } from '../paper-reader.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import { send } from '../queue/send.ts';
import type { Register } from '../register.ts';
import { RESCREEN } from '../screening/rescreen.ts';
import { sealReading } from '../screening/sealed-reading.ts';
import type { Transaction } from '../transaction.ts';
import { type Captured, findAlike, keptCapture } from './find-alike.ts';
import { type KeptBytes, openBytes } from './paper-bytes.ts';

/** Papers of one turn; the next begins at once where more wait. */
const TURN = 50; // not-law: papers of a turn

/** Papers that wait, and those that another reader read. */
const WAITING = `
  (SELECT w.paper, w.since FROM register.paper_to_read w WHERE w.since IS NOT NULL ORDER BY w.since, w.paper LIMIT ${TURN})
  UNION ALL
  (SELECT r.paper, 'infinity' FROM register.paper_reading r WHERE r.reader < $1 LIMIT ${TURN})
  UNION ALL
  (SELECT r.paper, 'infinity' FROM register.paper_reading r WHERE r.reader > $1 LIMIT ${TURN})`;

/** Bytes of a paper; null where nothing holds them any more, or its sealed bytes lie in no folder that is seen here. */
const bytesOf = async (register: Register, sha256: string): Promise<Buffer | null> => {
  const opened = await register.as(JOB, async (tx) => {
    const kept = await tx.maybe<KeptBytes>(
      'SELECT sealed, key_version FROM register.paper_bytes WHERE paper = $1',
      [Buffer.from(sha256, 'hex')],
    );
    return kept === null ? null : await openBytes(register, { refuse }, sha256, kept);
  });
  return opened.kind === 'refused' ? null : opened.value;
};

/** The signs of each page that has grain. */
const capturesOf = async (
  reader: PaperReader,
  bytes: Uint8Array,
  reading: PaperReading,
): Promise<readonly Captured[]> => {
  if (reading.form === 'ofd' || reading.form === 'xml') return [];
  const captured: Captured[] = [];
  for (let page = 1; page <= Math.min(reading.pages.length, LIMITS.pages); page++) {
    const told = await reader.capture({ bytes, page });
    if (typeof told === 'string' || 'problem' in told) continue;
    captured.push(...told.map((signs) => ({ page, ...signs })));
  }
  return captured;
};

const keepCaptures = async (
  register: Register,
  paper: Buffer,
  captured: readonly Captured[],
): Promise<void> => {
  needed(
    await register.as(JOB, async (tx) => {
      for (const one of captured) {
        const { page, framing, signs, keys } = keptCapture(one);
        await tx.run(
          `INSERT INTO register.paper_capture (paper, page, framing, signs, keys)
            VALUES ($1, $2, $3, $4::bit(512), $5)
            ON CONFLICT (paper, page, framing) DO UPDATE SET signs = excluded.signs, keys = excluded.keys`,
          [paper, page, framing, signs, keys],
        );
      }
    }),
  );
};

const keepReading = async (
  register: Register,
  sha256: string,
  reader: string,
  read: PaperReading | { readonly problem: string },
): Promise<void> => {
  const isRead = !('problem' in read);
  const sealed = isRead ? sealReading(register, sha256, read) : null;
  needed(
    await register.as(JOB, (tx) =>
      tx.run(
        `INSERT INTO register.paper_reading (paper, reader, pages, sealed, key_version, problem, read_at)
          VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())
          ON CONFLICT (paper) DO UPDATE
            SET reader = excluded.reader,
              pages = excluded.pages,
              sealed = excluded.sealed,
              key_version = excluded.key_version,
              problem = excluded.problem,
              read_at = excluded.read_at`,
        [
          ...[Buffer.from(sha256, 'hex'), reader, isRead ? read.pages.length || null : null],
          ...[sealed?.sealed ?? null, sealed?.keyVersion ?? null, isRead ? null : read.problem],
        ],
      ),
    ),
  );
};

/** What was read of a paper stays when its bytes are gone; a paper that was never read says that they are. */
const keepAsGone = async (register: Register, sha256: string, reader: string): Promise<void> => {
  needed(
    await register.as(JOB, (tx) =>
      tx.run(
        `INSERT INTO register.paper_reading (paper, reader, problem, read_at)
          VALUES ($1, $2, 'gone', clock_timestamp())
          ON CONFLICT (paper) DO UPDATE SET reader = excluded.reader`,
        [Buffer.from(sha256, 'hex'), reader],
      ),
    ),
  );
};

/** Screens the vehicles again of which a paper, or one that is the same, now tells something. */
const finish = async (
  register: Register,
  { sha256, since }: Waiting,
  rescreen: Rescreening,
): Promise<void> =>
  needed(
    await register.as(JOB, async (tx) => {
      const paper = Buffer.from(sha256, 'hex');
      const vehicles = await tx.rows<{ vin: string }>(
        `WITH same AS (
            SELECT $1::bytea AS paper
            UNION
            SELECT other FROM register.paper_alike WHERE paper = $1
            UNION
            SELECT paper FROM register.paper_alike WHERE other = $1
          )
          SELECT DISTINCT a.vin
          FROM same
          JOIN register.paper_attached a ON a.paper = same.paper
          WHERE a.attached_to = 'application' AND a.vin IS NOT NULL AND a.removed_at IS NULL`,
        [paper],
      );
      await tx.run(
        'UPDATE register.paper_to_read SET since = NULL WHERE paper = $1 AND since <= $2',
        [paper, since],
      );
      if (vehicles.length > 0)
        await rescreen(
          tx,
          vehicles.map(({ vin }) => vin),
        );
    }),
  );

/**
 * Reads a paper unless this reader read it before, keeps the signs of its captures, holds these against those of others
 * and keeps what was read. Done again it comes to the same.
 */
const readOne = async (
  register: Register,
  reader: PaperReader,
  waiting: Waiting,
): Promise<void> => {
  const { sha256 } = waiting;
  const bytes = waiting.done ? null : await bytesOf(register, sha256);
  if (bytes === null) {
    if (!waiting.done) await keepAsGone(register, sha256, reader.name);
  } else {
    const read = await reader.read(bytes);
    const captured = 'problem' in read ? [] : await capturesOf(reader, bytes, read);
    // its own signs come first: of two that are read at once one finds the other
    await keepCaptures(register, Buffer.from(sha256, 'hex'), captured);
    await findAlike(register, reader, { sha256, bytes }, captured, (other) =>
      bytesOf(register, other),
    );
    await keepReading(register, sha256, reader.name, read);
  }
};

/** A paper that waits. */
interface Waiting {
  readonly sha256: string;
  readonly since: string;
  /** This reader read it before: it was attached again. */
  readonly done: boolean;
}

const waitingPapers = async (register: Register, name: string): Promise<readonly Waiting[]> =>
  needed(
    await register.as(JOB, (tx) =>
      tx.rows<Waiting & Record<string, unknown>>(
        `SELECT
            encode(w.paper, 'hex') AS sha256,
            min(w.since)::text AS since,
            EXISTS (
              SELECT FROM register.paper_reading r WHERE r.paper = w.paper AND r.reader = $1
            ) AS done
          FROM (${WAITING}) w
          GROUP BY w.paper
          ORDER BY min(w.since), w.paper
          LIMIT ${TURN}`,
        [name],
      ),
    ),
  );

/** Sees to it, in the transaction given, that vehicles are screened anew. */
type Rescreening = (tx: Transaction, vins: readonly string[]) => Promise<unknown>;

const sendRescreen: Rescreening = (tx, vins) => send(tx, RESCREEN, { vins: [...vins] });

/** Reads the papers that wait, until none does. */
export const readWaitingPapers = async (
  register: Register,
  signal: AbortSignal,
  rescreen: Rescreening,
): Promise<{ readonly papers: number }> => {
  const { reader } = register.papers;
  let papers = 0;
  for (;;) {
    const waiting = reader === null ? [] : await waitingPapers(register, reader.name);
    if (reader === null || waiting.length === 0) return { papers };
    for (const one of waiting) {
      signal.throwIfAborted();
      await readOne(register, reader, one);
      await finish(register, one, rescreen);
      papers += 1;
    }
  }
};

/** Reads papers that came, one after the other, and holds them against those that were there. */
export const READ_PAPERS: Job<Record<never, never>> = {
  name: 'read-papers',
  due: {
    everySeconds: 5,
    where: async (register) => {
      const { reader } = register.papers;
      return reader !== null && (await waitingPapers(register, reader.name)).length > 0;
    },
  },
  retries: 3,
  retryDelaySeconds: 10,
  timeoutSeconds: 3600,
  data: z.object({}),
  work: (register, _data, { signal }) => readWaitingPapers(register, signal, sendRescreen),
};
