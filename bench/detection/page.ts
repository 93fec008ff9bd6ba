import type { Machine } from '../harness/machine.ts';
import { onMachine, percent, table } from '../harness/page-pieces.ts';
import type { NationCounts } from './measure.ts';
import { type Share, wilson } from './wilson.ts';

const said = ({ share, low, high, of }: Share): string =>
  of === 0 ? '–' : `${percent(share)} (${percent(low)}–${percent(high)})`;

/** All that a detection run measured. */
export interface Detection {
  readonly machine: Machine;
  readonly program: string;
  readonly ruleset: string;
  readonly command: string;
  readonly nations: readonly NationCounts[];
  /** The same feeds screened by an earlier version. */
  readonly before?: {
    readonly ruleset: string;
    readonly nations: readonly NationCounts[];
  };
}

/** What a table is made of: the nations of this version, or of the one before. */
type Nations = Pick<Detection, 'nations'>;

/** Counts added up over nations of one strength. */
interface Pooled {
  readonly key: string;
  readonly hits: number;
  readonly of: number;
}

const pool = (counts: readonly Pooled[]): ReadonlyMap<string, Share> => {
  const sums = new Map<string, { hits: number; of: number }>();
  for (const { key, hits, of } of counts) {
    const sum = sums.get(key) ?? { hits: 0, of: 0 };
    sums.set(key, { hits: sum.hits + hits, of: sum.of + of });
  }
  return new Map([...sums].map(([key, { hits, of }]) => [key, wilson(hits, of)]));
};

/** The strengths measured, strongest first. */
export const strengthsOf = ({ nations }: Nations): readonly number[] =>
  [...new Set(nations.map(({ strength }) => strength))].sort((a, b) => b - a);

/** Recall by scheme and rule, pooled over the nations of a strength; key `scheme rule`, or the scheme alone. */
export const recallAt = ({ nations }: Nations, strength: number): ReadonlyMap<string, Share> =>
  pool(
    nations
      .filter((nation) => nation.strength === strength)
      .flatMap(({ schemes, anyRule }) => [
        ...schemes.map(({ scheme, rule, labelled, caught }) => ({
          key: `${scheme} ${rule}`,
          hits: caught,
          of: labelled,
        })),
        ...anyRule.map(({ scheme, of, caught }) => ({ key: scheme, hits: caught, of })),
      ]),
  );

/** Share of the alerts of a rule that meet a vehicle labelled for the rule, or for any scheme. */
export const precisionAt = (
  { nations }: Nations,
  strength: number,
  which: 'own' | 'any',
): ReadonlyMap<string, Share> =>
  pool(
    nations
      .filter((nation) => nation.strength === strength)
      .flatMap(({ rules }) =>
        rules.map((rule) => ({ key: rule.rule, hits: rule[which], of: rule.alerts })),
      ),
  );

