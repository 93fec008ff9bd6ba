/** How a cell's number is to be read: as a date, as digits padded to a width, or as it is. */
export type NumberFormat = 'date' | 'plain' | { readonly width: number };

/** Built-in formats that show a date or a time (ECMA-376 part 1, 18.8.30, and its East Asian list). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** What a format shows besides literal text, colours, conditions and locales. */
const bareCode = (code: string): string =>
  code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '');

/** Reads a number format: `id` of a cell style, `code` when the workbook defines it. */
export const numberFormatOf = (id: number, code: string | undefined): NumberFormat => {
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  const bare = bareCode(code);
  if (/^0{2,18}$/.test(bare)) return { width: bare.length };
  return /[ymdhs年月日]/i.test(bare.replace(/general/gi, '')) ? 'date' : 'plain';
};
