import type { GroupTotal } from '../../../domain/nation/nation-summary.ts';
import { type Html, html, joined } from '../../html/html.ts';
import type { Lang } from '../../messages/messages.ts';
import { displayWidth } from '../../words/display-width.ts';
import { grouped } from '../figures.ts';
import { NATION_MESSAGES } from '../nation-messages.ts';
import { plotBar, plotSvg, plotText } from './plot-frame.ts';

/** Room of one place: its words above its bar, in pixels. */
const ROW = 36;
const BAR = 8;

/** Width of a name beside its figures on the narrowest screen; a Chinese character has two. */
const NAME = 28;

/** A name that would run into its figures, cut; the table behind the plot has it whole. */
export const cutName = (name: string): string => {
  if (displayWidth(name) <= NAME) return name;
  let cut = '';
  for (const character of name) {
    if (displayWidth(cut + character) >= NAME) break;
    cut += character;
  }
  return `${cut}…`;
};

/** Bars of places in the order given, each as long as its applications, stacked by gate. */
export const placePlot = (
  places: readonly GroupTotal[],
  title: string,
  nameOf: (key: string) => string,
  lang: Lang,
): Html => {
  const most = Math.max(1, ...places.map(({ vehicles }) => vehicles));
  const rows = places.map(({ key, vehicles, blocked, undetermined }, index) => {
    const y = index * ROW + 20;
    const name = key === '' ? NATION_MESSAGES[lang].notStated : nameOf(key);
    return joined(
      plotText('0', y - 6, cutName(name)),
      plotText('100%', y - 6, `${grouped(blocked)} / ${grouped(vehicles)}`, 'end'),
      plotBar('g-blocked', 0, blocked / most, y, BAR),
      plotBar('g-undetermined', blocked / most, undetermined / most, y, BAR),
      plotBar(
        'g-clear',
        (blocked + undetermined) / most,
        (vehicles - blocked - undetermined) / most,
        y,
        BAR,
      ),
    );
  });
  return plotSvg(lang, 'places', places.length * ROW, title, html`${rows}`);
};
