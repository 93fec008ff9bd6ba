import { GROUPS, type Group } from '../../src/simulate/outside/groups.ts';
import type { Machine } from '../harness/machine.ts';
import { onMachine, percentOf } from '../harness/page-pieces.ts';
import type { OutsideCounts } from './measure.ts';

/** All that a run measured: counts added up over nations. */
export interface OutsideRun {
  readonly machine: Machine;
  readonly program: string;
  readonly command: string;
  readonly vehicles: number;
  readonly files: number;
  readonly seeds: string;
  readonly now: readonly OutsideCounts[];
  /** The same feeds under an earlier version; empty where none was asked for. */
  readonly before: readonly OutsideCounts[];
}

const sum = (
  nations: readonly OutsideCounts[],
  of: (nation: OutsideCounts) => number | undefined,
): number => nations.reduce((all, nation) => all + (of(nation) ?? 0), 0);

/** `before → now`, or what is now where nothing was measured before. */
const changed = (
  { now, before }: OutsideRun,
  say: (nations: readonly OutsideCounts[]) => string,
): string => (before.length === 0 ? say(now) : `${say(before)} → ${say(now)}`);

const groupLines = (run: OutsideRun, groups: readonly Group[]): readonly string[] =>
  groups.map(({ label, about, rules }) => {
    const vehicles = sum(run.now, (nation) => nation.groups.get(label)?.vehicles);
    const hit = changed(run, (nations) =>
      String(sum(nations, (one) => one.groups.get(label)?.hit)),
    );
    const share = changed(run, (nations) =>
      percentOf(
        sum(nations, (one) => one.groups.get(label)?.hit),
        sum(nations, (one) => one.groups.get(label)?.vehicles),
      ),
    );
    return `| ${label} | ${about} | ${rules.join(', ')} | ${vehicles} | ${hit} | ${share} |`;
  });

const HEAD = '| group | what they are | rules | vehicles |';
const RULE = '| --- | --- | --- | --- | --- | --- |';

const innocentLines = (run: OutsideRun): readonly string[] => {
  const rules = [...run.now, ...run.before].flatMap(({ innocent }) => [...innocent.keys()]);
  return [...new Set(rules)].sort().map((rule) => {
    const flagged = changed(run, (nations) =>
      String(sum(nations, (one) => one.innocent.get(rule))),
    );
    return `| ${rule} | ${flagged} |`;
  });
};

const blockedBy = (nations: readonly OutsideCounts[]): string => {
  const rules = [...new Set(nations.flatMap((one) => [...one.blockedBy.keys()]))].sort();
  const said = rules.map((rule) => `${rule} ${sum(nations, (one) => one.blockedBy.get(rule))}`);
  return said.length === 0 ? '–' : said.join(', ');
};

