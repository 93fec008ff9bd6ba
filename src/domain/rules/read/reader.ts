import type { LawProblem } from '../syntax.ts';

/** Collects what is wrong with the law's text while it is read; reading goes on. */
export interface Reader {
  readonly file: string;
  readonly problems: LawProblem[];
}

/** Records a problem and yields null, so that a reader can `return refuse(…)`. */
export const refuse = (reader: Reader, where: string, code: string, message: string): null => {
  reader.problems.push({ file: reader.file, where, code, message });
  return null;
};

/** A mapping, or null when the value is none. */
export const asMap = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

/** A string, or the empty string when the value is none. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The one key and value of a mapping with exactly one key, or null. */
export const soleEntry = (value: unknown): readonly [string, unknown] | null => {
  const map = asMap(value);
  if (map === null) return null;
  const entries = Object.entries(map);
  return entries.length === 1 ? (entries[0] as [string, unknown]) : null;
};
