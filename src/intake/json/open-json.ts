import { FACTS } from '../../domain/facts/fact-table.ts';
import { type ByteSource, byteSourceOf } from '../byte-source.ts';
import { cutRecords } from '../csv/cut-records.ts';
import { decodeRecords } from '../csv/decode-records.ts';
import { detectEncoding } from '../csv/detect-encoding.ts';
import { transcoded } from '../csv/transcode.ts';
import { headerIndexOf } from '../headers/header-index.ts';
import { resolveColumns } from '../headers/resolve-columns.ts';
import type { OpenRequest } from '../open-request.ts';
import type { Column, Sheet, SheetChunk, SheetPlan, UnreadableInput } from '../sheet.ts';
import { UnreadableSheet } from '../sheet.ts';
import { unreadable } from '../unreadable.ts';
import { cutItems, holdsArray } from './cut-items.ts';
import { expandedChunks, expandItem } from './expand-items.ts';
import { leavesOf, parseObject } from './object-leaves.ts';

/** Bytes looked at for the names of the fields. */
const LOOKED_AT = 1 << 18;
/** Every format counts its first record as row 2, as if a header stood above it. */
const FIRST_ROW = 2;
/** Names beyond these have no columns, and are told row by row. */
export const MOST_NAMES = 1024;
const LINES = { delimiter: 0, newline: 10, columns: 0, quoted: false } as const;

const isWhole = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** One object a line, or one document? A first line that is a whole object says the first. */
const formatOf = (head: string, account: string | null): 'json' | 'ndjson' | 'single' => {
  const text = head.trimStart();
  if (text.startsWith('[')) return 'json';
  const whole = parseObject(text);
  if (whole !== null) return holdsArray(whole) && !isItem(whole, text, account) ? 'json' : 'single';
  const line = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  const first = parseObject(line);
  if (first === null)
    return /^\{\s*"/.test(text) && !isWhole(line) && isLines(text) ? 'ndjson' : 'json';
  return holdsArray(first) && !isItem(first, line, account) ? 'json' : 'ndjson';
};

/**
 * Says whether a text is JSON with nothing in it: `[]`, `{}`, `[{}]`, or an answer whose only list is empty:
 * `{"code": 0, "data": []}`.
 */
const isEmpty = (text: string): boolean => {
  if (!isWhole(text)) return false;
  const value: unknown = JSON.parse(text);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const leaves = items.flatMap((item) =>
    typeof item === 'object' && item !== null ? leavesOf({ ...item }) : [{ path: '', value: item }],
  );
  const lists = leaves.filter(({ value: leaf }) => Array.isArray(leaf));
  return (
    leaves.length === 0 ||
    (lists.length > 0 && lists.every(({ value: leaf }) => String(leaf) === ''))
  );
};
/** Whether an object with an array of vehicles is an item itself, which tells something of each of them. */
const isItem = (
  object: Readonly<Record<string, unknown>>,
  text: string,
  account: string | null,
): boolean =>
  Object.entries(object).some(
    ([name, value]) => typeof value === 'string' && headerIndexOf(account)(name).length > 0,
  ) && expandItem(text, account)[0] !== text;

/** A broken first line does not make a document of lines that are objects. */
const isLines = (text: string): boolean =>
  text
    .split('\n')
    .slice(1, 4)
    .some((line) => parseObject(line) !== null);

const planOf = (
  format: 'json' | 'ndjson',
  columns: readonly Column[],
  request: OpenRequest,
): SheetPlan => ({
  file: request.file,
  format,
  encoding: 'utf-8',
  delimiter: '',
  newline: '\n',
  columns,
  account: request.account,
  pseudonymKey: request.pseudonymKey,
  ...(request.words === undefined ? {} : { words: request.words }),
});

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The names of the fields in the first items, in the order in which they appear, and why there are no more. */
const namesIn = async (
  chunks: AsyncIterable<SheetChunk>,
  plan: SheetPlan,
): Promise<{ readonly names: readonly string[]; readonly broken: UnreadableInput | null }> => {
  let broken: UnreadableInput | null = null;
  const names = new Set<string>();
  try {
    for await (const chunk of chunks) {
      if (!(chunk.body instanceof Uint8Array)) continue;
      for (const record of decodeRecords(chunk.body, plan, chunk)) {
        const object = record === null ? null : parseObject(record);
        if (object === null) continue;
        for (const { path } of leavesOf(object)) if (names.size < MOST_NAMES) names.add(path);
      }
    }
  } catch (error) {
    // The first bytes end inside the document: what was whole is enough.
    if (!(error instanceof UnreadableSheet)) throw error;
    broken = error.input;
  }
  return { names: [...names], broken };
};

/** Facts that no item named yet may come later; each has a column under its own name. */
const withRemaining = (columns: readonly Column[], account: string | null): Column[] => {
  const taken = new Set(columns.map(({ fact }) => fact));
  const rest = FACTS.filter(
    (fact) =>
      !fact.derived && !taken.has(fact.index) && (account === null || fact.account === account),
  );
  return [...columns, ...rest.map((fact) => ({ header: fact.name, fact: fact.index }))];
};

/** The plan of a sheet of objects whose first names have these columns. */
export const objectsPlan = (
  format: 'json' | 'ndjson',
  columns: readonly Column[],
  request: OpenRequest,
): SheetPlan => planOf(format, withRemaining(columns, request.account), request);

/** Opens JSON (an array of objects, `{"vehicles": […]}`, one object) or one object a line. */
export const openJson = async (
  source: ByteSource,
  request: OpenRequest,
): Promise<Sheet | UnreadableInput> => {
  const { encoding, skip } = detectEncoding(await source.head(LOOKED_AT));
  const text = byteSourceOf(transcoded(source.pieces(), encoding, skip), source.size);
  const head = await text.head(LOOKED_AT);
  const found = formatOf(new TextDecoder().decode(head), request.account);
  const format = found === 'ndjson' ? 'ndjson' : 'json';
  const cut = (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<SheetChunk> => {
    const items =
      found === 'ndjson'
        ? cutRecords(pieces, LINES, FIRST_ROW, 'utf-8')
        : cutItems(found === 'single' ? bracketed(pieces) : pieces, FIRST_ROW, request.file);
    return expandedChunks(items, planOf(format, [], request));
  };
  const { names, broken } = await namesIn(cut(only(head)), planOf(format, [], request));
  const { columns, problems, known } = resolveColumns(
    names,
    request.account,
    1,
    true,
    request.words,
  );
  if (known === 0) {
    if (isEmpty(new TextDecoder().decode(head))) return unreadable('no-items', request.file);
    if (names.length > 0) return unreadable('no-known-header', request.file);
    return broken ?? unreadable('broken-json', request.file);
  }
  return {
    kind: 'sheet',
    plan: objectsPlan(format, columns, request),
    problems,
    bytes: source.size,
    bytesRead: source.bytesRead,
    chunks: () => cut(text.pieces()),
    close: source.close,
  };
};

/** One object read as an array of one. */
async function* bracketed(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('[');
  yield* pieces;
  yield new TextEncoder().encode(']');
}
