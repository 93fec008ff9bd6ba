/**
 * First characters by which a spreadsheet takes a cell for a formula; Chinese and Japanese ones take the wide signs
 * too.
 */
export const FORMULA_HEADS = '=+-@\t\r＝＋－＠';

/** Matches a whole text that begins with one of `FORMULA_HEADS`. */
export const STARTS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Text that a spreadsheet will not run: a leading = + - @ (wide ones too), tab or carriage return gets an apostrophe
 * before it, which intake takes off again. For every text written to CSV or XLSX.
 */
export const escapeFormula = (text: string): string =>
  STARTS_FORMULA.test(text) ? `'${text}` : text;
