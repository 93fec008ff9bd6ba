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

/** The whole lines that are more than ASCII; a last one without an end only when it is alone. */
const telltaleLines = (bytes: Uint8Array): Uint8Array[] => {
  const lines: Uint8Array[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end < 0 && from > 0) break;
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!isAscii(line)) lines.push(line);
    from = end < 0 ? bytes.length : end + 1;
  }
  return lines;
};

/**
 * UTF-8 or GB18030; ASCII when it is both. A line of Chinese that is right UTF-8 is so by no
 * accident, while cut UTF-8 often passes for GB18030: so UTF-8 needs half of the lines only.
 */
export const multibyteEncodingOf = (bytes: Uint8Array): 'ascii' | 'utf-8' | 'gb18030' => {
  if (isAscii(bytes)) return 'ascii';
  if (isUtf8(bytes)) return 'utf-8';
  const lines = telltaleLines(bytes);
  const good = lines.filter((line) => isUtf8(line)).length;
  const bad = lines.length - good;
  if (good >= bad) return 'utf-8';
  const badGb = lines.filter((line) => !decodes(line, 'gb18030')).length;
  return badGb < bad ? 'gb18030' : 'utf-8';
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
