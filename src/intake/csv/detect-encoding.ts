import { isAscii, isUtf8 } from 'node:buffer';

/** What the first bytes of a text say of its encoding. */
interface DetectedEncoding {
  /** Label of the WHATWG Encoding Standard; `ascii` when nothing but ASCII was seen. */
  readonly encoding: 'ascii' | 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** Length of the byte order mark. */
  readonly skip: number;
}

const LOOKED_AT = 4096;
const NEWLINE = 10;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark shows as zeros on one side only: commas, digits and line ends are ASCII. */
const utf16Side = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const enough = length / 2 / 5;
  if (odd > enough && odd > 10 * even) return 'utf-16le';
  return even > enough && even > 10 * odd ? 'utf-16be' : null;
};

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Lines that are no text in an encoding; the last, perhaps cut, does not count. */
const badLines = (bytes: Uint8Array, good: (line: Uint8Array) => boolean): number => {
  let bad = 0;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end < 0) return from === 0 && !good(bytes) ? 1 : bad;
    if (!good(bytes.subarray(from, end))) bad += 1;
    from = end + 1;
  }
  return bad;
};

/** UTF-8 or GB18030, whichever leaves fewer lines unread; UTF-8 when equal. ASCII when it is both. */
export const multibyteEncodingOf = (bytes: Uint8Array): 'ascii' | 'utf-8' | 'gb18030' => {
  if (isAscii(bytes)) return 'ascii';
  if (isUtf8(bytes)) return 'utf-8';
  const bad = badLines(bytes, isUtf8);
  if (bad === 0) return 'utf-8';
  return badLines(bytes, (line) => decodes(line, 'gb18030')) < bad ? 'gb18030' : 'utf-8';
};

/** Detects the encoding from the first bytes of a text. */
export const detectEncoding = (head: Uint8Array): DetectedEncoding => {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', skip: 3 };
  if (startsWith(head, 0xff, 0xfe)) return { encoding: 'utf-16le', skip: 2 };
  if (startsWith(head, 0xfe, 0xff)) return { encoding: 'utf-16be', skip: 2 };
  if (startsWith(head, 0x84, 0x31, 0x95, 0x33)) return { encoding: 'gb18030', skip: 4 };
  const side = utf16Side(head);
  return { encoding: side ?? multibyteEncodingOf(head), skip: 0 };
};
