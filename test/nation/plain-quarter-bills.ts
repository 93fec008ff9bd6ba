import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { day, known, least, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';

const of = (name: string): string => `integrity.quarter-bills.${name}`;

interface Bill {
  readonly vin: string;
  readonly seller: string;
  readonly on: number;
  readonly end: number;
  readonly days: number;
}

/** The last day of the quarter of a day number. */
const endOf = (on: number): number => {
  const [year, month] = isoDate(on).split('-').map(Number) as [number, number];
  return Date.UTC(year, Math.ceil(month / 3) * 3, 0) / 86_400_000; // not-law: months of a quarter
};

const isFirstSale = (row: FeedRow): boolean =>
  [null, 'special', 'ordinary'].includes(text(row, 'kind'));

const billOf = (feeds: Feeds, row: FeedRow): readonly Bill[] => {
  const [vin, seller, on] = [text(row, 'vin'), text(row, 'seller'), day(row, 'issuedOn')];
  if (vin === null || seller === null || on === null) return [];
  const certificates = rowsOf(feeds, 'certificate').filter((one) => text(one, 'vin') === vin);
  const registered = least(known(certificates.map((one) => day(one, 'registeredOn'))));
  return registered === null ? [] : [{ vin, seller, on, end: endOf(on), days: registered - on }];
};

/** R48: what was billed at the end of a quarter and plated long after, by VIN. */
export const plainQuarterBills = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const told = rowsOf(feeds, 'invoice')
    .filter(isFirstSale)
    .flatMap((row) => billOf(feeds, row));
  const bills = unique(told.map((bill) => JSON.stringify(bill))).map(
    (bill): Bill => JSON.parse(bill),
  );
  const isLate = ({ days, end }: Bill): boolean => days >= law(of('lateDays'), end);
  const isAtEnd = ({ on, end }: Bill): boolean => end - on < law(of('lastDays'), end);
  /** Vehicles of a dealer's quarter, and those of them that are late. */
  const cell = (seller: string, end: number): readonly [number, number] => {
    const own = bills.filter((one) => isAtEnd(one) && one.seller === seller && one.end === end);
    return [
      unique(own.map(({ vin }) => vin)).length,
      unique(own.filter(isLate).map(({ vin }) => vin)).length,
    ];
  };
  const atEnds = bills.filter(isAtEnd);
  const cells = unique(atEnds.map(({ seller, end }) => JSON.stringify([seller, end]))).map(
    (key) => JSON.parse(key) as [string, number],
  );
  const partOf = (some: readonly (readonly [number, number])[]): readonly [number, number] => [
    some.reduce((sum, [billed]) => sum + billed, 0),
    some.reduce((sum, [, late]) => sum + late, 0),
  ];
  const usual = (seller: string, end: number): number | null => {
    const ofCells = (holds: (of: string, until: number) => boolean) =>
      partOf(cells.filter((one) => holds(...one)).map((one) => cell(...one)));
    const otherEnds = ofCells((of, until) => of === seller && until !== end);
    const onDays = bills.filter((one) => one.seller === seller && !isAtEnd(one));
    const otherDays = [onDays.length, onDays.filter(isLate).length] as const;
    const others = ofCells((of) => of !== seller);
    const enough = law(of('leastBills'), end);
    const asked = [otherEnds, otherDays].find(([billed]) => billed >= enough) ?? others;
    return asked[0] === 0 ? null : (asked[1] * 100) / asked[0]; // not-law: percent
  };
  const found: PlainFacts = {};
  const best: Record<string, readonly number[]> = {};
  // of two dealers of whom as much is told the first by name
  const late = atEnds.filter(isLate).toSorted((a, b) => (a.seller < b.seller ? -1 : 1));
  for (const { vin, seller, end } of late) {
    const [billed, count] = cell(seller, end);
    if (count < law(of('vehicles'), end)) continue;
    const worth = [count / billed, count, -end];
    const before = best[vin];
    const differs = worth.findIndex((one, place) => one !== before?.[place]);
    if (differs < 0 || Number(worth[differs]) < Number(before?.[differs])) continue;
    best[vin] = worth;
    const part = usual(seller, end);
    found[vin] = {
      'pattern.quarterBills': count,
      'pattern.quarterBillsPercent': Math.floor((count * 100) / billed), // not-law: percent
      'pattern.quarterBillsUsualPercent': part === null ? null : Math.ceil(part),
    };
  }
  return found;
};
