import { readFile } from 'node:fs/promises';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import type { Problem } from '../../../domain/verdict/verdict.ts';
import { REPORT_ROWS } from '../../../report/html/html-report.ts';
import type { Lang } from '../../../report/messages/messages.ts';
import type { ReportModel } from '../../../report/model.ts';
import { addProblem, emptySummary } from '../../../report/summary.ts';
import { reportReference } from '../../../screening/report-reference.ts';
import { rowsHead } from '../../../screening/row-text.ts';
import type { Actor } from '../../actor.ts';
import { oneAfterTheOther } from '../../checks/one-after-the-other.ts';
import { checkingOrder, rowsOf, screenSheet } from '../../checks/screen-sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';

/** A sheet that is to be reported on. */
export interface BatchAsked {
  readonly file: { readonly path: string };
  /** What its sender calls it. */
  readonly name: string;
  readonly language: Lang;
  /** Version of the program, for whoever asks later how an answer came about. */
  readonly version: string;
  /** True: a CSV of all rows is wanted too. */
  readonly csv: boolean;
}

/** What a sheet came to. */
export interface BatchChecked {
  /** Of what was answered, the gravest vehicles up to the length of a report. */
  readonly report: ReportModel;
  /** Rows that were reported and not answered. */
  readonly unread: number;
  /** What is wrong with them: the first of a large sheet. */
  readonly unreadProblems: readonly Problem[];
  /** Why the sheet could not be read whole; null when it was. */
  readonly broken: Problem | null;
  /** All rows, in UTF-8 with a mark; empty when it was not wanted. */
  readonly csv: string;
}

/**
 * Answers a sheet as the command line does and gives its report: for anybody, and nothing of it is kept. Sheets are
 * answered one after the other.
 *
 * @throws the signal's reason, when nobody waits any more.
 */
export const checkBatch = async (
  register: Register,
  _actor: Actor,
  { file, name, language, version, csv }: BatchAsked,
  signal: AbortSignal,
): Promise<Outcome<BatchChecked>> => {
  const format = csv ? 'csv' : 'none';
  const asked = { everything: false, format, language, keep: REPORT_ROWS } as const;
  const order = checkingOrder(register, asked);
  const release = await oneAfterTheOther(signal);
  const ports = { progress: () => {}, isGone: () => signal.aborted };
  const screened = await screenSheet(order, file.path, ports).finally(release);
  const { ruleSet, hash } = order.engine.law;
  const model = {
    ...reportReference(ruleSet, order.today),
    title: '',
    inputName: name,
    today: isoDate(order.today),
    ruleset: hash,
    version,
  };
  if ('kind' in screened) {
    const { problem } = screened;
    const summary = emptySummary();
    addProblem(summary, problem);
    const report = { ...model, summary, vehicles: [], problems: [problem] };
    return {
      kind: 'done',
      value: { report, unread: 0, unreadProblems: [], broken: problem, csv: '' },
    };
  }
  const { summary, kept, unread, problems, unreadProblems } = screened;
  const broken = screened.broken?.problem ?? null;
  if (broken !== null) addProblem(summary, broken);
  const report = {
    ...model,
    summary,
    vehicles: kept,
    problems: broken === null ? problems : [...problems, broken],
  };
  const rows = csv ? `${rowsHead('csv', false)}${await readFile(rowsOf(file.path), 'utf8')}` : '';
  return { kind: 'done', value: { report, unread, unreadProblems, broken, csv: rows } };
};
