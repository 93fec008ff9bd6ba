import { geoPath } from 'd3-geo';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { fitMap } from '../../../report/service/fit-map.ts';
import { type PlacedMark, placeMarks } from '../../../report/service/place-marks.ts';
import { worldLand } from '../../../report/service/world-land.ts';

/** An outlet on a map. */
export interface MappedOutlet {
  /** Its number in the list beside the map. */
  readonly label: string;
  /** WGS 84, degrees: longitude, latitude. */
  readonly position: readonly [number, number];
}

/** The drawings: a wide one, and one for a telephone. */
const SIZES = [
  { name: 'wide', width: 960, least: 0.3, most: 0.45, radius: 10 }, // not-law: pixels
  { name: 'narrow', width: 328, least: 0.6, most: 1, radius: 9 }, // not-law: pixels
] as const;

/** The least of the world that is shown, in units of the sphere's radius. */
const LEAST_SPAN = 0.3;
const DROP = 4; // not-law: pixels by which a figure stands below the middle

const land = worldLand();

const short = (pixels: number): string => pixels.toFixed(1);

const markHtml = ({ at: [x, y], label, more, ...point }: PlacedMark, radius: number): Html =>
  html`${
    Math.hypot(x - point.x, y - point.y) <= 1
      ? ''
      : html`<path class="lead-line" d="M${short(point.x)} ${short(point.y)}L${short(x)} ${short(y)}"/>`
  }${
    more === 0
      ? ''
      : html`<circle class="ring" cx="${short(x)}" cy="${short(y)}" r="${short(radius + 2.5)}"/>`
  }<circle class="mark" cx="${short(x)}" cy="${short(y)}" r="${radius}"/>
  <text x="${short(x)}" y="${short(y + DROP)}" text-anchor="middle">${label}</text>`;

/**
 * A map of outlets by their numbers in the list: land without borders, cut to where they are. A mark with a ring stands
 * for others that found no room.
 *
 * @param title what the map shows, in words.
 */
export const outletMap = (outlets: readonly MappedOutlet[], title: string): Html => {
  if (outlets.length === 0) return html``;
  return html`${SIZES.map(({ name, width, least, most, radius }) => {
    const { height, projection } = fitMap(
      { width, least, most, leastSpan: LEAST_SPAN },
      outlets.map(({ position }) => position),
    );
    const wanted = outlets.flatMap(({ label, position: [lon, lat] }) => {
      const point = projection([lon, lat]);
      return point === null ? [] : [{ label, kind: 'outlet' as const, x: point[0], y: point[1] }];
    });
    const marks = placeMarks(wanted, radius + 1, width, height);
    return html`<svg class="outlet-map ${name}" role="img" aria-label="${title}" viewBox="0 0 ${width} ${height}">
      <rect class="sea" width="${width}" height="${height}"/>
      <path class="land" d="${raw(geoPath(projection).digits(1)(land) ?? '')}"/>
      ${marks.map((mark) => markHtml(mark, radius))}</svg>`;
  })}`;
};
