import type { Machine } from '../harness/machine.ts';
import { onMachine, percentOf } from '../harness/page-pieces.ts';
import type { HonestCounts } from './measure.ts';

/** One simulated nation, screened. */
export interface HonestNation extends HonestCounts {
  readonly seed: number;
  /** Cells of a thousand that offices left blank. */
  readonly blank: number;
  /** With typing errors, innocent look-alikes and schemes. */
  readonly mess: boolean;
  /** The same feeds screened by an earlier program; null when none was given. */
  readonly before: HonestCounts | null;
}

/** All that a run measured. */
export interface Honest {
  readonly machine: Machine;
  readonly program: string;
  readonly ruleset: string;
  readonly command: string;
  readonly nations: readonly HonestNation[];
}

const percent = (part: number, of: number): string => percentOf(part, of, 2);

const rulesIn = ({ rules }: HonestCounts): string =>
  rules.length === 0 ? '–' : rules.map(({ rule, blocked }) => `${rule} ${blocked}`).join(', ');

const blockedIn = (counts: HonestCounts): string =>
  `${counts.blocked} | ${percent(counts.blocked, counts.licensed)} | ${rulesIn(counts)}`;

const lineOf = ({ seed, blank, mess, before, ...now }: HonestNation): string => {
  const head = `| ${seed} | ${blank} | ${mess ? 'yes' : 'no'} | ${now.licensed}`;
  const earlier = before === null ? '– | – | –' : blockedIn(before);
  return `${head} | ${earlier} | ${blockedIn(now)} | ${percent(now.undetermined, now.licensed)} |`;
};

/** The page of a run, Markdown. */
export const honestPage = ({ machine, program, ruleset, command, nations }: Honest): string =>
  `# Honest vehicles blocked

Simulated nations in which offices leave cells blank (\`simulate --blank\`): each office in a habit of its own in every
column of every account, dates, names and keys included. Most leave hardly any blank, one office in twenty nine times
the average that is given. Counted are applications and VINs for which a licence was granted and that belong to no
scheme. At most 0.3 % of them may be blocked. A blank cell is a missing fact: it may leave a gate undetermined, never
blocked.

Of papers nothing here is measured: no real paper and no real capture was ever read (\`docs/papers.md\`).

Screened by Mileproof ${program}, rule set ${ruleset.slice(0, 19)}….
Made by \`${command}\`
${onMachine(machine)}

“Before” is an earlier program over the same feeds. A nation “with mess” has schemes, mistyped cells and innocent
look-alikes too: a licence whose brand or date is mistyped does not agree with its certificate, and is rightly held
(G09).

What remains by blanks: a letter row without VIN and application, so that the letter does not list the vehicle (G04,
G01), and a licence row sent again without its application number, which counts as another application (G18).

| seed | blank, ‰ | mess | honest, licensed | blocked before | % | by rule | blocked | % | by rule | undetermined, % |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${nations.map(lineOf).join('\n')}
`;
