import type { ReadingLimits } from './reading-limits.ts';
import type { Reading } from './surroundings.ts';

/** Tellers whose readings around the application must agree. */
const COMPARED: ReadonlySet<string> = new Set(['licence', 'inspection', 'customs', 'telematics']);

/** The application against which readings are compared. */
export interface ReadingsOf {
  readonly appliedOn: number | null;
  /** Whether the vehicle goes by road, perhaps on its own wheels: what is read on arrival then tells the way. */
  readonly byRoad: boolean;
}

/** What the odometer readings of a vehicle say together; null with fewer than two to compare. */
export interface ReadingFacts {
  readonly drop: number | null;
  readonly dailyKm: number | null;
  readonly spread: number | null;
}

const NOTHING: ReadingFacts = { drop: null, dailyKm: null, spread: null };

const inOrder = (a: Reading, b: Reading): number => a.day - b.day || a.km - b.km;

const spreadOf = (near: readonly Reading[], kmADay: number): number | null => {
  if (near.length < 2) return null;
  const kms = near.map(({ km }) => km);
  const most = Math.max(...kms);
  const least = Math.min(...kms);
  const dayOf = (km: number): number[] => near.filter((one) => one.km === km).map(({ day }) => day);
  // read later, the greater may be no disagreement: the vehicle was driven
  const days = Math.min(...dayOf(most)) - Math.max(...dayOf(least));
  return Math.max(0, most - least - kmADay * Math.max(0, days));
};

const spreadAround = (
  readings: readonly Reading[],
  { appliedOn, byRoad }: ReadingsOf,
  { aroundDays, arrivalDays, kmADay }: ReadingLimits,
): number | null => {
  if (appliedOn === null) return null;
  const isNear = ({ day, source }: Reading): boolean =>
    COMPARED.has(source) && Math.abs(day - appliedOn) <= aroundDays;
  const isArrival = ({ day, source }: Reading): boolean =>
    source === 'arrival' && !byRoad && day >= appliedOn && day - appliedOn <= arrivalDays;
  const before = spreadOf(readings.filter(isNear), kmADay);
  const withArrival = spreadOf(
    readings.filter((one) => isNear(one) || isArrival(one)),
    kmADay,
  );
  // the days until the arrival excuse nothing that disagreed before it
  return before === null || withArrival === null ? withArrival : Math.max(before, withArrival);
};

/**
 * Compares the dated readings of one vehicle.
 * Drop: the largest fall from any earlier reading to a later one, km, 0 when none falls. Daily: the
 * largest rise between neighbours at least a day apart, km a day, rounded down. Spread: see
 * `readings.spread` in the vocabulary.
 */
export const readingFacts = (
  readings: readonly Reading[],
  application: ReadingsOf,
  limits: ReadingLimits,
): ReadingFacts => {
  if (readings.length < 2) return NOTHING;
  const sorted = [...readings].sort(inOrder);
  let drop = 0;
  let daily: number | null = null;
  let highest = sorted[0]?.km ?? 0;
  for (let i = 1; i < sorted.length; i += 1) {
    const before = sorted[i - 1] as Reading;
    const reading = sorted[i] as Reading;
    drop = Math.max(drop, highest - reading.km);
    highest = Math.max(highest, reading.km);
    const days = reading.day - before.day;
    if (days > 0) daily = Math.max(daily ?? 0, Math.floor((reading.km - before.km) / days));
  }
  return { drop, dailyKm: daily, spread: spreadAround(sorted, application, limits) };
};
