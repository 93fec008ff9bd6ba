import { groupedBy } from '../patterns/lists.ts';
import type { DossierFigures } from './dossier-figures.ts';
import type { Reading } from './surroundings.ts';

/** Tellers whose readings around the application must agree. */
const COMPARED: ReadonlySet<string> = new Set(['licence', 'inspection', 'customs', 'telematics']);

/** Of these, those that may read the odometer of a vehicle that is on its way. */
const ON_THE_WAY: ReadonlySet<string> = new Set(['customs', 'telematics']);

/** Tellers who read a vehicle that is used, and say nothing for its export: workshop, insurer, platform. */
export const TELLERS_OF_USE: readonly string[] = ['maintenance', 'insurance', 'telematics'];

/** The application against which readings are compared. */
export interface ReadingsOf {
  readonly appliedOn: number | null;
  /** The first registration; null: not told. */
  readonly registeredOn: number | null;
  /** The last transfer; null: not told. */
  readonly transferredOn: number | null;
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
  readonly dropByInstrument: number | null;
  readonly usedKmADay: number | null;
  readonly idleOn: number | null;
  readonly idleKm: number | null;
  readonly dailyKm: number | null;
  readonly spread: number | null;
  readonly spreadByWay: number | null;
}

/** An application of which it is known, or taken for known, how the vehicle goes. */
type OneWay = ReadingsOf & { readonly byRoad: boolean };

const NOTHING: ReadingFacts = {
  ...{ drop: null, dropByInstrument: null, usedKmADay: null, idleOn: null, idleKm: null },
  ...{ dailyKm: null, spread: null, spreadByWay: null },
};

const isOfUse = ({ source }: Reading): boolean => TELLERS_OF_USE.includes(source);

/** By day and distance; of two that are alike, the one of a teller of use first. */
const inOrder = (a: Reading, b: Reading): number =>
  a.day - b.day || a.km - b.km || Number(isOfUse(b)) - Number(isOfUse(a));

/**
 * Whether a teller of use mistyped a reading: those before and after it, of other days, do not fall, and it lies far
 * below the one before, or far above the one after. A high one counts only where the one after is of a teller of use
 * too: an odometer that is turned back for the sale reads far less at the inspection than at the workshop before it.
 */
const isMistyped = (
  before: Reading,
  reading: Reading,
  after: Reading,
  { slipTimes }: DossierFigures,
): boolean => {
  if (!isOfUse(reading) || before.day >= reading.day || reading.day >= after.day) return false;
  if (before.km > after.km) return false;
  const isLow = reading.km < before.km && reading.km * slipTimes <= before.km;
  const isHigh = reading.km > after.km && reading.km >= after.km * slipTimes;
  return isLow || (isHigh && isOfUse(after));
};

/** The largest fall from any reading to a later one, km; 0 when none falls. */
const largestFall = (sorted: readonly Reading[]): number => {
  let highest = Number.NEGATIVE_INFINITY;
  let most = 0;
  for (const { km } of sorted) {
    most = Math.max(most, highest - km);
    highest = Math.max(highest, km);
  }
  return most;
};

/**
 * The days from which an instrument may count anew: a workshop read less than at the visit before, long before the
 * vehicle was sold, and at a later visit still less than then. None where the application is not told.
 */
const instrumentDays = (
  sorted: readonly Reading[],
  { appliedOn, transferredOn }: ReadingsOf,
  limits: DossierFigures,
): readonly number[] => {
  if (appliedOn === null) return [];
  const sold = Math.min(appliedOn, transferredOn ?? appliedOn);
  const visits = [
    ...groupedBy(
      sorted.filter(({ source }) => source === 'maintenance'),
      ({ day }) => day,
    ).values(),
  ].map((read) => ({
    day: (read[0] as Reading).day,
    low: (read[0] as Reading).km,
    high: (read.at(-1) as Reading).km,
  }));
  return visits.flatMap(({ day, low }, place) => {
    const before = visits[place - 1]?.high ?? low;
    const isConfirmed = visits
      .slice(place + 1)
      .some((later) => later.low >= low && later.low < before);
    return before > low && day <= sold - limits.instrumentDays && isConfirmed ? [day] : [];
  });
};

/** What falls between readings of one instrument, and, where one may have been replaced, of all. */
const fallsOf = (
  sorted: readonly Reading[],
  application: ReadingsOf,
  limits: DossierFigures,
): Pick<ReadingFacts, 'drop' | 'dropByInstrument'> => {
  const all = largestFall(sorted);
  if (all === 0) return { drop: 0, dropByInstrument: null };
  const replaced = instrumentDays(sorted, application, limits);
  const byInstrument = groupedBy(
    sorted,
    ({ day }) => replaced.filter((from) => from <= day).length,
  );
  const drop = Math.max(...[...byInstrument.values()].map(largestFall));
  return { drop, dropByInstrument: drop === all ? null : all };
};

/**
 * What tellers of use read: the greatest daily average from the first registration, rounded down; and the last reading
 * of a vehicle that was hardly driven until then, which no reading before it exceeds.
 */
const useOf = (
  sorted: readonly Reading[],
  { appliedOn, registeredOn }: ReadingsOf,
  limits: DossierFigures,
): Pick<ReadingFacts, 'usedKmADay' | 'idleOn' | 'idleKm'> => {
  const none = { usedKmADay: null, idleOn: null, idleKm: null };
  if (appliedOn === null || registeredOn === null) return none;
  const least = Math.max(1, limits.usedReadDays);
  let highest = Number.NEGATIVE_INFINITY;
  let pace: number | null = null;
  let idle: Reading | null = null;
  for (const reading of sorted) {
    const { day, km } = reading;
    highest = Math.max(highest, km);
    const days = day - registeredOn;
    if (!isOfUse(reading) || days < least || day > appliedOn) continue;
    pace = Math.max(pace ?? 0, Math.floor(km / days));
    if (km === highest && km <= days * limits.idleKmADay) idle = reading;
  }
  return { usedKmADay: pace, idleOn: idle?.day ?? null, idleKm: idle?.km ?? null };
};

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
 * Compares the dated readings of one vehicle, of all but spreads without those that are mistyped.
 * Drop: the largest fall from any earlier reading to a later one of one instrument, km, 0 when none falls. Daily: the
 * largest rise between neighbours at least a day apart, km a day, rounded down, or the largest contradiction of two
 * tellers on one day. All others: see `readings.*` in the vocabulary.
 */
export const readingFacts = (
  readings: readonly Reading[],
  application: ReadingsOf,
  limits: DossierFigures,
): ReadingFacts => {
  if (readings.length < 2) return NOTHING;
  const sorted = [...readings].sort(inOrder);
  const right = sorted.filter((reading, place) => {
    const [before, after] = [sorted[place - 1], sorted[place + 1]];
    if (before === undefined || after === undefined) return true;
    return !isMistyped(before, reading, after, limits);
  });
  let daily: number | null = null;
  for (let i = 1; i < right.length; i += 1) {
    const before = right[i - 1] as Reading;
    const reading = right[i] as Reading;
    const days = reading.day - before.day;
    if (days > 0) daily = Math.max(daily ?? 0, Math.floor((reading.km - before.km) / days));
  }
  const apart = contradictionOf(right);
  return {
    ...fallsOf(right, application, limits),
    ...useOf(right, application, limits),
    dailyKm: apart === null ? daily : Math.max(daily ?? 0, apart),
    ...spreadsOf(sorted, application, limits),
  };
};
