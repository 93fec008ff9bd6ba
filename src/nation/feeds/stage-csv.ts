import { rm } from 'node:fs/promises';
import { endOfQuotedRecord, INCOMPLETE, type RecordShape } from '../../intake/csv/record-end.ts';
import { keyFactOf } from '../../intake/headers/resolve-columns.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import type { Sheet } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { controlSql, LONGEST_CELL } from './cell-source.ts';
import { csvHead } from './csv-head.ts';
import { csvSource } from './csv-source.ts';
import type { FeedFile } from './find-feeds.ts';
import { layoutFile, partial, type Read } from './finish-feed.ts';
import { firstPass } from './first-pass.ts';
import { inspectText } from './inspect-text.ts';
import { learnSpellings } from './learn-spellings.ts';
import { mendRows } from './mend-rows.ts';
import { pagedRows } from './paged-rows.ts';
import { plainRows } from './plain-rows.ts';
import { rowReader } from './row-reader.ts';
import { spoolText } from './spool-text.ts';
import { factsOfPlan, stageRows, unreadFile } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';
import { TakenRows } from './taken-rows.ts';
import { cellsSql, linesSql, PLACEHOLDER_LINE, type TextLines } from './text-lines.ts';

/** Thrown when a text that was taken for regular is not: its lines, or a cell of several lines. */
class Irregular extends Error {}

interface Job {
  readonly database: Database;
  readonly file: FeedFile;
  readonly sheet: Sheet;
  readonly shape: RecordShape;
  readonly options: StageOptions;
  readonly taken: TakenRows;
  readonly lines: TextLines;
  /** Line of the first record in the file. */
  readonly firstLine: number;
  /** True when lines that DuckDB may not have have been taken out. */
  readonly spooled: boolean;
  /** Whether DuckDB reads one record a line; not known before all bytes were looked at. */
  readonly regular: Promise<boolean>;
}

const opensMark = (line: string, shape: RecordShape): boolean => {
  const bytes = new TextEncoder().encode(`${line}\n`);
  return endOfQuotedRecord(bytes, 0, bytes.length, shape, false) === INCOMPLETE;
};

/** The rows that the intake reads one by one: what does not fit the header, marks, control characters. */
const takeSingly = async (job: Job, from: string, unfit: string): Promise<void> => {
  const { database, sheet, taken, firstLine, shape } = job;
  const reader = rowReader(sheet.plan);
  const query = `SELECT CAST(n AS DOUBLE) AS n, line FROM (${from}) WHERE ${unfit} ORDER BY n`;
  for await (const rows of pagedRows<readonly [number, string]>(database, query)) {
    for (const [n, line] of rows) {
      if (!job.spooled && line.includes('"') && opensMark(line, shape)) throw new Irregular();
      const row = reader.text(firstLine + n, line);
      if (row !== null) taken.take(n, row);
    }
  }
};

const readLines = async (job: Job): Promise<Pick<Read, 'plain' | 'mended' | 'firstLine'>> => {
  const { database, sheet, lines, options, spooled, firstLine } = job;
  const key = keyFactOf(sheet.plan.account);
  const facts = factsOfPlan(sheet.plan);
  const known = key !== null && facts.includes(key) ? key : null;
  const source = csvSource(sheet.plan, linesSql(lines), known);
  const recognition = await learnSpellings(database, source, options.pseudonymKey);
  const plain = partial(`${options.to}.parquet`);
  await firstPass(database, source, recognition, plain);
  if (!(await job.regular)) throw new Irregular();
  const kept = `(SELECT file_row_number AS n, raw AS line FROM ${plainRows(plain)} WHERE raw IS NOT NULL
    ${spooled ? `AND raw <> ${sqlText(PLACEHOLDER_LINE)}` : ''})`;
  const count = await database.number(`SELECT count(*) FROM ${kept}`);
  if (count === 0) return { plain, mended: null, firstLine };
  const unfit = `(coalesce(misfit, true) OR strlen(line) > ${LONGEST_CELL} OR ${controlSql('line')})`;
  const rest = csvSource(sheet.plan, kept, known, 'n,');
  await takeSingly(job, rest.relation, unfit);
  const everything = `array_to_string(${cellsSql('line', sheet.plan.delimiter)}, '')`;
  const mended = await mendRows(
    database,
    {
      source: { ...rest, relation: `SELECT * FROM (${rest.relation}) WHERE NOT ${unfit}` },
      everything,
      numeric: new Set(),
      firstLine,
      to: layoutFile(options.to),
    },
    recognition,
  );
  return { plain, mended, firstLine };
};

