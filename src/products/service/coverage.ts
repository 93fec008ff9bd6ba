import { greatCircleKm } from '../../domain/places/great-circle.ts';
import type { VehicleCount } from '../../nation/duties/maker-duties.ts';
import type {
  ServiceCell,
  ServiceFigures,
  ServiceOutlet,
  ServiceState,
} from '../../report/service/service-model.ts';
import type { Cities } from './cities.ts';

/** How a maker's buyers in a market are served; the same in every year, since outlets have no history. */
export interface PairCoverage {
  readonly country: string;
  readonly maker: string;
  readonly state: ServiceState;
  /** Of the urban population; 0 for `none`, null for `unknown`. */
  readonly share: number | null;
  readonly outlets: readonly ServiceOutlet[];
}

const keyOf = (country: string, maker: string): string => JSON.stringify([country, maker]);

const shareWithin = (
  outlets: readonly ServiceOutlet[],
  market: string,
  cities: Cities,
  withinKm: number,
): number | null => {
  const placed = outlets.flatMap(({ position }) => (position === null ? [] : [position]));
  const there = cities.inMarket(market);
  if (placed.length === 0 || there.length === 0) return null;
  let [near, all] = [0, 0];
  for (const { lon, lat, population } of there) {
    all += population;
    if (placed.some((position) => greatCircleKm(position, [lon, lat]) <= withinKm)) {
      near += population;
    }
  }
  return near / all;
};

/**
 * How the buyers of every maker in every market are served that has vehicles or outlets.
 *
 * @param outlets those that serve; markets as their countries.
 * @param told whether the account of outlets is there and whole: only then is no outlet an answer.
 */
export const coverPairs = (
  counts: readonly VehicleCount[],
  outlets: readonly ServiceOutlet[],
  cities: Cities,
  withinKm: number,
  told: boolean,
): ReadonlyMap<string, PairCoverage> => {
  const byPair = new Map<string, ServiceOutlet[]>();
  for (const { country, maker } of counts) byPair.set(keyOf(country, maker), []);
  for (const outlet of outlets) {
    const key = keyOf(outlet.country, outlet.maker);
    byPair.set(key, [...(byPair.get(key) ?? []), outlet]);
  }
  const served = new Set(outlets.map(({ country }) => country));
  const cover = (country: string, maker: string, own: readonly ServiceOutlet[]): PairCoverage => {
    const none =
      told && country !== '' && own.length === 0 && (maker !== '' || !served.has(country));
    const share = none ? 0 : shareWithin(own, country, cities, withinKm);
    const state = none ? 'none' : share === null ? 'unknown' : 'share';
    return { country, maker, state, share, outlets: own };
  };
  return new Map(
    [...byPair].map(([key, own]) => {
      const [country, maker] = JSON.parse(key) as [string, string];
      return [key, cover(country, maker, own)];
    }),
  );
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const NONE: ServiceFigures = {
  vehicles: 0,
  outlets: 0,
  outletsGrey: 0,
  outletsStale: 0,
  outletsPlaced: 0,
  alone: 0,
  unknown: 0,
};

/** Sums figures that nothing is counted in twice. */
const added = (a: ServiceFigures, b: ServiceFigures): ServiceFigures => ({
  vehicles: a.vehicles + b.vehicles,
  outlets: a.outlets === null || b.outlets === null ? null : a.outlets + b.outlets,
  outletsGrey: a.outletsGrey + b.outletsGrey,
  outletsStale: a.outletsStale + b.outletsStale,
  outletsPlaced: a.outletsPlaced + b.outletsPlaced,
  alone: a.alone + b.alone,
  unknown: a.unknown + b.unknown,
});

const HUNDREDTHS = 100; // not-law: hundredths

/** Vehicles of a year as the pair is served: hundredths are rounded here, and sums are of what is rounded. */
const figuresOf = (
  { outlets, share }: PairCoverage,
  vehicles: number,
  told: boolean,
): ServiceFigures => ({
  vehicles,
  outlets: told ? outlets.length : null,
  outletsGrey: outlets.filter(({ grey }) => grey === 'yes').length,
  outletsStale: outlets.filter(({ stale }) => stale).length,
  outletsPlaced: outlets.filter(({ position }) => position !== null).length,
  alone: share === null ? 0 : Math.round(HUNDREDTHS * vehicles * (1 - share)),
  unknown: share === null ? vehicles : 0,
});

/** Of vehicles whose maker or country is not told, nobody can say how many outlets serve them. */
const withoutGuess = (cell: ServiceCell): ServiceCell =>
  (cell.country === '' || cell.maker === '') && cell.unknown > 0
    ? { ...cell, outlets: null }
    : cell;

/**
 * The cube of country, maker and year with all its sums. Vehicles add up over every side; outlets add up
 * over countries and makers, and stand beside every year as they are today.
 */
export const coverageCells = (
  counts: readonly VehicleCount[],
  pairs: ReadonlyMap<string, PairCoverage>,
  told: boolean,
): readonly ServiceCell[] => {
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => a - b);
  const vehicles = new Map<string, number>();
  for (const { country, maker, year, vehicles: n } of counts) {
    const key = `${keyOf(country, maker)}${year}`;
    vehicles.set(key, (vehicles.get(key) ?? 0) + n);
  }
  const cells = new Map<string, ServiceCell>();
  const add = (
    country: string | null,
    maker: string | null,
    year: number | null,
    figures: ServiceFigures,
  ): void => {
    const key = JSON.stringify([country, maker, year]);
    const sum = added(cells.get(key) ?? NONE, figures);
    cells.set(key, { country, maker, year, ...sum });
  };
  const addEverywhere = (
    { country, maker }: PairCoverage,
    year: number | null,
    figures: ServiceFigures,
  ): void => {
    add(country, maker, year, figures);
    add(country, null, year, figures);
    add(null, maker, year, figures);
    add(null, null, year, figures);
  };
  for (const [key, pair] of pairs) {
    const byYear = years.map((year) => figuresOf(pair, vehicles.get(`${key}${year}`) ?? 0, told));
    for (const [index, figures] of byYear.entries()) {
      addEverywhere(pair, years[index] as number, figures);
    }
    const sum = byYear.reduce(added, NONE);
    const { outlets, outletsGrey, outletsStale, outletsPlaced } = figuresOf(pair, 0, told);
    addEverywhere(pair, null, { ...sum, outlets, outletsGrey, outletsStale, outletsPlaced });
  }
  if (cells.size === 0) add(null, null, null, { ...NONE, outlets: told ? 0 : null });
  const rank = (text: string | null): string => (text === null ? '' : `+${text}`);
  return [...cells.values()]
    .map(withoutGuess)
    .sort(
      (a, b) =>
        compareText(rank(a.country), rank(b.country)) ||
        compareText(rank(a.maker), rank(b.maker)) ||
        (a.year ?? 0) - (b.year ?? 0),
    );
};
