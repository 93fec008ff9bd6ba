import type { ReadingLimits } from './reading-limits.ts';
import type { Reading } from './surroundings.ts';

/** Tellers whose readings around the application must agree. */
const COMPARED: ReadonlySet<string> = new Set(['licence', 'inspection', 'customs', 'telematics']);

/** Of these, those that may read the odometer of a vehicle that is on its way. */
const ON_THE_WAY: ReadonlySet<string> = new Set(['customs', 'telematics']);

/** The application against which readings are compared. */
export interface ReadingsOf {
  readonly appliedOn: number | null;
  /** Whether the vehicle goes by road, perhaps on its own wheels: what is read on arrival then tells the way. */
  readonly byRoad: boolean;
  /** The day from which the vehicle was in use: registered, or built. */
  readonly inUseFrom: number | null;
}

/** What the odometer readings of a vehicle say together; null with fewer than two to compare. */
export interface ReadingFacts {
  readonly drop: number | null;
  readonly dailyKm: number | null;
  readonly spread: number | null;
}

const NOTHING: ReadingFacts = { drop: null, dailyKm: null, spread: null };

const inOrder = (a: Reading, b: Reading): number => a.day - b.day || a.km - b.km;

/** What may have been driven in some days after a reading: at the pace of ordinary use, or at the vehicle's own until then. */
const driven = (
  days: number,
  { day, km }: Pick<Reading, 'day' | 'km'>,
  inUseFrom: number | null,
  { kmADay, paceDays }: ReadingLimits,
): number => {
  if (days <= 0) return 0;
  const inUse = inUseFrom === null ? 0 : day - inUseFrom;
  const own = inUse > 0 && inUse >= paceDays ? Math.floor((km * days) / inUse) : 0;
  return Math.max(kmADay * days, own);
};

const spreadOf = (
  near: readonly Reading[],
  { appliedOn, byRoad, inUseFrom }: ReadingsOf,
  limits: ReadingLimits,
): number | null => {
  if (near.length < 2) return null;
  // however much it reads, a vehicle on its way on its own wheels was driven; it reads no less than before
  const still = near.filter(
    ({ day, source }) => !(byRoad && ON_THE_WAY.has(source) && day > (appliedOn ?? day)),
  );
  if (still.length === 0) return 0;
  const most = Math.max(...still.map(({ km }) => km));
  const least = Math.min(...near.map(({ km }) => km));
  const dayOf = (those: readonly Reading[], km: number): number[] =>
    those.filter((one) => one.km === km).map(({ day }) => day);
  // read later, the greater may be no disagreement: the vehicle was driven
  const from = Math.max(...dayOf(near, least));
  const days = Math.min(...dayOf(still, most)) - from;
  return Math.max(0, most - least - driven(days, { day: from, km: least }, inUseFrom, limits));
};

const spreadAround = (
  readings: readonly Reading[],
  application: ReadingsOf,
  limits: ReadingLimits,
): number | null => {
  const { appliedOn, byRoad } = application;
  const { aroundDays, arrivalDays } = limits;
  if (appliedOn === null) return null;
  const isNear = ({ day, source }: Reading): boolean =>
    COMPARED.has(source) && Math.abs(day - appliedOn) <= aroundDays;
  const isArrival = ({ day, source }: Reading): boolean =>
    source === 'arrival' && !byRoad && day >= appliedOn && day - appliedOn <= arrivalDays;
  const before = spreadOf(readings.filter(isNear), application, limits);
  const withArrival = spreadOf(
    readings.filter((one) => isNear(one) || isArrival(one)),
    application,
    limits,
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
