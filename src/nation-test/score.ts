import { type ShareInterval, shareInterval } from '../domain/statistics/share-interval.ts';
import type { Answer } from './answers/answer.ts';
import type { Label, NationName, Standing } from './made-nation.ts';
import type { PublishedTest } from './test-folder.ts';
import type { Truth } from './truth.ts';

/** How vehicles of one sort were answered; the four add up to `vehicles`. */
interface AnsweredCount {
  readonly vehicles: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Asked about and not in the file; as good as unknown, and told apart. */
  readonly unanswered: number;
}

/** A count of a whole, with the share and its limits (Clopper and Pearson, 95 %). */
export interface Counted extends ShareInterval {
  readonly count: number;
  readonly of: number;
}

/** What came of one scheme. */
interface SchemeScore extends AnsweredCount {
  readonly nation: NationName;
  readonly name: string;
  readonly zeroMileage: boolean;
  readonly recall: Counted;
  /** Groups of which a vehicle was flagged; null where the generator tells no groups. */
  readonly groups: Counted | null;
  /** Of the vehicles that were flagged and named so, those that are so; null where nothing was named so. */
  readonly named: Counted | null;
}

/** What came of one kind of honest vehicles. */
interface HonestScore extends AnsweredCount {
  readonly nation: NationName;
  readonly standing: 'look-alike' | 'honest';
  readonly kind: string;
  readonly accused: Counted;
}

/** What came of a nation, or of all. */
export interface NationScore {
  /** Null for all nations together. */
  readonly nation: NationName | null;
  readonly zeroMileage: AnsweredCount;
  readonly otherSchemes: AnsweredCount;
  readonly lookAlikes: AnsweredCount;
  readonly honest: AnsweredCount;
  /** Honest vehicles beside a scheme: answered, and scored neither way. */
  readonly beside: AnsweredCount;
  /** Of zero-mileage schemes, flagged; a vehicle that is unknown or unanswered is not found. */
  readonly recall: Counted;
  /** Of all schemes, flagged. */
  readonly recallOfAll: Counted;
  /** Of the vehicles flagged, those that are in a scheme of any sort. */
  readonly precision: Counted;
  /** Of the honest vehicles and the look-alikes together, flagged. */
  readonly accused: Counted;
  readonly accusedLookAlikes: Counted;
  readonly accusedHonest: Counted;
  /**
   * Chance that a vehicle of a scheme has a larger score than an honest one, equal ones counted half; null where a
   * vehicle of either sort has no score.
   */
  readonly ranking: number | null;
}

/** A file of answers, scored. */
export interface Score {
  readonly total: NationScore;
  readonly nations: readonly NationScore[];
  readonly schemes: readonly SchemeScore[];
  readonly honest: readonly HonestScore[];
}

type Answers = ReadonlyMap<string, Answer>;

const counted = (count: number, of: number): Counted => ({
  count,
  of,
  ...shareInterval(count, of),
});

const countOf = (labels: readonly Label[], answers: Answers): AnsweredCount => {
  const count = { vehicles: labels.length, yes: 0, no: 0, unknown: 0, unanswered: 0 };
  for (const { vin } of labels) count[answers.get(vin)?.flagged ?? 'unanswered'] += 1;
  return count;
};

const together = (...counts: readonly AnsweredCount[]): AnsweredCount => {
  const sum = (of: (count: AnsweredCount) => number): number =>
    counts.reduce((all, one) => all + of(one), 0);
  return {
    vehicles: sum(({ vehicles }) => vehicles),
    yes: sum(({ yes }) => yes),
    no: sum(({ no }) => no),
    unknown: sum(({ unknown }) => unknown),
    unanswered: sum(({ unanswered }) => unanswered),
  };
};

const flagged = ({ yes, vehicles }: AnsweredCount): Counted => counted(yes, vehicles);

/** Mann and Whitney's chance, by the ranks of the scores; equal scores share their ranks. */
const rankingOf = (
  guilty: readonly Label[],
  honest: readonly Label[],
  answers: Answers,
): number | null => {
  const scored = [guilty, honest].map((labels) =>
    labels.flatMap(({ vin }) => answers.get(vin)?.score ?? []),
  );
  const [high = [], low = []] = scored;
  const all = guilty.length + honest.length;
  if (high.length + low.length < all || high.length === 0 || low.length === 0) return null;
  const sorted = [
    ...high.map((score) => ({ score, high: true })),
    ...low.map((score) => ({ score, high: false })),
  ].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let until = from;
    while (until < sorted.length && sorted[until]?.score === sorted[from]?.score) until += 1;
    const rank = (from + 1 + until) / 2;
    for (let at = from; at < until; at += 1) if (sorted[at]?.high === true) ranks += rank;
    from = until;
  }
  return (ranks - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
};

