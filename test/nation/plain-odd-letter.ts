import { foldedName } from '../../src/domain/patterns/outlet-list.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { type PlainFacts, plain, rowsOf, text, unique } from './plain-rows.ts';

const of = (name: string): string => `integrity.odd-letter.${name}`;

/** R49: how many letters of the issuer have the form of the vehicle's letter, of several the oddest. */
export const plainOddLetter = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const numberOf = (row: FeedRow): string => plain(text(row, 'number')) ?? '';
  const issuerOf = (row: FeedRow): string => foldedName(text(row, 'issuer') ?? '');
  const formOf = (row: FeedRow): string =>
    numberOf(row).replace(/[A-Z]/g, 'A').replace(/[0-9]/g, '9');
  const named = rowsOf(feeds, 'letter').filter(
    (row) => numberOf(row) !== '' && issuerOf(row) !== '',
  );
  const same = (one: FeedRow, other: FeedRow): boolean =>
    numberOf(one) === numberOf(other) && issuerOf(one) === issuerOf(other);
  const standing = named.filter(
    (row) => !named.some((other) => same(row, other) && text(other, 'revokedOn') !== null),
  );
  const found: PlainFacts = {};
  for (const row of standing) {
    const vin = text(row, 'vin');
    const own = standing.filter((one) => issuerOf(one) === issuerOf(row));
    const total = unique(own.map(numberOf)).length;
    const n = unique(own.filter((one) => formOf(one) === formOf(row)).map(numberOf)).length;
    if (vin === null || n > law.most(of('formLetters')) || total < law.least(of('issuerLetters')))
      continue;
    const before = found[vin];
    const [most, all] = [
      Number(before?.['pattern.formLetters']),
      Number(before?.['pattern.issuerLetters']),
    ];
    if (
      before !== undefined &&
      (most / all < n / total || (most / all === n / total && all >= total))
    )
      continue;
    found[vin] = {
      'pattern.issuerLetters': total,
      'pattern.formLetters': n,
      'pattern.formPercent': Math.floor((n * 100) / total), // not-law: percent
    };
  }
  return found;
};
