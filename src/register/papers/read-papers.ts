import { sql } from '../../domain/rules/sql/sql.ts';
import type { PaperReading, UnreadFile } from '../../papers/paper-reading.ts';
import { JOB } from '../actor.ts';
import { refuse } from '../outcome.ts';
import type { PaperReader } from '../paper-reader.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { sealReading } from '../screening/sealed-reading.ts';
import { type KeptBytes, openBytes } from './paper-bytes.ts';

/** Those that nobody read, or that another reader read. */
const WAITS = `r.reader IS NULL OR r.reader < $1 OR r.reader > $1`;

const NEXT = sql`
  SELECT encode(r.paper, 'hex') AS sha256, b.sealed, b.key_version
  FROM register.paper_reading r
  JOIN register.paper_bytes b ON b.paper = r.paper
  WHERE (${WAITS}) AND NOT encode(r.paper, 'hex') = ANY ($2)
  ORDER BY r.reader NULLS FIRST, r.paper
  LIMIT 1
`;

/** Whether a paper waits to be read. */
export const papersWait = async (register: Register): Promise<boolean> => {
  const { reader } = register.papers;
  if (reader === null) return false;
  const waits = await register.as(JOB, (tx) =>
    tx.one<{ waits: boolean }>(
      `SELECT EXISTS (SELECT FROM register.paper_reading r WHERE ${WAITS}) AS waits`,
      [reader.name],
    ),
  );
  return needed(waits).waits;
};

const kept = (
  register: Register,
  sha256: string,
  read: PaperReading | UnreadFile,
): readonly unknown[] => {
  if ('problem' in read) return [null, null, null, read.problem];
  const { sealed, keyVersion } = sealReading(register, sha256, read);
  return [read.pages.length === 0 ? null : read.pages.length, sealed, keyVersion, null];
};

/** Reads one paper; its hash, or null where none waits. What is not there is passed over, and told by its hash too. */
const readNext = async (
  register: Register,
  reader: PaperReader,
  passed: readonly string[],
): Promise<{ readonly sha256: string; readonly done: boolean } | null> => {
  const found = needed(
    await register.as(JOB, (tx) =>
      tx.maybe<KeptBytes & { sha256: string }>(NEXT, [reader.name, passed]),
    ),
  );
  if (found === null) return null;
  const { sha256 } = found;
  const bytes = await register.as(JOB, () => openBytes(register, { refuse }, sha256, found));
  if (bytes.kind === 'refused') return { sha256, done: false };
  const read = await reader.read(bytes.value);
  needed(
    await register.as(JOB, (tx) =>
      tx.run(
        `UPDATE register.paper_reading
          SET reader = $2, read_at = now(), pages = $3, sealed = $4, key_version = $5, problem = $6
          WHERE paper = $1`,
        [Buffer.from(sha256, 'hex'), reader.name, ...kept(register, sha256, read)],
      ),
    ),
  );
  return { sha256, done: true };
};

/**
 * Reads the papers that wait, one after the other. Its work may begin again: a paper that was read is not read twice.
 *
 * @returns how many were read, and how many are not where they should be.
 */
export const readPapers = async (
  register: Register,
  signal: AbortSignal,
): Promise<{ readonly read: number; readonly notThere: number }> => {
  const { reader } = register.papers;
  const passed: string[] = [];
  let read = 0;
  while (reader !== null && !signal.aborted) {
    const one = await readNext(register, reader, passed);
    if (one === null) break;
    if (one.done) read += 1;
    else passed.push(one.sha256);
  }
  return { read, notThere: passed.length };
};
