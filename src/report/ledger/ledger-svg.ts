import { directionOf, type PublicLanguage } from '../../domain/statements/public-languages.ts';
import { type Html, html, joined } from '../html/html.ts';
import { dayWords, monthWords } from '../words/date-words.ts';
import { displayWidth } from '../words/display-width.ts';
import { type LaneLabel, laneLabels } from './lane-labels.ts';
import type { Lane, Ledger, Subject } from './ledger.ts';
import { LEDGER_MESSAGES } from './ledger-messages.ts';
import { ledgerWords } from './ledger-words.ts';
import { placeAcross, placeLabel, stackBrackets, stackLabels } from './place-labels.ts';
import { axisMarks } from './time-axis.ts';

/**
 * Length of the line on the narrowest screen (360 px less margins, lane names and gutter). Places
 * are percentages, texts keep their size: what does not touch here touches nowhere wider.
 */
const NARROWEST = 216;
/** Height of a row of labels, of a silent lane, of the head, and of the axis, in pixels. */
const ROW = 16;
const SILENT = 20;
const HEAD = 44;
const AXIS = 44;
/** A width unit of text at 12 px: a Latin letter of the widest face at hand; a Chinese character has two. */
const LETTER = 7.7;
const FLAG = 5;
/** Places of the nearest and the farthest bracket in the gutter, and the widest step between two. */
const GUTTER = { from: 8, to: 24, step: 6 };

interface DrawnLane {
  readonly lane: Lane;
  readonly labels: readonly LaneLabel[];
  /** Heights of the label rows, nearest to the line first. */
  readonly heights: readonly number[];
  /** Place of the lane's rule, from the top. */
  readonly y: number;
}

const text = (className: string, attributes: Html, content: string): Html =>
  html`<text class="${className}" ${attributes}>${content}</text>`;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Places along the line, which begins where the language begins to write. */
interface Across {
  /** `x` of a share of the line. */
  readonly x: (share: number) => string;
  /** Attributes `x` and `width` of what lies between two shares, the earlier first. */
  readonly between: (from: number, until: number) => Html;
  /** By how much a label stands off its tick. */
  readonly dx: (anchor: string, by: number) => number;
  readonly mirrored: boolean;
}

const acrossOf = (language: PublicLanguage): Across => {
  const mirrored = directionOf(language) === 'rtl';
  const forward = mirrored ? -1 : 1;
  return {
    x: (share) => percent(mirrored ? 1 - share : share),
    between: (from, until) =>
      html`x="${percent(mirrored ? 1 - until : from)}" width="${percent(until - from)}"`,
    dx: (anchor, by) => (anchor === 'start' ? by * forward : anchor === 'end' ? -by * forward : 0),
    mirrored,
  };
};

/** Lays the lanes out from top to bottom. */
const drawnLanes = (
  ledger: Ledger,
  language: PublicLanguage,
  share: (day: number) => number,
): DrawnLane[] => {
  let y = HEAD;
  return ledger.lanes.map((lane) => {
    const labels = laneLabels(lane, ledger, language, {
      room: NARROWEST,
      gap: 8,
      at: (day) => share(day) * NARROWEST,
      size: (words) => displayWidth(words) * LETTER + FLAG,
      twoLines: true,
    });
    const heights: number[] = [];
    for (const { row, lines } of labels) {
      heights[row] = Math.max(heights[row] ?? 0, lines.length * ROW);
    }
    y += labels.length === 0 ? SILENT : heights.reduce((sum, height) => sum + height, 10);
    return { lane, labels, heights, y };
  });
};

/** Baseline of a row's last line. */
const baseline = ({ y, heights }: DrawnLane, row: number): number =>
  y - 5 - heights.slice(0, row).reduce((sum, height) => sum + height, 0);

/** The narrowest bar, as a share of the line: one of a day is seen. */
const NARROWEST_BAR = 0.02;

/** How long a letter was in force, and suspended: bars on its rule. */
const statesSvg = (
  { lane, y }: DrawnLane,
  { between }: Across,
  share: (day: number) => number,
): Html =>
  html`${lane.states.map(({ kind, from, until }) => {
    const end = Math.min(1, Math.max(share(until), share(from) + NARROWEST_BAR));
    return html`<rect class="lg-${kind}" ${between(share(from), end)} y="${y}" height="4"/>`;
  })}`;

/** Half of the cross at a revocation, in pixels. */
const CROSS = 4;

