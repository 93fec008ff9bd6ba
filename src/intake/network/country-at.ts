import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { referenceData } from '../reference-data.ts';

const require = createRequire(import.meta.url);

/** Kilometres of a degree of latitude, about; what is said within it is near enough for a border. */
const DEGREE = 111.2; // not-law: kilometres
/** The borders are drawn at 1:50 million, and ports and border towns stand on them. */
const NEAR = 25; // not-law: kilometres
const HALF_TURN = 180; // not-law: degrees

interface Land {
  /** ISO 3166-1 alpha-2; empty for what has no code. */
  readonly country: string;
  /** Rings of longitude and latitude, outer and inner alike: a point in an odd number of them is inside. */
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const ringsOf = (geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const readLands = (): readonly Land[] => {
  const topology: Topology<{
    readonly countries: GeometryCollection;
  }> = require('world-atlas/countries-50m.json');
  const byNumber = new Map(
    referenceData().countries.all.map(({ numeric, code }) => [numeric, code]),
  );
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const rings = ringsOf(geometry);
    const lons = rings.flat().map(([lon = 0]) => lon);
    const lats = rings.flat().map(([, lat = 0]) => lat);
    const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
    const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
    return [
      {
        country: byNumber.get(String(id)) ?? '',
        rings,
        ...{ west: least(lons), east: most(lons), south: least(lats), north: most(lats) },
      },
    ];
  });
};

let known: readonly Land[] | null = null;

/** The countries of the world as they are drawn, read on first use. */
const lands = (): readonly Land[] => {
  known ??= readLands();
  return known;
};

const isIn = ({ rings, west, east, south, north }: Land, lon: number, lat: number): boolean => {
  if (lon < west || lon > east || lat < south || lat > north) return false;
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [lonA = 0, latA = 0] = ring[at - 1] ?? [];
      const [lonB = 0, latB = 0] = ring[at] ?? [];
      if (latA > lat === latB > lat) continue;
      if (lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) inside = !inside;
    }
  }
  return inside;
};

/** Kilometres to the nearest border, on a plane that touches the earth at the point. */
const kilometresTo = ({ rings }: Land, lon: number, lat: number): number => {
  const across = Math.max(Math.cos((lat * Math.PI) / HALF_TURN), 0.01) * DEGREE; // not-law: least cosine
  let least = Number.POSITIVE_INFINITY;
  const planed = ([at = 0, up = 0]: Position): readonly [number, number] => {
    const turn = ((at - lon + 3 * HALF_TURN) % (2 * HALF_TURN)) - HALF_TURN; // not-law: degrees
    return [turn * across, (up - lat) * DEGREE];
  };
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [ax, ay] = planed(ring[at - 1] ?? []);
      const [bx, by] = planed(ring[at] ?? []);
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length;
      const part = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(ax + part * (bx - ax), ay + part * (by - ay)));
    }
  }
  return least;
};

/** The country in which a point lies, ISO 3166-1 alpha-2; null at sea, and on land that has no code. */
export const countryAt = ([lon, lat]: readonly [number, number]): string | null =>
  lands().find((land) => land.country !== '' && isIn(land, lon, lat))?.country ?? null;

/**
 * Whether a point lies in a country, or within 25 km of it: borders are drawn roughly. Null for a country that is not
 * drawn.
 *
 * @param country ISO 3166-1 alpha-2.
 */
export const liesIn = (country: string, [lon, lat]: readonly [number, number]): boolean | null => {
  const own = lands().filter((land) => land.country === country);
  if (own.length === 0) return null;
  return own.some((land) => isIn(land, lon, lat) || kilometresTo(land, lon, lat) <= NEAR);
};
