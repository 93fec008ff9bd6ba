import { Inflate } from 'fflate';
import { LIMITS } from './limits.ts';
import type { FileProblem } from './texts/keys.ts';

/** Marks of the end of a package's list of entries, and of an entry in it (PKWARE APPNOTE 4.3.16, 4.3.12). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** A comment after the end is at most as long. */
const LONGEST_COMMENT = 0xffff;
/** An entry that is so small is taken whatever its ratio: blank pictures and long tables pack well. */
const SMALL = 1024 * 1024;
/** So many packed bytes are unpacked at once, into a thousand times as many at the most. */
const AT_ONCE = 4096;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];

/** What is wrong with a package; thrown and caught in this file alone. */
class Refused extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** A path inside a package without a leading slash, `.` and `..` resolved; backslashes are slashes. */
export const plainPath = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
};

/** Unpacks as much as an entry may be; what it says of its own size is not believed. */
const inflated = (packed: Uint8Array, most: number): Uint8Array => {
  const allowed = Math.min(most, Math.max(SMALL, packed.length * LIMITS.zipRatio));
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unpack = new Inflate((piece) => {
    length += piece.length;
    if (length > allowed) throw new Refused('too-many-parts');
    pieces.push(piece);
  });
  // a push unpacks all that it is given before anybody counts it
  for (let from = 0; from < packed.length; from += AT_ONCE)
    unpack.push(packed.subarray(from, from + AT_ONCE), from + AT_ONCE >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const endOfList = (view: DataView): number => {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Refused('damaged');
};

const unpacked = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.zipEntries) throw new Refused('too-many-parts');
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let left: number = LIMITS.zipBytes;
  for (let each = 0; each < count; each += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Refused('damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const size = view.getUint32(at + 20, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((of) =>
      view.getUint16(at + of, true),
    ) as [number, number, number];
    const local = view.getUint32(at + 42, true);
    const rawName = new TextDecoder().decode(
      bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
    );
    at += ENTRY_BYTES + nameLength + extra + comment;
    if (/[/\\]$/.test(rawName)) continue;
    if ((flags & ENCRYPTED) !== 0) throw new Refused('locked');
    const from =
      local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(from, from + size);
    if (packed.length !== size || (method !== STORED && method !== DEFLATED))
      throw new Refused('damaged');
    if (method === STORED && size > left) throw new Refused('too-many-parts');
    const file = method === STORED ? packed : inflated(packed, left);
    const name = plainPath(rawName);
    // of two entries of one name some programs read the first and some the last
    if (files.has(name)) throw new Refused('damaged');
    files.set(name, file);
    left -= file.length;
  }
  return files;
};

/**
 * The files of a package by their path (`plainPath`), or why it is not read. It is read by its list of entries, within
 * the limits of count, size and ratio; two entries of one name, encrypted ones and ZIP64 are refused.
 */
export const unzip = (
  bytes: Uint8Array,
): ReadonlyMap<string, Uint8Array> | { readonly problem: FileProblem } => {
  try {
    return unpacked(bytes);
  } catch (error) {
    // what fflate throws, and what lies outside the bytes, is a package that is damaged
    return { problem: error instanceof Refused ? error.problem : 'damaged' };
  }
};
