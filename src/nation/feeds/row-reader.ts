import { problemAt } from '../../intake/problem-catalogue.ts';
import { readChunk } from '../../intake/read-chunk.ts';
import type { Cell, ReadRow, SheetPlan } from '../../intake/sheet.ts';

/** Reads one row as the intake does; null when it is blank. */
export interface RowReader {
  /** A record of text, its quotation marks and inner line ends as written; null for bytes that are none. */
  readonly text: (line: number, record: string | null) => ReadRow | null;
  readonly cells: (line: number, cells: readonly Cell[]) => ReadRow | null;
}

/** A reader of the rows of a sheet that DuckDB does not read, one by one. */
export const rowReader = (given: SheetPlan): RowReader => {
  // one plan, since the readers of its columns are kept by it
  const plan: SheetPlan = { ...given, encoding: 'utf-8', newline: '\n' };
  return {
    text: (line, record) => {
      if (record === null) {
        const problem = problemAt(line, plan.account ?? '', 'undecodable-bytes');
        return { row: line, values: null, problems: [problem] };
      }
      const body = new TextEncoder().encode(`${record}\n`);
      const ends = Uint32Array.of(body.length);
      return readChunk(plan, { firstRow: line, count: 1, body, ends })[0] ?? null;
    },
    cells: (line, cells) => readChunk(plan, { firstRow: line, count: 1, body: [cells] })[0] ?? null,
  };
};
