import type { RingPath } from '../../../domain/nation/nation-summary.ts';
import { type Html, html, joined } from '../../html/html.ts';
import type { Lang } from '../../messages/messages.ts';
import { NATION_MESSAGES } from '../nation-messages.ts';
import { cutName } from './place-plot.ts';
import { plotSvg, plotText } from './plot-frame.ts';

type Step = RingPath['steps'][number];

/** Where the parties stand, from the left, and where their words begin, in pixels. */
const AXIS = 56;
const WORDS = 78;
const RADIUS = 11;
/** Room of a party, of each step that begins at it, and above the next. */
const NAME = 24;
const STEP = 20;
const GAP = 14;
/** How far the first arc bows out, and each after it further. */
const BOW = 18;
const FURTHER = 7;
const A = 65; // not-law: the letter A
const LETTERS = 26;

/** The letter of a party; after Z numbers. */
const letterOf = (place: number): string =>
  place < LETTERS ? String.fromCharCode(A + place) : String(place + 1);

const className = ({ by }: Step): string => (by === 'sale' ? 'way' : 'way tie');

/**
 * The way of a vehicle through a ring: its parties one below the other, each with the steps that begin at it. A sale
 * is a whole line and what two parties share a broken one; steps that lead elsewhere than down bow out to the left.
 */
export const ringPlot = ({ parties, steps }: RingPath, label: string, lang: Lang): Html => {
  const say = NATION_MESSAGES[lang];
  const places: number[] = [];
  let height = 0;
  for (const [place, { exporter }] of parties.entries()) {
    places.push(height + RADIUS + 1);
    const own = steps.filter(({ from }) => from === place).length;
    height += NAME + STEP * (own + Number(exporter)) + GAP;
  }
  const y = (place: number): number => places[place] ?? 0;
  const straight = new Set<number>();
  let arcs = 0;
  const ways = steps.map((step) => {
    const { from, to } = step;
    if (to === from + 1 && !straight.has(from)) {
      straight.add(from);
      return joined(
        html`<line class="${className(step)}" x1="${AXIS}" x2="${AXIS}" y1="${y(from) + RADIUS}" `,
        html`y2="${y(to) - RADIUS - 2}"/>`,
      );
    }
    const out = Math.max(2, AXIS - RADIUS - BOW - FURTHER * arcs);
    arcs += 1;
    const [x, end] = [AXIS - RADIUS, AXIS - RADIUS - 2];
    return joined(
      html`<path class="${className(step)}" d="M${x} ${y(from)}C${out} ${y(from)} ${out}`,
      html` ${y(to)} ${end} ${y(to)}"/>`,
    );
  });
  const nodes = parties.map(({ name, exporter }, place) => {
    const told = [
      ...(exporter ? [say.ringExporter] : []),
      ...steps.flatMap(({ from, by, to }, at) =>
        from === place ? [say.ringStep(at + 1, by, letterOf(to))] : [],
      ),
    ];
    const lines = told.map((words, line) =>
      plotText(String(WORDS), y(place) + 5 + STEP * (line + 1), words, 'start', 'quiet'),
    );
    return joined(
      html`<circle class="party" cx="${AXIS}" cy="${y(place)}" r="${RADIUS}"/>`,
      plotText(String(AXIS), y(place) + 4, letterOf(place), 'middle', 'strong'),
      plotText(String(WORDS), y(place) + 5, cutName(name)),
      lines,
    );
  });
  return plotSvg(
    lang,
    'ring',
    Math.max(0, height - GAP),
    say.ringDrawn(label),
    joined(ways, nodes),
  );
};
