import { escapeFormula } from './escape-formula.ts';
import type { TemplateColumn } from './template-sheet.ts';

const cell = (text: string): string => {
  const safe = escapeFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A blank sheet as CSV: one header row, UTF-8 with a byte order mark, by which Excel knows it. */
export const templateCsv = (columns: readonly TemplateColumn[]): string =>
  `\ufeff${columns.map(({ header }) => cell(header)).join(',')}\r\n`;
