import type { Machine } from './machine.ts';

const HUNDRED = 100;

/** A share in percent: `12.3`. */
export const percent = (share: number, digits = 1): string => (share * HUNDRED).toFixed(digits);

/** A part of a whole in percent; a dash of nothing. */
export const percentOf = (part: number, of: number, digits = 1): string =>
  of === 0 ? '–' : percent(part / of, digits);

/** A table, Markdown. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

/** On which machine and day a page was made. */
export const onMachine = ({ cpu, cores, date }: Machine): string =>
  `on ${cpu}, ${cores} cores, ${date}.`;
