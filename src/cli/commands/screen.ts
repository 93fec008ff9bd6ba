import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { AnsweredVehicle, Problem } from '../../domain/verdict/verdict.ts';
import type { UnreadableInput } from '../../intake/sheet.ts';
import { gravest } from '../../report/gravest.ts';
import { htmlReportPieces } from '../../report/html/html-report.ts';
import { mergeSummary } from '../../report/merge-summary.ts';
import { emptySummary, type Summary } from '../../report/summary.ts';
import { tableText } from '../../report/terminal/table-text.ts';
import type { Law } from '../../screening/load-law.ts';
import { reportReference } from '../../screening/report-reference.ts';
import { rowsHead } from '../../screening/row-text.ts';
import { type Screened, screen } from '../../screening/screen.ts';
import type { RowFormat, ScreeningOrder } from '../../screening/screening-order.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { type Output, openOutput } from '../output.ts';
import { paintFor, widthOf } from '../paint-for.ts';
import { ProgressBar } from '../progress-bar.ts';
import type { World } from '../world.ts';

/** What `mileproof screen` was asked. */
export interface ScreenOptions {
  readonly today?: number;
  readonly format: 'table' | 'json' | 'ndjson' | 'csv' | 'html';
  readonly out?: string;
  readonly lang: 'en' | 'zh';
  readonly set: readonly string[];
  readonly law?: string;
  readonly detail: 'open' | 'all';
}

/** Vehicles kept for a terminal's table and for a report; the rest are counted. */
const KEPT = { table: 200, html: 5000 } as const; // not-law: limits of a page

const ROW_FORMATS: Readonly<Record<ScreenOptions['format'], RowFormat>> = {
  table: 'none',
  html: 'none',
  json: 'ndjson',
  ndjson: 'ndjson',
  csv: 'csv',
};

/** What all inputs came to together. */
interface Total {
  readonly summary: Summary;
  kept: readonly AnsweredVehicle[];
  readonly problems: Problem[];
  answered: number;
  unread: number;
  broken: UnreadableInput | null;
}

const orderFor = (
  world: World,
  law: Law,
  options: ScreenOptions,
  today: number,
  input: string,
): ScreeningOrder => ({
  law: law.files,
  ruleset: law.hash,
  referenceFolder: join(world.root, 'reference'),
  makers: [],
  today,
  everything: options.detail === 'all',
  format: ROW_FORMATS[options.format],
  language: options.lang,
  keep: options.format === 'table' || options.format === 'html' ? KEPT[options.format] : 0,
  input,
});

/** JSON is the rows of NDJSON in an array: the comma goes before every row but the first. */
const asArray = (output: Output): ((text: Uint8Array) => Promise<void>) => {
  let first = true;
  return (text) => {
    const rows = new TextDecoder().decode(text).trimEnd().split('\n');
    const lead = first ? '' : ',\n';
    first = false;
    return output.write(lead + rows.join(',\n'));
  };
};

const tell = (world: World, lang: 'en' | 'zh', problem: Problem, path: string): void => {
  const where = problem.value === '' || problem.value === path ? path : `${path}: ${problem.value}`;
  const row = problem.row > 0 ? `:${problem.row}` : '';
  world.stderr.write(`mileproof: ${where}${row}: ${problem.code}: ${problem.remedy[lang]}\n`);
};

const statusOf = ({ summary, unread, broken }: Total): number => {
  if (broken !== null) return broken.kind === 'missing' ? EXIT.missing : EXIT.unreadable;
  if (summary.gate.blocked > 0) return EXIT.blocked;
  return summary.gate.undetermined > 0 || unread > 0 ? EXIT.undetermined : EXIT.clear;
};

const take = (total: Total, screened: Screened, keep: number): void => {
  mergeSummary(total.summary, screened.summary);
  total.kept = keep === 0 ? [] : gravest([...total.kept, ...screened.kept], keep);
  total.problems.push(...screened.problems);
  total.answered += screened.answered;
  total.unread += screened.unread;
};

const report = async (
  world: World,
  law: Law,
  options: ScreenOptions,
  today: number,
  names: readonly string[],
  total: Total,
  output: Output,
): Promise<void> => {
  const reference = reportReference(law.ruleSet, today);
  const { summary, kept, problems } = total;
  if (options.format === 'table') {
    const paint = paintFor(world, options.out !== undefined);
    await output.write(tableText(kept, summary, reference, options.lang, widthOf(world), paint));
    return;
  }
  const inputName = names.map((name) => basename(name)).join(', ');
  const model = {
    ...reference,
    title: '',
    inputName,
    today: isoDate(today),
    ruleset: law.hash,
    summary,
    vehicles: kept,
    problems,
  };
  for (const piece of htmlReportPieces(model, options.lang)) await output.write(piece);
};

const WORDS = {
  en: (rows: number, unread: number) =>
    `${rows} rows: ${rows - unread} answered, ${unread} reported and not answered`,
  zh: (rows: number, unread: number) =>
    `共${rows}行：已答复${rows - unread}行，另有${unread}行有误未能答复`,
} as const;

/** `mileproof screen PATH…`: answers every vehicle and yields the exit status. */
export const screenCommand = async (
  world: World,
  paths: readonly string[],
  options: ScreenOptions,
): Promise<number> => {
  const law = lawFor(world, options.set, options.law);
  const today = options.today ?? world.today();
  const output = await openOutput(world, options.out);
  const bar = new ProgressBar(world, options.lang);
  const total: Total = {
    summary: emptySummary(),
    kept: [],
    problems: [],
    answered: 0,
    unread: 0,
    broken: null,
  };
  const write = options.format === 'json' ? asArray(output) : output.write;
  try {
    await output.write(options.format === 'json' ? '[' : '');
    await output.write(rowsHead(ROW_FORMATS[options.format], paths.length > 1));
    for (const path of paths) {
      const order = orderFor(world, law, options, today, paths.length > 1 ? path : '');
      const ports = {
        write,
        progress: bar.show,
        stdin: world.stdin,
        pseudonymKey: world.pseudonymKey,
      };
      const screened = await screen(path, order, ports);
      bar.stop();
      if ('kind' in screened) {
        tell(world, options.lang, screened.problem, path);
        total.broken ??= screened;
        continue;
      }
      take(total, screened, order.keep);
      if (screened.broken !== null) {
        tell(world, options.lang, screened.broken.problem, path);
        total.broken ??= screened.broken;
      }
      if (options.format !== 'table' && options.format !== 'html') {
        for (const problem of screened.problems) tell(world, options.lang, problem, path);
      }
    }
    if (options.format === 'json') await output.write(']\n');
    const nothing = total.summary.vehicles === 0 && total.broken !== null;
    if (!nothing && (options.format === 'table' || options.format === 'html')) {
      await report(world, law, options, today, paths, total, output);
    }
    if (nothing && options.out !== undefined) await output.drop();
    else await output.keep();
  } catch (error) {
    bar.stop();
    await output.drop();
    throw error;
  }
  const rows = total.answered + total.unread;
  if (total.unread > 0)
    world.stderr.write(`mileproof: ${WORDS[options.lang](rows, total.unread)}\n`);
  return statusOf(total);
};
