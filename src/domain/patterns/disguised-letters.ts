import { counterOf, withDigits } from '../identifiers/alike-number.ts';
import { groupedBy, unique } from './lists.ts';

/** A letter number as a row tells it. */
export interface LetterNumber {
  readonly plain: string;
  readonly written: string;
  /** Its issuer, spelling aside. */
  readonly issuer: string | null;
  /** A day number. */
  readonly issuedOn: number | null;
}

/** The numbers of the law by which a letter number is another in disguise. */
export interface DisguiseFigures {
  /** Characters of a long number, at least. */
  readonly longCharacters: number;
  /** So many numbers that are one and a further character are a series. */
  readonly suffixes: number;
  /** A counter has at most so many digits. */
  readonly counterDigits: number;
}

/** With look-alike letters read as digits, the last character as it stands: a counter may run through letters. */
const alike = (number: string): string => `${withDigits(number.slice(0, -1))}${number.slice(-1)}`;

/**
 * By plain number, the number that is meant, of those that are disguised: a long number is another one in letters that
 * look like digits; and, of one issuer and day, with one further character behind it, where the other does not end in
 * a counter and few are it and a further character.
 */
export const disguisedLetters = (
  told: readonly LetterNumber[],
  { longCharacters, suffixes, counterDigits }: DisguiseFigures,
): ReadonlyMap<string, string> => {
  const counter = new RegExp(counterOf(counterDigits));
  const long = told
    .filter(({ plain }) => plain.length >= longCharacters)
    .map((one) => ({ ...one, number: alike(one.plain) }));
  const byNumber = groupedBy(long, ({ number }) => number);
  const bases = new Map<string, string>();
  for (const [number, rows] of byNumber) {
    const base = byNumber.get(number.slice(0, -1)) ?? [];
    const isOne = rows.some(({ issuer, issuedOn }) =>
      base.some(
        (other) =>
          issuer !== null &&
          issuedOn !== null &&
          other.issuer === issuer &&
          other.issuedOn === issuedOn,
      ),
    );
    if (isOne && !base.some(({ written }) => counter.test(written)))
      bases.set(number, number.slice(0, -1));
  }
  const further = groupedBy(bases.values(), (base) => base);
  const meantBy = (number: string): string => {
    const base = bases.get(number);
    return base !== undefined && (further.get(base)?.length ?? 0) < suffixes ? base : number;
  };
  const meant = unique(long.map(({ plain }) => plain)).map(
    (plain) => [plain, meantBy(alike(plain))] as const,
  );
  // one that is written in one way alone is as it stands
  const spellings = groupedBy(meant, ([, number]) => number);
  return new Map(meant.filter(([, number]) => (spellings.get(number)?.length ?? 0) > 1));
};
