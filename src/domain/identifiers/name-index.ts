import { foldName } from './fold-name.ts';

/** Looks up what a name stands for, written as in the list or folded; null when it is not listed. */
export type NameIndex = (name: string) => string | null;

/**
 * Builds an index from names to codes. A name that folds to the same key for two codes ("Congo")
 * stands for neither, unless it is the exact code of one.
 */
export const nameIndexOf = (
  entries: Iterable<{ readonly code: string; readonly names: Iterable<string> }>,
): NameIndex => {
  const exact = new Map<string, string>();
  const folded = new Map<string, string | null>();
  for (const { code, names } of entries) {
    for (const name of names) {
      const key = foldName(name);
      if (key === '') continue;
      const before = folded.get(key);
      folded.set(key, before === undefined || before === code ? code : null);
      exact.set(name, code);
    }
  }
  for (const name of exact.keys()) {
    if (folded.get(foldName(name)) === null) exact.delete(name);
  }
  for (const { code } of entries) exact.set(code, code);
  return (name) =>
    exact.get(name) ?? exact.get(name.trim().toUpperCase()) ?? folded.get(foldName(name)) ?? null;
};
