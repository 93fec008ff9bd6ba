import type { Random } from '../../simulate/drawn/random.ts';
import { LISTS, NEVER_BLANK, SLIPS } from '../../simulate/habits/write-habits.ts';
import type { Cell, Sent } from '../../simulate/outside/nation.ts';
import type { FeedTable } from '../made-nation.ts';

/** Of a hundred columns of an office, those that its clerks often leave out, and how often; how often the others. */
const FORGETFUL = { columns: 0.02, often: 0.06, seldom: 0.0008 } as const;
/** Rows of a hundred that are sent twice. */
const TWICE = 0.01;

const LETTER_CASE = { chance: 0.0005, to: (text: string) => text.toLowerCase() } as const;

/**
 * The rows of an account as offices tell them: cells left blank, each office in its own columns, slips of clerks, rows
 * sent twice. All cells are written alike, dates as `2026-03-05`, since the test is of detection and not of reading.
 */
export const untidyTable = (account: string, sent: readonly Sent[], random: Random): FeedTable => {
  const columns = [...new Set(sent.flatMap(({ row }) => Object.keys(row)))];
  const list = LISTS.has(account);
  const rows: string[][] = [];
  for (const [, told] of Map.groupBy(sent, ({ office }) => office)) {
    const blank = columns.map((column) => {
      const often = random() < FORGETFUL.columns ? FORGETFUL.often : FORGETFUL.seldom;
      return list || NEVER_BLANK.test(column) ? 0 : often;
    });
    const cellOf = (column: string, at: number, value: Cell): string => {
      if (value === null || random() < (blank[at] ?? 0)) return '';
      const [often, slip] = SLIPS[`${account}.${column}`] ?? [0, null];
      const text = String(slip !== null && random() < often ? slip(value, random) : value);
      return column === 'vin' && random() < LETTER_CASE.chance ? LETTER_CASE.to(text) : text;
    };
    for (const { row } of told) {
      const cells = columns.map((column, at) => cellOf(column, at, row[column] ?? null));
      rows.push(cells);
      if (!list && account !== 'licence' && random() < TWICE) rows.push(cells);
    }
  }
  return { columns, rows };
};
