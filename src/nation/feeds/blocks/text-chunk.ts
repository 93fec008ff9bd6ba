import { TextDecoder } from 'node:util';
import { keyFactOf } from '../../../intake/headers/resolve-columns.ts';
import type { SheetChunk } from '../../../intake/sheet.ts';
import type { FeedPlan } from './block.ts';

/** Delimiters that are never part of a cell without marks. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Whether lines of a sheet can be read from their bytes: the intake does nothing with a row but read its cells. */
export const isReadFromBytes = ({ sheet, keyless }: FeedPlan): boolean => {
  const { account, columns, delimiter, format, newline } = sheet;
  const key = keyFactOf(account);
  return (
    format === 'csv' &&
    newline === '\n' &&
    !keyless &&
    DELIMITERS.includes(delimiter) &&
    columns.every(({ spares }) => spares === undefined) &&
    (key === null || columns.some(({ fact }) => fact === key.index))
  );
};

/** How many line ends stand in some bytes. */
export const lineEndsIn = (bytes: Uint8Array, newline: number): number => {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
};

/** Whether every record of a chunk is one line. */
export const isEachOnALine = ({ ends }: SheetChunk, body: Uint8Array, newline: number): boolean => {
  if (ends === undefined || ends.length === 0) return true;
  const ended = ends.length - Number(body.at(-1) !== newline);
  return lineEndsIn(body, newline) === ended;
};

/** A text in UTF-8; null when it is none in the encoding given, or holds marks of bytes that were none. */
export const inUtf8 = (body: Uint8Array, encoding: string): Uint8Array | null => {
  if (encoding === 'utf-8') return body;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
    return text.includes('\ufffd') ? null : Buffer.from(text);
  } catch {
    return null;
  }
};
