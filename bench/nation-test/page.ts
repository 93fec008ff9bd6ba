import { HANDLING } from '../../src/domain/nation/handling.ts';
import type { Counted, NationScore, Score } from '../../src/nation-test/score.ts';
import type { PublishedTest } from '../../src/nation-test/test-folder.ts';
import type { Machine } from '../harness/machine.ts';
import { onMachine, percent, table } from '../harness/page-pieces.ts';

/** A score as `nation-test score --json` tells it. */
export interface ToldScore extends Score {
  readonly name: string;
  readonly cost: {
    readonly flagged: number;
    readonly falsely: number;
    readonly hours: number;
    readonly yuan: number;
    readonly yuanFound: number | null;
  };
}

/** A run, as the page tells it. */
export interface NationTestRun {
  readonly machine: Machine;
  readonly program: string;
  readonly command: string;
  readonly vehicles: number;
  readonly seed: string;
  readonly test: PublishedTest;
  /** This program’s first. */
  readonly scores: readonly ToldScore[];
}

const said = ({ count, of, share, low, high }: Counted): string => {
  if (of === 0) return '–';
  return share === null
    ? `${count} of ${of}`
    : `${percent(share)} (${percent(low)}–${percent(high)})`;
};

const HEAD = [
  ...['answers', 'zero-mileage found, %', 'schemes found, %', 'right of flagged, %'],
  ...['look-alikes accused, %', 'honest accused, %', 'unknown', 'ranking'],
];

const rowOf = (name: string, score: NationScore): readonly string[] => {
  const { zeroMileage, otherSchemes, lookAlikes, honest } = score;
  const unknown = [zeroMileage, otherSchemes, lookAlikes, honest].reduce(
    (sum, one) => sum + one.unknown + one.unanswered,
    0,
  );
  return [
    ...[name, said(score.recall), said(score.recallOfAll), said(score.precision)],
    ...[said(score.accusedLookAlikes), said(score.accusedHonest), String(unknown)],
    score.ranking === null ? '–' : score.ranking.toFixed(3),
  ];
};

const countsOf = ({ total, nations }: Score): readonly (readonly string[])[] =>
  [...nations, total].map((score) => [
    score.nation ?? 'all',
    ...[score.zeroMileage, score.otherSchemes, score.lookAlikes, score.honest, score.beside].map(
      ({ vehicles }) => String(vehicles),
    ),
  ]);

/** Schemes and honest kinds: own answers and those of the simple program that finds or accuses the most. */
const ownAndSimple = (
  own: Counted,
  others: readonly (Counted | undefined)[],
): readonly [string, string] => {
  const best = others.reduce<Counted | undefined>(
    (most, one) => (one !== undefined && one.count > (most?.count ?? -1) ? one : most),
    undefined,
  );
  return [said(own), best === undefined ? '–' : said(best)];
};

