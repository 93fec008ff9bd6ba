import { type Html, html, joined } from '../../../report/html/html.ts';
import { percent, plotSvg, plotText } from '../../../report/nation/plots/plot-frame.ts';
import type { SheetPlot } from '../../../typeset/director-sheet.ts';
import type { Visit } from '../frame/page.ts';

/** Height of the longest bar, and of the room over it, in pixels. */
const HIGH = 128;
const HEAD = 24;
/** Up to so many bars each bears its figure. */
const FIGURES = 14;
/** Share of its place that a bar fills. */
const FILLED = 0.84;
/** Share of the width from which on words stand before the line. */
const FAR = 0.7;

/** Bars as a page shows them: a figure over each where there is room, names below, a line with its words. */
export const sheetPlotHtml = ({ language }: Visit, plot: SheetPlot, id: string): Html => {
  const { bars, line, title, note } = plot;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const slot = 1 / Math.max(1, bars.length);
  const ground = HEAD + HIGH;
  const drawn = bars.map(({ name, value, provisional, meant }, at) => {
    const high = (HIGH * value) / most;
    const fill = provisional ? html` fill="url(#hatch-${id})"` : '';
    const kind = provisional ? 'm-open' : meant ? 'm-ink' : 'm-quiet';
    const middle = percent((at + 0.5) * slot);
    return joined(
      html`<rect class="${kind}"${fill} x="${percent((at + (1 - FILLED) / 2) * slot)}" `,
      html`width="${percent(slot * FILLED)}" y="${(ground - high).toFixed(1)}" height="${high.toFixed(1)}"/>`,
      bars.length <= FIGURES || meant
        ? plotText(middle, ground - high - 5, `${value}`, 'middle', meant ? 'strong' : '')
        : '',
      name === '' ? '' : plotText(middle, ground + 16, name, 'middle', 'quiet'),
    );
  });
  const at = line === null ? 0 : line.behind * slot;
  const marked =
    line === null
      ? ''
      : joined(
          html`<line class="l-red" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="${ground}"/>`,
          html`<g transform="translate(${at > FAR ? -6 : 6})">${plotText(
            percent(at),
            12,
            line.words,
            at > FAR ? 'end' : 'start',
            'strong',
          )}</g>`,
        );
  const words = bars.map(({ name, value }) => (name === '' ? '' : `${name} ${value}`));
  return html`<figure class="bars"><h2>${title}</h2><p class="quiet">${note}</p>${plotSvg(
    language,
    'flat',
    ground + 24,
    `${title}. ${words.filter((word) => word !== '').join(', ')}`,
    joined(
      html`<defs><pattern id="hatch-${id}" width="6" height="6" patternUnits="userSpaceOnUse" `,
      html`patternTransform="rotate(45)"><path d="M0 0V6" class="hatch"/></pattern></defs>`,
      html`${drawn}`,
      html`<line class="ground" x1="0" x2="100%" y1="${ground}" y2="${ground}"/>`,
      marked,
    ),
  )}</figure>`;
};
