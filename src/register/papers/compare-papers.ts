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
import { openReading, type SealedReading } from '../screening/sealed-reading.ts';
import type { Transaction } from '../transaction.ts';
import { type Captured, findAlike, keptCapture } from './find-alike.ts';
import { type KeptBytes, openBytes } from './paper-bytes.ts';

/** Papers of one turn; the next begins at once where more wait. */
const TURN = 50; // not-law: papers of a turn

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

/** Screens the vehicles again of which a paper, or one that is the same, now tells something. */
const finish = async (
  register: Register,
  { sha256, since }: Waiting,
  reader: string,
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
        `UPDATE register.paper_to_compare
          SET since = CASE WHEN since > $2 THEN since END, compared_by = $3
          WHERE paper = $1`,
        [paper, since, reader],
      );
      if (vehicles.length > 0)
        await rescreen(
          tx,
          vehicles.map(({ vin }) => vin),
        );
    }),
  );

/** A paper that waits. */
interface Waiting extends SealedReading {
  readonly since: string;
  /** It was held against the others before, as this reader reads it: it was attached again. */
  readonly compared: boolean;
}

/** Papers that were read, or cannot be. */
const waitingPapers = async (register: Register, name: string): Promise<readonly Waiting[]> =>
  needed(
    await register.as(JOB, (tx) =>
      tx.rows<Waiting & Record<string, unknown>>(
        `SELECT
            encode(w.paper, 'hex') AS sha256,
            w.since::text AS since,
            w.compared_by IS NOT DISTINCT FROM $1 AS compared,
            r.sealed,
            r.key_version
          FROM register.paper_to_compare w
          JOIN register.paper_reading r ON r.paper = w.paper
          WHERE w.since IS NOT NULL AND r.reader = $1
          ORDER BY w.since, w.paper
          LIMIT ${TURN}`,
        [name],
      ),
    ),
  );

/**
 * Takes the signs of a paper's captures, keeps them, and holds them against those of others; done again it is the
 * same.
 */
const compareOne = async (
  register: Register,
  reader: PaperReader,
  waiting: Waiting,
): Promise<void> => {
  const { sha256 } = waiting;
  const reading = waiting.compared ? null : openReading(register, waiting);
  const bytes = reading === null ? null : await bytesOf(register, sha256);
  if (reading === null || bytes === null) return;
  const captured = await capturesOf(reader, bytes, reading);
  // its own signs come first: of two that are read at once one finds the other
  await keepCaptures(register, Buffer.from(sha256, 'hex'), captured);
  await findAlike(register, reader, { sha256, bytes }, captured, (other) =>
    bytesOf(register, other),
  );
};

/** Sees to it, in the transaction given, that vehicles are screened anew. */
type Rescreening = (tx: Transaction, vins: readonly string[]) => Promise<unknown>;

const sendRescreen: Rescreening = (tx, vins) => send(tx, RESCREEN, { vins: [...vins] });

/** Holds the papers that wait against the others, until none waits. */
export const comparePapers = async (
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
      await compareOne(register, reader, one);
      await finish(register, one, reader.name, rescreen);
      papers += 1;
    }
  }
};

/** Holds papers that were read against those that were there. */
export const COMPARE_PAPERS: Job<Record<never, never>> = {
  name: 'compare-papers',
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
  work: (register, _data, { signal }) => comparePapers(register, signal, sendRescreen),
};
