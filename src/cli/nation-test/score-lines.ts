import { HANDLING, handlingCost } from '../../domain/nation/handling.ts';
import type { Counted, NationScore, Score } from '../../nation-test/score.ts';
import { displayWidth } from '../../report/words/display-width.ts';
import { SCORE_WORDS } from './score-words.ts';

/** A file of answers with its name and score. */
export interface NamedScore {
  readonly name: string;
  readonly score: Score;
}

/** What is told of scores. */
export interface ScoreLines {
  readonly lang: 'en' | 'zh';
  /** Tables of schemes and of honest kinds too. */
  readonly detail: boolean;
  /** Hours that a review takes. */
  readonly hours: number;
}

const HUNDRED = 100;

const percent = (part: number): string => (part * HUNDRED).toFixed(1);

/** A share with its limits: `81.2 (70.1–89.5)`; a count where so few are known that none is told. */
const shareText = ({ count, of, share, low, high }: Counted): string => {
  if (of === 0) return '–';
  return share === null ? `${count}/${of}` : `${percent(share)} (${percent(low)}–${percent(high)})`;
};

const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => displayWidth(row[at] ?? ''))),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - displayWidth(cell));
        return at === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
};

type Count = Pick<NationScore, 'zeroMileage' | 'otherSchemes' | 'lookAlikes' | 'honest'>;

const sumOf = (score: Count, of: 'vehicles' | 'yes' | 'unknown' | 'unanswered'): number =>
  [score.zeroMileage, score.otherSchemes, score.lookAlikes, score.honest].reduce(
    (sum, one) => sum + one[of],
    0,
  );

const headOf = (lang: 'en' | 'zh'): readonly string[] => {
  const say = SCORE_WORDS[lang];
  return [
    ...[say.program, say.recall, say.recallOfAll, say.precision, say.lookAlikes, say.honest],
    ...[say.unknown, say.unanswered, say.ranking],
  ];
};

const rowOf = (name: string, score: NationScore): readonly string[] => [
  ...[name, shareText(score.recall), shareText(score.recallOfAll), shareText(score.precision)],
  ...[shareText(score.accusedLookAlikes), shareText(score.accusedHonest)],
  ...[String(sumOf(score, 'unknown')), String(sumOf(score, 'unanswered'))],
  score.ranking === null ? '–' : score.ranking.toFixed(3),
];

/** What falsely flagged vehicles cost in reviews: vehicles, hours, yuan, and yuan for each vehicle found. */
export const falseCost = (
  { total }: Score,
  hours: number,
): {
  readonly flagged: number;
  readonly falsely: number;
  readonly hours: number;
  readonly yuan: number;
  readonly yuanFound: number | null;
} => {
  const flagged = sumOf(total, 'yes');
  const falsely = total.accused.count;
  const found = flagged - falsely;
  const costOf = (reviews: number): number =>
    handlingCost({ letters: 0, reviews }, { letter: HANDLING.letterHours, review: hours });
  return {
    ...{ flagged, falsely, hours: falsely * hours, yuan: costOf(falsely) },
    yuanFound: found === 0 ? null : Math.round(costOf(flagged) / found),
  };
};

const costLines = (
  scores: readonly NamedScore[],
  { lang, hours }: ScoreLines,
): readonly string[] => {
  const say = SCORE_WORDS[lang];
  const head = [say.program, say.flagged, say.falsely, say.hours, say.yuan, say.yuanFound];
  const rows = scores.map(({ name, score }) => {
    const cost = falseCost(score, hours);
    return [
      ...[name, String(cost.flagged), String(cost.falsely), String(cost.hours), String(cost.yuan)],
      cost.yuanFound === null ? '–' : String(cost.yuanFound),
    ];
  });
  const anHour = Math.round(HANDLING.yearlyPay / HANDLING.yearlyHours);
  return [say.cost, ...table(head, rows), say.costNote(hours, anHour)];
};

/** A table whose rows are those of the first score, with a column for each score. */
const sideBySide = <Row>(
  title: string,
  head: readonly string[],
  scores: readonly NamedScore[],
  rowsOf: (score: Score) => readonly Row[],
  firstOf: (row: Row) => readonly string[],
  shareOf: (row: Row) => Counted | null,
): readonly string[] => {
  const all = scores.map(({ score }) => rowsOf(score));
  const rows = (all[0] ?? []).flatMap((row, at) => {
    const shares = all.map((of) => {
      const share = of[at] === undefined ? null : shareOf(of[at]);
      return share === null ? '–' : shareText(share);
    });
    return shares.every((share) => share === '–') ? [] : [[...firstOf(row), ...shares]];
  });
  if (rows.length === 0) return [];
  return [title, ...table([...head, ...scores.map(({ name }) => name)], rows), ''];
};

const detailLines = (scores: readonly NamedScore[], lang: 'en' | 'zh'): readonly string[] => {
  const say = SCORE_WORDS[lang];
  const ofSchemes = (title: string, shareOf: (of: Score['schemes'][number]) => Counted | null) =>
    sideBySide(
      title,
      [say.scheme, say.zeroMark, say.vehicles],
      scores,
      ({ schemes }) => schemes,
      ({ nation, name, zeroMileage, vehicles }) => [
        ...[`${nation} ${name}`, zeroMileage ? '*' : '', String(vehicles)],
      ],
      shareOf,
    );
  return [
    ...ofSchemes(say.schemes, ({ recall }) => recall),
    ...ofSchemes(say.groups, ({ groups }) => groups),
    ...ofSchemes(say.named, ({ named }) => named),
    ...sideBySide(
      say.accused,
      [say.kind, say.vehicles],
      scores,
      ({ honest }) => honest,
      ({ nation, kind, vehicles }) => [`${nation} ${kind}`, String(vehicles)],
      ({ accused }) => accused,
    ),
  ];
};

/** The lines of scores of one test, side by side. */
export const scoreLines = (scores: readonly NamedScore[], order: ScoreLines): readonly string[] => {
  const say = SCORE_WORDS[order.lang];
  const head = headOf(order.lang);
  const nations = scores[0]?.score.nations ?? [];
  return [
    say.all,
    ...table(
      head,
      scores.map(({ name, score }) => rowOf(name, score.total)),
    ),
    '',
    ...nations.flatMap((nation, at) => [
      say.nation(nation.nation ?? '', sumOf(nation, 'vehicles')),
      ...table(
        head,
        scores.flatMap(({ name, score }) => {
          const own = score.nations[at];
          return own === undefined ? [] : [rowOf(name, own)];
        }),
      ),
      '',
    ]),
    ...(order.detail ? detailLines(scores, order.lang) : []),
    ...costLines(scores, order),
    '',
    say.interval,
    say.unknownNote,
  ];
};
