import { numberWords } from '../../../domain/statements/plural.ts';
import { directionOf, type PublicLanguage } from '../../../domain/statements/public-languages.ts';
import { provinceName } from '../../../reference/province-name.ts';
import type { FiguresEditionInFull } from '../../../register/figures/figures-shapes.ts';
import { type Html, html, joined } from '../../../report/html/html.ts';
import { anchorAt, percent, plotSvg, plotText } from '../../../report/nation/plots/plot-frame.ts';
import { curveDrawing } from '../../../report/sales/curve-drawing.ts';
import { PROVINCE_TILES } from '../../../report/sales/province-grid.ts';
import { provinceMap } from '../../../report/sales/province-map.ts';
import type { Visit } from '../frame/page.ts';
import { shareOf } from './share-of.ts';

type Figures = FiguresEditionInFull['figures'];

/** Pixels over the curve, for the words of the window's line. */
const HEAD = 24;
const AXIS = 24;
/** Days that the axis names, as far as the curve goes. */
const NAMED = [0, 90, 365, 540, 730]; // not-law: marks of an axis
/** Marks nearer to the window's line than this share are left out. */
const NEAR = 0.06;

/** Days that the table below the curve tells, beside the window's. */
const TOLD = [10, 30, 60, 90, 120, 270, 365, 540, 730]; // not-law: rows of a table

/** The points of the curve that are told in words: the window's, and some before and after. */
export const toldDays = ({ curve, within }: Figures): Figures['curve'] =>
  curve.filter(({ n }, at) => {
    const next = curve[at + 1]?.n ?? Number.POSITIVE_INFINITY;
    return n === within || TOLD.some((day) => n <= day && day < next);
  });

/** Words that read in their own direction within a drawing from left to right. */
const apart = (language: PublicLanguage, words: string): Html =>
  directionOf(language) === 'rtl'
    ? html`<tspan direction="rtl" unicode-bidi="embed">${words}</tspan>`
    : html`${words}`;

/** How soon cars left, cumulated over the days from registration, with the line of the window. */
export const curvePlot = ({ say, speaks }: Visit, { curve, within }: Figures): Html => {
  const words = say.figures;
  const { frame, at, drawing } = curveDrawing(curve, HEAD, (count) => numberWords(speaks, count));
  const last = curve.at(-1);
  const end = last?.n ?? 0;
  const day = (n: number): Html =>
    plotText(percent(at(n)), frame.ground + 18, numberWords(speaks, n), anchorAt(at(n)), 'quiet');
  const line = percent(at(within));
  const marks = NAMED.filter((n) => n <= end && Math.abs(at(n) - at(within)) > NEAR);
  const left = curve.find(({ n }) => n === within)?.exportedWithin ?? 0;
  return plotSvg(
    speaks,
    'columns',
    frame.ground + AXIS,
    `${words.curveTitle} ${words.curveWords(left, within)} ${words.curveWords(last?.exportedWithin ?? 0, end)}`,
    joined(
      drawing,
      frame.rules,
      html`<line class="letter" x1="${line}" x2="${line}" y1="18" y2="${frame.ground}"/>`,
      plotText(line, 12, apart(speaks, words.window(within)), anchorAt(at(within)), 'strong'),
      html`${[...marks, within].map(day)}`,
    ),
  );
};

/** The provinces as tiles with the share that left; null where no car was registered in any. */
export const provincePlot = (visit: Visit, { byProvince, within }: Figures): Html | null => {
  const { say, speaks } = visit;
  const drawn = byProvince.filter(({ key }) => PROVINCE_TILES.some(({ code }) => code === key));
  if (drawn.every(({ registered }) => registered === 0)) return null;
  return provinceMap(
    drawn.map(({ key, exportedWithin, registered }) => ({ code: key, exportedWithin, registered })),
    (code) => provinceName(code, speaks),
    `${say.figures.mapTitle} ${say.figures.mapWords(within)}`,
    speaks,
    (part, whole) => shareOf(speaks, part, whole),
  );
};
