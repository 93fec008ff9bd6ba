import type { GroupTotal } from '../../../domain/nation/nation-summary.ts';
import { type Html, html, joined } from '../../html/html.ts';
import type { Lang } from '../../messages/messages.ts';
import { grouped } from '../figures.ts';
import { NATION_MESSAGES } from '../nation-messages.ts';
import { monthName } from './month-name.ts';
import { anchorAt, percent, plotBar, plotFrame, plotSvg, plotText } from './plot-frame.ts';

const HEAD = 24;
/** Names of months that have room side by side on the narrowest screen, in any face. */
const NAMES = 6;
/** Steps between months that are named, so that January always is; of more months only the years are written. */
const STRIDES = [1, 2, 3, 6]; // not-law: months
/** At most so many years are written. */
const YEARS = 10;
/** Share of its place that a column fills. */
const FILLED = 0.72;

/** The month with the most applications, the first of several; null when there is none. */
export const busiestMonth = (months: readonly GroupTotal[]): GroupTotal | null =>
  months.reduce<GroupTotal | null>(
    (best, month) => (month.vehicles > (best?.vehicles ?? 0) ? month : best),
    null,
  );

const axisOf = (months: readonly GroupTotal[], ground: number, lang: Lang): Html => {
  const stride = STRIDES.find((each) => months.length <= NAMES * each);
  const names = NATION_MESSAGES[lang].monthNames;
  const years = new Set(months.map(({ key }) => key.slice(0, 4)));
  const every = Math.ceil(years.size / YEARS);
  const words = months.map(({ key }, at) => {
    const [year = '', month = ''] = key.split('-');
    const x = percent((at + 0.5) / months.length);
    const named = month === '01' && [...years].indexOf(year) % every === 0;
    // The first month of all bears its year unless the next January stands too near.
    const first = at === 0 && months.slice(1, 3).every((next) => !next.key.endsWith('-01'));
    const place = Number(month) - 1;
    const name = stride !== undefined && place % stride === 0 ? (names[place] ?? '') : '';
    const written = name === '' ? '' : plotText(x, ground + 16, name, 'middle', 'quiet');
    return joined(written, named || first ? plotText(x, ground + 32, year, 'middle') : '');
  });
  return html`${words}`;
};

/** Applications by month, stacked by gate: blocked below, then undetermined, then clear. */
export const monthPlot = (months: readonly GroupTotal[], lang: Lang): Html => {
  const busiest = busiestMonth(months);
  const frame = plotFrame(busiest?.vehicles ?? 0, HEAD);
  const slot = 1 / Math.max(1, months.length);
  const columns = months.map(({ vehicles, blocked, undetermined }, at) => {
    const x = (at + (1 - FILLED) / 2) * slot;
    const levels = [0, blocked, blocked + undetermined, vehicles];
    return html`${['blocked', 'undetermined', 'clear'].map((gate, part) => {
      const [from, to] = [frame.y(levels[part] ?? 0), frame.y(levels[part + 1] ?? 0)];
      return plotBar(`g-${gate}`, x, slot * FILLED, to, from - to);
    })}`;
  });
  const say = NATION_MESSAGES[lang];
  if (busiest === null) return html``;
  const place = (months.indexOf(busiest) + 0.5) * slot;
  const peak = plotText(
    percent(place),
    Number((frame.y(busiest.vehicles) - 6).toFixed(1)),
    grouped(busiest.vehicles),
    anchorAt(place),
    'strong',
  );
  return plotSvg(
    lang,
    'columns',
    frame.height,
    `${say.monthsTitle} · ${say.monthsTell(monthName(busiest.key, lang), busiest.vehicles)}`,
    joined(frame.rules, columns, peak, axisOf(months, frame.ground, lang)),
  );
};