const laneSvg = (
  drawn: DrawnLane,
  language: PublicLanguage,
  share: (day: number) => number,
): Html => {
  const { lane, labels, y } = drawn;
  const say = LEDGER_MESSAGES[language];
  const across = acrossOf(language);
  const { x: xOf, dx, mirrored } = across;
  const silent = labels.length === 0;
  const drawing = [
    html`<line class="lg-rule${silent ? ' lg-silent' : ''}" x1="0" x2="100%" y1="${y}" y2="${y}"/>`,
    text(
      `lg-name${silent ? ' lg-quiet' : ''}`,
      html`${mirrored ? html`x="100%" dx="10"` : html`x="-10"`} y="${y - 4}"`,
      say.tellers[lane.teller],
    ),
    statesSvg(drawn, across, share),
  ];
  for (const { lines, event, at, anchor, row, red, stops } of labels) {
    const x = xOf(at / NARROWEST);
    const base = baseline(drawn, row);
    const top = base - (lines.length - 1) * ROW - 10;
    const hue = red || stops ? ' lg-red' : '';
    if (event !== null) {
      const from = anchor === 'middle' ? base + 3 : top;
      drawing.push(
        html`<line class="lg-tick${hue}" x1="${x}" x2="${x}" y1="${from}" y2="${y + 3}"/>`,
      );
    }
    if (event?.label === 'letterRevoked') {
      const cross = `M${-CROSS} ${-CROSS}L${CROSS} ${CROSS}M${CROSS} ${-CROSS}L${-CROSS} ${CROSS}`;
      drawing.push(
        html`<svg x="${x}" y="${y}" overflow="visible"><path class="lg-cross" d="${cross}"/></svg>`,
      );
    }
    lines.forEach((words, index) => {
      const place = joined(
        html`x="${x}" dx="${event === null ? 0 : dx(anchor, FLAG)}" `,
        html`y="${base - (lines.length - 1 - index) * ROW}"`,
      );
      drawing.push(text(`lg-${anchor}${hue}`, place, words));
    });
  }
  return html`${drawing}`;
};

/** The red brackets: one a disagreement, joining the rows of its sides in the gutter. */
const bracketsSvg = (
  ledger: Ledger,
  lanes: readonly DrawnLane[],
  language: PublicLanguage,
): Html => {
  const { x, mirrored } = acrossOf(language);
  const heightsOf = (subject: Subject, facts: ReadonlySet<string>): number[] =>
    lanes.flatMap((drawn) =>
      drawn.labels
        .filter((label) => label.subject === subject || facts.has(label.event?.fact ?? ''))
        .map((label) => (label.event === null ? baseline(drawn, label.row) - 4 : drawn.y)),
    );
  const found = ledger.disagreements.map(({ subject, sides }) =>
    heightsOf(subject, new Set(sides.map(({ fact }) => fact))),
  );
  const spans = found.map((ys) => ({ from: Math.min(...ys), to: Math.max(...ys) }));
  const columns = stackBrackets(spans);
  const step = Math.min(GUTTER.step, (GUTTER.to - GUTTER.from) / Math.max(1, ...columns));
  const lines = found.map((ys, index) => {
    const span = spans[index] ?? { from: 0, to: 0 };
    const out = GUTTER.from + (columns[index] ?? 0) * step;
    const stubs = html`${ys.map((y) => `M2 ${y}H${out}`)}`;
    return html`<path class="lg-bracket" d="${stubs}M${out} ${span.from}V${span.to}"/>`;
  });
  const leaders = lanes.flatMap(({ labels, y }) =>
    labels
      .filter(({ red, event }) => red && event !== null)
      .map(
        ({ at }) =>
          html`<line class="lg-leader" x1="${x(at / NARROWEST)}" x2="${x(1)}" y1="${y}" y2="${y}"/>`,
      ),
  );
  const brackets = mirrored ? html`<g transform="scale(-1 1)">${lines}</g>` : lines;
  return html`${leaders}<svg x="${x(1)}" y="0" overflow="visible">${brackets}</svg>`;
};

const bandSvg = (
  ledger: Ledger,
  language: PublicLanguage,
  share: (day: number) => number,
  bottom: number,
): Html => {
  const { band } = ledger;
  const across = acrossOf(language);
  if (band === null) return html``;
  const [from, until] = [share(band.from), share(band.until)];
  const words = LEDGER_MESSAGES[language].windowUntil(band.days, dayWords(band.until, language));
  const size = displayWidth(words) * LETTER;
  const room = placeLabel(from * NARROWEST, size, NARROWEST);
  const [at, anchor] =
    room?.anchor === 'start'
      ? [from, 'start']
      : until * NARROWEST >= size
        ? [until, 'end']
        : [0, 'start'];
  return joined(
    html`<rect class="lg-band" ${across.between(from, until)} y="${HEAD - 8}" `,
    html`height="${bottom - HEAD + 8}"/>`,
    text(`lg-quiet lg-${anchor}`, html`x="${across.x(Number(at))}" y="${bottom + 36}"`, words),
  );
};

