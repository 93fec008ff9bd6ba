import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { day, known, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';

const RULE = 'integrity.no-plate';

const percentTold = (rows: readonly FeedRow[]): number | null =>
  rows.length === 0
    ? null
    : Math.floor((rows.filter((row) => text(row, 'plate') !== null).length * 100) / rows.length); // not-law: percent

/** R45: what part of the office's books tells a plate, of vehicles applied for without one; by VIN. */
export const plainNoPlate = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const books = rowsOf(feeds, 'certificate');
  /** Whether it was endorsed later than the rule asks about; null when it was not endorsed. */
  const isOlder = (row: FeedRow): boolean | null => {
    const [from, until] = [day(row, 'registeredOn'), day(row, 'pendingExportOn')];
    return from === null || until === null ? null : until - from > law(`${RULE}.within`, until);
  };
  const found: PlainFacts = {};
  for (const vin of unique(known(rowsOf(feeds, 'licence').map((row) => text(row, 'vin'))))) {
    const own = books.filter((row) => text(row, 'vin') === vin);
    const offices = unique(own.map((row) => text(row, 'province')));
    const [office] = offices;
    const isBlank = own.every((row) => text(row, 'plate') === null);
    if (!isBlank || offices.length !== 1 || office === null) continue;
    const all = books.filter((row) => text(row, 'province') === office);
    const parts = [
      percentTold(all.filter((row) => isOlder(row) !== false)),
      percentTold(all.filter((row) => isOlder(row) === true)),
    ];
    if (parts.includes(null)) continue;
    const part = Math.min(...known(parts));
    if (part >= law.least(`${RULE}.percent`)) found[vin] = { 'pattern.platesToldPercent': part };
  }
  return found;
};
