import { createHash } from 'node:crypto';

const DIGITS = 32; // not-law: of the longest name that PostgreSQL keeps

const names = new Map<string, string>();

/**
 * Marks a statement that is asked again and again: each connection parses it once and plans it a few times. Only of one
 * that names its columns, since a migration may add others while the program runs, and that finds its rows by an index
 * whatever its values are.
 *
 * @returns the statement itself.
 */
export const prepared = (text: string): string => {
  if (!names.has(text)) {
    names.set(text, createHash('sha256').update(text).digest('hex').slice(0, DIGITS));
  }
  return text;
};

/** Under which name a connection keeps a statement; undefined for one that was not marked. */
export const preparedName = (text: string): string | undefined => names.get(text);
