import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { decodeRecords } from '../../intake/csv/decode-records.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import type { ReadRow, Sheet, SheetChunk } from '../../intake/sheet.ts';
import { LONGEST_LINE } from './line-length.ts';
import type { RowReader } from './row-reader.ts';
import { PLACEHOLDER_LINE, wellQuotedLine } from './text-lines.ts';

const WRITTEN_AT = 1 << 20;
const BLANK = /^[\s\u200b\u2060\ufeff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_LINE = /[\r\n\u0001\u0002\ufffd]/;

const withoutEnd = (record: string, newline: string): string => {
  const body = record.endsWith(newline) ? record.slice(0, -1) : record;
  return body.endsWith('\r') ? body.slice(0, -1) : body;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNCLEAN = /["\r\u0001\u0002\ufffd]|\n\n|^\n|^$/;

/**
 * Writes the records of a sheet of delimited text as UTF-8, one a line and each on the physical line
 * it has in the file, for DuckDB to read. A record that does not fit a line, or whose marks, bytes or
 * length ask for the intake's own reader, is read here and given to `take` with its line; placeholders
 * stand for it. `firstLine` is the line of the first record.
 */
export const spoolText = async (
  sheet: Sheet,
  reader: RowReader,
  firstLine: number,
  to: string,
  take: (line: number, row: ReadRow) => void,
): Promise<void> => {
  const { plan } = sheet;
  const fits = wellQuotedLine(plan.delimiter);
  const out = createWriteStream(to, { mode: 0o600, highWaterMark: WRITTEN_AT });
  const failed = finished(out);
  failed.catch(() => {});
  let line = firstLine;
  let held = '';

  const readAside = (record: string | null, unusable: SheetChunk['unusable']): void => {
    const row =
      unusable === undefined
        ? reader.text(line, record)
        : {
            row: line,
            values: null,
            problems: [problemAt(line, plan.account ?? '', unusable)],
          };
    if (row !== null) take(line, row);
  };

  const addRecord = (record: string | null, unusable?: SheetChunk['unusable']): void => {
    const text = record === null ? '' : withoutEnd(record, plan.newline);
    const plain =
      unusable === undefined &&
      record !== null &&
      text.length <= LONGEST_LINE / 4 &&
      !NO_LINE.test(text) &&
      !BLANK.test(text) &&
      (!text.includes('"') || fits.test(text));
    if (plain) {
      held += `${text}\n`;
      line += 1;
      return;
    }
    readAside(record === null ? null : text, unusable);
    const lines = 1 + text.split(plan.newline).length - 1;
    held += `${PLACEHOLDER_LINE}\n`.repeat(lines);
    line += lines;
  };

  const addChunk = (chunk: SheetChunk): void => {
    if (chunk.unusable !== undefined || !(chunk.body instanceof Uint8Array)) {
      addRecord(null, chunk.unusable);
      return;
    }
    const records = decodeRecords(chunk.body, plan, chunk);
    // of one line a chunk may be long, but in UTF-8 at most half as long again
    const simple =
      chunk.ends === undefined &&
      plan.newline === '\n' &&
      chunk.count === records.length &&
      chunk.body.length < 1.25 * LONGEST_LINE;
    const text = simple ? records.join('\n') : '';
    // blank lines would be lost, so that those after them had the wrong place
    if (simple && !UNCLEAN.test(text) && !text.endsWith('\n')) {
      held += `${text}\n`;
      line += records.length;
    } else for (const record of records) addRecord(record);
  };

  for await (const chunk of sheet.chunks()) {
    addChunk(chunk);
    if (held.length >= WRITTEN_AT) {
      if (!out.write(held)) await Promise.race([once(out, 'drain'), failed]);
      held = '';
    }
  }
  out.end(held);
  await failed;
};
