import type { Fact } from '../../domain/facts/fact-table.ts';
import { endOfQuotedRecord, INCOMPLETE, type RecordShape } from '../../intake/csv/record-end.ts';
import { keyFactOf } from '../../intake/headers/resolve-columns.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { controlSql, LONGEST_CELL } from './cell-source.ts';
import { csvSource } from './csv-source.ts';
import { layoutFile, partial, type Read } from './finish-feed.ts';
import { firstPass, noneFacts as noneFactsOf } from './first-pass.ts';
import { learnSpellings } from './learn-spellings.ts';
import { mendRows } from './mend-rows.ts';
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
  readonly options: Pick<StageOptions, 'to' | 'pseudonymKey' | 'lane'>;
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

/** The rows that the intake reads one by one: what does not fit the header, marks, control characters, totals. */
const takeSingly = async (job: LinesJob, from: string, unfit: string): Promise<void> => {
  const { database, plan, taken, firstLine, shape } = job;
  const reader = rowReader(plan);
  const query = `SELECT CAST(n AS DOUBLE) AS n, ${guardedSql('line')} FROM (${from}) WHERE ${unfit} ORDER BY n`;
  for await (const rows of pagedRows<readonly [number, string]>(database, query)) {
    for (const [n, guarded] of rows) {
      const line = unguarded(guarded);
      if (!job.spooled && line.includes('"') && opensMark(line, shape)) throw new Irregular();
      const row = reader.text(firstLine + n, line);
      if (row !== null) taken.take(n, row);
    }
  }
};

/** The first pass over all lines. */
interface Passed {
  readonly plain: string;
  readonly noneFacts: readonly Fact[];
  /** What was learned of the lines; null when they were not read in the database. */
  readonly recognition: Recognition | null;
}

/** Reads lines in one pass: large texts of plain rows in threads, all others in the database. */
const passOver = async (
  { database, plan, lines, options }: LinesJob,
  key: Fact | null,
): Promise<Passed> => {
  const plain = partial(`${options.to}.parquet`);
  if ((await options.lane?.read(plan, lines, plain)) === true) {
    return { plain, noneFacts: [], recognition: null };
  }
  const source = csvSource(plan, linesSql(lines), key);
  const recognition = await learnSpellings(database, source, options.pseudonymKey);
  await firstPass(database, source, recognition, plain);
  return { plain, noneFacts: noneFactsOf(source, recognition), recognition };
};

/** Reads lines in one pass, then what of them is not plain. */
export const readLines = async (
  job: LinesJob,
): Promise<Pick<Read, 'plain' | 'noneFacts' | 'mended' | 'firstLine'>> => {
  const { database, plan, options, spooled, firstLine } = job;
  const key = keyFactOf(plan.account);
  const facts = factsOfPlan(plan);
  const known = key !== null && facts.includes(key) ? key : null;
  const { plain, noneFacts, recognition } = await passOver(job, known);
  if (!(await job.regular)) throw new Irregular();
  const passed = { plain, noneFacts, firstLine };
  const kept = `(SELECT file_row_number AS n, raw AS line FROM ${plainRows(plain)} WHERE raw IS NOT NULL
    ${spooled ? `AND raw <> ${sqlText(PLACEHOLDER_LINE)}` : ''})`;
  const count = await database.number(`SELECT count(*) FROM ${kept}`);
  if (count === 0) return { ...passed, mended: null };
  const unfit = `(coalesce(misfit, true) OR aside OR strlen(line) > ${LONGEST_CELL} OR ${controlSql('line')})`;
  const rest = csvSource(plan, kept, known, 'n,');
  await takeSingly(job, rest.relation, unfit);
  const everything = `array_to_string(${cellsSql('line', plan.delimiter)}, '')`;
  const mended = await mendRows(
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
  return { ...passed, mended };
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
