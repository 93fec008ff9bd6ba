import { once } from 'node:events';
import { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { VOCABULARY } from '../../domain/facts/vocabulary.ts';
import { readLaw } from '../../domain/rules/read/law.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { Engine } from '../../engine/engine.ts';
import { SHEET_FACTS } from '../../intake/headers/likely-facts.ts';
import type { ReportModel } from '../../report/model.ts';
import { addProblem, type Summary } from '../../report/summary.ts';
import { reportReference } from '../../screening/report-reference.ts';
import { type Screened, screen } from '../../screening/screen.ts';
import type { MissingFact, ReportOrigin, SheetEnd, SheetMessage, SheetTask } from './sheet-task.ts';

/** Writes the report on a sheet, piece by piece. */
type ReportWriter<Report> = (model: ReportModel, asked: Report) => Iterable<string>;

const FILE = 'file';
/** What is handed over in one go, about: the main thread has other things to do. */
const PIECE = 250_000; // not-law: bytes
const NEWLINE = 10;

/** What a sheet may state. */
const STATED: ReadonlySet<string> = new Set(SHEET_FACTS.map(({ name }) => name));

/** What no row states of what a sheet may state, with the rules of the gate that wait for it. */
const missingIn = (
  { missing }: Summary,
  answered: number,
  { rules }: RuleSet,
): readonly MissingFact[] => {
  const gate = new Set(rules.filter(({ axis }) => axis === 'gate').map(({ code }) => code));
  return [...missing]
    .filter(([field]) => STATED.has(field))
    .flatMap(([field, waiting]) => {
      const codes = [...waiting].filter(([code, count]) => gate.has(code) && count === answered);
      return codes.length === 0 ? [] : [{ field, rules: codes.map(([code]) => code).sort() }];
    })
    .sort((one, other) => other.rules.length - one.rules.length);
};

/** Thrown into a screening of a sheet that has more rows than are taken. */
class TooManyRows extends Error {}

/** Texts put together to larger ones. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/**
 * Answers the sheet of the thread that calls it, as the command line answers it in one thread: the rows it writes, or
 * the report.
 *
 * @param report writes the report; not asked where the task wants none, or nothing was answered.
 */
export const answerInThread = async <Report extends ReportOrigin>(
  report: ReportWriter<Report> = () => [],
): Promise<void> => {
  const port = parentPort;
  if (port === null) throw new Error('to be called in a thread');
  const task = workerData as SheetTask<Report>;
  const { order, mostRows } = task;
  const { files, hash, reference } = order.source;
  const { ruleSet } = readLaw(files, VOCABULARY);
  const engine = new Engine({ ruleSet, hash }, { reference });
  const tell = (message: SheetMessage): void => port.postMessage(message);
  /** Hands over whole lines, and waits until each piece is taken, so that no more is held. */
  const put = async (lines: Uint8Array): Promise<void> => {
    for (let from = 0; from < lines.length; ) {
      const end = lines.indexOf(NEWLINE, from + PIECE) + 1 || lines.length;
      const text = new Uint8Array(lines.subarray(from, end));
      port.postMessage({ kind: 'text', text } satisfies SheetMessage, [text.buffer]);
      await once(port, 'message');
      from = end;
    }
  };
  const writeReport = async (
    asked: Report,
    { summary, kept, ...told }: Screened,
  ): Promise<void> => {
    const broken = told.broken?.problem;
    if (broken !== undefined) addProblem(summary, broken);
    if (told.answered === 0) return;
    const model = {
      ...reportReference(ruleSet, order.today),
      title: '',
      inputName: asked.name,
      today: isoDate(order.today),
      ruleset: hash,
      version: asked.version,
      summary,
      vehicles: kept,
      problems: broken === undefined ? told.problems : [...told.problems, broken],
    };
    for (const text of gathered(report(model, asked))) await put(new TextEncoder().encode(text));
  };
  const answered = async (): Promise<SheetEnd> => {
    const screened = await screen(
      task.path,
      { ...order, engine, alone: true },
      {
        write: put,
        progress: ({ stage, done, total, rows }) => {
          if (stage === 'reading' && rows > mostRows) throw new TooManyRows();
          tell({ kind: 'progress', done, total });
        },
        stdin: Readable.from([]),
        pseudonymKey: task.pseudonymKey,
        name: FILE,
      },
    );
    if ('kind' in screened) return { kind: 'unreadable', problem: screened.problem };
    if (task.report !== null) await writeReport(task.report, screened);
    const { summary, answered: vehicles, unread, aside } = screened;
    const { problems, unreadProblems, broken } = screened;
    return {
      kind: 'answered',
      ...{ vehicles, unread, aside, problems, unreadProblems },
      missing: missingIn(summary, vehicles, ruleSet),
      broken: broken?.problem ?? null,
    };
  };
  try {
    tell({ kind: 'end', end: await answered() });
  } catch (error) {
    if (!(error instanceof TooManyRows)) throw error;
    tell({ kind: 'end', end: { kind: 'too-many-rows' } });
  }
};
