import { BETWEEN_WORDS } from '../../src/domain/patterns/outlet-list.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { Feeds } from './feed-tables.ts';
import { known, type PlainFacts, plain, rowsOf, text, unique } from './plain-rows.ts';

const folded = (said: string): string =>
  [...said]
    .filter((one) => !BETWEEN_WORDS.includes(one))
    .join('')
    .toLowerCase();

const of = (name: string): string => `integrity.crowded-outlet.${name}`;

/** R39: the makers whose letters name the address that most makers name of those that the vehicle's letters name. */
export const plainCrowded = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const letters = rowsOf(feeds, 'letter');
  const outlets = rowsOf(feeds, 'outlet').filter(
    (row) => text(row, 'country') !== null && folded(text(row, 'address') ?? '') !== '',
  );
  const makerOf = (number: string | null): string | null => {
    const issuers = unique(
      known(
        letters
          .filter((row) => number !== null && plain(text(row, 'number')) === number)
          .map((row) => text(row, 'issuer')),
      ).map(folded),
    );
    return issuers.length === 1 ? (issuers[0] ?? null) : null;
  };
  const makersAt = (place: string): number =>
    unique(
      known(outlets.filter((row) => placeOf(row) === place).map((row) => makerOf(letterOf(row)))),
    ).length;
  const placeOf = (row: (typeof outlets)[number]): string =>
    `${text(row, 'country')} ${folded(text(row, 'address') ?? '')}`;
  const letterOf = (row: (typeof outlets)[number]): string | null => plain(text(row, 'letter'));
  const least = law.least(of('makers'));
  const isUsualIn = (country: string | null): boolean => {
    const named = outlets.filter(
      (row) => text(row, 'country') === country && makerOf(letterOf(row)) !== null,
    );
    const places = unique(named.map(placeOf));
    const shared = places.filter((place) => makersAt(place) >= least).length;
    return (
      shared >= law(of('sharedAddresses'), null) &&
      shared / places.length > law(of('usualPercent'), null) / 100 // not-law: percent
    );
  };
  const found: PlainFacts = {};
  for (const row of letters) {
    const [vin, number] = [text(row, 'vin'), plain(text(row, 'number'))];
    if (vin === null || makerOf(number) === null) continue;
    const most = Math.max(
      0,
      Number(found[vin]?.['pattern.outletMakers'] ?? 0),
      ...outlets
        .filter((one) => letterOf(one) === number && !isUsualIn(text(one, 'country')))
        .map((one) => makersAt(placeOf(one))),
    );
    if (most >= least) found[vin] = { 'pattern.outletMakers': most };
  }
  return found;
};
