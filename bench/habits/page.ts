import { BLIND, EXPECTED } from '../../src/simulate/habits/expectations.ts';
import { wilson } from '../detection/wilson.ts';
import type { Machine } from '../harness/machine.ts';
import type { HabitsCounts, KindCounts, RuleCounts } from './measure.ts';

/** All that a run measured: a screening a seed and strength. */
export interface HabitsRun {
  readonly machine: Machine;
  /** Processes that waited for a processor, on the average of a minute, as the run began and ended. */
  readonly load: readonly [number, number];
  readonly program: string;
  readonly command: string;
  readonly vehicles: number;
  readonly seeds: string;
  readonly strengths: readonly number[];
  readonly now: readonly HabitsCounts[];
  /** The same feeds under an earlier version; empty where none was asked for. */
  readonly before: readonly HabitsCounts[];
}

type Of<T> = (one: T) => number;

const kindsOf = (
  nations: readonly HabitsCounts[],
  fits: (kind: KindCounts) => boolean,
): readonly KindCounts[] => nations.flatMap(({ kinds }) => kinds.filter(fits));

const total = <T>(of: readonly T[], count: Of<T>): number =>
  of.reduce((sum, one) => sum + count(one), 0);

const percent = (hits: number, of: number, digits = 0): string =>
  of === 0 ? '–' : ((hits / of) * 100).toFixed(digits); // not-law: percent

/** A share in percent with Wilson's bounds. */
const bounded = (hits: number, of: number, digits = 0): string => {
  if (of === 0) return '–';
  const { low, high } = wilson(hits, of);
  return `${percent(hits, of, digits)} (${percent(low, 1, digits)}–${percent(high, 1, digits)})`;
};

/** `before → now`, or what is now where nothing was measured before. */
const changed = (
  { now, before }: HabitsRun,
  say: (nations: readonly HabitsCounts[]) => string,
): string => (before.length === 0 ? say(now) : `${say(before)} → ${say(now)}`);

const at = (nations: readonly HabitsCounts[], strength: number): readonly HabitsCounts[] =>
  nations.filter((one) => one.strength === strength);

const schemeLine = (run: HabitsRun, kind: string): string => {
  const rules = EXPECTED[kind] ?? [];
  const mine = (nations: readonly HabitsCounts[]): readonly KindCounts[] =>
    kindsOf(nations, (one) => one.kind === kind);
  const share = (nations: readonly HabitsCounts[], of: Of<KindCounts>): string =>
    percent(
      total(mine(nations), of),
      total(mine(nations), ({ vehicles }) => vehicles),
    );
  const byStrength = run.strengths.map((strength) =>
    changed(run, (nations) => share(at(nations, strength), ({ family }) => family)),
  );
  const now = mine(run.now);
  const vehicles = total(now, (one) => one.vehicles);
  const cells = [
    ...[kind, rules.join(', '), String(vehicles)],
    changed(run, (nations) => share(nations, ({ any }) => any)),
    ...byStrength,
    bounded(
      total(now, ({ family }) => family),
      vehicles,
    ),
    `${total(now, (one) => one.groupsFound)} of ${total(now, ({ groups }) => groups)}`,
  ];
  return `| ${cells.join(' | ')} |`;
};

const lookAlikeLine = (run: HabitsRun, kind: string): string => {
  const mine = (nations: readonly HabitsCounts[]): readonly KindCounts[] =>
    kindsOf(nations, (one) => one.kind === kind);
  const now = mine(run.now);
  const vehicles = total(now, (one) => one.vehicles);
  const counted = (of: Of<KindCounts>): string =>
    changed(run, (nations) => String(total(mine(nations), of)));
  const flagged = bounded(
    total(now, ({ any }) => any),
    vehicles,
  );
  return `| ${kind} | ${vehicles} | ${counted(({ any }) => any)} | ${flagged} | ${counted(({ blocked }) => blocked)} |`;
};

const ruleLine = (run: HabitsRun, rule: string): string => {
  const counted = (of: Of<RuleCounts>): string =>
    changed(run, (nations) =>
      String(
        total(
          nations.flatMap(({ rules }) => rules.filter((one) => one.rule === rule)),
          of,
        ),
      ),
    );
  const columns: readonly Of<RuleCounts>[] = [
    ({ plain }) => plain,
    ({ lookAlike }) => lookAlike,
    ({ licensed }) => licensed,
    ({ blocked }) => blocked,
  ];
  return `| ${rule} | ${columns.map(counted).join(' | ')} |`;
};