const nationScore = (
  nation: NationName | null,
  labels: readonly Label[],
  isZeroMileage: (label: Label) => boolean,
  answers: Answers,
): NationScore => {
  const of = (standing: Standing): readonly Label[] =>
    labels.filter((label) => label.standing === standing);
  const schemes = of('scheme');
  const zeroMileage = countOf(schemes.filter(isZeroMileage), answers);
  const otherSchemes = countOf(
    schemes.filter((label) => !isZeroMileage(label)),
    answers,
  );
  const lookAlikes = countOf(of('look-alike'), answers);
  const honest = countOf(of('honest'), answers);
  const right = together(zeroMileage, otherSchemes);
  const wrong = together(lookAlikes, honest);
  return {
    ...{ nation, zeroMileage, otherSchemes, lookAlikes, honest },
    beside: countOf(of('beside'), answers),
    recall: flagged(zeroMileage),
    recallOfAll: flagged(right),
    precision: counted(right.yes, right.yes + wrong.yes),
    accused: flagged(wrong),
    accusedLookAlikes: flagged(lookAlikes),
    accusedHonest: flagged(honest),
    ranking: rankingOf(schemes, [...of('look-alike'), ...of('honest')], answers),
  };
};

/** Labels by kind, in the order of the kinds' names. */
const byKind = (labels: readonly Label[]): readonly (readonly [string, readonly Label[]])[] =>
  [...Map.groupBy(labels, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));

const groupsOf = (labels: readonly Label[], answers: Answers): Counted | null => {
  const groups = Map.groupBy(labels, ({ group }) => group);
  if (groups.has('')) return null;
  const found = [...groups.values()].filter((group) =>
    group.some(({ vin }) => answers.get(vin)?.flagged === 'yes'),
  );
  return counted(found.length, groups.size);
};

const namedOf = (name: string, labels: readonly Label[], answers: Answers): Counted | null => {
  const named = labels.filter(({ vin, standing }) => {
    const answer = answers.get(vin);
    return standing !== 'beside' && answer?.flagged === 'yes' && answer.scheme === name;
  });
  if (named.length === 0) return null;
  const right = named.filter(({ standing, kind }) => standing === 'scheme' && kind === name);
  return counted(right.length, named.length);
};

/**
 * Holds answers against the truth. Unknown and unanswered are never counted as clear, nor as found.
 *
 * @param answers by VIN, of vehicles that are asked about alone
 */
export const scoreAnswers = (test: PublishedTest, truth: Truth, answers: Answers): Score => {
  const zero = new Set(
    test.schemes
      .filter(({ zeroMileage }) => zeroMileage)
      .map(({ nation, name }) => `${nation}\0${name}`),
  );
  const isZero =
    (nation: NationName) =>
    (label: Label): boolean =>
      zero.has(`${nation}\0${label.kind}`);
  const nations = [...truth.labels];
  const schemes = nations.flatMap(([nation, labels]) =>
    byKind(labels.filter(({ standing }) => standing === 'scheme')).map(
      ([name, of]): SchemeScore => ({
        ...countOf(of, answers),
        ...{ nation, name, zeroMileage: zero.has(`${nation}\0${name}`) },
        recall: flagged(countOf(of, answers)),
        groups: groupsOf(of, answers),
        named: namedOf(name, labels, answers),
      }),
    ),
  );
  const honest = nations.flatMap(([nation, labels]) =>
    (['look-alike', 'honest'] as const).flatMap((standing) =>
      byKind(labels.filter((label) => label.standing === standing)).map(
        ([kind, of]): HonestScore => ({
          ...countOf(of, answers),
          ...{ nation, standing, kind, accused: flagged(countOf(of, answers)) },
        }),
      ),
    ),
  );
  const guiltyOfZero = new Set(
    nations.flatMap(([nation, labels]) => labels.filter(isZero(nation)).map(({ vin }) => vin)),
  );
  const all = nations.flatMap(([, labels]) => labels);
  return {
    total: nationScore(null, all, ({ vin }) => guiltyOfZero.has(vin), answers),
    nations: nations.map(([nation, labels]) =>
      nationScore(nation, labels, isZero(nation), answers),
    ),
    schemes,
    honest,
  };
};
