import { type Html, html, raw } from '../../../report/html/html.ts';
import { PROVINCE_TILES } from '../../../report/sales/province-grid.ts';
import type { Visit } from '../frame/page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { provincePath } from './nation-paths.ts';

/** A province's figure on the tiles: in words, and the number that its shade is by; null: not told. */
export interface TileFigure {
  readonly words: string;
  readonly value: number | null;
  /** The figure with its interval, for the title; the words where it has none. */
  readonly title?: string;
}

/** Shades of tiles that have a figure. */
const SHADES = 4;

/** The shade of a figure among all: the quarter of the range that it falls in, 0 of nothing. */
const shadeOf = (value: number, most: number): number =>
  value <= 0 || most <= 0 ? 0 : Math.min(SHADES, Math.ceil((SHADES * value) / most));

/** The 31 provinces as tiles about where they lie, each leading to its page; what is not told has a broken edge. */
export const provinceTiles = (
  visit: Visit,
  caption: string,
  figures: ReadonlyMap<string, TileFigure>,
): Html => {
  const { notTold } = visit.say.nation.tiles;
  const most = Math.max(0, ...[...figures.values()].map(({ value }) => value ?? 0));
  return html`<ul class="tiles" aria-label="${caption}">${PROVINCE_TILES.map(({ code }) => {
    const { words, value } = figures.get(code) ?? { words: notTold, value: null };
    const shade = value === null ? 'nd' : `t${shadeOf(value, most)}`;
    return html`<li class="at-${code}"><a class="${shade}" href="${provincePath(code)}"><span>${provinceWords(
      visit,
      code,
    )}</span><b>${words}</b></a></li>`;
  })}</ul>`;
};

/** The measures by which tiles are shaded, one of them chosen by the address. */
export const measureLinks = (
  visit: Visit,
  measures: readonly (readonly [name: string, words: string])[],
  chosen: string,
): Html =>
  html`<nav class="beside" aria-label="${visit.say.nation.tiles.measure}">${measures.map(
    ([name, words]) =>
      html`<a href="/nation?by=${name}"${name === chosen ? raw(' aria-current="true"') : ''}>${words}</a>`,
  )}</nav>`;
