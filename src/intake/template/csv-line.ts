import papaparse from 'papaparse';
import { STARTS_FORMULA } from './escape-formula.ts';

/** Tells programs such as Excel that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line of a CSV file with its end (CRLF): null is an empty cell, a number stands as it is, and no text begins as a
 * spreadsheet begins a formula.
 */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${papaparse.unparse([[...cells]], { newline: '\r\n', escapeFormulae: STARTS_FORMULA })}\r\n`;
