import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import { type AccountRows, readAccount } from '../engine/account-rows.ts';
import { answerAssembled, assembleFiling, finish } from '../engine/assemble-filing.ts';
import { emptyInput } from '../engine/empty-input.ts';
import { FilingIndex } from '../engine/filing-index.ts';
import type { SheetSurvey } from '../engine/sheet-answerer.ts';
import { keylessProblem } from '../intake/keyless.ts';
import { type Folder, isFolder, openFolder } from '../intake/open-folder.ts';
import { openSheet } from '../intake/open-sheet.ts';
import { ProblemsOncePerFile } from '../intake/problems-once-per-file.ts';
import {
  type Sheet,
  type SheetChunk,
  type SheetPlan,
  type UnreadableInput,
  UnreadableSheet,
} from '../intake/sheet.ts';
import { slicesOf } from '../intake/slices-of.ts';
import { unreadable } from '../intake/unreadable.ts';
import { gravest } from '../report/gravest.ts';
import { mergeSummary } from '../report/merge-summary.ts';
import { addProblem, emptySummary, type Summary } from '../report/summary.ts';
import { type ChunkTask, chunkHand, rowsOfSlice, type SliceTask } from './chunk-hand.ts';
import { type ChunkOutcome, OutcomeGatherer } from './chunk-outcome.ts';
import { KeptProblems } from './kept-problems.ts';
import type { ScreeningOrder, ThreadOrder } from './screening-order.ts';
import { spool } from './spool.ts';
import { inOrder, WorkerPool } from './worker-pool.ts';

/** Where a screening stands. */
export interface Progress {
  readonly stage: 'reading' | 'answering';
  /** Bytes done of bytes in all; null when the size is not known. */
  readonly done: number;
  readonly total: number | null;
  /** Rows that are not blank; of what is answered, all. */
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
  /** Of the vehicles that were answered, with the problems of all rows. */
  readonly summary: Summary;
  readonly kept: readonly AnsweredVehicle[];
  readonly answered: number;
  readonly unread: number;
  /** Rows of `unread` that are none of the sheet's: totals, notes, the header again. */
  readonly aside: number;
  /** Problems of the file, its header and rows that fit nowhere, as `KeptProblems` keeps them. */
  readonly problems: readonly Problem[];
  /** Problems of rows that were not answered, likewise. */
  readonly unreadProblems: readonly Problem[];
  /** How many more there are of both. */
  readonly moreProblems: number;
  /** Set when the input ended in data that cannot be read, or held none; what came before it stands. */
  readonly broken: UnreadableInput | null;
}

/** Inputs up to this size are answered in one thread and read once: a thread costs more to start. */
const SMALL_BYTES = 4_000_000;

class Collector {
  readonly summary = emptySummary();
  readonly #problems = new KeptProblems();
  readonly #unreadProblems = new KeptProblems();
  kept: readonly AnsweredVehicle[] = [];
  answered = 0;
  unread = 0;
  aside = 0;
  readonly #keep: number;
  readonly #once = new ProblemsOncePerFile();

  constructor(keep: number) {
    this.#keep = keep;
  }

