import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import {
  anchorAt,
  percent,
  plotBar,
  plotFrame,
  plotSvg,
  plotText,
} from '../nation/plots/plot-frame.ts';
import { monthShort } from './month-short.ts';
import { SALES_MESSAGES } from './sales-messages.ts';
import type { SalesRow } from './sales-model.ts';

const HEAD = 40;
const FILLED = 0.76;
/** Up to so many months each has its name, up to so many the first of each quarter. */
const NAMED = { all: 9, quarters: 32 };
/** A bar as high holds its words, in pixels. */
const WORDS = 24;

const axisOf = (months: readonly SalesRow[], ground: number, lang: Lang): Html =>
  html`${months.map(({ key }, at) => {
    const [year = '', month = ''] = key.split('-');
    const shown =
      months.length <= NAMED.all || (months.length <= NAMED.quarters && Number(month) % 3 === 1);
    const x = percent((at + 0.5) / months.length);
    const name = shown ? plotText(x, ground + 16, monthShort(key, lang), 'middle', 'quiet') : '';
    // The first month of all bears its year unless the next January stands too near.
    const named =
      month === '01' || (at === 0 && months.slice(1, 4).every((next) => !next.key.endsWith('-01')));
    const anchor =
      at === 0 && months.length > NAMED.all ? 'start' : anchorAt((at + 0.5) / months.length);
    return joined(name, named ? plotText(x, ground + 32, year, anchor) : '');
  })}`;

/** Bars: restated, hatched while provisional; strokes: reported, none where nothing is told. */
export const monthsBars = (months: readonly SalesRow[], words: string, lang: Lang): Html => {
  const say = SALES_MESSAGES[lang];
  const most = Math.max(0, ...months.flatMap((month) => [month.reported ?? 0, month.restated]));
  const frame = plotFrame(most, HEAD);
  const slot = 1 / Math.max(1, months.length);
  const down = (n: number): number => Number(frame.y(n).toFixed(1));
  const columns = months.map(({ restated, reported, provisional }, at) => {
    const x = (at + (1 - FILLED) / 2) * slot;
    const bar = plotBar(
      provisional ? 'm-hatch' : 'm-span',
      x,
      slot * FILLED,
      down(restated),
      frame.ground - down(restated),
    );
    const stroke =
      reported === null
        ? ''
        : joined(
            html`<line class="l-ink" x1="${percent(at * slot)}" x2="${percent((at + 1) * slot)}"`,
            html` y1="${down(reported)}" `,
            html`y2="${down(reported)}"/>`,
          );
    return joined(bar, stroke);
  });
  const peak = months.reduce<SalesRow | null>(
    (best, month) => ((month.reported ?? 0) > (best?.reported ?? 0) ? month : best),
    null,
  );
  const peakAt = peak === null ? 0 : (months.indexOf(peak) + 0.5) * slot;
  const told =
    peak === null
      ? ''
      : plotText(
          percent(peakAt),
          down(peak.reported ?? 0) - 6,
          say.strokes(grouped(peak.reported ?? 0)),
          anchorAt(peakAt),
          'strong',
        );
  const settled = months.findIndex(
    ({ restated, provisional }) => !provisional && frame.ground - frame.y(restated) > WORDS,
  );
  const first = months.findIndex(({ provisional }) => provisional);
  const bars =
    settled < 0
      ? ''
      : plotText(percent((settled + 0.12) * slot), frame.ground - 8, say.bars, 'start', 'halo');
  const open =
    first < 0
      ? ''
      : joined(
          html`<line class="l-quiet l-thin" x1="${percent(first * slot)}" x2="100%" y1="18" y2="18"/>`,
          plotText('100%', 12, say.provisional, 'end'),
        );
  return plotSvg(
    lang,
    'columns',
    frame.height,
    words,
    joined(frame.rules, columns, told, bars, open, axisOf(months, frame.ground, lang)),
  );
};
