import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { fitMap } from './fit-map.ts';
import { type PlacedMark, placeMarks, type WantedMark } from './place-marks.ts';
import type { NextPlace, ServicePlace } from './service-places.ts';

/** A drawing of the map for one width. */
interface MapSize {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Height of its width, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Of a mark, pixels. */
  readonly radius: number;
}

const SIZES: readonly MapSize[] = [
  { name: 'wide', width: 960, least: 0.42, most: 0.6, radius: 10 }, // not-law: pixels
  { name: 'narrow', width: 328, least: 0.6, most: 1.3, radius: 8.5 }, // not-law: pixels
];

/** What stands on the map. */
export interface MapMarks {
  readonly places: readonly ServicePlace[];
  readonly next: readonly NextPlace[];
}

const short = (pixels: number): number => Number(pixels.toFixed(1));

const number = ({ at: [x, y], label }: PlacedMark, className: string): Html =>
  html`<text class="${className}" x="${short(x)}" y="${short(y + 4)}" text-anchor="middle">${label}</text>`;

/** The line that ties a mark to its point; nothing when it stands on it. */
const leadSvg = ({ at, x, y }: PlacedMark): Html =>
  Math.hypot(at[0] - x, at[1] - y) <= 1
    ? html``
    : joined(
        html`<path class="lead-line" d="M${short(x)} ${short(y)}L${short(at[0])} ${short(at[1])}"/>`,
        html`<circle class="point" `,
        html`cx="${short(x)}" cy="${short(y)}" r="1.8"/>`,
      );

const diamond = (className: string, x: number, y: number, r: number): Html =>
  html`<path class="${className}" d="M${x} ${short(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z"/>`;

const markSvg = (mark: PlacedMark, radius: number): Html => {
  const [x, y] = [short(mark.at[0]), short(mark.at[1])];
  const more = mark.more > 0;
  if (mark.kind === 'next') {
    const r = short(radius + 2);
    const ring = more ? diamond('next-ring', x, y, r + 3) : '';
    return html`${ring}${diamond('next', x, y, r)}${number(mark, 'on-next')}`;
  }
  const ring = more
    ? html`<circle class="outlet-ring" cx="${x}" cy="${y}" r="${radius + 2.5}"/>`
    : '';
  const dashed = mark.kind === 'unplaced' ? ' unplaced' : '';
  return html`${ring}<circle class="outlet${dashed}" cx="${x}" cy="${y}" r="${radius}"/>${number(mark, 'on-outlet')}`;
};

const drawing = (
  size: MapSize,
  land: GeoPermissibleObjects,
  { places, next }: MapMarks,
): { readonly height: number; readonly svg: Html; readonly marks: readonly PlacedMark[] } => {
  const { width, least, most, radius } = size;
  const positions = [...places, ...next].flatMap(({ position }) =>
    position === null ? [] : [position],
  );
  const { height, projection } = fitMap({ width, least, most }, positions);
  const ground = geoPath(projection).digits(1)(land) ?? '';
  const wantedAt = (
    position: readonly [number, number] | null,
    label: number | null,
    kind: WantedMark['kind'],
  ): readonly WantedMark[] => {
    const point = position === null ? null : projection([position[0], position[1]]);
    return point === null || label === null
      ? []
      : [{ label: String(label), kind, x: point[0], y: point[1] }];
  };
  const wanted = [
    ...next.flatMap(({ position, rank }) => wantedAt(position, rank, 'next')),
    ...places.flatMap(({ position, number: n, placed }) =>
      wantedAt(position, n, placed ? 'outlet' : 'unplaced'),
    ),
  ];
  const marks = placeMarks(wanted, radius + 1, width, height);
  const svg = joined(
    html`<rect class="sea" width="${width}" height="${height}"/><path class="land" `,
    html`d="${ground}"/>${marks.map(leadSvg)}${marks.map((mark) => markSvg(mark, radius))}`,
  );
  return { height, svg, marks };
};

/** A map in every width, drawn once, and shown in each language by its words. */
export interface WorldMap {
  /** The drawings, to stand once on the page. */
  readonly symbols: Html;
  /** What is drawn in one of the widths at least; `more` where marks were folded into others. */
  readonly has: (what: WantedMark['kind'] | 'more') => boolean;
  readonly show: (lang: Lang, words: string) => Html;
}

/**
 * Draws outlets and proposals on land without borders (natural earth projection), cut to where they are.
 *
 * @param land GeoJSON of the land, WGS 84.
 */
export const worldMap = (land: GeoPermissibleObjects, marks: MapMarks): WorldMap => {
  const drawn = SIZES.map((size) => ({ size, ...drawing(size, land, marks) }));
  return {
    symbols: html`<svg class="symbols" aria-hidden="true">${drawn.map(
      ({ size: { name, width }, height, svg }) =>
        html`<symbol id="map-${name}" viewBox="0 0 ${width} ${height}">${svg}</symbol>`,
    )}</svg>`,
    has: (what) =>
      drawn.some(({ marks: all }) =>
        all.some(({ kind, more }) => (what === 'more' ? more > 0 : kind === what)),
      ),
    show: (lang, words) =>
      html`${drawn.map(({ size: { name, width }, height }) =>
        joined(
          html`<svg class="map ${name}" lang="${lang}" role="img" aria-label="${words}" viewBox="0 `,
          html`0 ${width} ${height}"><use href="#map-${name}"/></svg>`,
        ),
      )}`,
  };
};