  add(outcome: ChunkOutcome): void {
    mergeSummary(this.summary, outcome.summary);
    this.answered += outcome.answered;
    this.unread += outcome.unread;
    this.aside += outcome.aside;
    this.#once.rest(outcome.fileProblems);
    this.#unreadProblems.addAll(outcome.unreadProblems);
    if (this.#keep > 0) this.kept = gravest([...this.kept, ...outcome.kept], this.#keep);
  }

  addProblems(problems: readonly Problem[]): void {
    for (const problem of problems) {
      addProblem(this.summary, problem);
      this.#problems.add(problem);
    }
  }

  result(file: string, brokenOff: UnreadableInput | null): Screened {
    this.addProblems(this.#once.problems);
    const { summary, kept, answered, unread, aside } = this;
    const { problems } = this.#problems;
    const { problems: unreadProblems } = this.#unreadProblems;
    const moreProblems = this.#problems.more + this.#unreadProblems.more;
    const none = answered + unread === 0;
    const broken = brokenOff ?? (none ? emptyInput(file) : null);
    return {
      ...{ summary, kept, answered, unread, aside },
      ...{ problems, unreadProblems, moreProblems, broken },
    };
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

/** Who surveys and answers the chunks of a sheet. */
interface Hands {
  readonly survey: (chunk: SheetChunk) => Promise<SheetSurvey>;
  readonly answer: (task: SliceTask) => Promise<ChunkOutcome>;
  /** Pieces of work that are given out before the first of them is taken back. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** This thread itself. */
const ownHands = (plan: SheetPlan, order: ScreeningOrder): Hands => {
  const hand = chunkHand(order.engine, plan, order);
  return {
    survey: async (chunk) => hand.survey(chunk),
    answer: async (task) => hand.answer(task),
    ahead: 1,
    close: async () => {},
  };
};

/** A thread for each processor. */
const threadHands = (plan: SheetPlan, { engine: _, ...order }: ScreeningOrder): Hands => {
  const threads = Math.max(1, availableParallelism());
  const workerData = { order: order satisfies ThreadOrder, plan };
  const pool = new WorkerPool(new URL('./chunk-worker.ts', import.meta.url), threads, workerData);
  const run = <T>(task: ChunkTask): Promise<T> => pool.run(task, ownBytes(task.chunk));
  return {
    survey: (chunk) => run({ kind: 'survey', chunk }),
    answer: (task) => run(task),
    ahead: threads * 2,
    close: () => pool.close(),
  };
};

/** What the first pass told, and what of the sheet is kept for the second. */
interface Surveyed {
  readonly index: FilingIndex;
  /** Of each chunk, as `SheetSurvey.suggestions`. */
  readonly suggestions: (readonly number[])[];
  /** Null: the sheet is read again. */
  readonly chunks: SheetChunk[] | null;
}

/** The slices of the chunks as they are answered, each with what the filing says of its rows. */
async function* slicesIn(
  chunks: AsyncIterable<SheetChunk> | Iterable<SheetChunk>,
  { index, suggestions }: Surveyed,
  plan: SheetPlan,
  rows: number,
): AsyncGenerator<SliceTask> {
  let place = 0;
  for await (const chunk of chunks) {
    const allowed = suggestions[place] ?? [];
    place += 1;
    let slice = 0;
    for (const cut of slicesOf(chunk, plan, rows)) {
      const stretch = index.stretch(cut.firstRow, cut.count);
      yield { kind: 'answer', chunk: cut, stretch, suggestions: allowed[slice] ?? 0 };
      slice += 1;
    }
  }
}

const screenSheet = async (
  path: string,
  sheet: Sheet,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<Screened> => {
  const { plan, bytes } = sheet;
  const small = bytes !== null && bytes <= SMALL_BYTES;
  const alone = order.alone === true;
  const hands = small || alone ? ownHands(plan, order) : threadHands(plan, order);
  const collector = new Collector(order.keep);
  const source = new Chunks();
  const surveyed: Surveyed = {
    index: new FilingIndex(order.engine.reader(order).pendingSince),
    suggestions: [],
    chunks: small && !alone ? [] : null,
  };
  const told = small && !alone ? () => {} : ports.progress;
  let rows = 0;
  try {
    for await (const [chunk, one] of inOrder(source.of(sheet), hands.survey, hands.ahead)) {
      surveyed.index.add(one.survey);
      surveyed.suggestions.push(one.suggestions);
      surveyed.chunks?.push(chunk);
      rows += one.rows;
      told({ stage: 'reading', done: sheet.bytesRead(), total: bytes, rows });
    }
    collector.addProblems(sheet.problems);
    const again = surveyed.chunks ?? (await openSheet(path, optionsOf(plan.file, ports)));
    if ('kind' in again && !isSheet(again)) return collector.result(plan.file, again);
    const chunks = 'kind' in again ? source.of(again) : again;
    const bytesRead = 'kind' in again ? again.bytesRead : sheet.bytesRead;
    rows = 0;
    const slices = slicesIn(chunks, surveyed, plan, rowsOfSlice(order));
    for await (const [{ chunk }, outcome] of inOrder(slices, hands.answer, hands.ahead)) {
      collector.add(outcome);
      rows += chunk.count;
      if (outcome.text.length > 0) await ports.write(outcome.text);
      told({ stage: 'answering', done: bytesRead(), total: bytes, rows });
    }
    return collector.result(plan.file, source.broken);
  } finally {
    await hands.close();
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
  const { vehicles, problems } = finish(assembleFiling({ accounts: read, patterns }, reader));
  const collector = new Collector(order.keep);
  collector.addProblems([...folder.problems, ...problems]);
  const gatherer = new OutcomeGatherer(order);
  for (const laid of vehicles) gatherer.take(answerAssembled(reader, laid));
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
  return screenSheet(path, sheet, order, ports);
};
