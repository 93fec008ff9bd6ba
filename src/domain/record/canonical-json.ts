/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The canonical text of a JSON value (RFC 8785): members sorted by UTF-16 code units, no white
 * space, numbers as ECMAScript prints them (-0 is 0). Throws on a number that JSON cannot hold. A lone surrogate is
 * written as its escape, where RFC 8785 stops: what is signed is read before by those who refuse it (`src/letters`).
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('canonical JSON has no NaN and no infinity');
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `[${text}]`;
  }
  const members = value as { readonly [key: string]: Json };
  // without an order of its own, `sort` compares code units
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined) continue;
    if (text !== '') text += ',';
    text += `${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
};
