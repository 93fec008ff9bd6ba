import { firstTexts, groupedBy, inOrder, known, unique } from './lists.ts';
import { isNear } from './near-texts.ts';
import { type NeighbourhoodRows, numberOf, plainOf, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isPlaceholder, isVehicle } from './stands-for-none.ts';

const limits = valuesOfRule('integrity.refund-without-right', [
  'entryDigits',
  'itemDigitsLeast',
  'itemDigitsMost',
  'leastClaims',
]);
const numbers = valuesOfRule('integrity.certificate-of-another-vehicle', [
  'keystrokes',
  'shortestNumber',
]);

/** The numbers of the law that decide R22's entries. */
export interface EntryFigures {
  /** Digits of a customs entry, and those that name an item of one behind them. */
  readonly entryDigits: number;
  readonly itemDigitsLeast: number;
  readonly itemDigitsMost: number;
  /** Of fewer claims no custom can be told. */
  readonly leastClaims: number;
  readonly keystrokes: number;
  readonly shortestNumber: number;
}

/** What an entry relied on shows. */
export type EntryFinding = 'not-found' | 'other-vehicles';

interface Found {
  readonly vin: string;
  readonly entry: string;
  readonly found: EntryFinding;
  readonly covers: readonly string[];
}

/**
 * The customs entry whose item a plain number names, as the form of refunds writes it (出口报关单号): the digits of
 * the entry and those of the item. Null for every other number.
 */
const entryOfItem = (number: string, figures: EntryFigures): string | null => {
  const item = number.length - figures.entryDigits;
  const isItem = item >= figures.itemDigitsLeast && item <= figures.itemDigitsMost;
  return isItem && /^[0-9]+$/.test(number) ? number.slice(0, figures.entryDigits) : null;
};

/** Claims that name an entry, and what these show. */
export const entriesFound = (
  told: NeighbourhoodRows,
  figures: EntryFigures,
  since: number | null,
): { readonly claims: number; readonly found: readonly Found[] } => {
  const { keystrokes, shortestNumber } = figures;
  const entries = groupedBy(told.rows('declaration'), (row) => plainOf(row, 'declaration.number'));
  const claims = told.rows('refund').flatMap((row) => {
    const [vin, entry] = [textOf(row, 'refund.vin'), plainOf(row, 'refund.declaration')];
    return vin === null || entry === null
      ? []
      : [{ vin, entry, on: numberOf(row, 'refund.claimedOn') }];
  });
  const inTime = claims.filter(({ on }) => on === null || since === null || on >= since);
  const each = groupedBy(inTime, ({ vin, entry }) => JSON.stringify([vin, entry]));
  const found = [...each.values()].flatMap(([claim]): Found[] => {
    if (claim === undefined || told.rows('declaration').length === 0) return [];
    const { vin, entry } = claim;
    if (isPlaceholder(entry, shortestNumber) || !isVehicle(vin)) return [];
    const bare = entryOfItem(entry, figures);
    const own = told.of('declaration', vin).map((row) => plainOf(row, 'declaration.number'));
    if (own.includes(null) || own.includes(entry) || (bare !== null && own.includes(bare)))
      return [];
    const named = bare === null || entries.has(entry) ? entry : bare;
    const vins = unique((entries.get(named) ?? []).map((row) => textOf(row, 'declaration.vin')));
    const covers = known(vins);
    const isOwnNear = (number: string): boolean =>
      known(own).some((one) => isNear(one, number, keystrokes));
    if (vins.length === 0)
      return isOwnNear(entry) || isOwnNear(named)
        ? []
        : [{ vin, entry, found: 'not-found', covers }];
    const isOpen =
      covers.length < vins.length || covers.some((one) => isNear(vin, one, keystrokes));
    return isOpen ? [] : [{ vin, entry, found: 'other-vehicles', covers }];
  });
  return { claims: claims.length, found };
};

/** Claims in which an entry shows this, of all that tell one, in percent; 0 of so few that no custom can be told. */
export const entryUsualPercent =
  (found: readonly Pick<Found, 'found'>[], claims: number, { leastClaims }: EntryFigures) =>
  (finding: EntryFinding): number => {
    const own = found.filter((one) => one.found === finding).length;
    return claims < leastClaims ? 0 : Math.floor((own * 100) / claims); // not-law: percent
  };

/**
 * R22: customs entries relied on that declare other vehicles or that customs does not know. Where that is frequent,
 * the feeds write entries differently and the part says so (of the whole account: from the last run). Left open:
 * placeholders, claims from before the customs account begins, an entry with a blank VIN or one near the vehicle's, a
 * declaration of the vehicle with a blank number, and a number that no vehicle has near the vehicle's own. A number
 * that no entry has may name the item of one. Since when customs tells is asked of the last run: without one a number
 * that no entry has may be older.
 */
export const refundEntry: PaperPattern<EntryFigures> = {
  name: 'refundEntry',
  figures: (law) => ({ ...limits(law), ...numbers(law) }),
  find: (told, figures, population) => {
    const entries = population?.entries ?? null;
    const { found } = entriesFound(told, figures, entries?.since ?? null);
    const known = entries === null ? found.filter((one) => one.found !== 'not-found') : found;
    return [...groupedBy(known, ({ vin }) => vin)].flatMap(([vin, own]) => {
      const [worst] = own.toSorted(
        (a, b) => -inOrder([a.found], [b.found]) || inOrder([a.entry], [b.entry]),
      );
      if (worst === undefined) return [];
      const { entry, found, covers } = worst;
      const usualPercent = population?.entryUsualPercent(found) ?? null;
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.refundEntry': found,
            'pattern.refundEntryUsualPercent': usualPercent,
          },
          evidence: {
            entry,
            found,
            declares: firstTexts(covers),
            count: covers.length,
            usualPercent,
          },
        },
      ];
    });
  },
};