const honestLine = (run: HabitsRun, name: string, truths: readonly string[]): string => {
  const mine = (nations: readonly HabitsCounts[]): readonly KindCounts[] =>
    kindsOf(nations, ({ truth }) => truths.includes(truth));
  const share = (hits: Of<KindCounts>, of: Of<KindCounts>): string =>
    changed(run, (nations) => bounded(total(mine(nations), hits), total(mine(nations), of), 2));
  const licensed: Of<KindCounts> = (one) => one.licensed;
  const cells = [
    ...[name, String(total(mine(run.now), (one) => one.vehicles))],
    String(total(mine(run.now), licensed)),
    share(({ blocked }) => blocked, licensed),
    share(({ undetermined }) => undetermined, licensed),
    share(({ alerted }) => alerted, licensed),
    changed(run, (nations) => {
      const all = mine(nations);
      const per = total(all, ({ any }) => any) / total(all, ({ vehicles }) => vehicles);
      return (per * 1_000).toFixed(2);
    }),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** Too few: schemes found in a smaller part of their vehicles stand under what it does not see. */
const ENOUGH = 0.8; // not-law: a share of vehicles

const blindLines = (run: HabitsRun): readonly string[] =>
  Object.keys(EXPECTED).flatMap((kind) => {
    const mine = kindsOf(run.now, (one) => one.kind === kind);
    const [family, vehicles] = [
      total(mine, (one) => one.family),
      total(mine, (one) => one.vehicles),
    ];
    if (family >= ENOUGH * vehicles) return [];
    const why =
      BLIND[kind] ??
      ((EXPECTED[kind] ?? []).length === 0 ? 'no rule is about it' : 'not looked into');
    return [`- ${kind}, ${percent(family, vehicles)} %: ${why}.`];
  });

/** The page of a run over nations by other habits, as Markdown. */
export const habitsPage = (run: HabitsRun): string => {
  const { machine, load, program, now, before, strengths } = run;
  const atStrengths = strengths.map((one) => `family at ${one}`).join(' | ');
  const loads = load.map((one) => one.toFixed(1)).join(' to ');
  const hashOf = (nations: readonly HabitsCounts[]): string =>
    `${nations[0]?.ruleset.slice(0, 19)}…`;
  const lookAlikes = [
    ...new Set(kindsOf(now, ({ truth }) => truth === 'look-alike').map(({ kind }) => kind)),
  ];
  const rules = [
    ...new Set([...now, ...before].flatMap((one) => one.rules.map(({ rule }) => rule))),
  ];
  return [
    '# A nation by other habits',
    '',
    `Nations of about ${run.vehicles.toLocaleString('en')} vehicles, one a seed (${run.seeds}) and strength`,
    `(${strengths.join(', ')}; 1 is bold, 0.3 careful), screened by Mileproof ${program}, rule set ${hashOf(now)}.`,
    ...(before.length === 0
      ? []
      : [
          `A figure before an arrow is that of the same feeds under rule set ${hashOf(before)}, an earlier version.`,
        ]),
    `Made by \`${run.command}\` on`,
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.date}, at a load of ${loads}.`,
    'Nothing here hangs on speed.',
    '',
    'Its generator (`src/simulate/habits/`) has offices, names, numbers, sales days and slips of its own. Its schemes',
    'are those of people who have read the law: each steps over a number that it publishes. It was committed before',
    'the patterns that it measures and not changed after; what each scheme ought to be found by stands apart, in',
    '`src/simulate/habits/expectations.ts`. Its author knew a list of the schemes and of what had been missed, with',
    'proposals of patterns, and took none of their values. It was tried at seed 1 alone. Vehicles of a group are found',
    'or missed together: true bounds are wider.',
    '',
    'One rule was changed by somebody who had read the generator: 栋, 幢 and 号楼 are one word to R32, as they are in',
    'Chinese. What `barred-phoenix` shows since is no measure of it.',
    '',
    '## Schemes',
    '',
    'Found is a vehicle on which a gate, a risk rule or one of D01 to D03 is not met; by the family, when it is one of',
    'the rules expected. Shares in percent, with bounds of 95 in 100 (Wilson). A group is found when a vehicle of it',
    'is found by the family.',
    '',
    `| scheme | family | vehicles | any rule, % | ${atStrengths} | family, all | groups |`,
    `| ${Array.from({ length: 6 + strengths.length }, () => '---').join(' | ')} |`,
    ...Object.keys(EXPECTED).map((kind) => schemeLine(run, kind)),
    '',
    '## Honest look-alikes',
    '',
    '| kind | vehicles | flagged | flagged, % | blocked |',
    '| --- | --- | --- | --- | --- |',
    ...lookAlikes.map((kind) => lookAlikeLine(run, kind)),
    '',
    '## Honest vehicles',
    '',
    'Beside are honest vehicles of people who are guilty elsewhere, or whose papers somebody borrowed. Shares are of',
    'the licensed, in percent; alerts are vehicles flagged by anything, of a thousand of all.',
    '',
    '| vehicles | all | licensed | blocked | undetermined | alerted | alerts per 1,000 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    honestLine(run, 'plain', ['honest']),
    honestLine(run, 'look-alikes', ['look-alike']),
    honestLine(run, 'both', ['honest', 'look-alike']),
    honestLine(run, 'beside', ['beside']),
    '',
    '| rule not met | plain | look-alikes | licensed of both | blocked of these |',
    '| --- | --- | --- | --- | --- |',
    ...rules.sort().map((rule) => ruleLine(run, rule)),
    '',
    '## Where it is blind',
    '',
    'Schemes found by their family in under 80 % of the vehicles, all strengths together:',
    '',
    ...blindLines(run),
    '',
  ].join('\n');
};
