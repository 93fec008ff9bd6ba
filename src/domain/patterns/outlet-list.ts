import { firstTexts, groupedBy, inOrder, known, unique } from './lists.ts';
import { type NeighbourhoodRows, type PaperRow, plainOf, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

/** What tells no two names or addresses apart. */
export const BETWEEN_WORDS = ' 　()（）·.,，-';

/** A name or address as it is compared. */
export const foldedName = (text: string): string =>
  [...text]
    .filter((one) => !BETWEEN_WORDS.includes(one))
    .join('')
    .toLowerCase();

interface List {
  readonly letter: string;
  /** The outlets in order, so that one list is one text. */
  readonly outlets: string;
  readonly countries: readonly string[];
}

const listsIn = (told: NeighbourhoodRows): readonly List[] => {
  const said = told.rows('outlet').flatMap((row) => {
    const letter = plainOf(row, 'outlet.letter');
    const [provider, address] = [textOf(row, 'outlet.provider'), textOf(row, 'outlet.address')];
    if (letter === null || provider === null || address === null) return [];
    const outlet = `${foldedName(provider)}|${foldedName(address)}`;
    return [{ letter, outlet, country: textOf(row, 'outlet.country') }];
  });
  return [...groupedBy(said, ({ letter }) => letter)].map(([letter, own]) => ({
    letter,
    outlets: JSON.stringify(unique(own.map(({ outlet }) => outlet)).toSorted()),
    countries: unique(known(own.map(({ country }) => country))),
  }));
};

/** The letters' rows that lay a list where it does not serve, by the list. */
const unservedBy = (
  lists: readonly List[],
  lettersOf: ReadonlyMap<string, readonly PaperRow[]>,
  servedPercent: number,
) => {
  const isServed = (country: string): boolean =>
    lists.filter(({ countries }) => countries.includes(country)).length * 100 >= // not-law: percent
    servedPercent * lists.length;
  return lists.flatMap(({ letter }) =>
    (lettersOf.get(letter) ?? []).flatMap((row) => {
      const country = textOf(row, 'letter.destination');
      return country === null || isServed(country)
        ? []
        : [{ letter, country, vin: textOf(row, 'letter.vin') }];
    }),
  );
};

/**
 * R11: one list of outlets (the providers with their addresses, in any order) attached to letters for several
 * countries that it does not serve. It serves the countries that at least `servedPercent` of its letters give its
 * outlets, so that a world-wide list serves many; one that each letter lays elsewhere serves none. Letters for a
 * country that it serves are not told of.
 */
export const outletList: PaperPattern<{ readonly servedPercent: number }> = {
  name: 'outletList',
  figures: valuesOfRule('integrity.outlets-elsewhere', ['servedPercent']),
  find: (told, { servedPercent }) => {
    const lettersOf = groupedBy(told.rows('letter'), (row) => plainOf(row, 'letter.number'));
    const lists = [...groupedBy(listsIn(told), ({ outlets }) => outlets).values()];
    const found = lists.flatMap((alike) => {
      if (alike.length < 2) return [];
      const rows = unservedBy(alike, lettersOf, servedPercent);
      const countries = unique(rows.map(({ country }) => country));
      const letters = unique(rows.map(({ letter }) => letter));
      if (countries.length < 2) return [];
      return unique(known(rows.map(({ vin }) => vin))).map((vin) => ({ vin, countries, letters }));
    });
    return [...groupedBy(found, ({ vin }) => vin)].flatMap(([vin, own]) => {
      const [worst] = own.toSorted(
        (a, b) =>
          b.countries.length - a.countries.length ||
          b.letters.length - a.letters.length ||
          inOrder(firstTexts(a.letters) ?? [], firstTexts(b.letters) ?? []),
      );
      if (worst === undefined) return [];
      const { countries, letters } = worst;
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.outletListCountries': countries.length },
          evidence: {
            countries: firstTexts(countries),
            letters: firstTexts(letters),
            count: letters.length,
          },
        },
      ];
    });
  },
};
