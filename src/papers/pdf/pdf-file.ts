import { LIMITS } from '../limits.ts';
import type { FileProblem } from '../texts/keys.ts';
import {
  isDict,
  type PdfDict,
  PdfLexer,
  PdfRef,
  PdfSyntaxError,
  type PdfValue,
  PdfWord,
} from './pdf-syntax.ts';
import { unpackStream } from './unpack-stream.ts';

/** Where an object stands: at an offset, in a stream of objects by its place there; or it is free. */
type Entry =
  | { readonly offset: number }
  | { readonly holder: number; readonly index: number }
  | null;

/** One state of a file: what was written at once, by the first writer or as an update. */
interface PdfRevision {
  /** Where its cross-reference section begins, from the file's head. */
  readonly offset: number;
  readonly trailer: PdfDict;
  /** The objects that it writes anew, by their numbers. */
  readonly entries: ReadonlyMap<number, Entry>;
}

/** A stream: its dictionary and its bytes as they stand in the file. */
export interface PdfStream {
  readonly dict: PdfDict;
  readonly raw: Uint8Array;
}

/** An object that is a stream or a value. */
export type PdfObject = PdfValue | PdfStream;

/** Whether an object is a stream. */
export const isStream = (object: PdfObject): object is PdfStream =>
  typeof object === 'object' && object !== null && 'raw' in object;

/** Why a file is refused while its structure is read. */
export class PdfRefused extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Updates of a file that are followed; a paper that was saved more often is none. */
const MOST_REVISIONS = 200;

const numberOf = (value: PdfValue | undefined): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

const wordIs = (value: PdfValue | PdfWord, word: string): boolean =>
  value instanceof PdfWord && value.word === word;

interface Section {
  readonly trailer: PdfDict;
  readonly entries: Map<number, Entry>;
}

const objectHead = (lexer: PdfLexer): number => {
  const [number, , word] = [lexer.next(), lexer.next(), lexer.next()];
  if (typeof number !== 'number' || !wordIs(word, 'obj')) throw new PdfSyntaxError('no object');
  return number;
};

const indexOf = (bytes: Uint8Array, word: string, from: number): number => {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same += 1;
    if (same === word.length) return at;
  }
  return -1;
};

/** The object that begins at an offset. The length of a stream may stand in another object, which `lengthOf` finds. */
const objectAt = (
  bytes: Uint8Array,
  offset: number,
  lengthOf: (ref: PdfRef) => number | null,
): { readonly number: number; readonly object: PdfObject } => {
  const lexer = new PdfLexer(bytes, offset);
  const number = objectHead(lexer);
  const value = lexer.next();
  if (value instanceof PdfWord) return { number, object: null };
  if (!isDict(value)) return { number, object: value };
  const after = lexer.next();
  if (!wordIs(after, 'stream')) return { number, object: value };
  const start = lexer.at + (bytes[lexer.at] === 13 ? 1 : 0);
  const begin = start + (bytes[start] === 10 ? 1 : 0);
  const told = value.get('Length');
  const length = told instanceof PdfRef ? lengthOf(told) : numberOf(told);
  const ends = (end: number) => wordIs(new PdfLexer(bytes, end).next(), 'endstream');
  if (length !== null && begin + length <= bytes.length && ends(begin + length))
    return { number, object: { dict: value, raw: bytes.subarray(begin, begin + length) } };
  const end = indexOf(bytes, 'endstream', begin);
  const until = end < 0 ? bytes.length : end;
  return { number, object: { dict: value, raw: bytes.subarray(begin, until) } };
};

/** A cross-reference table and its trailer (7.5.4). */
const readTable = (lexer: PdfLexer): Section => {
  const entries = new Map<number, Entry>();
  for (;;) {
    const first = lexer.next();
    if (wordIs(first, 'trailer')) break;
    const count = lexer.next();
    if (typeof first !== 'number' || typeof count !== 'number')
      throw new PdfSyntaxError('no cross-reference table');
    if (entries.size + count > LIMITS.pdfObjects) throw new PdfRefused('too-many-parts');
    for (let at = 0; at < count; at += 1) {
      const [offset, , kind] = [lexer.next(), lexer.next(), lexer.next()];
      if (wordIs(kind, 'n') && typeof offset === 'number') entries.set(first + at, { offset });
      else if (wordIs(kind, 'f')) entries.set(first + at, null);
      else throw new PdfSyntaxError('no entry of a cross-reference table');
    }
  }
  const trailer = lexer.next();
  if (!isDict(trailer)) throw new PdfSyntaxError('no trailer');
  return { trailer, entries };
};

