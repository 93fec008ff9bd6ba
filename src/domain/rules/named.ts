import type { Dialect } from './sql/dialect.ts';

/** Characters of codes and pseudonyms, which are one word of ASCII; a name has others: Chinese, spaces, commas. */
const OF_CODES = 'A-Za-z0-9:_-';

/** JavaScript that says whether a text tells somebody by name and not by code, for `named`. */
export const namedInMemory = (text: string): string => `/[^${OF_CODES}]/.test(${text})`;

/** Whether a text tells somebody by name. */
export const isNamed = (text: string): boolean => new RegExp(`[^${OF_CODES}]`).test(text);

/** SQL for the same. */
export const namedInSql = (text: string, { holdsOther }: Dialect): string =>
  holdsOther(text, OF_CODES);
