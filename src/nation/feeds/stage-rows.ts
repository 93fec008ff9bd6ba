import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import { isKeylessRow, keylessProblem } from '../../intake/keyless.ts';
import { readEachRow } from '../../intake/read-chunk.ts';
import { type Sheet, type SheetPlan, UnreadableSheet } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import type { FeedFile } from './find-feeds.ts';
import type { Read } from './finish-feed.ts';
import { openFeed } from './open-feed.ts';
import { TakenRows } from './taken-rows.ts';

/** The facts of a sheet, in the order of its columns. */
export const factsOfPlan = (plan: SheetPlan): Fact[] =>
  plan.columns.flatMap(({ fact }) => (fact === null ? [] : (FACTS[fact] ?? [])));

/**
 * Whether the rows of a file must be read one by one: it has no column to tell them apart, or several columns of one
 * fact, which may contradict each other.
 */
export const isReadSingly = ({ plan, problems }: Pick<Sheet, 'plan' | 'problems'>): boolean =>
  keylessProblem({ problems }) !== undefined ||
  plan.columns.some(({ spares }) => spares !== undefined);

/** Of a file whose rows are all taken one by one: nothing else is staged of it. */
const ROW_BY_ROW = {
  plain: null,
  placed: false,
  noneFacts: [],
  mended: null,
  firstLine: 0,
} as const satisfies Partial<Read>;

/** What is known of a file that gives no rows. */
export const unreadFile = async (
  database: Database,
  problem: Parameters<TakenRows['find']>[0][number],
  sha256: string,
): Promise<Read> => {
  const taken = await TakenRows.open(database, []);
  taken.find([problem], 'file');
  taken.close();
  return {
    facts: [],
    ...ROW_BY_ROW,
    taken,
    sha256,
    broken: true,
  };
};

/**
 * Reads a file row by row in JavaScript: workbooks, JSON, and whatever DuckDB refuses. A file that
 * breaks off keeps the rows before. The rows of one without a column to tell them apart are counted, and told once.
 */
export const stageRows = async (
  database: Database,
  file: FeedFile,
  path: string,
  pseudonymKey: string,
  sha256: string,
): Promise<Read> => {
  const sheet = await openFeed(file, path, pseudonymKey);
  if (sheet.kind !== 'sheet') return unreadFile(database, sheet.problem, sha256);
  const facts = factsOfPlan(sheet.plan);
  const taken = await TakenRows.open(database, facts);
  taken.find(sheet.problems, 'file');
  let broken = keylessProblem(sheet) !== undefined;
  const isLost = broken ? isKeylessRow(sheet) : () => false;
  try {
    for await (const chunk of sheet.chunks()) {
      readEachRow(sheet.plan, chunk, (row) => {
        if (isLost(row)) taken.reported += 1;
        else taken.take(row.row, row);
      });
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    taken.find([error.input.problem], 'file');
    broken = true;
  } finally {
    await sheet.close();
    taken.close();
  }
  return {
    facts,
    ...ROW_BY_ROW,
    taken,
    sha256,
    broken,
  };
};
