import type { BenchRow, Figure, RowResult } from './figure.ts';
import type { Machine } from './machine.ts';
import type { MadeOf } from './made-of.ts';

/** A number with three or more significant digits and a thin group of thousands. */
const said = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

const lineOf = ({ contender, version, what, value, unit, range }: Figure): readonly string[] => [
  contender,
  version,
  what,
  `${said(value)} ${unit}`,
  range === undefined ? '' : `${said(range[0])}–${said(range[1])}`,
];

const HEADER = ['contender', 'version', 'what', 'median', 'range'];

const inColumns = (lines: readonly (readonly string[])[]): readonly string[] => {
  const widths = HEADER.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const pad = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [
    pad(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(pad),
  ];
};

/** A row's result as Markdown that also reads well on a terminal. */
export const pageOf = (
  row: BenchRow,
  result: RowResult,
  machine: Machine,
  { commit, law }: MadeOf,
): string =>
  [
    `# ${row.id.toUpperCase()}: ${row.title}`,
    '',
    ...inColumns([HEADER, ...result.figures.map(lineOf)]),
    '',
    ...result.notes.map((note) => `- ${note}`),
    '',
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ` +
      `${machine.node}, ${machine.date}.`,
    'Figures hold for this machine only.',
    '',
    `Made of commit ${commit ?? 'unknown'} and law ${law}.`,
    '',
  ].join('\n');
