import { type Lang, MESSAGES } from '../../report/messages/messages.ts';
import { padEnd } from '../../report/terminal/text-width.ts';
import { dayWords } from '../../report/words/date-words.ts';
import { displayWidth } from '../../report/words/display-width.ts';
import { inertText } from '../../report/words/inert-text.ts';
import {
  type ChangedVehicle,
  type CountedFate,
  GROUPS,
  type Group,
  type GroupTotals,
  type Move,
  type WhatifAnswer,
} from './whatif-answer.ts';
import { WHATIF_WORDS } from './whatif-words.ts';

/** What the text of a what-if says beyond the answer itself. */
export interface WhatifTelling {
  readonly lang: Lang;
  /** The folder of law that is tried, and settings, as typed. */
  readonly settings: readonly string[];
  /** Whether the rules that differ are listed: where another law is tried and not values alone. */
  readonly listRules: boolean;
  /** Content hashes of the law before and after. */
  readonly hashes: readonly [string, string];
  /** Working days of the period; null when they are not known. */
  readonly workingDays: number | null;
  /** Reviews a day that can be done; null when it was not said. */
  readonly capacity: number | null;
  /** Vehicles in no application. */
  readonly unapplied: number;
  readonly nameOf: (group: Group, key: string) => string;
}

/** Provinces, makers and so on that a table shows. */
const SHOWN = 5; // not-law: what a page shows

type Row = readonly [head: string, ...cells: (string | null)[]];

