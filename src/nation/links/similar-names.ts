import { type CompanyName, companyName } from './company-name.ts';
import { type NameLimits, nameScore } from './name-score.ts';

/** Two names of a list, by their places in it, `a` before `b`, and how alike they are. */
interface SimilarNames {
  readonly a: number;
  readonly b: number;
  /** 0 to 100, see `nameScore`. */
  readonly score: number;
}

/** Hashes of 30 bits and places of 23 make one exact number of 53. */
const PLACES = 2 ** 23; // not-law: bits
const HASH_BITS = 30; // not-law: bits

/** FNV-1a over all characters but one. */
const hashWithout = (text: string, left: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== left) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> HASH_BITS)) & (2 ** HASH_BITS - 1); // not-law: bits
};

/**
 * Pairs of brands that may differ by one character: those that are equal once a character is left out.
 *
 * @param shortest characters of a brand of which one may differ, at least
 * @param neighbours of more that are equal so, only the nearest are told
 */
const nearBrands = (
  brands: readonly string[],
  shortest: number,
  neighbours: number,
): readonly (readonly [number, number])[] => {
  const keys: number[] = [];
  for (const [place, brand] of brands.entries()) {
    if (brand.length < shortest || place >= PLACES) continue;
    for (let left = 0; left <= brand.length; left += 1) {
      keys.push(hashWithout(brand, left) * PLACES + place);
    }
  }
  const sorted = Float64Array.from(keys).sort();
  const pairs: number[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const key = sorted[at] as number;
    const hash = Math.floor(key / PLACES);
    for (let next = at + 1; next < sorted.length && next <= at + neighbours; next += 1) {
      const other = sorted[next] as number;
      if (Math.floor(other / PLACES) !== hash) break;
      const [a, b] = [key % PLACES, other % PLACES];
      if (a !== b) pairs.push(Math.min(a, b) * PLACES + Math.max(a, b));
    }
  }
  const once: (readonly [number, number])[] = [];
  let last = -1;
  for (const pair of Float64Array.from(pairs).sort()) {
    if (pair !== last) once.push([Math.floor(pair / PLACES), pair % PLACES]);
    last = pair;
  }
  return once;
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Pairs of names that score at least `least`, each once, ordered.
 *
 * Never all against all: names are compared within their brand (the nearest `neighbours` in order of
 * business and place when a brand is common), and between brands that differ by one character. A million names take
 * seconds.
 */
export const similarNames = (
  names: readonly string[],
  least: number,
  limits: NameLimits,
): readonly SimilarNames[] => {
  const { neighbours } = limits;
  const parts = names.map(companyName);
  const at = (place: number): CompanyName => parts[place] as CompanyName;
  const order = parts
    .map((_, place) => place)
    .filter((place) => at(place).brand !== '')
    .sort(
      (a, b) =>
        byText(at(a).brand, at(b).brand) ||
        byText(at(a).trade, at(b).trade) ||
        byText(at(a).place, at(b).place) ||
        byText(at(a).whole, at(b).whole) ||
        a - b,
    );
  const found: SimilarNames[] = [];
  const compare = (one: number, other: number): void => {
    const score = nameScore(at(one), at(other), limits);
    if (score < least) return;
    found.push({ a: Math.min(one, other), b: Math.max(one, other), score });
  };
  const brands: string[] = [];
  const begins: number[] = [];
  for (const [place, name] of order.entries()) {
    const { brand } = at(name);
    if (brand !== brands.at(-1)) {
      brands.push(brand);
      begins.push(place);
    }
    for (let next = place + 1; next < order.length && next <= place + neighbours; next += 1) {
      const other = order[next] as number;
      if (at(other).brand !== brand) break;
      compare(name, other);
    }
  }
  const namesOf = (brand: number): readonly number[] =>
    order.slice(
      begins[brand],
      Math.min(begins[brand + 1] ?? order.length, (begins[brand] ?? 0) + neighbours),
    );
  const shortest = Math.min(limits.chinese.edited, limits.latin.edited);
  for (const [one, other] of nearBrands(brands, shortest, neighbours)) {
    for (const a of namesOf(one)) for (const b of namesOf(other)) compare(a, b);
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
};
