import { rm } from 'node:fs/promises';
import type { Fact } from '../../domain/facts/fact-table.ts';
import { endOfQuotedRecord, INCOMPLETE, type RecordShape } from '../../intake/csv/record-end.ts';
import { keyFactOf } from '../../intake/headers/resolve-columns.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { KEPT_PARQUET, keptRows } from '../kept-parquet.ts';
import { controlSql, LONGEST_CELL } from './cell-source.ts';
import { csvSource } from './csv-source.ts';
import { layoutFile, partial, type Read } from './finish-feed.ts';
import { firstPass, noneFacts as noneFactsOf } from './first-pass.ts';
import { learnSpellings } from './learn-spellings.ts';
import { type Mended, mendRows } from './mend-rows.ts';
import { withMendedRemedies } from './mended-remedies.ts';
import { guardedSql, pagedRows, unguarded } from './paged-rows.ts';
import { plainRows } from './plain-rows.ts';
import type { Recognition } from './recognise-cell.ts';
import { rowReader } from './row-reader.ts';
import { factsOfPlan } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';
import type { TakenRows } from './taken-rows.ts';
import { cellsSql, linesSql, PLACEHOLDER_LINE, type TextLines } from './text-lines.ts';

/** Thrown when a text that was taken for regular is not: its lines, or a cell of several lines. */
class Irregular extends Error {}

/** Lines of one sheet to be read. */
export interface LinesJob {
  readonly database: Database;
  readonly plan: SheetPlan;
  readonly shape: RecordShape;
  readonly options: Pick<StageOptions, 'to' | 'pseudonymKey' | 'lane' | 'few'>;
  readonly taken: TakenRows;
  readonly lines: TextLines;
  /** Line of the first record in the file. */
  readonly firstLine: number;
  /** True when lines that DuckDB may not have have been taken out. */
  readonly spooled: boolean;
  /** Whether DuckDB reads one record a line; not known before all bytes were looked at. */
  readonly regular: Promise<boolean>;
}

/** So many rows the intake reads one by one sooner than the database finds out what of them is to be read. */
const FEW = 1 << 15; // not-law: rows

const opensMark = (line: string, shape: RecordShape): boolean => {
  const bytes = new TextEncoder().encode(`${line}\n`);
  return endOfQuotedRecord(bytes, 0, bytes.length, shape, false) === INCOMPLETE;
};

/**
 * Has the intake read rows one by one: what does not fit the header, marks, control characters, totals. When they are
 * few, all, with what is wrong told as `mendRows` tells it.
 */
const takeSingly = async (
  job: LinesJob,
  from: string,
  unfit: string,
  all: boolean,
): Promise<void> => {
  const { database, plan, taken, firstLine, shape } = job;
  const reader = rowReader(plan);
  const which = all ? '' : `WHERE ${unfit}`;
  const query = `SELECT CAST(n AS DOUBLE) AS n, ${guardedSql('line')}, NOT ${unfit} FROM (${from}) ${which} ORDER BY n`;
  for await (const rows of pagedRows<readonly [number, string, boolean]>(database, query)) {
    for (const [n, guarded, fits] of rows) {
      const line = unguarded(guarded);
      if (!job.spooled && line.includes('"') && opensMark(line, shape)) throw new Irregular();
      const row = reader.text(firstLine + n, line);
      if (row !== null) taken.take(n, fits ? withMendedRemedies(row) : row);
    }
  }
};

/** File of the lines that are not plain, `n` and `line`, for the time being. */
const linesFile = (to: string): string => `${to}.lines.part`;

/** The first pass over all lines. */
interface Passed {
  readonly plain: string;
  readonly placed: boolean;
  /** Lines that it holds in a file of their own, `linesFile`. */
  readonly odd: number;
  readonly noneFacts: readonly Fact[];
  /** What was learned of the lines; null when they were not read in the database. */
  readonly recognition: Recognition | null;
}

