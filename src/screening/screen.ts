import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import { type AccountRows, readAccount } from '../engine/account-rows.ts';
import { emptyInput } from '../engine/empty-input.ts';
import { FilingIndex } from '../engine/filing-index.ts';
import { answerLaid, finish, layOutFiling } from '../engine/lay-out-filing.ts';
import type { Survey } from '../engine/survey.ts';
import { keylessProblem } from '../intake/keyless.ts';
import { type Folder, isFolder, openFolder } from '../intake/open-folder.ts';
import { openSheet } from '../intake/open-sheet.ts';
import {
  type Sheet,
  type SheetChunk,
  type UnreadableInput,
  UnreadableSheet,
} from '../intake/sheet.ts';
import { ToldOnce } from '../intake/told-once.ts';
import { unreadable } from '../intake/unreadable.ts';
import { gravest } from '../report/gravest.ts';
import { mergeSummary } from '../report/merge-summary.ts';
import { addProblem, emptySummary, type Summary } from '../report/summary.ts';
import { type ChunkOutcome, OutcomeGatherer } from './chunk-outcome.ts';
import type { ChunkTask } from './chunk-worker.ts';
import type { ScreeningOrder, ThreadOrder } from './screening-order.ts';
import { sheetWanted } from './sheet-wanted.ts';
import { spool } from './spool.ts';
import { inOrder, WorkerPool } from './worker-pool.ts';

/** Where a screening stands. */
export interface Progress {
  readonly stage: 'reading' | 'answering';
  /** Bytes done of bytes in all; null when the size is not known. */
  readonly done: number;
  readonly total: number | null;
  readonly rows: number;
}

/** What a screening needs from outside. */
export interface ScreeningPorts {
  /** Takes the rows as text in UTF-8, in order; resolves when more may come. */
  readonly write: (text: Uint8Array) => Promise<void>;
  readonly progress: (progress: Progress) => void;
  readonly stdin: Readable;
  readonly pseudonymKey: string;
  /** Name of the input in what is said of it, when the path is that of a copy. */
  readonly name?: string;
}

/** What a screening of one input came to. */
export interface Screened {
  readonly summary: Summary;
  readonly kept: readonly AnsweredVehicle[];
  readonly answered: number;
  readonly unread: number;
  /** Problems of the file, its header and rows that fit nowhere. */
  readonly problems: readonly Problem[];
  /** Problems of rows that were not answered: the first of them, not all of a large file. */
  readonly unreadProblems: readonly Problem[];
  /** Set when the input ended in data that cannot be read, or held none; what came before it stands. */
  readonly broken: UnreadableInput | null;
}

/** Inputs up to this size are answered in one thread and read once: a thread costs more to start. */
const SMALL_BYTES = 4_000_000;
const KEPT_PROBLEMS = 1000; // not-law: rows of a table

class Collector {
  readonly summary = emptySummary();
  readonly problems: Problem[] = [];
  readonly unreadProblems: Problem[] = [];
  kept: readonly AnsweredVehicle[] = [];
  answered = 0;
  unread = 0;
  readonly #keep: number;
  readonly #once = new ToldOnce();

  constructor(keep: number) {
    this.#keep = keep;
  }

