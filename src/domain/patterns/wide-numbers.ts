import { counterOf, withDigits } from '../identifiers/alike-number.ts';
import { groupedBy } from './lists.ts';
import type { Paper } from './numbered-papers.ts';

/** The numbers of the law by which long numbers are held against each other widely. */
export interface WideFigures {
  /** Characters of a long number, at least. */
  readonly longCharacters: number;
  /** So many numbers that are one and a further character are a series. */
  readonly suffixes: number;
  /** A counter has at most so many digits. */
  readonly counterDigits: number;
  /** Numbers that begin with so many characters alike are of one series: their usual length is asked of these. */
  readonly seriesCharacters: number;
}

/** How many long numbers of a nation's account begin so and have such a length. */
export type SeriesCount = (beginning: string, length: number) => number;

/** Counts the long numbers of an account by their beginning and length. */
export const seriesOf = (
  papers: readonly Paper[],
  { longCharacters, seriesCharacters }: WideFigures,
): SeriesCount => {
  const counts = new Map<string, number>();
  for (const { plain } of papers) {
    if (plain.length < longCharacters) continue;
    const key = `${plain.length} ${withDigits(plain).slice(0, seriesCharacters)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (beginning, length) => counts.get(`${length} ${beginning}`) ?? 0;
};

/**
 * By long number of a kind of paper as it stands, the one that is meant, whatever the maker or the kind of invoice:
 * letters that look like digits are read as such, also at the end, since counters that run through letters leave them
 * out; and one further character at the end makes no other number. What a series has innocently is another number all
 * the same:
 *
 * - a number of which several others are it and a further character, or one that ends in a counter;
 * - one whose beginning has fewer numbers of its own length than of the longer: it lost its last character. That is
 *   asked of the last run over the nation; without one a further character makes another number.
 */
export const meantNumbers = (
  papers: readonly Paper[],
  { longCharacters, suffixes, counterDigits, seriesCharacters }: WideFigures,
  series: SeriesCount | null,
): ReadonlyMap<string, string> => {
  const long = papers.filter(({ plain }) => plain.length >= longCharacters);
  const numberOfText = new Map(long.map(({ plain }) => [plain, withDigits(plain)]));
  if (series === null) return numberOfText;
  const counter = new RegExp(counterOf(counterDigits));
  const counted = new Set(
    long.filter(({ written }) => counter.test(written)).map(({ plain }) => numberOfText.get(plain)),
  );
  const numbers = new Set(numberOfText.values());
  const stemOf = (number: string): string => number.slice(0, -1);
  const isStem = (stem: string): boolean => numbers.has(stem) && !counted.has(stem);
  const further = groupedBy(numbers, (number) => (isStem(stemOf(number)) ? stemOf(number) : null));
  const isUsualLength = (stem: string): boolean => {
    const beginning = withDigits(stem).slice(0, seriesCharacters);
    return series(beginning, stem.length) >= series(beginning, stem.length + 1);
  };
  const meantBy = (number: string): string => {
    const stem = stemOf(number);
    const isFew = isStem(stem) && (further.get(stem)?.length ?? 0) < suffixes;
    return isFew && isUsualLength(stem) ? stem : number;
  };
  return new Map([...numberOfText].map(([text, number]) => [text, meantBy(number)]));
};
