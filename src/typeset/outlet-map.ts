import { geoGraticule, geoPath } from 'd3-geo';
import type { NamedOutlet } from '../letters/letter.ts';
import { fitMap } from '../report/service/fit-map.ts';
import { placeMarks } from '../report/service/place-marks.ts';
import { worldLand } from '../report/service/world-land.ts';
import { isPosition } from './is-placed.ts';

/** The width of the page between its margins, points. */
const WIDTH = 493;
const LEAST_HEIGHT = 0.35;
const MOST_HEIGHT = 0.5;
/** The least of the world that is shown, in units of the sphere's radius: about 2,500 km. */
const LEAST_SPAN = 0.4;
/** Degrees between the lines of the grid. */
const GRID = 10;
/** Of a mark, points. */
const RADIUS = 7;

/** A map of the outlets; land without borders, the marks apart. */
export interface OutletMap {
  /** The land, as SVG. */
  readonly svg: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Number of the outlet, and where its mark stands, points from the upper left. */
  readonly marks: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  /** Numbers of outlets that found no room. */
  readonly folded: readonly string[];
}

const land = worldLand();
const grid = geoGraticule().step([GRID, GRID])();

/** Draws outlets by their numbers from 1, those without a position left out; null when none has one. */
export const outletMap = (outlets: readonly NamedOutlet[]): OutletMap | null => {
  const placed = outlets.flatMap(({ position }, index) =>
    isPosition(position) ? [{ label: String(index + 1), position }] : [],
  );
  if (placed.length === 0) return null;
  const { height, projection } = fitMap(
    { width: WIDTH, least: LEAST_HEIGHT, most: MOST_HEIGHT, leastSpan: LEAST_SPAN },
    placed.map(({ position }) => position),
  );
  const wanted = placed.flatMap(({ label, position: [longitude, latitude] }) => {
    const point = projection([longitude, latitude]);
    return point === null ? [] : [{ label, kind: 'outlet' as const, x: point[0], y: point[1] }];
  });
  const marks = placeMarks(wanted, RADIUS, WIDTH, height);
  const shown = new Set(marks.map(({ label }) => label));
  const path = geoPath(projection).digits(1);
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}">` +
      `<path fill="#f3f5f7" d="M0 0H${WIDTH}V${height}H0z"/><path fill="#e6e2d8" d="${path(land) ?? ''}"/>` +
      `<path fill="none" stroke="#ffffff" stroke-width="0.5" d="${path(grid) ?? ''}"/></svg>`,
    width: WIDTH,
    height,
    radius: RADIUS,
    marks: marks.map(({ label, at: [x, y] }) => ({ label, x, y })),
    folded: placed.map(({ label }) => label).filter((label) => !shown.has(label)),
  };
};