  add(outcome: ChunkOutcome): void {
    mergeSummary(this.summary, outcome.summary);
    this.answered += outcome.answered;
    this.unread += outcome.unread;
    this.#once.rest(outcome.fileProblems);
    const room = KEPT_PROBLEMS - this.unreadProblems.length;
    this.unreadProblems.push(...outcome.unreadProblems.slice(0, room));
    if (this.#keep > 0) this.kept = gravest([...this.kept, ...outcome.kept], this.#keep);
  }

  addProblems(problems: readonly Problem[]): void {
    for (const problem of problems) {
      addProblem(this.summary, problem);
      if (this.problems.length < KEPT_PROBLEMS) this.problems.push(problem);
    }
  }

  result(file: string, brokenOff: UnreadableInput | null): Screened {
    this.addProblems(this.#once.problems);
    const { summary, kept, answered, unread, problems, unreadProblems } = this;
    const none = answered + unread === 0;
    const broken = brokenOff ?? (none ? emptyInput(file) : null);
    return { summary, kept, answered, unread, problems, unreadProblems, broken };
  }
}

const isSheet = (opened: Sheet | UnreadableInput): opened is Sheet => opened.kind === 'sheet';

/** Takes chunks until the data breaks off, and remembers why. */
class Chunks {
  broken: UnreadableInput | null = null;

  async *of(sheet: Sheet): AsyncIterable<SheetChunk> {
    try {
      yield* sheet.chunks();
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      this.broken = error.input;
    } finally {
      await sheet.close();
    }
  }
}

/** The chunk's bytes, when they are a buffer of their own and can be handed over without a copy. */
const ownBytes = ({ body }: SheetChunk): readonly ArrayBuffer[] =>
  body instanceof Uint8Array &&
  body.buffer instanceof ArrayBuffer &&
  body.byteLength === body.buffer.byteLength
    ? [body.buffer]
    : [];

const optionsOf = (name: string, { pseudonymKey }: ScreeningPorts) => ({ name, pseudonymKey });

const screenSmall = async (
  sheet: Sheet,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened> => {
  const answerer = order.engine.sheet(sheet.plan, sheetWanted(order));
  const collector = new Collector(order.keep);
  const index = new FilingIndex(order.engine.reader(order).pendingSince);
  const source = new Chunks();
  const chunks: SheetChunk[] = [];
  for await (const chunk of source.of(sheet)) {
    chunks.push(chunk);
    index.add(answerer.survey(chunk));
  }
  collector.addProblems(sheet.problems);
  for (const chunk of chunks) {
    const gatherer = new OutcomeGatherer(order);
    const stretch = index.stretch(chunk.firstRow, chunk.count);
    const outcome = gatherer.outcome(answerer.answer(chunk, stretch, gatherer.take));
    collector.add(outcome);
    if (outcome.text.length > 0) await ports.write(outcome.text);
  }
  return collector.result(sheet.plan.file, source.broken);
};

const screenLarge = async (
  path: string,
  first: Sheet,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened> => {
  const threads = Math.max(1, availableParallelism());
  const { engine, ...threadOrder } = order;
  const workerData = { order: threadOrder satisfies ThreadOrder, plan: first.plan };
  const pool = new WorkerPool(new URL('./chunk-worker.ts', import.meta.url), threads, workerData);
  const collector = new Collector(order.keep);
  const index = new FilingIndex(engine.reader(order).pendingSince);
  const source = new Chunks();
  const ahead = threads * 2;
  let rows = 0;
  try {
    const survey = (chunk: SheetChunk): Promise<Survey> =>
      pool.run({ kind: 'survey', chunk } satisfies ChunkTask, ownBytes(chunk));
    for await (const [chunk, surveyed] of inOrder(source.of(first), survey, ahead)) {
      index.add(surveyed);
      rows += chunk.count;
      ports.progress({ stage: 'reading', done: first.bytesRead(), total: first.bytes, rows });
    }
    collector.addProblems(first.problems);
    const again = await openSheet(path, optionsOf(first.plan.file, ports));
    if (!isSheet(again)) return collector.result(first.plan.file, again);
    const answer = (chunk: SheetChunk): Promise<ChunkOutcome> => {
      const stretch = index.stretch(chunk.firstRow, chunk.count);
      return pool.run({ kind: 'answer', chunk, stretch } satisfies ChunkTask, ownBytes(chunk));
    };
    rows = 0;
    for await (const [chunk, outcome] of inOrder(source.of(again), answer, ahead)) {
      collector.add(outcome);
      rows += chunk.count;
      if (outcome.text.length > 0) await ports.write(outcome.text);
      ports.progress({ stage: 'answering', done: again.bytesRead(), total: again.bytes, rows });
    }
    return collector.result(first.plan.file, source.broken);
  } finally {
    await pool.close();
  }
};

/** An account that cannot be read to its end is none: what it lacks would be taken for not being there. */
const readAccounts = async (
  { accounts }: Folder,
  ports: ScreeningPorts,
): Promise<readonly AccountRows[] | UnreadableInput> => {
  const read: AccountRows[] = [];
  try {
    for (const { account, sheet } of accounts) {
      if (!isSheet(sheet)) return sheet;
      const problem = keylessProblem(sheet);
      if (problem !== undefined) return { kind: 'unreadable', problem };
      const progress = (): void =>
        ports.progress({ stage: 'reading', done: sheet.bytesRead(), total: sheet.bytes, rows: 0 });
      read.push(await readAccount(account, sheet, progress));
    }
    return read;
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    return error.input;
  } finally {
    for (const { sheet } of accounts) if (isSheet(sheet)) await sheet.close();
  }
};

const screenFolder = async (
  path: string,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened | UnreadableInput> => {
  const folder = await openFolder(path, { pseudonymKey: ports.pseudonymKey });
  if (folder.kind !== 'folder') return folder;
  if (!folder.accounts.some(({ account }) => account === 'licence')) {
    return unreadable('no-licence-file', path);
  }
  const read = await readAccounts(folder, ports);
  if ('kind' in read) return read;
  const reader = order.engine.reader(order, read);
  const patterns = [...order.engine.patternsIn(read, reader)].flat();
  const { vehicles, problems } = finish(layOutFiling({ accounts: read, patterns }, reader));
  const collector = new Collector(order.keep);
  collector.addProblems([...folder.problems, ...problems]);
  const gatherer = new OutcomeGatherer(order);
  for (const laid of vehicles) gatherer.take(answerLaid(reader, laid));
  const outcome = gatherer.outcome([]);
  collector.add(outcome);
  if (outcome.text.length > 0) await ports.write(outcome.text);
  return collector.result(path, null);
};

/** A pipe can be read once only. */
const isPipe = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found?.isFIFO() === true;
};

const screenSpooled = async (
  stream: Readable,
  name: string,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened | UnreadableInput> => {
  const copy = await spool(stream);
  if (copy === null) return unreadable('file-not-readable', name);
  try {
    return await screen(copy.path, order, { ...ports, name });
  } finally {
    await copy.remove();
  }
};

/**
 * Answers every vehicle of one input: a sheet, a folder of accounts, or `-` for standard input (which,
 * as any pipe, is copied to a private temporary file first).
 */
export const screen = async (
  path: string,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened | UnreadableInput> => {
  if (path === '-') return screenSpooled(ports.stdin, '-', order, ports);
  if (await isPipe(path)) return screenSpooled(createReadStream(path), path, order, ports);
  if (await isFolder(path)) return screenFolder(path, order, ports);
  const sheet = await openSheet(path, optionsOf(ports.name ?? path, ports));
  if (!isSheet(sheet)) return sheet;
  const small = sheet.bytes !== null && sheet.bytes <= SMALL_BYTES;
  return small ? screenSmall(sheet, order, ports) : screenLarge(path, sheet, order, ports);
};
