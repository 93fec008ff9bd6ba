import { basename } from 'node:path/posix';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { AnsweredVehicle, Problem } from '../../domain/verdict/verdict.ts';
import type { Law } from '../../engine/load-law.ts';
import type { UnreadableInput } from '../../intake/sheet.ts';
import { gravest } from '../../report/gravest.ts';
import { htmlReportPieces, REPORT_ROWS } from '../../report/html/html-report.ts';
import { mergeSummary } from '../../report/merge-summary.ts';
import { addProblem, emptySummary, type Summary } from '../../report/summary.ts';
import { tableText } from '../../report/terminal/table-text.ts';
import { reportReference } from '../../screening/report-reference.ts';
import { rowsHead } from '../../screening/row-text.ts';
import { type Screened, screen } from '../../screening/screen.ts';
import type { RowFormat } from '../../screening/screening-order.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { orderFor } from '../order-for.ts';
import { type Output, openOutput } from '../output.ts';
import { paintFor, widthOf } from '../paint-for.ts';
import { programVersion } from '../program-version.ts';
import { ProgressBar } from '../progress-bar.ts';
import { inertLines, tell } from '../tell.ts';
import { tellProblems } from '../tell-problems.ts';
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
  /** Of a nation: memory the database may take, as `4GB`. */
  readonly memory?: string;
  /** Of a nation: the master of the Spark that does its stages. */
  readonly engine?: string;
}

/** Vehicles kept for a terminal's table and for a report; the rest are counted. */
const KEPT = { table: 200, html: REPORT_ROWS } as const; // not-law: limits of a page

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

const emptyTotal = (): Total => ({
  summary: emptySummary(),
  kept: [],
  problems: [],
  answered: 0,
  unread: 0,
  broken: null,
});

/** JSON is the rows of NDJSON in an array: the comma goes before every row but the first. */
const asArray = (output: Output): Output['write'] => {
  let first = true;
  return (text) => {
    const lines = typeof text === 'string' ? text : new TextDecoder().decode(text);
    const rows = lines.trimEnd().split('\n');
    const lead = first ? '' : ',\n';
    first = false;
    return output.write(lead + rows.join(',\n'));
  };
};

const statusOf = ({ summary, unread, broken }: Total): number => {
  if (broken !== null) return broken.kind === 'missing' ? EXIT.missing : EXIT.unreadable;
  if (summary.gate.blocked > 0) return EXIT.blocked;
  return summary.gate.undetermined > 0 || unread > 0 ? EXIT.undetermined : EXIT.clear;
};

const take = (total: Total, screened: Screened, keep: number): void => {
  const { broken } = screened;
  mergeSummary(total.summary, screened.summary);
  total.kept = keep === 0 ? [] : gravest([...total.kept, ...screened.kept], keep);
  total.problems.push(...screened.problems);
  if (broken !== null) {
    addProblem(total.summary, broken.problem);
    total.problems.push(broken.problem);
  }
  total.answered += screened.answered;
  total.unread += screened.unread;
};

/** What is the same for all inputs of one command. */
interface Run {
  readonly world: World;
  readonly law: Law;
  readonly options: ScreenOptions;
  readonly today: number;
  readonly paths: readonly string[];
  readonly output: Output;
}

/** One input as a table, under its name when there are several. */
const writeTable = async (run: Run, path: string, screened: Screened): Promise<void> => {
  const { world, law, options, today, paths, output } = run;
  const one = emptyTotal();
  take(one, screened, KEPT.table);
  const paint = paintFor(world, options.out !== undefined);
  if (paths.length > 1) await output.write(`${paint.strong(inertLines(path))}\n`);
  const reference = reportReference(law.ruleSet, today);
  const width = widthOf(world);
  await output.write(tableText(one.kept, one.summary, reference, options.lang, width, paint));
  if (paths.length > 1) await output.write('\n');
};