/** The page of a run over nations made outside the simulator, as Markdown. */
export const outsidePage = (run: OutsideRun): string => {
  const { machine, program, now, before } = run;
  const hashOf = (nations: readonly OutsideCounts[]): string =>
    `${nations[0]?.ruleset.slice(0, 19)}…`;
  const blocked = changed(run, (nations) =>
    percentOf(
      sum(nations, (one) => one.blocked),
      sum(nations, (one) => one.licensed),
    ),
  );
  const honest = sum(now, (one) => one.honest);
  const licensed = sum(now, (one) => one.licensed);
  return [
    '# A nation made by somebody else',
    '',
    `A nation of about ${run.vehicles.toLocaleString('en')} vehicles (${run.files} files, an office and period`,
    `each; seed ${run.seeds}), screened by Mileproof ${program}, rule set ${hashOf(now)}.`,
    ...(before.length === 0
      ? []
      : [
          `A figure before an arrow is that of the same feeds under rule set ${hashOf(before)}, an earlier version.`,
        ]),
    `Made by \`${run.command}\``,
    onMachine(machine),
    '',
    'Its generator (`src/simulate/outside/`) was written from the vocabulary, the specification of national screening',
    'and the list of what was found wrong. Its author had read neither the simulator’s schemes, nor the thresholds of',
    'the flags, nor the patterns but one, that of refunds without an exit. It was tried at seed 1. Three faults of',
    'the rules showed there and were mended: G12 by a deregistration whose day is blank, R22 by an entry whose',
    'exporter is blank, G18 by a car that came back. So were several faults of its own; by then its author had read',
    'D01, G07, G12, R21, R22 and R24. The seed of this page was used for nothing before it. Labels stand in a file',
    'outside the feeds. Offices leave cells blank: in one column of twenty a tenth of the cells, in the others two',
    'of a thousand. One customs office is two months late.',
    '',
    '## Schemes',
    '',
    'Caught is a vehicle on which any of the rules named is raised.',
    '',
    `${HEAD} caught | caught, % |`,
    RULE,
    ...groupLines(
      run,
      GROUPS.filter(({ honest }) => !honest),
    ),
    '',
    '## Honest look-alikes',
    '',
    'Flagged is an honest vehicle on which any of the rules named is not met.',
    '',
    `${HEAD} flagged | flagged, % |`,
    RULE,
    ...groupLines(
      run,
      GROUPS.filter(({ honest }) => honest),
    ),
    '',
    '## Honest vehicles by rule',
    '',
    `Of ${honest.toLocaleString('en')} honest vehicles, ${licensed.toLocaleString('en')} have a licence.`,
    `Blocked of these: ${changed(run, (nations) => String(sum(nations, (one) => one.blocked)))}, or ${blocked} %`,
    `(by rule: ${changed(run, blockedBy)}).`,
    '',
    '| rule | honest vehicles on which it is not met |',
    '| --- | --- |',
    ...innocentLines(run),
    '',
    '## What it gets wrong, and why',
    '',
    '- value-off: a value that the first sale or like vehicles explain is no question of R21, though the exporter',
    '  paid a third. What it paid is held against the value only where that is declared in yuan.',
    '- paper-invoices: R14 compares short numbers as they stand, within their kind. In a nation where many repeat',
    '  that is a custom, and says nothing; here they are few.',
    '- refund-no-exit: entries of a customs office that leaves every tenth exit blank raise nothing.',
    '- D01, R24: a blank day of exit reads as no exit. Once the lag of customs is over, the honest cars of such an',
    '  office are flagged.',
    '- claims-in-parts: an invoice whose price is blank has no tax to hold the parts against.',
    '- returned: its feeds do not tell of a return. R13 is unknown where the same exporter goes on under a later',
    '  temporary plate, and G18 leaves the second licence to a person.',
    '- R39: whatever the maker, letters of this nation name the same two outlets of a country. That is what R39 asks',
    '  about; the generator came before it.',
    '',
    '## Kinds of a third maker’s nation under 90 %',
    '',
    'A nation of somebody else again, whose generator is not in this repository, was screened on 2026-11-30',
    '(seeds 901 and 902, 40,000 vehicles each). Shares are of the rule expected, in percent, of either seed where',
    'told. What was mended came after it and was not measured there. Looked at car by car were vin-forged,',
    'value-under and barred-exporter; the other reasons follow from what the rules ask.',
    '',
    '- insured-not-plated, 69 and 89: never plated and plated late were counted apart, each under its bound. R08',
    '  now counts both together, of a seller and month. A seller of a few stays under it.',
    '- month-end-burst, 65 and 80: R05 asks for a burst of one owner or of companies at one address. Owners that',
    '  share nothing and register a few each stay unseen.',
    '- linked-buyer, 79 and 58: R07 asks for a contact that both tell. A tie that no account tells stays unseen.',
    '- modified-in-name, 63 and 56: R25 asks for a surge over the brand’s own past. A steady trickle is the past',
    '  itself.',
    '- vin-forged, 50 and 50: of an older car the VIN’s year agrees with the factory row, as of honest old stock.',
    '  It stays.',
    '- diversion, 79: R12 asks for another country in a licence, an entry or a register. A register abroad that',
    '  tells no row shows none.',
    '- value-under, 78: where the invoice is written low too, nothing disagrees. R50 now holds it against the',
    '  invoice before it; a price of three fifths and more stays unseen.',
    '- barred-exporter, 58: the first day of the bar is blank. G14 now blocks an application that is open; an',
    '  earlier one stays unknown.',
    '- failed-inspection, 80: of ten cars, which tell little.',
    '- nominee, 89: R06 asks for five owners behind one contact. R34 now asks about those of their cars that were',
    '  parked.',
    '',
  ].join('\n');
};
