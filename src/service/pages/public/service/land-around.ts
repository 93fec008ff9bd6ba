import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoPath,
} from 'd3-geo';
import { fineLand } from '../../../../report/service/fine-land.ts';
import { worldLand } from '../../../../report/service/world-land.ts';

type Position = readonly [lon: number, lat: number];

/** Size of the drawing, in its own pixels; the page scales it. */
export const MAP_WIDTH = 360; // not-law: pixels
export const MAP_HEIGHT = 270; // not-law: pixels
const EDGE = 16; // not-law: pixels

/** Radii that a map may have, in radians: from some sixty kilometres to a quarter of the earth. */
const RADII = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.57];
/** Up to this radius the finer drawing of the land is taken. */
const FINE = 0.16;
/** The centre stands on a grid of so many parts of the radius, so that few maps are drawn anew. */
const GRID = 4;
const DEGREES = 180 / Math.PI; // not-law: degrees
const MOST_KEPT = 200; // not-law: drawings

/** A part of the earth as it is drawn: where a position stands on it, and its land as a path of SVG. */
export interface LandAround {
  readonly project: GeoProjection;
  readonly land: string;
  /** Whether a position stands on it. */
  readonly within: (position: Position) => boolean;
}

type Detail = 'world' | 'fine';

const lands = new Map<Detail, GeoPermissibleObjects>();
const landOf = (detail: Detail): GeoPermissibleObjects => {
  const known = lands.get(detail) ?? (detail === 'fine' ? fineLand() : worldLand());
  lands.set(detail, known);
  return known;
};

/** The middle of positions on the sphere, whatever side of the date line they are on. */
const middleOf = (positions: readonly Position[]): Position => {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of positions) {
    x += Math.cos(lat / DEGREES) * Math.cos(lon / DEGREES);
    y += Math.cos(lat / DEGREES) * Math.sin(lon / DEGREES);
    z += Math.sin(lat / DEGREES);
  }
  return [Math.atan2(y, x) * DEGREES, Math.atan2(z, Math.hypot(x, y)) * DEGREES];
};

const onGrid = (value: number, step: number): number => Math.round(value / step) * step;

const draw = (centre: Position, radius: number): LandAround => {
  const room = MAP_HEIGHT / 2 - EDGE;
  const project = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(room / (2 * Math.sin(radius / 2)))
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2])
    .clipExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ]);
  const land = geoPath(project).digits(1)(landOf(radius <= FINE ? 'fine' : 'world')) ?? '';
  const within = (position: Position): boolean => {
    const [x, y] = project([...position]) ?? [-1, -1];
    return x >= 0 && y >= 0 && x <= MAP_WIDTH && y <= MAP_HEIGHT;
  };
  return { project, land, within };
};

/** Drawings that were asked for, the one longest unused first. */
const kept = new Map<string, LandAround>();

/** The land around positions, of which there is at least one: each stands on the drawing. */
export const landAround = (positions: readonly Position[]): LandAround => {
  const middle = middleOf(positions);
  const far = Math.max(...positions.map((one) => geoDistance([...middle], [...one])));
  const radius = RADII.find((one) => one * (1 - 1 / GRID) >= far) ?? Number(RADII.at(-1));
  const step = (radius * DEGREES) / GRID;
  const lat = Math.max(-90, Math.min(90, onGrid(middle[1], step))); // not-law: degrees
  // parallels are shorter away from the equator
  const lon = onGrid(middle[0], step / Math.max(Math.cos(lat / DEGREES), 1 / GRID));
  const key = `${lon.toFixed(3)} ${lat.toFixed(3)} ${radius}`;
  const drawn = kept.get(key) ?? draw([lon, lat], radius);
  kept.delete(key);
  kept.set(key, drawn);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawn;
};
