import { LONGEST_RECORD } from '../csv/cut-records.ts';
import type { SheetChunk } from '../sheet.ts';
import { unreadableRest } from '../unreadable.ts';

const CHUNK = 1 << 20;
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const COLON = 58;
const SLASH = 47;
const STAR = 42;
const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** What may stand outside of arrays and objects: their beginnings, what stands between, the mark of UTF-8. */
const isBetween = (byte: number): boolean =>
  isSpace(byte) ||
  [OPEN_ARRAY, OPEN_OBJECT, CLOSE_ARRAY, CLOSE_OBJECT, COMMA, SLASH, 0xef, 0xbb, 0xbf].includes(
    byte,
  );

/** The names under which an object may hold the array of vehicles. */
const ARRAY_NAMES: ReadonlySet<string> = new Set(['vehicles']);

const joined = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
};

/**
 * Cuts JSON into the items of its array, an array of objects or `{"vehicles": […]}`, or of several one behind the
 * other, in chunks of about 1 MiB, without ever holding the document. Throws `UnreadableSheet` (broken-json, json-comment)
 * after the last whole item when the document breaks off or anything else follows, and when it has no such array.
 */
export async function* cutItems(
  pieces: AsyncIterable<Uint8Array>,
  firstRow: number,
  file: string,
): AsyncGenerator<SheetChunk> {
  let bytes: Uint8Array = new Uint8Array(0);
  let at = 0;
  let depth = 0;
  let inString = false;
  /** Depth of the items once the array is open; 0 before, -1 after its end until what holds it ends. */
  let itemDepth = 0;
  /** Whole documents seen: one may stand behind the other, as where files were put together. */
  let documents = 0;
  let itemStart = -1;
  let stringStart = 0;
  let key = '';
  let lastString = '';
  let row = firstRow;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  /** True behind a slash outside of texts, which a comment may begin with. */
  let slash = false;

  const flush = (): SheetChunk => {
    const body = new Uint8Array(heldBytes);
    const ends = new Uint32Array(held.length);
    let end = 0;
    held.forEach((item, index) => {
      body.set(item, end);
      end += item.length;
      ends[index] = end;
    });
    const chunk: SheetChunk = { firstRow: row, count: held.length, body, ends };
    row += held.length;
    held = [];
    heldBytes = 0;
    return chunk;
  };

  const take = (end: number): void => {
    if (itemStart < 0) return;
    const item = new Uint8Array(bytes.subarray(itemStart, end));
    held.push(item);
    heldBytes += item.length;
    itemStart = -1;
  };

  const step = (byte: number): void => {
    if (slash && (byte === SLASH || byte === STAR)) throw unreadableRest('json-comment', file);
    if (slash && depth === 0) throw unreadableRest('broken-json', file);
    slash = byte === SLASH;
    if (depth === 0 && !isBetween(byte)) throw unreadableRest('broken-json', file);
    const items = itemDepth > 0 && depth === itemDepth;
    if (items && itemStart < 0 && !isSpace(byte) && byte !== COMMA && byte !== CLOSE_ARRAY) {
      itemStart = at;
    }
    if (byte === QUOTE) {
      inString = true;
      stringStart = at + 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      if (
        itemDepth === 0 &&
        byte === OPEN_ARRAY &&
        (depth === 0 || (depth === 1 && ARRAY_NAMES.has(key)))
      ) {
        itemDepth = depth + 1;
      }
      depth += 1;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      if (items) {
        take(at);
        itemDepth = -1;
      }
      depth -= 1;
      if (depth === 0) {
        if (itemDepth !== -1) throw unreadableRest('broken-json', file);
        itemDepth = 0;
        key = '';
        documents += 1;
      }
    } else if (byte === COLON && depth === 1) key = lastString;
    else if (byte === COMMA && items) take(at);
  };

  try {
    for await (const piece of pieces) {
      const keep = itemStart >= 0 ? itemStart : inString ? Math.min(stringStart, at) : at;
      if (bytes.length - keep > LONGEST_RECORD) throw unreadableRest('broken-json', file);
      bytes = keep >= bytes.length ? piece : joined(bytes.subarray(keep), piece);
      at -= keep;
      stringStart -= keep;
      if (itemStart >= 0) itemStart = 0;
      while (at < bytes.length) {
        const byte = bytes[at] as number;
        if (!inString) {
          step(byte);
          if (depth < 0) throw unreadableRest('broken-json', file);
        } else if (byte === BACKSLASH) at += 1;
        else if (byte === QUOTE) {
          inString = false;
          if (depth === 1 && at - stringStart <= 64) {
            lastString = new TextDecoder().decode(bytes.subarray(stringStart, at));
          }
        }
        at += 1;
        if (heldBytes >= CHUNK) yield flush();
      }
    }
  } catch (error) {
    // what stands whole before the place where it breaks off is read all the same
    if (held.length > 0) yield flush();
    throw error;
  }
  if (held.length > 0) yield flush();
  if (depth !== 0 || inString || slash || documents === 0)
    throw unreadableRest('broken-json', file);
}
