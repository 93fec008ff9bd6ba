import { Inflate, Unzlib } from 'fflate';
import { LIMITS } from '../limits.ts';
import { isDict, type PdfDict, PdfName, type PdfValue } from './pdf-syntax.ts';

/** Bytes that are unpacked at once: a bomb of the highest ratio is met after 4 MB. */
const STEP = 4096;
const MEGABYTE = 1024 * 1024;

/** What was unpacked before the bytes ended or were damaged; null when it is more than `most` bytes, or a bomb. */
const inflate = (bytes: Uint8Array, most: number): Uint8Array | null => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= most) parts.push(part);
  };
  // a head that is none of zlib's: some writers leave it out
  const headed =
    ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
  const stream = headed ? new Unzlib(take) : new Inflate(take);
  try {
    for (let at = 0; at < bytes.length && size <= most; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > MEGABYTE && size > (at + STEP) * LIMITS.zipRatio) return null;
    }
  } catch {
    // what came before the damage is what viewers show
  }
  if (size > most) return null;
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

/** Undoes the predictors of PNG, which cross-reference streams use (ISO 32000-1, 7.4.4.4). */
const unpredict = (bytes: Uint8Array, columns: number): Uint8Array => {
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    const from = row * (columns + 1) + 1;
    const to = row * columns;
    for (let at = 0; at < columns; at += 1) {
      const left = at > 0 ? (out[to + at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[to + at - columns] ?? 0) : 0;
      const corner = at > 0 && row > 0 ? (out[to + at - columns - 1] ?? 0) : 0;
      out[to + at] = (bytes[from + at] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return out;
};

const predicted = (kind: number, left: number, up: number, corner: number): number => {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if ((byLeft ?? 0) <= (byUp ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
  return (byUp ?? 0) <= (byCorner ?? 0) ? up : corner;
};

const listOf = (value: PdfValue | undefined): readonly PdfValue[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

/**
 * The bytes of a stream, unpacked. `unknown` where its filter is another than Flate; `too-large` where they are more
 * than `most`. What is damaged is unpacked up to the damage.
 */
export const unpackStream = (
  dict: PdfDict,
  raw: Uint8Array,
  most: number,
): Uint8Array | 'unknown' | 'too-large' => {
  const filters = listOf(dict.get('Filter'));
  const settings = listOf(dict.get('DecodeParms'));
  let bytes = raw;
  for (const [at, filter] of filters.entries()) {
    const name = filter instanceof PdfName ? filter.name : '';
    if (name !== 'FlateDecode' && name !== 'Fl') return 'unknown';
    const unpacked = inflate(bytes, most);
    if (unpacked === null) return 'too-large';
    const setting = settings[at];
    const [predictor, columns] = isDict(setting)
      ? [setting.get('Predictor'), setting.get('Columns')]
      : [];
    const width = typeof columns === 'number' && columns > 0 && columns < 1e5 ? columns : 1;
    const usesPng = typeof predictor === 'number' && predictor >= 10; // not-law: PNG's predictors
    bytes = usesPng ? unpredict(unpacked, width) : unpacked;
  }
  return bytes.length > most ? 'too-large' : bytes;
};