const writeReport = async (run: Run, total: Total): Promise<void> => {
  const { world, law, options, today, paths, output } = run;
  const model = {
    ...reportReference(law.ruleSet, today),
    title: '',
    inputName: paths.map((path) => basename(path)).join(', '),
    today: isoDate(today),
    ruleset: law.hash,
    version: programVersion(world),
    summary: total.summary,
    vehicles: total.kept,
    problems: total.problems,
  };
  for (const piece of htmlReportPieces(model, options.lang)) await output.write(piece);
};

const WORDS = {
  en: {
    unread: (rows: number, unread: number) =>
      `${rows} rows: ${rows - unread} answered, ${unread} reported and not answered`,
    notWritten: (path: string) => `${path} was not written, for the input could not be read whole`,
  },
  zh: {
    unread: (rows: number, unread: number) =>
      `共${rows}行：已审查${rows - unread}行，另有${unread}行有误未能审查`,
    notWritten: (path: string) => `输入未能完整读取，未写入${path}`,
  },
} as const;

/** Answers one input and says what is wrong with it. */
const screenOne = async (run: Run, path: string, total: Total, bar: ProgressBar): Promise<void> => {
  const { world, law, options, today, paths, output } = run;
  const { format, lang } = options;
  const order = orderFor(world, law, today, {
    everything: options.detail === 'all',
    format: ROW_FORMATS[options.format],
    language: options.lang,
    keep: options.format === 'table' || options.format === 'html' ? KEPT[options.format] : 0,
    input: paths.length > 1 ? path : '',
  });
  const screened = await screen(path, order, {
    write: output.write,
    progress: bar.show,
    stdin: world.stdin,
    pseudonymKey: world.pseudonymKey,
  });
  bar.stop();
  if ('kind' in screened) {
    tellProblems(world, lang, path, [screened.problem]);
    total.broken ??= screened;
    return;
  }
  const { broken, problems, unreadProblems, moreProblems, answered, unread } = screened;
  total.broken ??= broken;
  take(total, screened, format === 'html' ? KEPT.html : 0);
  if (format === 'table' && answered + unread > 0) await writeTable(run, path, screened);
  const shown = format === 'table' || format === 'html';
  if (!shown) tellProblems(world, lang, path, [...problems, ...unreadProblems], moreProblems);
  if (broken !== null) tellProblems(world, lang, path, [broken.problem]);
};

const screenAll = async (run: Run, total: Total, bar: ProgressBar): Promise<void> => {
  const { options, paths, output } = run;
  const { format } = options;
  if (format === 'json') await output.write('[');
  await output.write(rowsHead(ROW_FORMATS[format], paths.length > 1));
  const rows = format === 'json' ? { ...run, output: { ...output, write: asArray(output) } } : run;
  for (const path of paths) await screenOne(rows, path, total, bar);
  if (format === 'json') await output.write(']\n');
  if (format === 'html' && total.answered + total.unread > 0) await writeReport(run, total);
};

/**
 * `mileproof screen PATH…`: answers every vehicle and yields the exit status. With `--out`, an input
 * that cannot be read whole leaves no file.
 */
export const screenCommand = async (
  world: World,
  paths: readonly string[],
  options: ScreenOptions,
): Promise<number> => {
  const law = lawFor(world, options.set, options.law);
  const today = options.today ?? world.today();
  const output = await openOutput(world, options.out, paths);
  const bar = new ProgressBar(world, options.lang);
  const total = emptyTotal();
  try {
    await screenAll({ world, law, options, today, paths, output }, total, bar);
    if (total.broken === null) await output.keep();
    else await output.drop();
  } catch (error) {
    bar.stop();
    await output.drop();
    throw error;
  }
  const say = WORDS[options.lang];
  const { answered, unread, broken } = total;
  if (unread > 0) tell(world, say.unread(answered + unread, unread));
  if (broken !== null && options.out !== undefined) {
    tell(world, say.notWritten(options.out));
  }
  return statusOf(total);
};
