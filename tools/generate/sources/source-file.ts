import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';

/** Reads a file of `reference/sources/`. */
export const sourceText = (name: string): Promise<string> =>
  readFile(new URL(`../../../reference/sources/${name}`, import.meta.url), 'utf8');

/**
 * Reads a CSV of `reference/sources/` as one record a row, by its header; a column asked for is
 * always there, empty when the cell is.
 *
 * @throws Error when the file has not all the columns, or is no sound CSV.
 */
export const sourceRows = async <Column extends string>(
  name: string,
  columns: readonly Column[],
): Promise<Record<Column, string>[]> => {
  const { data, errors, meta } = Papa.parse<Record<Column, string>>(await sourceText(name), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Error(`${name}, row ${error.row}: ${error.message}`);
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw new Error(`${name} has no column ${missing.join(', ')}`);
  return data;
};

/** The parts of a cell that holds several, joined by `;`. */
export const listed = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
