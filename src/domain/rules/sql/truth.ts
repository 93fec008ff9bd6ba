import { caseOf, junction } from './layout.ts';

/** SQL of what is the same in every row. */
export const TRUE = 'TRUE';
export const FALSE = 'FALSE';
export const UNKNOWN = 'CAST(NULL AS BOOLEAN)';

/** True of SQL that is NULL in every row, whatever its type. */
export const isBlank = (sql: string): boolean => /^CAST\(NULL AS \w+\)$/.test(sql);

/** True of a condition that is the same in every row. */
export const isSettled = (condition: string): boolean =>
  condition === TRUE || condition === FALSE || condition === UNKNOWN;

/** The opposite of a condition. */
export const negated = (condition: string): string => {
  if (condition === TRUE) return FALSE;
  if (condition === FALSE) return TRUE;
  return condition === UNKNOWN ? UNKNOWN : `(NOT ${condition})`;
};

/** True where a condition is, false where it is not or is unknown. */
export const proven = (condition: string): string => {
  if (isSettled(condition)) return condition === TRUE ? TRUE : FALSE;
  return `(${condition} IS TRUE)`;
};

/**
 * Conditions of which all or any have to hold, told from parts that are never unknown and spare the others, and those
 * others. What is the same in every row is left out, or decides.
 */
export const joined = (
  op: 'all' | 'any',
  guards: readonly string[],
  others: readonly string[],
): string => {
  const [neutral, deciding] = op === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
  const glue = op === 'all' ? 'AND' : 'OR';
  if (guards.includes(deciding) || others.includes(deciding)) return deciding;
  const known = guards.filter((part) => part !== neutral);
  const asked = [...new Set(others)].filter((part) => part !== neutral);
  if (known.length === 0 && asked.every((part) => part === UNKNOWN)) {
    return asked.length === 0 ? neutral : UNKNOWN;
  }
  if (known.length === 0 || asked.length === 0) return junction(glue, [...known, ...asked]);
  const [only = ''] = asked;
  const rest = asked.length === 1 ? only : junction(glue, asked);
  const [first = ''] = known;
  const guard = known.length === 1 ? first : junction(glue, known);
  const decided: readonly [string, string] = op === 'all' ? [rest, FALSE] : [TRUE, rest];
  return `(${caseOf([[guard, decided[0]]], decided[1])})`;
};
