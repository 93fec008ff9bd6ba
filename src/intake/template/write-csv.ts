import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts';
import type { TemplateColumn } from './template-sheet.ts';

/** Cells of the rows of a sheet, in the order of its columns; null is blank. */
export type SheetRows = readonly (readonly (string | number | null)[])[];

/** A sheet as CSV, blank without rows: one header row, UTF-8 with a byte order mark, by which Excel knows it. */
export const templateCsv = (columns: readonly TemplateColumn[], rows: SheetRows = []): string =>
  `${BYTE_ORDER_MARK}${[columns.map(({ header }) => header), ...rows].map(csvLine).join('')}`;
