import { detectEncoding } from './csv/detect-encoding.ts';
import type { ProblemCode } from './problem-catalogue.ts';

/** The format of a file, or why it cannot be read. */
export type DetectedFormat =
  | { readonly format: 'csv' | 'json' | 'xlsx' | 'parquet' }
  | { readonly refused: ProblemCode };

const REFUSED: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'old workbook'],
  ['25504446', 'PDF'],
  ['1f8b', 'gzip'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'RAR'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
];
const LOOKED_AT = 4096;
/** More control bytes than one in this many is no text. */
const CONTROL_SHARE = 50;

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 8)).toString('hex');

const isTextControl = (byte: number): boolean =>
  byte === 9 || byte === 10 || byte === 13 || byte === 0x1a || byte === 0x1b || byte === 12;

const isBinary = (bytes: Uint8Array): boolean => {
  const length = Math.min(bytes.length, LOOKED_AT);
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) zeros += 1;
    else if (byte < 32 && !isTextControl(byte)) controls += 1;
  }
  return controls + zeros > length / CONTROL_SHARE;
};

/** Text without marks and zeros, enough of it to see what it begins with. */
const beginning = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, LOOKED_AT))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\u0000', '')
    .trimStart();

/** A text without the comments before it; JSON has none, and what follows says whether it is meant for it. */
const withoutComments = (text: string): string => {
  let rest = text;
  for (;;) {
    const end = rest.startsWith('//') ? '\n' : rest.startsWith('/*') ? '*/' : null;
    const at = end === null ? -1 : rest.indexOf(end, 2);
    if (end === null || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
};

const IS_JSON = /^(?:\[\s*(?:[\]{[/]|$)|\{\s*(?:["}/]|$))/;

/** Says what a file is by its first bytes, whatever its name. `head` holds at least 4 KiB of it. */
export const detectFormat = (head: Uint8Array): DetectedFormat => {
  if (head.length === 0) return { refused: 'empty-file' };
  const magic = hexOf(head);
  if (magic.startsWith('504b0304') || magic.startsWith('504b0506')) return { format: 'xlsx' };
  if (magic.startsWith('50415231')) return { format: 'parquet' };
  if (REFUSED.some(([prefix]) => magic.startsWith(prefix)))
    return { refused: 'unsupported-format' };
  const wide = detectEncoding(head).encoding.startsWith('utf-16');
  if (!wide && isBinary(head)) return { refused: 'binary-file' };
  const text = beginning(head);
  if (/^<(?:!doctype html|html|\?xml|table)/i.test(text)) return { refused: 'unsupported-format' };
  const bare = withoutComments(text);
  if (bare !== text && IS_JSON.test(bare)) return { refused: 'json-comment' };
  return { format: IS_JSON.test(text) ? 'json' : 'csv' };
};
