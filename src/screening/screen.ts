import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import { isFolder, openFolder } from '../intake/open-folder.ts';
import { openSheet } from '../intake/open-sheet.ts';
import {
  type Sheet,
  type SheetChunk,
  type UnreadableInput,
  UnreadableSheet,
} from '../intake/sheet.ts';
import { unreadable } from '../intake/unreadable.ts';
import { gravest } from '../report/gravest.ts';
import { mergeSummary } from '../report/merge-summary.ts';
import { addProblem, emptySummary, type Summary } from '../report/summary.ts';
import { type AccountRows, readAccount } from './account-rows.ts';
import { type ChunkOutcome, OutcomeGatherer } from './chunk-outcome.ts';
import type { ChunkTask } from './chunk-worker.ts';
import { FilingIndex } from './filing-index.ts';
import { readOver, unreadRow, withFacts } from './law-reader.ts';
import { FolderLayouter } from './lay-out-folder.ts';
import { lawReaderFor, makeAnswerer } from './make-answerer.ts';
import { makerRowsOf } from './maker-rows.ts';
import { loadReference } from './reference.ts';
import type { ScreeningOrder } from './screening-order.ts';
import type { Survey } from './survey.ts';
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
}

/** What a screening of one input came to. */
export interface Screened {
  readonly summary: Summary;
  readonly kept: readonly AnsweredVehicle[];
  readonly answered: number;
  readonly unread: number;
  /** Problems of the file, its header and rows that fit nowhere. */
  readonly problems: readonly Problem[];
  /** Set when the input ended in data that cannot be read; what came before it stands. */
  readonly broken: UnreadableInput | null;
}

/** Inputs up to this size are answered in one thread and read once: a thread costs more to start. */
const SMALL_BYTES = 4_000_000;
const KEPT_PROBLEMS = 1000;

class Collector {
  readonly summary = emptySummary();
  readonly problems: Problem[] = [];
  kept: readonly AnsweredVehicle[] = [];
  answered = 0;
  unread = 0;
  readonly #keep: number;

  constructor(keep: number) {
    this.#keep = keep;
  }

  add(outcome: ChunkOutcome): void {
    mergeSummary(this.summary, outcome.summary);
    this.answered += outcome.answered;
    this.unread += outcome.unread;
    if (this.#keep > 0) this.kept = gravest([...this.kept, ...outcome.kept], this.#keep);
  }

  addProblems(problems: readonly Problem[]): void {
    for (const problem of problems) {
      addProblem(this.summary, problem);
      if (this.problems.length < KEPT_PROBLEMS) this.problems.push(problem);
    }
  }

  result(broken: UnreadableInput | null): Screened {
    const { summary, kept, answered, unread, problems } = this;
    return { summary, kept, answered, unread, problems, broken };
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

const screenSmall = async (
  sheet: Sheet,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened> => {
  const answerer = makeAnswerer(order, sheet.plan);
  const collector = new Collector(order.keep);
  const index = new FilingIndex();
  const source = new Chunks();
  const chunks: SheetChunk[] = [];
  for await (const chunk of source.of(sheet)) {
    chunks.push(chunk);
    index.add(answerer.survey(chunk));
  }
  collector.addProblems(sheet.problems);
  for (const chunk of chunks) {
    const gatherer = new OutcomeGatherer(order);
    answerer.answer(chunk, index.stretch(chunk.firstRow, chunk.count), gatherer.take);
    const outcome = gatherer.outcome();
    collector.add(outcome);
    if (outcome.text.length > 0) await ports.write(outcome.text);
  }
  return collector.result(source.broken);
};

const screenLarge = async (
  path: string,
  first: Sheet,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened> => {
  const threads = Math.max(1, availableParallelism());
  const workerData = { order, plan: first.plan };
  const pool = new WorkerPool(new URL('./chunk-worker.ts', import.meta.url), threads, workerData);
  const collector = new Collector(order.keep);
  const index = new FilingIndex();
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
    const again = await openSheet(path, { pseudonymKey: ports.pseudonymKey });
    if (!isSheet(again)) return collector.result(again);
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
    return collector.result(source.broken);
  } finally {
    await pool.close();
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
  const accounts: AccountRows[] = [];
  for (const { account, sheet } of folder.accounts) {
    if (!isSheet(sheet)) return sheet;
    const progress = (): void =>
      ports.progress({ stage: 'reading', done: sheet.bytesRead(), total: sheet.bytes, rows: 0 });
    accounts.push(await readAccount(account, sheet, progress));
  }
  const own = makerRowsOf(accounts);
  const reference = loadReference(order.referenceFolder, own);
  const reader = { ...lawReaderFor({ ...order, makers: own }), reference };
  const { vehicles, problems } = new FolderLayouter(accounts, reference, order.today).lay();
  const collector = new Collector(order.keep);
  collector.addProblems([...folder.problems, ...problems]);
  const gatherer = new OutcomeGatherer(order);
  for (const { row, dossier, around, problems: found } of vehicles) {
    if (dossier === null || around === null) {
      gatherer.take({ vehicle: unreadRow(row, found, order.ruleset), read: false });
      continue;
    }
    const verdict = readOver(reader, row, dossier, around, found);
    gatherer.take({ vehicle: withFacts(verdict, dossier), read: true });
  }
  const outcome = gatherer.outcome();
  collector.add(outcome);
  if (outcome.text.length > 0) await ports.write(outcome.text);
  return collector.result(null);
};

const spool = async (stdin: Readable, file: WriteStream): Promise<void> => pipeline(stdin, file);

/**
 * Answers every vehicle of one input: a sheet, a folder of accounts, or `-` for standard input (which
 * is spooled to a private temporary file, since the rows of a filing are held against each other).
 */
export const screen = async (
  path: string,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened | UnreadableInput> => {
  if (path !== '-' && (await isFolder(path))) return screenFolder(path, order, ports);
  if (path === '-') {
    const folder = await mkdtemp(join(tmpdir(), 'mileproof-'));
    try {
      const copy = join(folder, 'stdin');
      await spool(ports.stdin, createWriteStream(copy, { mode: 0o600 }));
      return await screen(copy, order, ports);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const sheet = await openSheet(path, { pseudonymKey: ports.pseudonymKey });
  if (!isSheet(sheet)) return sheet;
  const small = sheet.bytes !== null && sheet.bytes <= SMALL_BYTES;
  return small ? screenSmall(sheet, order, ports) : screenLarge(path, sheet, order, ports);
};