/** A cross-reference stream (7.5.8). */
const readXrefStream = (bytes: Uint8Array, offset: number): Section => {
  const { object } = objectAt(bytes, offset, () => null);
  if (!isStream(object)) throw new PdfSyntaxError('no cross-reference stream');
  const { dict } = object;
  const size = numberOf(dict.get('Size')) ?? 0;
  if (size > LIMITS.pdfObjects) throw new PdfRefused('too-many-parts');
  const rows = unpackStream(dict, object.raw, LIMITS.pdfObjects * 16);
  if (rows === 'too-large') throw new PdfRefused('too-many-parts');
  const widths = dict.get('W');
  if (rows === 'unknown' || !Array.isArray(widths)) throw new PdfSyntaxError('no rows');
  const [kinds, seconds, thirds] = widths.map((width) => Math.min(numberOf(width) ?? 0, 8));
  if (kinds === undefined || seconds === undefined || thirds === undefined)
    throw new PdfSyntaxError('no widths');
  const index = dict.get('Index');
  const runs = Array.isArray(index) ? index.map((value) => numberOf(value) ?? 0) : [0, size];
  const entries = new Map<number, Entry>();
  let at = 0;
  const take = (width: number): number => {
    let value = 0;
    for (let place = 0; place < width; place += 1) value = value * 256 + (rows[at + place] ?? 0);
    at += width;
    return value;
  };
  for (let run = 0; run + 1 < runs.length; run += 2) {
    const first = runs[run] ?? 0;
    for (let place = 0; place < (runs[run + 1] ?? 0) && at < rows.length; place += 1) {
      const kind = kinds === 0 ? 1 : take(kinds);
      const [second, third] = [take(seconds), take(thirds)];
      if (kind === 1) entries.set(first + place, { offset: second });
      else if (kind === 2) entries.set(first + place, { holder: second, index: third });
      else entries.set(first + place, null);
      if (entries.size > LIMITS.pdfObjects) throw new PdfRefused('too-many-parts');
    }
  }
  return { trailer: dict, entries };
};

/** The section at an offset, with the stream that a table of a hybrid file names (`/XRefStm`). */
const readSection = (bytes: Uint8Array, offset: number): Section => {
  const lexer = new PdfLexer(bytes, offset);
  if (!wordIs(lexer.next(), 'xref')) return readXrefStream(bytes, offset);
  const section = readTable(lexer);
  const beside = numberOf(section.trailer.get('XRefStm'));
  if (beside === null) return section;
  for (const [number, entry] of readXrefStream(bytes, beside).entries)
    if ((section.entries.get(number) ?? null) === null) section.entries.set(number, entry);
  return section;
};

const lastStart = (bytes: Uint8Array): number => {
  let found = -1;
  for (let at = Math.max(0, bytes.length - 4096); ; at += 1) {
    at = indexOf(bytes, 'startxref', at);
    if (at < 0) break;
    found = at;
  }
  if (found < 0) throw new PdfSyntaxError('no startxref');
  const offset = new PdfLexer(bytes, found + 9).next();
  if (typeof offset !== 'number') throw new PdfSyntaxError('no startxref');
  return offset;
};

/** Whether the first object says that the file is linearised: such a file has two sections and was written once. */
const isLinearised = (bytes: Uint8Array): boolean => {
  try {
    const { object } = objectAt(bytes, new PdfLexer(bytes, 8).at, () => null);
    return isDict(object) && object.has('Linearized');
  } catch {
    return false;
  }
};

/** The states of a file, the first first, by walking from the last section to those before it (`/Prev`). */
const readRevisions = (bytes: Uint8Array): readonly PdfRevision[] => {
  const linearised = isLinearised(bytes);
  const revisions: PdfRevision[] = [];
  const seen = new Set<number>();
  let entries = 0;
  let joined = !linearised;
  for (let offset: number | null = lastStart(bytes); offset !== null; ) {
    if (seen.has(offset)) throw new PdfSyntaxError('sections that lead in a circle');
    seen.add(offset);
    if (seen.size > MOST_REVISIONS) throw new PdfRefused('too-many-parts');
    const section: Section = readSection(bytes, offset);
    entries += section.entries.size;
    if (entries > LIMITS.pdfObjects) throw new PdfRefused('too-many-parts');
    const before = numberOf(section.trailer.get('Prev'));
    const later = revisions[0];
    // of a linearised file the section of its first page leads to one that stands behind it
    if (!joined && later !== undefined && later.offset < offset) {
      joined = true;
      revisions[0] = { ...later, entries: new Map([...section.entries, ...later.entries]) };
    } else revisions.unshift({ offset, ...section });
    offset = before;
  }
  return revisions;
};

