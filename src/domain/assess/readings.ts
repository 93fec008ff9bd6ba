import type { DossierFigures } from './dossier-figures.ts';
import type { Reading } from './surroundings.ts';

/** Tellers whose readings around the application must agree. */
const COMPARED: ReadonlySet<string> = new Set(['licence', 'inspection', 'customs', 'telematics']);

/** Of these, those that may read the odometer of a vehicle that is on its way. */
const ON_THE_WAY: ReadonlySet<string> = new Set(['customs', 'telematics']);

/** The application against which readings are compared. */
export interface ReadingsOf {
  readonly appliedOn: number | null;
  /**
   * Whether the vehicle goes by road, perhaps on its own wheels: what is read on arrival then tells the way. Null:
   * not told.
   */
  readonly byRoad: boolean | null;
  /** The day from which the vehicle was in use: registered, or built. */
  readonly inUseFrom: number | null;
}

/** What the odometer readings of a vehicle say together; null with fewer than two to compare. */
export interface ReadingFacts {
  readonly drop: number | null;
  readonly dailyKm: number | null;
  readonly spread: number | null;
  readonly spreadByWay: number | null;
}

/** An application of which it is known, or taken for known, how the vehicle goes. */
type OneWay = ReadingsOf & { readonly byRoad: boolean };

const NOTHING: ReadingFacts = { drop: null, dailyKm: null, spread: null, spreadByWay: null };

const inOrder = (a: Reading, b: Reading): number => a.day - b.day || a.km - b.km;

/**
 * What may have been driven in some days after a reading: at the pace of ordinary use, or at the vehicle's own until
 * then.
 */
const driven = (
  days: number,
  { day, km }: Pick<Reading, 'day' | 'km'>,
  inUseFrom: number | null,
  { kmADay, paceDays }: DossierFigures,
): number => {
  if (days <= 0) return 0;
  const inUse = inUseFrom === null ? 0 : day - inUseFrom;
  const own = inUse > 0 && inUse >= paceDays ? Math.floor((km * days) / inUse) : 0;
  return Math.max(kmADay * days, own);
};

const spreadOf = (
  near: readonly Reading[],
  { appliedOn, byRoad, inUseFrom }: OneWay,
  limits: DossierFigures,
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
  application: OneWay,
  limits: DossierFigures,
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

/** The spread; where it is not told how the vehicle goes, the lesser of both ways, and the greater if it is another. */
const spreadsOf = (
  readings: readonly Reading[],
  application: ReadingsOf,
  limits: DossierFigures,
): Pick<ReadingFacts, 'spread' | 'spreadByWay'> => {
  const { byRoad } = application;
  const going = (way: boolean): number | null =>
    spreadAround(readings, { ...application, byRoad: way }, limits);
  if (byRoad !== null) return { spread: going(byRoad), spreadByWay: null };
  const otherwise = going(false);
  if (otherwise === null) return { spread: null, spreadByWay: null };
  // by road the reading on arrival is none that is compared: what is left may be one alone
  const road = going(true) ?? 0;
  return {
    spread: Math.min(road, otherwise),
    spreadByWay: road === otherwise ? null : Math.max(road, otherwise),
  };
};

/**
 * By how much two tellers contradict each other on a day: the largest distance between all that one read on it and
 * all that another did, km; null where there is none. One who tells a day again corrects itself, and an unnamed
 * teller may be any other.
 */
const contradictionOf = (readings: readonly Reading[]): number | null => {
  const days = new Map<number, Map<string, { low: number; high: number }>>();
  for (const { day, km, source } of readings) {
    if (source === '') continue;
    const tellers = days.get(day) ?? new Map<string, { low: number; high: number }>();
    const { low, high } = tellers.get(source) ?? { low: km, high: km };
    days.set(day, tellers.set(source, { low: Math.min(low, km), high: Math.max(high, km) }));
  }
  let most: number | null = null;
  for (const tellers of days.values()) {
    const told = [...tellers.values()];
    const apart =
      Math.max(...told.map(({ low }) => low)) - Math.min(...told.map(({ high }) => high));
    if (apart > 0) most = Math.max(most ?? 0, apart);
  }
  return most;
};

/**
 * Compares the dated readings of one vehicle.
 * Drop: the largest fall from any earlier reading to a later one, km, 0 when none falls. Daily: the
 * largest rise between neighbours at least a day apart, km a day, rounded down, or the largest contradiction of two
 * tellers on one day. Spreads: see `readings.spread` and `readings.spreadByWay` in the vocabulary.
 */
export const readingFacts = (
  readings: readonly Reading[],
  application: ReadingsOf,
  limits: DossierFigures,
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
  const apart = contradictionOf(sorted);
  const dailyKm = apart === null ? daily : Math.max(daily ?? 0, apart);
  return { drop, dailyKm, ...spreadsOf(sorted, application, limits) };
};
