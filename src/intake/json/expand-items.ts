import { decodeRecords } from '../csv/decode-records.ts';
import { headerIndexOf } from '../headers/header-index.ts';
import type { SheetChunk, SheetPlan } from '../sheet.ts';

/** Deeper arrays are not looked into: vehicles below goods below an entry are the third. */
const MOST_DEPTH = 3;
/** What all rows of one item repeat of it may have no more characters, 64 MiB. */
const MOST_REPEATED = 1 << 26;

/** An array of objects somewhere in a text; most have none. */
const ARRAY_OF_OBJECTS = /\[\s*\{/;

/** A member of an object, or an item of an array, as it stands in the text. */
interface JsonMember {
  /** Name as written, with its marks; empty in an array. */
  readonly name: string;
  readonly value: string;
}

/** The members of an object or the items of an array, in order; null when the text is neither. */
const membersOf = (text: string, open: '{' | '['): readonly JsonMember[] | null => {
  const whole = text.trim();
  if (!whole.startsWith(open)) return null;
  const parts: JsonMember[] = [];
  let depth = 0;
  let inString = false;
  let from = 1;
  let colon = -1;
  const take = (to: number): void => {
    const name = colon < 0 ? '' : whole.slice(from, colon).trim();
    const value = whole.slice(colon < 0 ? from : colon + 1, to).trim();
    if (value !== '') parts.push({ name, value });
    from = to + 1;
    colon = -1;
  };
  for (let at = 0; at < whole.length; at += 1) {
    const character = whole[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) take(at);
    } else if (depth === 1 && character === ',') take(at);
    else if (depth === 1 && character === ':' && colon < 0 && open === '{') colon = at;
  }
  return parts;
};

const nameOf = ({ name }: JsonMember): string => {
  try {
    return String(JSON.parse(name));
  } catch {
    return name;
  }
};

const isVin = (account: string | null, part: JsonMember): boolean =>
  headerIndexOf(account)(nameOf(part)).some(({ kind }) => kind === 'vin');

/**
 * A row below an item: what is told of both, its own members behind. What both tell, and not alike, is told as a
 * list, which is none of them.
 */
const merged = (item: readonly JsonMember[], row: readonly JsonMember[]): string => {
  const own = new Map(row.map((part) => [nameOf(part), part.value]));
  const inherited = new Map(item.map((part) => [nameOf(part), part.value]));
  const members = [
    ...item.filter((part) => !own.has(nameOf(part))),
    ...row.map((part) => {
      const other = inherited.get(nameOf(part));
      return other === undefined || other === part.value
        ? part
        : { ...part, value: `[${other},${part.value}]` };
    }),
  ];
  return `{${members.map(({ name, value }) => `${name}:${value}`).join(',')}}`;
};

/**
 * The rows of a JSON item: itself, or where it has no VIN and its vehicles stand in an array below it, as those of a
 * customs entry do, one for each of them, with all that the item tells.
 */
export const expandItem = (text: string, account: string | null, depth = 0): readonly string[] => {
  if (depth >= MOST_DEPTH || !ARRAY_OF_OBJECTS.test(text)) return [text];
  const members = membersOf(text, '{');
  if (members === null || members.some((member) => isVin(account, member))) return [text];
  for (const member of members) {
    const items = membersOf(member.value, '[');
    if (items === null || !items.every(({ value }) => value.startsWith('{'))) continue;
    const rows = items.flatMap(({ value }) => expandItem(value, account, depth + 1));
    const parts = rows.map((row) => membersOf(row, '{') ?? []);
    if (!parts.some((row) => row.some((part) => isVin(account, part)))) continue;
    const item = members.filter((other) => other !== member);
    const repeated = item.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
    if (repeated * rows.length > MOST_REPEATED) return [text];
    return parts.map((row) => merged(item, row));
  }
  return [text];
};

/** Chunks of items in which each row is an item: see `expandItem`. */
export async function* expandedChunks(
  chunks: AsyncIterable<SheetChunk>,
  plan: SheetPlan,
): AsyncGenerator<SheetChunk> {
  let more = 0;
  for await (const chunk of chunks) {
    const firstRow = chunk.firstRow + more;
    const { body } = chunk;
    const records = body instanceof Uint8Array ? decodeRecords(body, plan, chunk) : [];
    if (!records.some((record) => ARRAY_OF_OBJECTS.test(record))) {
      yield { ...chunk, firstRow };
      continue;
    }
    const rows = records.flatMap((record) => expandItem(record, plan.account));
    const pieces = rows.map((row) => new TextEncoder().encode(row));
    const ends = new Uint32Array(pieces.length);
    let end = 0;
    pieces.forEach((piece, at) => {
      end += piece.length;
      ends[at] = end;
    });
    const bytes = new Uint8Array(end);
    pieces.forEach((piece, at) => {
      bytes.set(piece, (ends[at] ?? 0) - piece.length);
    });
    yield { ...chunk, firstRow, count: rows.length, body: bytes, ends };
    more += rows.length - records.length;
  }
}
