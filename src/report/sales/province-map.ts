import { type Html, html, joined } from '../html/html.ts';
import { percentOf } from '../nation/figures.ts';
import { percent, plotSvg, plotText } from '../nation/plots/plot-frame.ts';
import { GRID_SIZE, PROVINCE_TILES } from './province-grid.ts';

/** Height of a tile with its gap, and the gap, in pixels. */
const TILE = 52;
const GAP = 2;
/** Opacity of the darkest shade; ink on it keeps a contrast of 4.5 in both themes. */
const DARKEST = 0.32;

/** A province's figures. */
export interface ProvinceShare {
  /** Two digits of GB/T 2260. */
  readonly code: string;
  readonly exportedWithin: number;
  readonly registered: number;
}

/** The share that shades are taken against: the highest; 0 when nothing left. */
const highestShare = (shares: readonly ProvinceShare[]): number =>
  Math.max(
    0,
    ...shares.map(({ exportedWithin, registered }) =>
      registered === 0 ? 0 : exportedWithin / registered,
    ),
  );

/**
 * The 31 provinces as a grid of tiles: name (short where there is no room), share exported, and a shade in
 * proportion to it. A province without a registration bears `–` and no shade; other codes are not drawn.
 *
 * @param speaks the language of names and words.
 * @param shareOf a share of a whole in percent.
 */
export const provinceMap = (
  shares: readonly ProvinceShare[],
  nameOf: (code: string) => string,
  words: string,
  speaks: string,
  shareOf: (part: number, whole: number) => string = percentOf,
): Html => {
  const byCode = new Map(shares.map((share) => [share.code, share]));
  const drawn = PROVINCE_TILES.flatMap(({ code }) => byCode.get(code) ?? []);
  const highest = highestShare(drawn);
  const slot = 1 / GRID_SIZE.columns;
  const tiles = PROVINCE_TILES.map(({ code, short, column, row }) => {
    const { exportedWithin, registered } = byCode.get(code) ?? { exportedWithin: 0, registered: 0 };
    const y = row * TILE;
    const place = html`x="${percent(column * slot)}" y="${y}" width="${percent(slot)}" height="${TILE - GAP}"`;
    const share = registered === 0 || highest === 0 ? 0 : exportedWithin / registered / highest;
    const shade = Number((DARKEST * share).toFixed(3));
    const middle = percent((column + 0.5) * slot);
    // two lines where a name has two parts: Mongolie-Intérieure, منغوليا الداخلية
    const full = nameOf(code).split(/ |(?<=-)/);
    const name =
      speaks === 'zh'
        ? plotText(middle, y + 20, nameOf(code), 'middle')
        : joined(
            full.map((word, index) =>
              plotText(
                middle,
                y + (full.length > 1 ? 12 + 12 * index : 20),
                word,
                'middle',
                'full',
              ),
            ),
            plotText(middle, y + 20, short, 'middle', 'short'),
          );
    return joined(
      html`<rect class="tile" ${place}/>`,
      shade === 0 ? '' : html`<rect class="shade" ${place} fill-opacity="${shade}"/>`,
      name,
      plotText(middle, y + 39, shareOf(exportedWithin, registered), 'middle', 'strong'),
    );
  });
  return plotSvg(speaks, 'grid', GRID_SIZE.rows * TILE, words, html`${tiles}`);
};
