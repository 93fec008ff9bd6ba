import { FORMULA_HEADS } from '../intake/template/escape-formula.ts';

const BEGINS_FORMULA = [...FORMULA_HEADS].map((character) => character.charCodeAt(0)).join(', ');

/**
 * SQL of a cell that people wrote, as a CSV holds it: a spreadsheet shows it and does not run it. The
 * same as `escapeFormula` in TypeScript.
 *
 * @param text SQL of a text.
 */
export const inertSql = (text: string): string =>
  `CASE WHEN ord(${text}) IN (${BEGINS_FORMULA}) THEN '''' || ${text} ELSE ${text} END`;
