/** Characters of codes and pseudonyms, which are one word of ASCII; a name has others: Chinese, spaces, commas. */
const OF_CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:_-';

/** JavaScript that says whether a text tells somebody by name and not by code, for `named`. */
export const namedInMemory = (text: string): string => `/[^A-Za-z0-9:_-]/.test(${text})`;

/** SQL for the same; `translate` takes out what it finds no other character for. */
export const namedInSql = (text: string): string => `(translate(${text}, '${OF_CODES}', '') <> '')`;