/** What was read, or null when DuckDB refuses the text or it is not regular; other errors go on. */
const orRefused = async <T>(read: Promise<T>, regular: Promise<boolean>): Promise<T | null> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Irregular) return null;
    if (error instanceof Error && /CSV|Invalid Input Error/.test(error.message)) return null;
    if (!(await regular)) return null;
    throw error;
  }
};

const attempt = async (
  job: Omit<Job, 'taken'>,
  fill: (taken: TakenRows) => Promise<void>,
): Promise<Omit<Read, 'sha256'>> => {
  const facts = factsOfPlan(job.sheet.plan);
  const taken = await TakenRows.open(job.database, facts);
  taken.find(job.sheet.problems, 'file');
  try {
    await fill(taken);
    const read = await readLines({ ...job, taken });
    return { ...read, facts, taken, broken: false };
  } finally {
    taken.close();
  }
};

/**
 * Reads delimited text, which is unpacked already. A regular text is read by DuckDB as it is; any
 * other, and one with cells of several lines, is first written anew, one record a line. A text that
 * begins well is taken for regular while all its bytes are looked at beside the reading.
 */
export const stageCsv = async (
  database: Database,
  file: FeedFile,
  path: string,
  packed: string | null,
  options: StageOptions,
): Promise<Read> => {
  const { account, name } = file;
  const { pseudonymKey } = options;
  const inspection = inspectText(path);
  // its errors are met where it is waited for
  inspection.catch(() => {});
  const sha256 = async (): Promise<string> => packed ?? (await inspection).sha256;
  const sheet = await openSheet(path, { account, name, pseudonymKey });
  if (sheet.kind !== 'sheet') return unreadFile(database, sheet.problem, await sha256());
  const head = await csvHead(path, account);
  if (head === null || sheet.plan.format !== 'csv' || sheet.plan.delimiter.charCodeAt(0) > 126) {
    await sheet.close();
    return stageRows(database, file, path, pseudonymKey, await sha256());
  }
  const firstLine = head.lines + 1;
  const text = { database, file, sheet, shape: head.shape, options, firstLine };
  const lines: TextLines = { path, skip: head.lines };
  const regular = inspection.then(({ regular: whole }) => whole);
  regular.catch(() => {});
  const beginsWell = !head.gaps && (head.encoding === 'ascii' || head.encoding === 'utf-8');
  const spool = `${options.spool}/lines-${account}-${process.pid}`;
  try {
    const asItIs = { ...text, lines, spooled: false, regular };
    const read = beginsWell
      ? await orRefused(
          attempt(asItIs, async () => {}),
          regular,
        )
      : null;
    if (read !== null) return { ...read, sha256: await sha256() };
    const reader = rowReader(sheet.plan);
    const made = Promise.resolve(true);
    const spooled = { ...text, lines: { path: spool, skip: 0 }, spooled: true, regular: made };
    const reread = await orRefused(
      attempt(spooled, (taken) =>
        spoolText(sheet, reader, firstLine, spool, (line, row) =>
          taken.take(line - firstLine, row),
        ),
      ),
      made,
    );
    if (reread !== null) return { ...reread, sha256: await sha256() };
  } finally {
    await rm(spool, { force: true });
    await sheet.close();
  }
  return stageRows(database, file, path, pseudonymKey, await sha256());
};