/** A PDF whose structure was read: its states, and its objects as one of them shows them. */
export interface PdfFile {
  /** The bytes from the file's head on: what offsets count from. */
  readonly bytes: Uint8Array;
  /** The first first. */
  readonly revisions: readonly PdfRevision[];
  /** The object of a number, or what a reference leads to, as of the last state; `null` where there is none. */
  readonly get: (value: PdfValue | undefined) => PdfObject;
  /** The bytes of a stream, unpacked: see `unpackStream`. */
  readonly unpack: (stream: PdfStream, most: number) => Uint8Array | 'unknown' | 'too-large';
  /** The numbers of all objects of the last state. */
  readonly numbers: () => Iterable<number>;
  /** The object of a number. */
  readonly object: (number: number) => PdfObject;
  readonly trailer: PdfDict;
}

/** The file as it was after its first `count` states. */
const stateOf = (
  bytes: Uint8Array,
  revisions: readonly PdfRevision[],
  trailer: PdfDict,
): PdfFile => {
  const entries = new Map<number, Entry>();
  for (const revision of revisions)
    for (const [number, entry] of revision.entries) entries.set(number, entry);
  const known = new Map<number, PdfObject>();
  const holders = new Map<number, readonly PdfValue[]>();
  const fromHolder = (holder: number, index: number): PdfValue => {
    let values = holders.get(holder);
    if (values === undefined) {
      holders.set(holder, []);
      values = heldValues(object(holder));
      holders.set(holder, values);
    }
    return values[index] ?? null;
  };
  const read = (number: number): PdfObject => {
    const entry = entries.get(number) ?? null;
    if (entry === null) return null;
    try {
      if ('holder' in entry) return fromHolder(entry.holder, entry.index);
      const found = objectAt(bytes, entry.offset, (ref) => {
        const length = object(ref.number);
        return typeof length === 'number' ? length : null;
      });
      return found.number === number ? found.object : null;
    } catch (error) {
      if (error instanceof PdfSyntaxError) return null;
      throw error;
    }
  };
  const object = (number: number): PdfObject => {
    const before = known.get(number);
    if (before !== undefined) return before;
    known.set(number, null);
    const found = read(number);
    known.set(number, found);
    return found;
  };
  const get = (value: PdfValue | undefined): PdfObject => {
    let found: PdfObject = value ?? null;
    for (let step = 0; step < 16 && found instanceof PdfRef; step += 1)
      found = object(found.number);
    return found instanceof PdfRef ? null : found;
  };
  const plain = (value: PdfValue | undefined): PdfValue => {
    const found = get(value);
    if (isStream(found)) return null;
    return Array.isArray(found) ? found.map(plain) : found;
  };
  const unpack = ({ dict, raw }: PdfStream, most: number) => {
    const [filter, settings] = [plain(dict.get('Filter')), plain(dict.get('DecodeParms'))];
    return unpackStream(
      new Map([...dict, ['Filter', filter], ['DecodeParms', settings]]),
      raw,
      most,
    );
  };
  return { bytes, revisions, get, unpack, numbers: () => entries.keys(), object, trailer };
};

/** The objects of a stream of objects (7.5.7). */
const heldValues = (holder: PdfObject): readonly PdfValue[] => {
  if (!isStream(holder)) return [];
  const bytes = unpackStream(holder.dict, holder.raw, LIMITS.zipBytes);
  if (bytes === 'too-large') throw new PdfRefused('too-many-parts');
  const first = numberOf(holder.dict.get('First'));
  const count = numberOf(holder.dict.get('N')) ?? 0;
  if (bytes === 'unknown' || first === null) return [];
  if (count > LIMITS.pdfObjects) throw new PdfRefused('too-many-parts');
  const head = new PdfLexer(bytes);
  const values: PdfValue[] = [];
  for (let at = 0; at < count; at += 1) {
    const [, offset] = [head.next(), head.next()];
    if (typeof offset !== 'number') break;
    const value = new PdfLexer(bytes, first + offset).next();
    values.push(value instanceof PdfWord ? null : value);
  }
  return values;
};

/**
 * Reads the structure of a PDF; throws `PdfRefused` where it exceeds a limit, `PdfSyntaxError` where it is damaged, as
 * where its sections lead in a circle.
 */
export const openPdfFile = (file: Uint8Array): PdfFile => {
  const head = indexOf(file.subarray(0, 1024), '%PDF-', 0);
  const bytes = head > 0 ? file.subarray(head) : file;
  const revisions = readRevisions(bytes);
  const trailer = revisions.at(-1)?.trailer ?? new Map();
  return stateOf(bytes, revisions, trailer);
};
