import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { day, known, least, most, rowsOf, text, unique } from './plain-rows.ts';

/** How old a vehicle was when applied for, and what its last inspection until then read. */
interface PlainUse {
  readonly vin: string;
  readonly applied: number;
  readonly registered: number;
  readonly age: number;
  readonly inspected: number | null;
  readonly km: number | null;
}

/** Of the licence rows what is known of the vehicle's use, in their order; null without both days. */
export const plainUses = (feeds: Feeds): readonly (PlainUse | null)[] =>
  rowsOf(feeds, 'licence').map((licence) => {
    const vin = text(licence, 'vin');
    const applied = day(licence, 'appliedOn');
    const of = (account: 'certificate' | 'inspection'): readonly FeedRow[] =>
      rowsOf(feeds, account).filter((row) => text(row, 'vin') === vin);
    const registered = least(known(of('certificate').map((row) => day(row, 'registeredOn'))));
    if (vin === null || applied === null || registered === null) return null;
    const inTime = of('inspection').filter((row) => (day(row, 'on') ?? applied + 1) <= applied);
    const inspected = most(known(inTime.map((row) => day(row, 'on'))));
    const last = inTime.findLast((row) => day(row, 'on') === inspected);
    const km = typeof last?.['odometerKm'] === 'number' ? last['odometerKm'] : null;
    return { vin, applied, registered, age: applied - registered, inspected, km };
  });

/** Whether an inspection of the days before the application shows a vehicle hardly driven, by a rule's values. */
export const isHardlyDriven = (use: PlainUse, law: LawNumbers, rule: string): boolean => {
  const { applied, registered, age, inspected, km } = use;
  const value = (name: string): number => law(name, applied);
  return (
    inspected !== null &&
    km !== null &&
    age <= value(`${rule}.within`) &&
    applied - inspected <= value('integrity.odometer-disagrees.aroundDays') &&
    km <= (inspected - registered) * value(`${rule}.kmADay`)
  );
};

/** The first of some rows by a day, those without one last, then by place. */
const firstBy = (rows: readonly FeedRow[], key: string): FeedRow | undefined => {
  const days = known(rows.map((row) => day(row, key)));
  const earliest = least(days);
  return rows.find((row) => day(row, key) === earliest) ?? rows[0];
};

/** The first sale of a vehicle. */
export const firstSaleOf = (feeds: Feeds, vin: string): FeedRow | undefined =>
  firstBy(
    rowsOf(feeds, 'invoice').filter(
      (row) => text(row, 'vin') === vin && text(row, 'kind') !== 'used',
    ),
    'issuedOn',
  );

/** The first policy of a vehicle. */
export const firstPolicyOf = (feeds: Feeds, vin: string): FeedRow | undefined =>
  firstBy(
    rowsOf(feeds, 'insurance').filter((row) => text(row, 'vin') === vin),
    'startsOn',
  );

/** The first owners of a vehicle, as any account tells one. */
export const plainOwners = (feeds: Feeds, vin: string): readonly string[] => {
  const registrants = rowsOf(feeds, 'certificate').filter(
    (row) =>
      text(row, 'vin') === vin &&
      [0, null].includes((row['transfers'] ?? null) as number | null) &&
      text(row, 'lastTransferOn') === null &&
      text(row, 'pendingExportOn') === null,
  );
  return unique(
    known([
      text(firstSaleOf(feeds, vin) ?? {}, 'buyer'),
      text(firstPolicyOf(feeds, vin) ?? {}, 'holder'),
      ...registrants.map((row) => text(row, 'owner')),
    ]),
  );
};
