/** A JSON value met under its path of names joined by dots. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

const MOST_DEPTH = 8;
/** So many values of one object are read at most. */
export const MOST_LEAVES = 4096;

/** What JSON can hold as an object; a date or a map of a program is none. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

const under = (prefix: string, name: string): string =>
  prefix === '' ? name : `${prefix}.${name}`;

/**
 * The values of an object, nested objects opened: `{licence: {vin}}` has `licence.vin`; a few beyond `MOST_LEAVES` at
 * most. An object with nothing in it is a value: it is no blank.
 */
export const leavesOf = (object: Record<string, unknown>, prefix = '', depth = 0): Leaf[] => {
  const leaves: Leaf[] = [];
  for (const [name, value] of Object.entries(object)) {
    const path = under(prefix, name);
    const isOpened = isObject(value) && depth < MOST_DEPTH && Object.keys(value).length > 0;
    if (isOpened) leaves.push(...leavesOf(value, path, depth + 1));
    else leaves.push({ path, value });
    if (leaves.length > MOST_LEAVES) break;
  }
  return leaves;
};

/** Parses one JSON object; null when the text is none. */
export const parseObject = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

/** What JSON is made of: texts, marks, and numbers and words. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

const keysIn = (object: Record<string, unknown>): number => {
  const open: unknown[] = [object];
  let keys = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value);
    if (!Array.isArray(value)) keys += inner.length;
    for (const one of inner) if (typeof one === 'object' && one !== null) open.push(one);
  }
  return keys;
};

/** Colons outside texts: as many as the objects of a JSON text have members. */
const membersIn = (text: string): number => {
  let members = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inText = !inText;
    else if (inText && code === 0x5c) at += 1;
    else if (!inText && code === 0x3a) members += 1;
  }
  return members;
};

/**
 * The values of a JSON text of an object as they stand in it, each name as often as it is told; a few beyond
 * `MOST_LEAVES` at most.
 */
const leavesInText = (text: string): Leaf[] => {
  const leaves: Leaf[] = [];
  const tokens = new RegExp(TOKEN);
  let token = tokens.exec(text);
  const isAt = (mark: string): boolean => token?.[0] === mark;
  const next = (): string => {
    const read = token?.[0] ?? '';
    token = tokens.exec(text);
    return read;
  };
  /** Reads a value that is not opened, and stops behind it. */
  const closed = (): unknown => {
    const from = token?.index ?? text.length;
    let depth = 0;
    let to = from;
    do {
      if (isAt('{') || isAt('[')) depth += 1;
      if (isAt('}') || isAt(']')) depth -= 1;
      to = tokens.lastIndex;
      next();
    } while (depth > 0 && token !== null);
    return JSON.parse(text.slice(from, to));
  };
  const open = (prefix: string, depth: number): void => {
    next();
    if (isAt('}') && prefix !== '') leaves.push({ path: prefix, value: {} });
    while (!isAt('}') && token !== null && leaves.length <= MOST_LEAVES) {
      if (isAt(',')) next();
      const path = under(prefix, String(JSON.parse(next())));
      next();
      if (isAt('{') && depth < MOST_DEPTH) open(path, depth + 1);
      else leaves.push({ path, value: closed() });
    }
    next();
  };
  open('', 0);
  return leaves;
};

/**
 * The values of the object that a JSON text is, a name that is told twice twice: `JSON.parse` keeps the last without a
 * word. Null when the text is no object.
 */
export const leavesTold = (text: string): readonly Leaf[] | null => {
  const object = parseObject(text);
  if (object === null) return null;
  return membersIn(text) === keysIn(object) ? leavesOf(object) : leavesInText(text);
};
