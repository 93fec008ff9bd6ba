const STARTS_FORMULA = /^[=+\-@\t\r]/;

/**
 * Text that a spreadsheet will not run: a leading = + - @ tab or carriage return gets an apostrophe
 * before it, which intake takes off again. For every text written to CSV or XLSX.
 */
export const escapeFormula = (text: string): string =>
  STARTS_FORMULA.test(text) ? `'${text}` : text;