/** The number of days, large, between registration and application, or the exit. */
const spanSvg = (
  { span, lanes }: Ledger,
  language: PublicLanguage,
  share: (day: number) => number,
  drawn: readonly DrawnLane[],
): Html => {
  const { x, between: lying, dx } = acrossOf(language);
  if (span === null)
    return text(
      'lg-quiet lg-start',
      html`x="${x(0)}" y="24"`,
      LEDGER_MESSAGES[language].daysNotKnown,
    );
  const [first, last] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
  const [left, right] = [share(first), share(last)];
  const words = LEDGER_MESSAGES[language].days(span.days);
  const size = displayWidth(words) * 14.1 + 16;
  const between = (right - left) * NARROWEST >= size;
  const after = right * NARROWEST + size <= NARROWEST;
  const anchor = between ? 'middle' : after ? 'start' : 'end';
  const at = between ? (left + right) / 2 : after ? right : left;
  const ending = span.ends === 'exit' ? 'declaration' : 'licence';
  const foot = drawn[lanes.findIndex(({ teller }) => teller === ending)]?.y ?? HEAD;
  const end = (at: number): Html =>
    html`<line class="lg-measure" x1="${x(at)}" x2="${x(at)}" y1="27" y2="37"/>`;
  return joined(
    html`<rect class="lg-span${span.inside ? '' : ' lg-wide'}" ${lying(left, right)} `,
    html`y="${HEAD - 8}" height="${foot - HEAD + 8}"/>`,
    html`<line class="lg-measure" x1="${x(left)}" x2="${x(right)}" y1="32" y2="32"/>`,
    end(left),
    end(right),
    text(
      `lg-${anchor} ${span.inside ? 'lg-days' : 'lg-days lg-past'}`,
      html`x="${x(at)}" dx="${dx(anchor, 8)}" y="${between ? 26 : 38}"`,
      words,
    ),
  );
};

/** The marks of the axis; a label that would touch another is left out. */
const axisSvg = (
  from: number,
  to: number,
  language: PublicLanguage,
  share: (day: number) => number,
  y: number,
): Html => {
  const marks = axisMarks(from, to, 4).map((day) => {
    const words = monthWords(day, language);
    const at = share(day) * NARROWEST;
    const size = displayWidth(words) * LETTER;
    const place = placeLabel(at, size, NARROWEST) ?? placeAcross(at, size, NARROWEST);
    return { x: acrossOf(language).x(share(day)), words, place };
  });
  const rows = stackLabels(
    marks.map(({ place }) => place),
    6,
  );
  return html`${marks.map(({ x, words, place }, index) => {
    const label = text(`lg-quiet lg-${place.anchor}`, html`x="${x}" y="${y + 19}"`, words);
    return html`<line class="lg-mark" x1="${x}" x2="${x}" y1="${y}" y2="${y + 6}"/>${rows[index] === 0 ? label : ''}`;
  })}`;
};

/**
 * The ledger line as one SVG element, in the colours of the page (`LEDGER_STYLE`). It is as wide as
 * its place, 328 px or more, and says the same in words to those who do not see it.
 */
export const ledgerSvg = (ledger: Ledger, language: PublicLanguage): Html => {
  const { range } = ledger;
  const length = range === null ? 1 : Math.max(1, range.to - range.from);
  const share = (day: number): number =>
    range === null ? 0 : 0.01 + (0.98 * (day - range.from)) / length;
  const lanes = drawnLanes(ledger, language, share);
  const bottom = (lanes.at(-1)?.y ?? HEAD) + 6;
  const inside = [
    bandSvg(ledger, language, share, bottom),
    spanSvg(ledger, language, share, lanes),
    ...lanes.map((lane) => laneSvg(lane, language, share)),
    bracketsSvg(ledger, lanes, language),
    range === null ? '' : axisSvg(range.from, range.to, language, share, bottom),
  ];
  const words = ledgerWords(ledger, language);
  return joined(
    html`<svg class="lg${acrossOf(language).mirrored ? ' lg-rtl' : ''}" lang="${language}" role="img" `,
    html`aria-label="${words}" `,
    html`height="${bottom + AXIS}">${inside}</svg>`,
  );
};