/** The page of a run, Markdown. */
export const nationTestPage = (run: NationTestRun): string => {
  const { machine, scores, test } = run;
  const [own, ...simple] = scores;
  if (own === undefined) throw new Error('nothing was scored');
  const schemes = own.schemes.map((scheme, at) => {
    const [ours, theirs] = ownAndSimple(
      scheme.recall,
      simple.map((one) => one.schemes[at]?.recall),
    );
    const about = test.schemes.find(
      ({ nation, name }) => nation === scheme.nation && name === scheme.name,
    )?.about;
    return [
      ...[scheme.nation, scheme.name, about ?? '', scheme.zeroMileage ? 'yes' : '–'],
      ...[String(scheme.vehicles), ours, scheme.groups === null ? '–' : said(scheme.groups)],
      ...[scheme.named === null ? '–' : said(scheme.named), theirs],
    ];
  });
  const honest = own.honest.map((kind, at) => [
    ...[kind.nation, kind.kind, kind.standing, String(kind.vehicles)],
    ...ownAndSimple(
      kind.accused,
      simple.map((one) => one.honest[at]?.accused),
    ),
  ]);
  const anHour = Math.round(HANDLING.yearlyPay / HANDLING.yearlyHours);
  return [
    '# A test of the detection of zero-mileage exports',
    '',
    'Anybody can take this test, with any program: nations whose truth is sealed, feeds in open formats, a',
    'scorer. It is made, answered and scored by one command, in about a minute:',
    '',
    '```console',
    '$ npx mileproof nation-test',
    '```',
    '',
    'Formats: `docs/spec/nation-test.md`. Choices: `docs/decisions/nation-test.md`. No vehicle in it is real: it',
    'says how well programs find what three authors thought of, and nothing of how common that is.',
    '',
    '## The rules',
    '',
    '1. Whoever makes a test runs `nation-test make DIR`, brings the leaf of `DIR/commitment.json` into a public',
    '   log (`log add`, `log proof`), and publishes `DIR`. `DIR-sealed` stays where it is.',
    '2. Whoever takes part reads the feeds and `vehicles.csv`, and hands in a row a vehicle: `vin,flagged`, which',
    '   is `yes`, `no` or `unknown`. Twenty lines of any language are enough (`docs/examples/take-part.mjs`).',
    '3. When the answers are in, `nation-test open DIR` puts the truth into `DIR/opened`. It is held against the',
    '   commitment by `nation-test verify DIR`, and by `cat opened/blinding.bin opened/truth.json | sha256sum`.',
    '4. `nation-test score DIR ANSWERS…` tells what was found and who was accused, side by side.',
    '',
    'Found is a vehicle of a scheme that is flagged. Accused is an honest one that is. Unknown is neither, is',
    'told apart, and never counts as clear; what is not answered is as good as unknown. Right of flagged is the',
    'share of vehicles in a scheme among the flagged. Ranking is the chance that a vehicle of a scheme has a',
    'larger score than an honest one. Zero-mileage are schemes in which nobody used the vehicle; the others are',
    'frauds of the same trade.',
    '',
    '## The nations of this page',
    '',
    `Made by \`${run.command}\``,
    `with Mileproof ${run.program} ${onMachine(machine)}`,
    `Nothing here hangs on speed. Each nation has about ${run.vehicles} registered vehicles; asked about are those`,
    'that are exported. The seed is told here, so that everybody gets the same figures: of this test the truth is',
    'no secret. That of a test for others is drawn at random.',
    '',
    '- `simulated`: `mileproof simulate`, each hand of a scheme of a strength of its own.',
    '- `outside`: by an author who had not read the simulator (`docs/outside.md`).',
    '- `habits`: schemes of people who have read the law, and honest look-alikes (`docs/habits.md`).',
    '',
    ...table(
      ['nation', 'zero-mileage', 'other schemes', 'look-alikes', 'honest', 'beside, not scored'],
      countsOf(own),
    ),
    '',
    'The patterns of this program were changed after earlier runs on nations of these generators, though not of',
    'this seed: expect less of it on a nation by somebody else. Schemes are far more common here than in life, so',
    'that rare ones can be counted; right of flagged would be lower in life in proportion.',
    '',
    '## Results',
    '',
    'Shares in percent with exact bounds of 95 in 100 (Clopper and Pearson); of fewer than ten vehicles, counts.',
    'Vehicles of one hand are found or missed together: true bounds are wider. `mileproof` flags a vehicle on',
    'which a gate or a flag of risk is not met. `age-filter` flags what was applied for within the days of the',
    'letter rule; `duplicates` a paper’s number on two vehicles, or two applications for one; `both` what either',
    'flags.',
    '',
    ...table(
      HEAD,
      scores.map(({ name, total }) => rowOf(name, total)),
    ),
    '',
    ...own.nations.flatMap((nation, at) => [
      `### ${nation.nation ?? ''}`,
      '',
      ...table(
        HEAD,
        scores.flatMap(({ name, nations }) => {
          const score = nations[at];
          return score === undefined ? [] : [rowOf(name, score)];
        }),
      ),
      '',
    ]),
    '## What a false accusation costs',
    '',
    `At least a review: ${HANDLING.reviewHours} hour of work, an assumption of our own, at ${anHour} yuan, which is`,
    'the average pay of 2024 (`docs/decisions/what-another-law-costs.md`). `--hours` takes another number. What',
    'else it costs is in `docs/decisions/what-a-false-accusation-costs.md`: nobody has published it, and it is not',
    'in the table.',
    '',
    ...table(
      ['answers', 'flagged', 'falsely', 'hours of review', 'yuan', 'yuan for each vehicle found'],
      scores.map(({ name, cost }) => [
        ...[name, String(cost.flagged), String(cost.falsely), String(cost.hours)],
        ...[String(cost.yuan), cost.yuanFound === null ? '–' : String(cost.yuanFound)],
      ]),
    ),
    '',
    '## Schemes',
    '',
    'Named right: of the vehicles that `mileproof` took for this scheme, those that are of it. The last column is',
    'the simple program that finds the most.',
    '',
    ...table(
      [
        ...['nation', 'scheme', 'what is done', 'zero-mileage', 'vehicles', 'mileproof, %'],
        ...['groups found', 'named right, %', 'best simple, %'],
      ],
      schemes,
    ),
    '',
    '## Honest vehicles',
    '',
    'Accused, in percent. The last column is the simple program that accuses the most.',
    '',
    ...table(['nation', 'kind', 'standing', 'vehicles', 'mileproof, %', 'worst simple, %'], honest),
    '',
    '## What it does not show',
    '',
    '- Three authors thought of these schemes. A scheme that nobody thought of is in no nation.',
    '- A program that learns from nations of these generators learns the generators. A test counts for little',
    '  where who takes part could make nations of the same sort beforehand; a fourth generator that nobody has',
    '  seen is worth more.',
    '- What the feeds show of a scheme is its trace. What they must not show is who is in one: numbers, rows,',
    '  times of files and days of founding are drawn anew for all alike, and a test of permutations looks for',
    '  what is left (`docs/decisions/nation-test.md`).',
    '- Exporters founded within the year are mostly successors of barred ones in `simulated`: a program that',
    '  flags all of them does better there than in life.',
    '- Offices of life are less tidy: here all cells are written alike, and only what they say is mistaken.',
    '',
  ].join('\n');
};
