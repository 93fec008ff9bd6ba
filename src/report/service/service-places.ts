import { geoDistance } from 'd3-geo';
import type { LocatedOutlet, NextOutlet, ServiceModel } from './service-model.ts';

type Position = readonly [lon: number, lat: number];

/** Serving outlets of a country that lie near each other, or that tell no position. */
export interface ServicePlace {
  /** From 1, the most outlets first: on the map and in the list. Null where nothing is drawn. */
  readonly number: number | null;
  readonly country: string;
  /** Names of cities, the most outlets first; positions where no city is near; empty without positions. */
  readonly cities: readonly string[];
  /** Of its first city; the largest city of the country where no position is told; null when it has none. */
  readonly position: Position | null;
  /** Whether its outlets tell their positions. */
  readonly placed: boolean;
  readonly outlets: readonly LocatedOutlet[];
}

/** Cities proposed for an outlet of some maker. */
export interface NextPlace {
  /** The best rank of the proposals there. */
  readonly rank: number;
  readonly city: string;
  readonly country: string;
  readonly position: Position;
}

const RADIUS = 6371; // not-law: kilometres
/** Outlets of a country within so many kilometres of a mark share it: a map of the world has no room for more. */
const ONE_MARK = 500; // not-law: kilometres

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const kilometres = (a: Position, b: Position): number =>
  RADIUS * geoDistance([a[0], a[1]], [b[0], b[1]]);

interface CityOutlets {
  readonly country: string;
  readonly name: string;
  readonly position: Position | null;
  readonly outlets: LocatedOutlet[];
}

const degrees = (position: Position): string => position.map((one) => one.toFixed(2)).join(' ');

/** Outlets by city, or position where there is no city, or country where there is no position; the most first. */
const byCity = (outlets: readonly LocatedOutlet[]): readonly CityOutlets[] => {
  const cities = new Map<string, CityOutlets>();
  for (const outlet of outlets) {
    if (outlet.grey === 'no') continue;
    const { country, city, position } = outlet;
    const name = city?.name ?? (position === null ? '' : degrees(position));
    const key = `${country}|${name}`;
    const there = cities.get(key);
    if (there !== undefined) there.outlets.push(outlet);
    else {
      cities.set(key, { country, name, position: city?.position ?? position, outlets: [outlet] });
    }
  }
  return [...cities]
    .sort(([a, x], [b, y]) => y.outlets.length - x.outlets.length || compareText(a, b))
    .map(([, city]) => city);
};

/** The places of the serving outlets, numbered. */
export const servicePlaces = ({ outlets, middle }: ServiceModel): readonly ServicePlace[] => {
  const groups: CityOutlets[][] = [];
  for (const city of byCity(outlets)) {
    const near = groups.find(([first]) => {
      if (first === undefined || first.country !== city.country) return false;
      if (first.position === null || city.position === null)
        return first.position === city.position;
      return kilometres(first.position, city.position) <= ONE_MARK;
    });
    if (near === undefined) groups.push([city]);
    else near.push(city);
  }
  const placedIn = new Set(
    groups.flatMap(([first]) =>
      first === undefined || first.position === null ? [] : [first.country],
    ),
  );
  const size = (group: readonly CityOutlets[]): number =>
    group.reduce((sum, city) => sum + city.outlets.length, 0);
  let last = 0;
  return groups
    .sort((a, b) => size(b) - size(a))
    .map((group): ServicePlace => {
      const { country, position } = group[0] as CityOutlets;
      const at = position ?? (placedIn.has(country) ? null : middle(country));
      if (at !== null) last += 1;
      return {
        number: at === null ? null : last,
        country,
        cities: group.flatMap(({ name }) => (name === '' ? [] : [name])),
        position: at,
        placed: position !== null,
        outlets: group.flatMap((city) => city.outlets),
      };
    });
};

/** The cities among the ranked proposals, the best rank first; several makers in one city are one. */
export const nextPlaces = (next: readonly NextOutlet[]): readonly NextPlace[] => {
  const cities = new Map<string, NextPlace>();
  for (const { rank, city, country, position } of next) {
    if (rank === null) continue;
    const key = `${country}|${position.join(' ')}`;
    if (!cities.has(key)) cities.set(key, { rank, city, country, position });
  }
  return [...cities.values()];
};