/** The fact that tells the rows of a sheet apart, when it has it. */
const knownKey = (plan: SheetPlan): Fact | null => {
  const key = keyFactOf(plan.account);
  return key !== null && factsOfPlan(plan).includes(key) ? key : null;
};

/** Reads lines in one pass: large texts of plain rows in threads, all others in the database. */
const passOver = async ({ database, plan, lines, options }: LinesJob): Promise<Passed> => {
  const plain = partial(`${options.to}.parquet`);
  const files = { rows: plain, odd: linesFile(options.to) };
  const odd = (await options.lane?.read(plan, lines, files)) ?? null;
  if (odd !== null) return { plain, placed: true, odd, noneFacts: [], recognition: null };
  const source = csvSource(plan, linesSql(lines), knownKey(plan));
  const recognition = await learnSpellings(database, source, options.pseudonymKey);
  await firstPass(database, source, recognition, plain);
  const noneFacts = noneFactsOf(source, recognition);
  return { plain, placed: false, odd: 0, noneFacts, recognition };
};

/**
 * Reads the rows that the first pass kept as they stand. They are in a file of their own: among millions of rows
 * a vector holds two or three of them, and all that is asked of a vector would be asked for those.
 */
const readKept = async (
  job: LinesJob,
  { plain, placed, recognition }: Passed,
): Promise<Mended | null> => {
  const { database, plan, options, spooled, firstLine } = job;
  const file = linesFile(options.to);
  if (!placed) {
    await database.run(
      `COPY (SELECT file_row_number AS n, raw AS line FROM ${plainRows(plain)} WHERE raw IS NOT NULL)
       TO ${sqlText(file)} (${KEPT_PARQUET})`,
    );
  }
  const others = spooled ? `WHERE line <> ${sqlText(PLACEHOLDER_LINE)}` : '';
  const kept = `(SELECT n, line FROM ${keptRows(file)} ${others})`;
  const count = await database.number(`SELECT count(*) FROM ${kept}`);
  if (count === 0) return null;
  const unfit = `(coalesce(misfit, true) OR aside OR strlen(line) > ${LONGEST_CELL} OR ${controlSql('line')})`;
  const rest = csvSource(plan, kept, knownKey(plan), 'n,');
  const few = count <= (options.few ?? FEW);
  await takeSingly(job, rest.relation, unfit, few);
  if (few) return null;
  const everything = `array_to_string(${cellsSql('line', plan.delimiter)}, '')`;
  return await mendRows(
    database,
    {
      source: { ...rest, relation: `SELECT * FROM (${rest.relation}) WHERE NOT ${unfit}` },
      everything,
      numeric: new Set(),
      firstLine,
      to: layoutFile(options.to),
    },
    recognition ?? (await learnSpellings(database, rest, options.pseudonymKey)),
  );
};

/** Lines once read. */
export type LinesRead = Pick<Read, 'plain' | 'placed' | 'noneFacts' | 'mended' | 'firstLine'> & {
  /** Lines that are not in `plain`. */
  readonly odd: number;
};

/** Reads lines in one pass, then what of them is not plain. */
export const readLines = async (job: LinesJob): Promise<LinesRead> => {
  try {
    const passed = await passOver(job);
    if (!(await job.regular)) throw new Irregular();
    const { plain, placed, odd, noneFacts } = passed;
    const mended = await readKept(job, passed);
    return { plain, placed, odd, noneFacts, firstLine: job.firstLine, mended };
  } finally {
    await rm(linesFile(job.options.to), { force: true });
  }
};

/** What was read, or null when DuckDB refuses the text or it is not regular; other errors go on. */
export const orRefused = async <T>(
  read: Promise<T>,
  regular: Promise<boolean>,
): Promise<T | null> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Irregular) return null;
    if (error instanceof Error && /CSV|Invalid Input Error/.test(error.message)) return null;
    if (!(await regular)) return null;
    throw error;
  }
};
