/** Name of the column that is true when a VIN is one but for its check digit. */
export const wrongColumn = (column: string): string => `wrong_${column}`;

/**
 * Name of the column with the days for none of a row, one place for each of those facts that may have any; NULL for
 * most rows.
 */
export const NONES = 'nones';

/**
 * Name of the column with the whole row where it holds anything not recognised; such a row's other columns mean
 * nothing.
 */
export const RAW = 'raw';
