import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { ROOT } from './run-cli.ts';

/** A row of a sheet by its headers. */
export type Row = Record<string, string>;

/** The shipped batch. */
export const SAMPLE = join(ROOT, 'samples', 'exporter-batch.csv');

/** Rows of the shipped batch; the first is row 2 of the sheet. */
export const ROWS: readonly Row[] = papaparse.parse<Row>(
  readFileSync(SAMPLE, 'utf8').replace(/^\ufeff/, ''),
  { header: true, skipEmptyLines: true },
).data;

/** Row 2 of the shipped batch: its gate is clear. */
export const FIRST: Row = ROWS[0] ?? {};

/** Rows as CSV under the headers of the first. */
export const csvOf = (...rows: readonly Row[]): string => papaparse.unparse([...rows]);
