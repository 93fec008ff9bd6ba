import { type GeoProjection, geoNaturalEarth1 } from 'd3-geo';

/** The cut of the world: through the Bering Strait, where no land is cut. */
const CENTRE = 11;
/** Room around the marks, and the least of the world that is shown, in units of the sphere's radius. */
const MARGIN = 0.12;
const LEAST_SPAN = 0.7;

const unit = geoNaturalEarth1().rotate([-CENTRE, 0]).scale(1).translate([0, 0]);

/** Bounds of the positions on the unit map, with margin; the whole world when there is none. */
const boundsOf = (
  positions: readonly (readonly [number, number])[],
  leastSpan: number,
): readonly [number, number, number, number] => {
  const points = positions.flatMap(([lon, lat]) => {
    const point = unit([lon, lat]);
    return point === null ? [] : [point];
  });
  if (points.length === 0) return [-2.7, -1.3, 2.7, 1.1];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const span = (values: readonly number[]): readonly [number, number] => {
    const [low, high] = [Math.min(...values) - MARGIN, Math.max(...values) + MARGIN];
    const more = Math.max(0, leastSpan - (high - low)) / 2;
    return [low - more, high + more];
  };
  const [[left, right], [top, bottom]] = [span(xs), span(ys)];
  return [left, top, right, bottom];
};

/** A map cut to where its marks are. */
export interface FittedMap {
  readonly height: number;
  readonly projection: GeoProjection;
}

/** How large a map may be, in pixels or points. */
export interface MapRoom {
  readonly width: number;
  /** Height of its width, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** The least of the world that is shown, in units of the sphere's radius; 0.7 when left out. */
  readonly leastSpan?: number;
}

/**
 * Cuts the natural earth projection to where the positions are.
 *
 * @param positions WGS 84, degrees: longitude, latitude.
 */
export const fitMap = (
  { width, least, most, leastSpan = LEAST_SPAN }: MapRoom,
  positions: readonly (readonly [number, number])[],
): FittedMap => {
  const [left, top, right, bottom] = boundsOf(positions, leastSpan);
  const scale = Math.min(width / (right - left), (most * width) / (bottom - top));
  const height = Math.round(Math.max(least * width, scale * (bottom - top)));
  const projection = geoNaturalEarth1()
    .rotate([-CENTRE, 0])
    .scale(scale)
    .translate([
      width / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { height, projection };
};
