import { sql } from '../../domain/rules/sql/sql.ts';

/** SQL of the name that a number stands for: of a measure, of a reason. */
export const nameOf = (number: string, names: readonly string[]): string =>
  `CASE ${number} ${names.map((name, at) => `WHEN ${at} THEN '${name}'`).join(' ')} END`;

/** SQL of the number of a name, as `nameOf` reads it; NULL of another text. */
export const numberOf = (name: string, names: readonly string[]): string =>
  `CASE ${name} ${names.map((text, at) => `WHEN '${text}' THEN ${at}`).join(' ')} END`;

/** SQL of the number of a month `2026-03`, as `monthText` writes it; 0 of the empty text. */
export const monthOf = (text: string): string =>
  sql`
    CASE
      WHEN ${text} = '' THEN 0
      ELSE CAST(${text}[1:4] AS INTEGER) * 12 + CAST(${text}[6:7] AS INTEGER) - 1 -- not-law: the calendar
    END`;

/** SQL of the number of a province, as `provinceText` writes it; 0 of the empty text. */
export const provinceOf = (text: string): string =>
  `CASE WHEN ${text} = '' THEN 0 ELSE CAST(${text} AS UTINYINT) END`;
