/** Things named in evidence; the full count stands beside them. */
export const SHOWN = 10; // not-law: what is shown

/** A thing by which others are put in order. */
type Key = string | number | boolean | null;

const compareKeys = (a: Key, b: Key): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
};

/** Compares two lists of keys, place by place; unknown comes last. */
export const inOrder = (a: readonly Key[], b: readonly Key[]): number => {
  for (const [place, key] of a.entries()) {
    const order = compareKeys(key, b[place] ?? null);
    if (order !== 0) return order;
  }
  return 0;
};

/** Those of a list that are told. */
export const known = <T>(list: readonly (T | null)[]): readonly T[] =>
  list.filter((one): one is T => one !== null);

/** Each of a list once, in the order of their first. */
export const unique = <T>(list: Iterable<T>): readonly T[] => [...new Set(list)];

/** The least number that is told; null when none is. */
export const least = (numbers: readonly (number | null)[]): number | null =>
  known(numbers).reduce<number | null>((one, other) => Math.min(one ?? other, other), null);

/** The greatest number that is told; null when none is. */
export const most = (numbers: readonly (number | null)[]): number | null =>
  known(numbers).reduce<number | null>((one, other) => Math.max(one ?? other, other), null);

/** The first texts in order, each once, as evidence shows them; null when none is told. */
export const firstTexts = (texts: Iterable<string | null>): readonly string[] | null => {
  const told = known(unique(texts)).toSorted();
  return told.length === 0 ? null : told.slice(0, SHOWN);
};

/** The members of a list by a key of theirs, in the order of their first. */
export const groupedBy = <T, K>(
  list: Iterable<T>,
  keyOf: (one: T) => K | null,
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
};

/** A whole percentage, rounded down. */
export const percentOf = (part: number, whole: number): number => Math.floor((part * 100) / whole); // not-law: percent