/** Rows under a heading, figures flush right; a cell that is null stays blank. */
const table = (heading: Row, rows: readonly Row[]): readonly string[] => {
  const all = [heading, ...rows.map(([head, ...cells]): Row => [`  ${head}`, ...cells])];
  const widths = heading.map((_, at) => Math.max(...all.map((row) => displayWidth(row[at] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, at) => {
        const text = cell ?? '';
        const width = widths[at] ?? 0;
        return at === 0 ? padEnd(text, width) : padEnd('', width - displayWidth(text)) + text;
      })
      .join('  ')
      .trimEnd(),
  );
};

const axisWord = (axis: Move['axis'], answer: string, lang: Lang): string => {
  const words: Readonly<Record<string, string>> = MESSAGES[lang][axis];
  return words[answer] ?? answer;
};

const moveLines = ({ moves }: WhatifAnswer, lang: Lang): readonly string[] => {
  const { axes, colon } = MESSAGES[lang];
  const { figure } = WHATIF_WORDS[lang];
  const width = Math.max(0, ...moves.map(({ vehicles }) => figure(vehicles).length));
  return moves.map(({ axis, before, after, vehicles }) => {
    const move = `${axisWord(axis, before, lang)} → ${axisWord(axis, after, lang)}`;
    return `  ${figure(vehicles).padStart(width)}  ${axes[axis]}${colon}${move}`;
  });
};

/** The rules that two laws do not have alike: what became of each, and the vehicles that change answer by it. */
export const ruleLines = (rules: readonly CountedFate[], lang: Lang): readonly string[] => {
  const say = WHATIF_WORDS[lang];
  if (rules.length === 0) return ['', say.noRules];
  const rows = rules.map(
    ({ code, fate, vehicles }): Row => [code, say.fates[fate], say.figure(vehicles)],
  );
  return ['', ...table([say.rules, null, null], rows)];
};

const letterLines = ({ letters }: WhatifAnswer, lang: Lang): readonly string[] => {
  if (letters === null) return [];
  const say = WHATIF_WORDS[lang];
  const row = (name: 'need' | 'lack' | 'open'): Row => [
    say[name],
    say.figure(letters.before[name]),
    say.figure(letters.after[name]),
  ];
  return [
    '',
    ...table([say.letters, say.before, say.after], [row('need'), row('lack'), row('open')]),
  ];
};

const periodLine = (
  { from, until }: WhatifAnswer['reviews'],
  { lang, workingDays }: WhatifTelling,
): string => {
  const say = WHATIF_WORDS[lang];
  if (from === null || until === null) return say.noPeriod;
  const days = workingDays === null ? say.noCalendar : say.workingDays(workingDays);
  return say.period(dayWords(from, lang), dayWords(until, lang), days);
};

const reviewLines = ({ reviews }: WhatifAnswer, telling: WhatifTelling): readonly string[] => {
  const { lang, workingDays: days, capacity, nameOf } = telling;
  const say = WHATIF_WORDS[lang];
  const said = (n: number): string => (days === null ? say.figure(n) : say.rate(n / days));
  const over = (n: number, of: number, most: number): string =>
    say.rate(Math.max(0, n / of - most));
  const { before, after } = reviews;
  const rows: Row[] = [
    [say.applications, say.figure(before), say.figure(after), say.all(reviews.applications)],
  ];
  if (days !== null) {
    rows.push([say.aDay, said(before), said(after)]);
    if (capacity !== null) {
      rows.push([
        say.capacity(capacity),
        over(before, days, capacity),
        over(after, days, capacity),
      ]);
    }
  }
  const shown = reviews.provinces.slice(0, SHOWN);
  const others = reviews.provinces.slice(SHOWN);
  const sum = (of: 'before' | 'after'): number => others.reduce((all, one) => all + one[of], 0);
  const provinces: Row[] = shown.map((one) => [
    nameOf('province', one.province),
    said(one.before),
    said(one.after),
  ]);
  if (others.length > 0) {
    provinces.push([say.restOf(others.length), said(sum('before')), said(sum('after'))]);
  }
  const heading = days === null ? say.provincesTotal : say.provinces;
  return [
    '',
    say.reviews,
    periodLine(reviews, telling),
    ...table(['', say.before, say.after, null], rows),
    ...table([heading, say.before, say.after], provinces),
  ];
};

const groupLines = (
  group: Group,
  totals: readonly GroupTotals[],
  { lang, nameOf }: WhatifTelling,
): readonly string[] => {
  const say = WHATIF_WORDS[lang];
  const row = (name: string, { gain, lose, both }: Omit<GroupTotals, 'key' | 'name'>): Row => [
    name,
    say.figure(gain),
    say.figure(lose),
    say.figure(both),
  ];
  const rows = totals.slice(0, SHOWN).map((one) => {
    const name = one.key === '' ? say.notKnown : nameOf(group, one.key);
    return row(one.name === '' ? name : `${name} ${inertText(one.name)}`, one);
  });
  const others = totals.slice(SHOWN);
  if (others.length > 0) {
    const sum = (of: 'gain' | 'lose' | 'both'): number =>
      others.reduce((all, one) => all + one[of], 0);
    const rest = { gain: sum('gain'), lose: sum('lose'), both: sum('both') };
    rows.push(row(say.restOf(others.length), rest));
  }
  return ['', ...table([say.groups[group], say.gain, say.lose, say.both], rows)];
};

const vehicleLine = (vehicle: ChangedVehicle, lang: Lang): string => {
  const say = WHATIF_WORDS[lang];
  const risk = (band: string, score: number): string => `${axisWord('risk', band, lang)} ${score}`;
  const pair = (before: string, after: string): string =>
    before === after ? before : `${before} → ${after}`;
  const words = [
    pair(axisWord('gate', vehicle.gate_before, lang), axisWord('gate', vehicle.gate_after, lang)),
    pair(
      axisWord('entry', vehicle.entry_before, lang),
      axisWord('entry', vehicle.entry_after, lang),
    ),
    pair(
      risk(vehicle.risk_band_before, vehicle.risk_score_before),
      risk(vehicle.risk_band_after, vehicle.risk_score_after),
    ),
  ].join(' | ');
  const codes = [
    ...(vehicle.gone === '' ? [] : [say.gone(vehicle.gone)]),
    ...(vehicle.come === '' ? [] : [say.come(vehicle.come)]),
  ].join(say.gap);
  const vin = vehicle.vin === null ? say.noVin : inertText(vehicle.vin);
  return `  ${inertText(vehicle.application ?? '')}  ${vin}  ${words}  ${codes}`.trimEnd();
};

/**
 * A what-if over a screened nation in words: settings and hashes, who changes answer and how, letters,
 * reviews a day, who gains and loses most, and the vehicles given.
 */
export const whatifText = (
  answer: WhatifAnswer,
  vehicles: readonly ChangedVehicle[],
  telling: WhatifTelling,
): string => {
  const { lang, settings, hashes, unapplied } = telling;
  const say = WHATIF_WORDS[lang];
  const lines = [settings.join(', '), `- ${hashes[0]}`, `+ ${hashes[1]}`, ''];
  lines.push(
    answer.answers === 0 ? say.none(answer.vehicles) : say.changed(answer.answers, answer.vehicles),
  );
  lines.push(...moveLines(answer, lang));
  if (answer.reasons > 0) lines.push(say.reasons(answer.reasons));
  if (answer.duties.length > 0) lines.push(say.duties(answer.duties.join(' ')));
  if (telling.listRules) lines.push(...ruleLines(answer.rules, lang));
  lines.push(...letterLines(answer, lang), ...reviewLines(answer, telling));
  if (answer.answers > 0) {
    for (const group of GROUPS) lines.push(...groupLines(group, answer.groups[group], telling));
  }
  if (vehicles.length > 0) {
    lines.push('', say.listed(vehicles.length, answer.answers));
    lines.push(...vehicles.map((vehicle) => vehicleLine(vehicle, lang)));
  }
  lines.push('', say.unapplied(unapplied));
  return `${lines.join('\n')}\n`;
};
