import { sql } from './sql.ts';

/** How written SQL is laid out: one clause, column or arm a line. */

/** Longest list that stays in one line. */
const LONG = 100;

/** Lines set in by so many spaces, the first too. */
export const indented = (text: string, spaces = 2): string =>
  text.replace(/^(?=.)/gm, ' '.repeat(spaces));

const isLong = (parts: readonly string[], glue: string): boolean =>
  parts.some((part) => part.includes('\n')) || parts.join(glue).length > LONG;

/** A condition of several, in parentheses. */
export const junction = (glue: 'AND' | 'OR', parts: readonly string[]): string => {
  if (!isLong(parts, ` ${glue} `)) return `(${parts.join(` ${glue} `)})`;
  return `(\n${indented(parts.join(`\n${glue} `))}\n)`;
};

/** A list by commas in parentheses, as many parts a line as there is room for. */
export const list = (parts: readonly string[]): string => {
  if (!isLong(parts, ', ')) return `(${parts.join(', ')})`;
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const whole = `${line}, ${part}`;
    if (line === undefined || whole.length > LONG) lines.push(part);
    else lines[lines.length - 1] = whole;
  }
  return `(\n${indented(lines.join(',\n'))}\n)`;
};

/** A CASE of some arms, one a line; what comes of all rows alike without them. */
export const caseOf = (
  arms: readonly (readonly [when: string, then: string])[],
  otherwise: string | null,
  subject = '',
): string => {
  if (arms.length === 0) return otherwise ?? 'NULL';
  const lines = arms.map(([when, then]) => `WHEN ${when} THEN ${then}`);
  const last = otherwise === null ? [] : [`ELSE ${otherwise}`];
  const body = [...lines, ...last].join('\n');
  return sql`CASE${subject === '' ? '' : ` ${subject}`}
${indented(body)}
END`;
};

/** A query, one column a line. */
export const select = (
  columns: readonly string[],
  from: string,
  ends: readonly string[] = [],
): string => sql`SELECT
${indented(columns.join(',\n'))}
FROM ${from}${ends.map((end) => `\n${end}`).join('')}`;

/** A query of steps, each of which reads the one before it. */
export const inSteps = (
  steps: readonly (readonly [name: string, query: string])[],
  last: string,
): string => {
  const named = steps.map(([name, query]) => `${name} AS (\n${indented(query)}\n)`);
  return sql`WITH ${named.join(', ')}
${last}`;
};