const keysOf = (maps: readonly ReadonlyMap<string, Share>[]): readonly string[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();

const NONE: Share = wilson(0, 0);

/** A share now, after the one before where that was measured: `81.2 → 95.0 (93.1–96.4)`. */
const changed = (
  key: string,
  now: ReadonlyMap<string, Share>,
  before?: ReadonlyMap<string, Share>,
): string => {
  const after = said(now.get(key) ?? NONE);
  if (before === undefined) return after;
  const { share, of } = before.get(key) ?? NONE;
  return `${of === 0 ? '–' : percent(share)} → ${after}`;
};

const recallLines = (detection: Detection): readonly string[] => {
  const strengths = strengthsOf(detection);
  const recalls = strengths.map((strength) => recallAt(detection, strength));
  const { before } = detection;
  const earlier = strengths.map((strength) => before && recallAt(before, strength));
  const lines = keysOf(recalls).map((key) => {
    const [scheme = '', rule = 'any of its rules'] = key.split(' ');
    const labelled = recalls.reduce((sum, map) => sum + (map.get(key)?.of ?? 0), 0);
    return [
      scheme,
      rule,
      String(labelled),
      ...recalls.map((map, at) => changed(key, map, earlier[at])),
    ];
  });
  return table(
    ['scheme', 'rule', 'vehicles', ...strengths.map((one) => `recall at strength ${one}, %`)],
    lines,
  );
};

const ruleLines = (detection: Detection): readonly string[] =>
  strengthsOf(detection).flatMap((strength) => {
    const nations = detection.nations.filter((nation) => nation.strength === strength);
    const vehicles = nations.reduce((sum, nation) => sum + nation.vehicles, 0);
    const own = precisionAt(detection, strength, 'own');
    const any = precisionAt(detection, strength, 'any');
    const { before } = detection;
    const ownBefore = before && precisionAt(before, strength, 'own');
    const anyBefore = before && precisionAt(before, strength, 'any');
    const lines = keysOf(ownBefore === undefined ? [own] : [own, ownBefore]).map((rule) => {
      const alerts = own.get(rule)?.of ?? 0;
      const earlier = ownBefore === undefined ? '' : `${ownBefore.get(rule)?.of ?? 0} → `;
      return [
        rule,
        `${earlier}${alerts}`,
        ((alerts / vehicles) * 1000).toFixed(3), // not-law: per thousand
        changed(rule, own, ownBefore),
        changed(rule, any, anyBefore),
      ];
    });
    const head = [
      'rule',
      'alerts',
      'alerts per 1,000 vehicles',
      'precision for its own schemes, %',
      'alerts on vehicles of any scheme, %',
    ];
    return ['', `### Strength ${strength}`, '', ...table(head, lines)];
  });

const alertedOf = ({ nations }: Nations, strength: number): Share => {
  const innocent = nations
    .filter((nation) => nation.strength === strength)
    .map((nation) => nation.innocent);
  return wilson(
    innocent.reduce((sum, { alerted }) => sum + alerted, 0),
    innocent.reduce((sum, { vehicles }) => sum + vehicles, 0),
  );
};

const innocentLines = (detection: Detection): readonly string[] => {
  const thousand = (value: number): string => (value * 1000).toFixed(2); // not-law: per thousand
  const lines = strengthsOf(detection).map((strength) => {
    const { share, low, high, of } = alertedOf(detection, strength);
    const { before } = detection;
    const earlier = before && `${thousand(alertedOf(before, strength).share)} → `;
    const said = `${thousand(share)} (${thousand(low)}–${thousand(high)})`;
    return [String(strength), String(of), `${earlier ?? ''}${said}`];
  });
  return table(['strength', 'vehicles', 'with an alert, of 1,000'], lines);
};

const beforeLines = ({ before }: Detection): readonly string[] =>
  before === undefined
    ? []
    : [
        `A figure before an arrow is that of the same feeds under rule set ${before.ruleset.slice(0, 19)}…, an earlier`,
        'version of this program.',
      ];

/** The page of a detection run as Markdown. */
export const detectionPage = (detection: Detection): string => {
  const { machine, program, ruleset, command, nations } = detection;
  const seeds = [...new Set(nations.map(({ seed }) => seed))].join(', ');
  const vehicles = nations[0]?.vehicles ?? 0;
  return [
    '# What is detected, and what is not',
    '',
    `Simulated nations of about ${vehicles.toLocaleString('en')} registered vehicles each, seeds ${seeds}, at`,
    `strengths ${strengthsOf(detection).join(', ')} (1 is blatant, 0 barely visible), screened by`,
    `Mileproof ${program}, rule set ${ruleset.slice(0, 19)}…. Thresholds were chosen without these seeds.`,
    ...beforeLines(detection),
    `Made by \`${command}\``,
    onMachine(machine),
    '',
    'The truth is the simulator’s: which vehicles belong to which scheme, in a file that screening never',
    'reads. Schemes are far more common here than in life, so that rare ones can be counted; precision in',
    'life would be lower in proportion. Percentages have 95 % Wilson intervals, which take vehicles for',
    'independent; those of one organiser are caught or missed together, so the true intervals are wider.',
    'A flag is a reason to look, not a verdict: an alert outside the schemes may be rightly raised (an',
    'innocent vehicle whose papers disagree).',
    '',
    'The authors of R05, R06, R07 and R26 had looked at the simulator’s schemes and at other seeds of it, those of',
    'the other patterns at other seeds only: expect less on a nation simulated by somebody else (`docs/outside.md`).',
    'R34 to R50 were written for schemes of another nation (`docs/habits.md`) and have none here: the last column of',
    'the last tables tells which of their alerts meet a scheme at all.',
    'Quarter-end-branches, barred-successor, insured-before-sale and the harder halves of certificate-reuse and',
    'refund-double-dip came into the simulator with the rules that find them, and say least. Runs on seeds 9001 to',
    '9003 led to one repair (G18 had blocked applications refused and filed again), nations simulated by others to',
    'many (`CHANGELOG.md`, “Seen through by others’ nations”); the seeds of this page were used for nothing before',
    'it.',
    '',
    'The vehicles of month-end-burst are in no application. R05 counts those of companies at one address together at',
    'the end of a quarter. R07 asks for five of a linked buyer and seller that were stock, or passed on. R33, which',
    'asks who of the trade owned a vehicle openly, and R31, which asks who ships to where its vehicles are barred,',
    'have no scheme. Of cloned-vin R13 misses mostly numbers whose vehicle was registered at home after the clone had',
    'left and been struck off. Of linked-first-buyer R07 misses cars that were driven like any other: the hire cars of',
    'a dealer’s group look the same, and about both the earlier version asked. R08 waits sixty days for plates: of',
    'insured-never-plated it misses what was sold in the last weeks of the feeds, so its recall goes by the months in',
    'which a seed puts its few organisers. Of insured-before-sale it misses cars whose policies name who owned them',
    'later, where they are few of what their seller sold. Alerts of R07, R16 and R17 outside the schemes are mostly',
    'mistyped VINs and odometers, those of R24 exits and deregistrations whose day is blank. R22 leaves a paper',
    'invoice of eight digits alone, and claims of one claimant within the tax of one invoice.',
    '',
    '## Recall by scheme',
    '',
    '![Recall by scheme](detection/recall.svg)',
    '',
    ...recallLines(detection),
    '',
    '## Vehicles of no scheme',
    '',
    'Registered vehicles that stand in no scheme, nor in an application with one that does. Among them are mistyped',
    'cells and innocent look-alikes.',
    '',
    ...innocentLines(detection),
    '',
    '## Alerts and precision by rule',
    '',
    '![Precision by rule](detection/precision.svg)',
    ...ruleLines(detection),
    '',
  ].join('\n');
};
