import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts';
import type { TemplateColumn } from './template-sheet.ts';

/** A blank sheet as CSV: one header row, UTF-8 with a byte order mark, by which Excel knows it. */
export const templateCsv = (columns: readonly TemplateColumn[]): string =>
  `${BYTE_ORDER_MARK}${csvLine(columns.map(({ header }) => header))}`;
