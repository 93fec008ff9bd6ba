import type { SheetChunk } from '../sheet.ts';
import { multibyteEncodingOf } from './detect-encoding.ts';
import { endOfQuotedRecord, INCOMPLETE, type RecordShape } from './record-end.ts';

/** Bytes of a chunk, about: it ends with the record that reaches them. */
const CHUNK = 1 << 20;
/** A record longer than this is not carried; it is reported and the next line is read. */
export const LONGEST_RECORD = 8 << 20;

const QUOTE = 34;
const NONE = -1;
const UNKNOWN = -2;

const joined = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
};

/**
 * Cuts a text into chunks of whole records, about 1 MiB each whatever the sizes of the pieces read,
 * so that the same text always gives the same chunks. Rows count from `firstRow`. With `encoding`
 * undecided (`ascii`), the first chunk that is more than ASCII decides.
 */
export async function* cutRecords(
  pieces: AsyncIterable<Uint8Array>,
  shape: RecordShape,
  firstRow: number,
  encoding: string,
): AsyncGenerator<SheetChunk> {
  let bytes: Uint8Array = new Uint8Array(0);
  let row = firstRow;
  let decided = encoding;
  /** Start of the chunk, of the record, and the next quotation mark at or after the record. */
  let chunkStart = 0;
  let recordStart = 0;
  let nextQuote = shape.quoted ? UNKNOWN : NONE;
  let ends: number[] = [];
  let quoted = false;
  let skipping = false;

  const chunkUpTo = (end: number): SheetChunk => {
    const body = new Uint8Array(bytes.subarray(chunkStart, end));
    if (decided === 'ascii') decided = multibyteEncodingOf(body);
    const chunk: SheetChunk = {
      firstRow: row,
      count: ends.length,
      body,
      ...(quoted ? { ends: Uint32Array.from(ends, (at) => at - chunkStart) } : {}),
      ...(encoding === 'ascii' ? { encoding: decided === 'ascii' ? 'utf-8' : decided } : {}),
    };
    row += ends.length;
    chunkStart = end;
    ends = [];
    quoted = false;
    return chunk;
  };

  const tooLong = (): SheetChunk => {
    row += 1;
    return { firstRow: row - 1, count: 1, body: new Uint8Array(0), unusable: 'row-too-long' };
  };

  const endOfRecord = (last: boolean): number => {
    if (nextQuote !== NONE && nextQuote < recordStart)
      nextQuote = bytes.indexOf(QUOTE, recordStart);
    const line = bytes.indexOf(shape.newline, recordStart);
    const end = line < 0 ? (last ? bytes.length : INCOMPLETE) : line + 1;
    if (nextQuote < 0 || (end >= 0 && nextQuote >= end)) return end;
    const quotedEnd = endOfQuotedRecord(bytes, recordStart, bytes.length, shape, last);
    if (quotedEnd >= 0) quoted = true;
    return quotedEnd;
  };

  function* cut(last: boolean): Generator<SheetChunk> {
    while (recordStart < bytes.length) {
      let end = endOfRecord(last);
      const length = (end === INCOMPLETE ? bytes.length : end) - recordStart;
      if (end === INCOMPLETE && length <= LONGEST_RECORD) return;
      if (length > LONGEST_RECORD) {
        // Give up the quotation if there is a line end to go on from, else skip to the next one.
        if (ends.length > 0) yield chunkUpTo(recordStart);
        const line = bytes.indexOf(shape.newline, recordStart) + 1;
        if (line === 0 || line - recordStart > LONGEST_RECORD) {
          skipping = line === 0 && !last;
          recordStart = line === 0 ? bytes.length : line;
          chunkStart = recordStart;
          if (!skipping) yield tooLong();
          continue;
        }
        quoted = true;
        end = line;
      }
      ends.push(end);
      recordStart = end;
      if (end - chunkStart >= CHUNK) yield chunkUpTo(end);
    }
  }

  for await (const piece of pieces) {
    const rest = bytes.subarray(chunkStart);
    ends = ends.map((end) => end - chunkStart);
    recordStart -= chunkStart;
    chunkStart = 0;
    if (shape.quoted) nextQuote = UNKNOWN;
    bytes = rest.length === 0 ? piece : joined(rest, piece);
    if (skipping) {
      const line = bytes.indexOf(shape.newline);
      if (line < 0) {
        bytes = new Uint8Array(0);
        recordStart = 0;
        continue;
      }
      skipping = false;
      yield tooLong();
      chunkStart = line + 1;
      recordStart = line + 1;
    }
    yield* cut(false);
  }
  if (skipping) {
    yield tooLong();
    return;
  }
  yield* cut(true);
  if (ends.length > 0) yield chunkUpTo(recordStart);
}
