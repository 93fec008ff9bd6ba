import type { CityFound } from '../../../../intake/network/city-named.ts';
import { type Html, html, joined } from '../../../../report/html/html.ts';
import { type PlacedMark, placeMarks } from '../../../../report/service/place-marks.ts';
import { displayWidth } from '../../../../report/words/display-width.ts';
import { type LandAround, landAround, MAP_HEIGHT, MAP_WIDTH } from './land-around.ts';

type Position = readonly [lon: number, lat: number];

const RADIUS = 9; // not-law: pixels
const LETTER = 5.6; // not-law: pixels
const LINE = 12; // not-law: pixels
const MOST_CITIES = 8; // not-law: names

/** An outlet on the map: the number is that of the list. */
export interface MapMark {
  readonly number: number;
  readonly position: Position;
}

const short = (pixels: number): string => String(Number(pixels.toFixed(1)));

/** The line that ties a mark to its point; nothing where it stands on it. */
const leadSvg = ({ at: [x, y], x: px, y: py }: PlacedMark): Html =>
  Math.hypot(x - px, y - py) <= 1
    ? html``
    : joined(
        html`<path class="lead-line" d="M${short(px)} ${short(py)}L${short(x)} ${short(y)}"/>`,
        html`<circle class="point" cx="${short(px)}" cy="${short(py)}" r="1.8"/>`,
      );

const markSvg = ({ at: [x, y], label, more }: PlacedMark): Html =>
  joined(
    more > 0
      ? html`<circle class="outlet-ring" cx="${short(x)}" cy="${short(y)}" r="${RADIUS + 2.5}"/>`
      : null,
    html`<circle class="outlet" cx="${short(x)}" cy="${short(y)}" r="${RADIUS}"/>`,
    html`<text class="on-outlet" x="${short(x)}" y="${short(y + 4)}" text-anchor="middle">${label}</text>`,
  );

/** A rectangle that something takes: left, top, right, bottom. */
type Taken = readonly [number, number, number, number];

const apart = (a: Taken, b: Taken): boolean =>
  a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];

/** Names of the largest cities that find room, so that one knows where one is. */
const citiesSvg = (
  { project, within }: LandAround,
  cities: readonly CityFound[],
  marks: readonly PlacedMark[],
): Html => {
  const taken: Taken[] = marks.map(({ at: [x, y] }) => [
    x - RADIUS,
    y - RADIUS,
    x + RADIUS,
    y + RADIUS,
  ]);
  const drawn: Html[] = [];
  for (const { name, position } of cities) {
    if (drawn.length === MOST_CITIES) break;
    const [x, y] = within(position) ? (project([...position]) ?? [-1, -1]) : [-1, -1];
    if (x < 0) continue;
    const wide = displayWidth(name) * LETTER;
    const left = x + wide + RADIUS > MAP_WIDTH ? x - wide - 5 : x + 5;
    const room: Taken = [left, y - LINE / 2, left + wide, y + LINE / 2];
    if (room[0] < 0 || room[1] < 0 || room[3] > MAP_HEIGHT) continue;
    if (!taken.every((one) => apart(one, room))) continue;
    taken.push(room);
    drawn.push(
      joined(
        html`<circle class="city" cx="${short(x)}" cy="${short(y)}" r="1.6"/>`,
        html`<text class="city-name" x="${short(left)}" y="${short(y + 4)}">${name}</text>`,
      ),
    );
  }
  return joined(drawn);
};

/**
 * A map of outlets on land without borders or streets, drawn here; nothing where none tells a position.
 *
 * @param near the city near which was looked; it stands on the map too.
 * @param cities of the country, the largest first.
 * @param words what it shows, for whoever does not see it.
 */
export const outletMap = (
  marks: readonly MapMark[],
  near: Position | null,
  cities: readonly CityFound[],
  words: string,
): Html => {
  if (marks.length === 0) return html``;
  const around = landAround([
    ...marks.map(({ position }) => position),
    ...(near === null ? [] : [near]),
  ]);
  const wanted = marks.flatMap(({ number, position }) => {
    const at = around.project([...position]);
    return at === null
      ? []
      : [{ label: String(number), kind: 'outlet' as const, x: at[0], y: at[1] }];
  });
  const placed = placeMarks(wanted, RADIUS, MAP_WIDTH, MAP_HEIGHT);
  const here = near === null ? null : around.project([...near]);
  const cross =
    here === null
      ? null
      : joined(
          html`<path class="here" d="M${short(here[0] - 6)} ${short(here[1])}h12`,
          html`M${short(here[0])} ${short(here[1] - 6)}v12"/>`,
        );
  const size = html`viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}"`;
  return html`<svg class="outlet-map" ${size} role="img" aria-label="${words}">${joined(
    html`<rect class="sea" width="${MAP_WIDTH}" height="${MAP_HEIGHT}"/><path class="land" d="${around.land}"/>`,
    html`${citiesSvg(around, cities, placed)}${cross}${placed.map(leadSvg)}${placed.map(markSvg)}`,
  )}</svg>`;
};
