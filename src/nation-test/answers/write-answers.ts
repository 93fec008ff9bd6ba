import { writeCsv } from '../csv.ts';
import { ANSWER_COLUMNS, type Answer } from './answer.ts';

/** Answers as a file that takes part, in the order of their VINs. */
export const answersCsv = (answers: readonly Answer[]): string =>
  writeCsv({
    columns: ANSWER_COLUMNS,
    rows: answers.map(({ vin, flagged, scheme, score }) => [
      ...[vin, flagged, scheme ?? '', score === null ? '' : String(score)],
    ]),
  });
