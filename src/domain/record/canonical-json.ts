/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

const MANY = 20;

/** Texts that JSON writes as they are: ASCII without quotation mark and backslash. */
const PLAIN = /^[ !#-[\]-~]*$/;

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** Names in the order of their UTF-16 code units. A handful is put in order faster than `sort` begins. */
const inOrder = (names: string[]): string[] => {
  // without an order of its own, `sort` compares code units
  if (names.length > MANY) return names.sort();
  for (let at = 1; at < names.length; at += 1) {
    const name = names[at] ?? '';
    let place = at;
    for (; place > 0 && (names[place - 1] ?? '') > name; place -= 1) {
      names[place] = names[place - 1] ?? '';
    }
    names[place] = name;
  }
  return names;
};

/**
 * The canonical text of a JSON value (RFC 8785): members sorted by UTF-16 code units, no white
 * space, numbers as ECMAScript prints them (-0 is 0). Throws on a number that JSON cannot hold. A lone surrogate is
 * written as its escape, where RFC 8785 stops: what is signed is read before by those who refuse it (`src/letters`).
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('canonical JSON has no NaN and no infinity');
  }
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `[${text}]`;
  }
  const members = value as { readonly [key: string]: Json };
  for (const key of inOrder(Object.keys(members))) {
    const member = members[key];
    if (member === undefined) continue;
    if (text !== '') text += ',';
    text += `${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
};
