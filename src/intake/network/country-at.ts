import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { referenceData } from '../../reference/reference-data.ts';

const require = createRequire(import.meta.url);

/** Kilometres of a degree of latitude, about; what is said within it is near enough for a border. */
const DEGREE = 111.2; // not-law: kilometres
/** The borders are drawn at 1:50 million, and ports and border towns stand on them. */
const NEAR = 10; // not-law: kilometres
const HALF_TURN = 180; // not-law: degrees
const TURN = 360; // not-law: degrees

/** A ring of longitudes and latitudes, and the box that it fills. */
interface Ring {
  readonly lons: Float64Array;
  readonly lats: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

interface Land {
  /** ISO 3166-1 alpha-2; empty for what has no code. */
  readonly country: string;
  /** Outer and inner alike: a point in an odd number of them is inside. */
  readonly rings: readonly Ring[];
}

const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b));

/** A ring whose longitudes go on where they would jump from one end to the other, beyond 180 degrees. */
const ringOf = (corners: readonly Position[]): Ring => {
  const lons = new Float64Array(corners.length);
  const lats = Float64Array.from(corners, ([, lat = 0]) => lat);
  let turns = 0;
  let before: number | null = null;
  corners.forEach(([lon = 0], at) => {
    const jump = before === null ? 0 : lon - before;
    if (Math.abs(jump) > HALF_TURN) turns -= Math.sign(jump);
    before = lon;
    lons[at] = lon + turns * TURN;
  });
  return {
    ...{ lons, lats },
    ...{ west: least(lons), east: most(lons), south: least(lats), north: most(lats) },
  };
};

const ringsOf = (geometry: Polygon | MultiPolygon): readonly Ring[] =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map(ringOf);

const readLands = (): readonly Land[] => {
  const topology: Topology<{
    readonly countries: GeometryCollection;
  }> = require('world-atlas/countries-50m.json');
  const byNumber = new Map(
    referenceData().countries.all.map(({ numeric, code }) => [numeric, code]),
  );
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ country: byNumber.get(String(id)) ?? '', rings: ringsOf(geometry) }]
      : [],
  );
};

let known: readonly Land[] | null = null;

/** The countries of the world as they are drawn, read on first use. */
const lands = (): readonly Land[] => {
  known ??= readLands();
  return known;
};

/** How often a ray to the east crosses a ring is odd: the point is inside. */
const encloses = (ring: Ring, lon: number, lat: number): boolean => {
  const { lons, lats, west, east, south, north } = ring;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  let inside = false;
  for (let at = 1; at < lons.length; at += 1) {
    const latA = lats[at - 1] as number;
    const latB = lats[at] as number;
    if (latA > lat === latB > lat) continue;
    const lonA = lons[at - 1] as number;
    const lonB = lons[at] as number;
    if (lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) inside = !inside;
  }
  return inside;
};

/** The longitudes that a meridian has where rings go beyond 180 degrees. */
const turned = (lon: number): readonly number[] => [lon, lon - TURN, lon + TURN];

const isIn = ({ rings }: Land, lon: number, lat: number): boolean =>
  turned(lon).some(
    (at) => rings.filter((ring) => encloses(ring, at, lat)).length % 2 === 1, // not-law: odd
  );

/** Kilometres to a border, on a plane that touches the earth at the point; without end where it is not near. */
const kilometresTo = (ring: Ring, lon: number, lat: number): number => {
  const { lons, lats, west, east, south, north } = ring;
  const across = Math.max(Math.cos((lat * Math.PI) / HALF_TURN), 0.01) * DEGREE; // not-law: least cosine
  const beside = Math.max(west - lon, lon - east, 0) * across;
  const above = Math.max(south - lat, lat - north, 0) * DEGREE;
  if (Math.max(beside, above) > NEAR) return Number.POSITIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < lons.length; at += 1) {
    const ax = ((lons[at - 1] as number) - lon) * across;
    const ay = ((lats[at - 1] as number) - lat) * DEGREE;
    const bx = ((lons[at] as number) - lon) * across;
    const by = ((lats[at] as number) - lat) * DEGREE;
    const length = (bx - ax) ** 2 + (by - ay) ** 2; // not-law: geometry
    const along = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length;
    const part = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(ax + part * (bx - ax), ay + part * (by - ay)));
  }
  return nearest;
};

/** The country in which a point lies, ISO 3166-1 alpha-2; null at sea, and on land that has no code. */
export const countryAt = ([lon, lat]: readonly [number, number]): string | null =>
  lands().find((land) => land.country !== '' && isIn(land, lon, lat))?.country ?? null;

/**
 * Whether a point lies in a country, or within 10 km of it: borders are drawn roughly. Null for a country that is not
 * drawn.
 *
 * @param country ISO 3166-1 alpha-2.
 */
export const liesIn = (country: string, [lon, lat]: readonly [number, number]): boolean | null => {
  const own = lands().filter((land) => land.country === country);
  if (own.length === 0) return null;
  return own.some(
    (land) =>
      isIn(land, lon, lat) ||
      turned(lon).some((at) => land.rings.some((ring) => kilometresTo(ring, at, lat) <= NEAR)),
  );
};
