import type { Problem } from '../../../domain/verdict/verdict.ts';
import { NumberColumn } from './number-column.ts';
import { TextColumn } from './text-column.ts';

/** The level of what is told of a vehicle by a row that could not be used: its VIN is the value. */
export const OF_VEHICLE = 'vehicle';

/** What a problem is of: a file, a row that could not be used, a cell of one that could, a vehicle. */
export type Level = 'file' | 'row' | 'cell' | typeof OF_VEHICLE;

/** A problem, and the file that it stands in. */
export interface FeedProblem {
  readonly fileNo: number;
  readonly file: string;
  readonly level: Level;
  readonly problem: Problem;
}

/** The columns of a file of problems. */
export class ProblemColumns {
  readonly #fileNo = new NumberColumn({ name: 'file_no', stored: 'number' });
  readonly #line = new NumberColumn({ name: 'line', stored: 'number' });
  readonly #texts = ['file', 'level', 'field', 'code', 'value', 'remedy_en', 'remedy_zh'].map(
    (name) => new TextColumn(name),
  );
  readonly all = [this.#fileNo, this.#line, ...this.#texts];

  /** Puts a problem as a row. */
  put(row: number, { fileNo, file, level, problem }: FeedProblem): void {
    const { field, code, value, remedy } = problem;
    this.#fileNo.put(row, fileNo);
    this.#line.put(row, problem.row);
    const texts = [file, level, field, code, value, remedy.en, remedy.zh];
    for (const [at, text] of texts.entries()) this.#texts[at]?.put(row, text);
  }
}
