import type { FactKind } from '../../facts/fact-definition.ts';

/** Expressions that every database writes alike. */

/** A name of a column or table. */
export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** Whole days from a to b, both dates. */
export const daysBetween = (a: string, b: string): string => `(${b} - ${a})`;

/** Days added to a date. */
export const plusDays = (date: string, days: string): string =>
  `(${date} + CAST(${days} AS INTEGER))`;

/** Months added with the month-end rule, as a date. */
export const plusMonths = (date: string, months: string): string =>
  `CAST(${date} + CAST(${months} AS INTEGER) * INTERVAL '1 month' AS DATE)`;

/** A digit of a whole number not below 0 in base 8, the lowest being 0. */
export const octalDigit = (number: string, place: number): string =>
  `((${number} >> ${3 * place}) & 7)`;

const TYPES: Partial<Record<FactKind, string>> = {
  date: 'DATE',
  integer: 'BIGINT',
  decimal: 'BIGINT',
  boolean: 'BOOLEAN',
};

/** The type of a fact's column: decimals are whole hundredths, all that is not counted is text. */
export const sqlTypeOf = ({ kind }: { readonly kind: FactKind }): string =>
  TYPES[kind] ?? 'VARCHAR';
