import { type Lang, MESSAGES } from '../messages/messages.ts';
import { type Paint, PLAIN } from '../terminal/paint.ts';
import { padEnd, wrapText } from '../terminal/text-width.ts';
import { dayWords, monthWords } from '../words/date-words.ts';
import { displayWidth } from '../words/display-width.ts';
import { type LaneLabel, laneLabels } from './lane-labels.ts';
import type { Lane, Ledger, Subject } from './ledger.ts';
import { disagreementWords, windowWords } from './ledger-words.ts';
import { placeAcross, placeLabel, stackBrackets, stackLabels } from './place-labels.ts';
import { TextCanvas } from './text-canvas.ts';
import { axisMarks } from './time-axis.ts';

/** Shortest line that can be drawn; on a narrower screen the lane is told in a list. */
const SHORTEST = 40;

interface Row {
  readonly y: number;
  readonly lane: Lane;
  readonly labels: readonly LaneLabel[];
}

const listText = (ledger: Ledger, lang: Lang): readonly string[] => {
  const say = MESSAGES[lang];
  return ledger.lanes.flatMap(({ teller, events }) =>
    events.map(
      ({ day, label, dissents }) =>
        `${dissents ? '≠' : ' '} ${dayWords(day, lang)}  ${say.tellers[teller]}${say.colon}${say.events[label]}`,
    ),
  );
};

/** Rows that the sides of a matter stand in. */
const heightsOf = (subject: Subject, facts: ReadonlySet<string>, rows: readonly Row[]) =>
  rows.flatMap(({ y, labels }) =>
    labels
      .filter((label) => label.subject === subject || facts.has(label.event?.fact ?? ''))
      .map((label) => (label.event === null ? y - label.row : y)),
  );

const drawBrackets = (canvas: TextCanvas, ledger: Ledger, rows: readonly Row[], left: number) => {
  const found = ledger.disagreements.map(({ subject, sides }) =>
    heightsOf(subject, new Set(sides.map(({ fact }) => fact)), rows),
  );
  const columns = stackBrackets(
    found.map((ys) => ({ from: Math.min(...ys), to: Math.max(...ys) })),
  );
  found.forEach((ys, index) => {
    const x = left + 1 + (columns[index] ?? 0) * 2;
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    for (let y = top; y <= bottom; y += 1) {
      const corner = y === top ? '┐' : y === bottom ? '┘' : ys.includes(y) ? '┤' : '│';
      if (ys.includes(y)) canvas.write(left, y, '─'.repeat(x - left), 'red', true);
      canvas.write(x, y, corner, 'red');
    }
  });
};

/**
 * The ledger line in characters, the same picture as `ledgerSvg`: the window is `═`, other days
 * are `─`, ticks are `│`, red brackets at the right join accounts that disagree. Chinese characters
 * count two columns. Below 40 columns of line it becomes a list.
 */
export const ledgerText = (
  ledger: Ledger,
  lang: Lang,
  width: number,
  paint: Paint = PLAIN,
): string => {
  const say = MESSAGES[lang];
  const { range, band, span } = ledger;
  const names =
    Math.max(...ledger.lanes.map(({ teller }) => displayWidth(say.tellers[teller]))) + 1;
  const gutter = ledger.disagreements.length * 2 + 1;
  const length = Math.min(120, width - names - gutter); // not-law: characters of a terminal
  const below = [
    ...wrapText(windowWords(ledger, lang), width),
    ...ledger.disagreements.flatMap((one) =>
      wrapText(`≠ ${disagreementWords(one, lang)}`, width).map(paint.red),
    ),
  ].filter((line) => line !== '');
  if (range === null) return [say.noDates, ...below].join('\n');
  if (length < SHORTEST) return [...listText(ledger, lang), ...below].join('\n');

  const days = Math.max(1, range.to - range.from);
  const at = (day: number): number => Math.round(((day - range.from) / days) * (length - 1));
  const canvas = new TextCanvas();
  if (span !== null) {
    const [from, to] = [at(Math.min(span.from, span.to)), at(Math.max(span.from, span.to))];
    const words = say.days(span.days);
    const after = to + 2 + displayWidth(words) <= length;
    canvas.write(names + from, 0, '├'.padEnd(to - from, '─') + (to > from ? '┤' : ''), 'plain');
    canvas.write(
      names + (after ? to + 2 : from - 1 - displayWidth(words)),
      0,
      words,
      span.inside ? 'strong' : 'quiet',
    );
  } else canvas.write(names, 0, say.daysNotKnown, 'quiet');

  let y = 0;
  const rows = ledger.lanes.map((lane): Row => {
    const labels = laneLabels(lane, ledger, lang, {
      room: length,
      gap: 1,
      at,
      size: (words) => displayWidth(words) + 2,
      twoLines: false,
    });
    y += 1 + Math.max(0, ...labels.map(({ row }) => row));
    const silent = labels.length === 0;
    canvas.write(0, y, padEnd(say.tellers[lane.teller], names), silent ? 'quiet' : 'strong');
    for (let x = 0; x < length; x += 1) {
      const inside = band !== null && x >= at(band.from) && x <= at(band.until);
      canvas.write(names + x, y, silent ? (x % 2 === 0 ? '·' : ' ') : inside ? '═' : '─', 'quiet');
    }
    return { y, lane, labels };
  });
  for (const { y: rule, labels } of rows) {
    for (const { event, at: tick, row, red } of labels) {
      if (event === null) continue;
      for (let up = 0; up <= row; up += 1) {
        canvas.write(names + tick, rule - up, '│', red ? 'red' : 'plain');
      }
    }
    for (const { lines, event, at: tick, anchor, row, red } of labels) {
      const words = lines.join(' ');
      const style = red ? 'red' : 'plain';
      const size = displayWidth(words);
      const from =
        event === null
          ? length - size
          : anchor === 'start'
            ? tick + 1
            : anchor === 'end'
              ? tick - size
              : Math.round(tick - size / 2);
      canvas.write(names + Math.max(0, from), rule - row, words, style);
    }
  }
  drawBrackets(canvas, ledger, rows, names + length);

  const marks = axisMarks(range.from, range.to, 6).map((day) => {
    const words = `'${monthWords(day, lang)}`;
    const place =
      placeLabel(at(day), displayWidth(words), length) ??
      placeAcross(at(day), displayWidth(words), length);
    return { words, place };
  });
  const free = stackLabels(
    marks.map(({ place }) => place),
    1,
  );
  marks.forEach(({ words, place }, index) => {
    if (free[index] === 0 && place.anchor === 'start') {
      canvas.write(names + place.from, y + 1, words, 'quiet');
    }
  });
  if (band !== null) {
    const words = `═ ${say.windowUntil(band.days, dayWords(band.until, lang))}`;
    canvas.write(names + Math.max(0, length - displayWidth(words)), y + 2, words, 'quiet');
  }
  return [...canvas.lines(paint), ...below].join('\n');
};
