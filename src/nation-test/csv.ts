import Papa from 'papaparse';
import type { FeedTable } from './made-nation.ts';

/** A record of a CSV text, with the physical line it begins on, the first being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a CSV text by RFC 4180, blank lines left out. */
export const readRecords = (text: string): readonly CsvRecord[] => {
  const records: CsvRecord[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, meta }) => {
      if (data.length > 1 || data[0]?.trim() !== '') records.push({ line, cells: data });
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
    },
  });
  return records;
};

/** The rows of a CSV text whose first row has the names of its columns. */
export const readCsv = (text: string): FeedTable => {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { columns, rows };
};

/** One record of CSV by RFC 4180, without its end. */
const lineOf = (cells: readonly string[]): string => Papa.unparse([[...cells]]);

/**
 * A table as CSV, lines ended by LF. Rows stand in the order of their text, so that their order tells nothing that
 * their cells do not.
 */
export const writeCsv = ({ columns, rows }: FeedTable): string =>
  `${[lineOf(columns), ...rows.map(lineOf).sort()].join('\n')}\n`;
