import type { AnsweredVehicle } from '../../domain/verdict/verdict.ts';
import { compareGravity } from '../gravest.ts';
import type { Lang } from '../messages/messages.ts';
import type { Reference } from '../model.ts';
import { reasonsOf } from '../reasons.ts';
import { sortFindings } from '../sorted-findings.ts';
import type { Summary } from '../summary.ts';
import { answersOf } from '../words/answer-words.ts';
import { displayWidth } from '../words/display-width.ts';
import { inertText } from '../words/inert-text.ts';
import { answerText, vinText } from './answer-text.ts';
import { countsText } from './counts-text.ts';
import { type Paint, PLAIN } from './paint.ts';
import { cutText, padEnd } from './text-width.ts';

/** The smallest terminal that people have open, less the four lines with which npm heads what it runs. */
const SCREEN = { lines: 24 - 4, columns: 80 } as const; // not-law: a terminal
const VEHICLES = 5;

/** The gravest vehicle of a batch first. */
export const gravestFirst = (vehicles: readonly AnsweredVehicle[]): readonly AnsweredVehicle[] =>
  [...vehicles].sort((a, b) => compareGravity(a.verdict, b.verdict));

const vehicleLine = (
  vehicle: AnsweredVehicle,
  reference: Reference,
  lang: Lang,
  paint: Paint,
): string => {
  const { verdict } = vehicle;
  const [gate] = answersOf(verdict, lang);
  const [worst] = sortFindings(vehicle, reference).told;
  const said = worst === undefined ? '' : `${worst.finding.rule} ${inertText(worst.title[lang])}`;
  const head = (painted: Paint): string => {
    const answer = gate === undefined ? '' : answerText({ ...gate, words: gate.short }, painted);
    return `${String(verdict.row).padStart(4)}  ${vinText(verdict.vin, painted)}  ${answer}  `;
  };
  return `${head(paint)}${cutText(said, SCREEN.columns - displayWidth(head(PLAIN)))}`.trimEnd();
};

const reasonLines = (
  summary: Summary,
  reference: Reference,
  lang: Lang,
  room: number,
): readonly string[] => {
  const reasons = reasonsOf(summary, reference);
  return reasons.slice(0, room).map(({ code, count, title }) => {
    const often = String(count.notMet || count.unknown).padStart(4);
    return cutText(
      `${often}  ${padEnd(inertText(code), 5)} ${inertText(title[lang])}`,
      SCREEN.columns,
    );
  });
};

/**
 * A batch on one screen of 24 lines of 80 columns: the counts, the five gravest vehicles with what stands first
 * against each, the most frequent reasons a line each as far as they fit, and `ends`, lines that must have room.
 */
export const startText = (
  vehicles: readonly AnsweredVehicle[],
  summary: Summary,
  reference: Reference,
  lang: Lang,
  paint: Paint,
  ends: readonly string[],
): string => {
  const above = [
    ...countsText(summary, lang, SCREEN.columns, paint),
    '',
    ...gravestFirst(vehicles)
      .slice(0, VEHICLES)
      .map((vehicle) => vehicleLine(vehicle, reference, lang, paint)),
    '',
  ];
  const room = SCREEN.lines - above.length - ends.length;
  return `${[...above, ...reasonLines(summary, reference, lang, room), ...ends].join('\n')}\n`;
};
