import { join } from 'node:path';
import { isoDate } from '../domain/calendar/iso-date.ts';
import type { PatternFinding } from '../domain/patterns/paper-pattern.ts';
import type { PaperPopulation } from '../domain/patterns/paper-population.ts';
import type { SheetPlan } from '../intake/sheet.ts';
import type { AccountRows } from './account-rows.ts';
import { answerAssembled, assembleFiling } from './assemble-filing.ts';
import type { Assumed } from './assumed.ts';
import { emptyInput } from './empty-input.ts';
import { type LawReader, ReadyLaw } from './law-reader.ts';
import { type Law, loadLaw } from './load-law.ts';
import { makerRowsOf } from './maker-rows.ts';
import { PAPER_FINDER } from './paper-findings.ts';
import type { PatternFinder } from './pattern-findings.ts';
import type { Answered, AnsweredInFiling, Question } from './question.ts';
import { QuestionReader } from './read-question.ts';
import { loadReferenceLists, type ReferenceWith } from './reference.ts';
import { type RuleKind, ruleKinds } from './rule-kinds.ts';
import { SheetAnswerer } from './sheet-answerer.ts';
import { Slices } from './slices.ts';

export type { PatternFinding } from '../domain/patterns/paper-pattern.ts';
export { type Law, loadLaw } from './load-law.ts';
export type { PatternFinder } from './pattern-findings.ts';
export type {
  AccountObjects,
  Answer,
  Answered,
  PatternRun,
  Question,
  RowObject,
} from './question.ts';

/** What an engine may be opened with beside the law. */
export interface EngineOptions {
  /** Folder of the slow lists; the product's own without it. */
  readonly reference?: string;
  /** Secret under which persons are hidden, the same for all rows that are held against each other. */
  readonly pseudonymKey?: string;
  /** Finds what rows tell of each other; without it the patterns on paper are asked (`paperFindings`). */
  readonly patterns?: PatternFinder;
  /** A clock in milliseconds, by which work is cut in slices. */
  readonly now?: () => number;
}

/** A law as it was read; its files are told where they are at hand. */
export type LawRead = Pick<Law, 'ruleSet' | 'hash'> & Partial<Pick<Law, 'files'>>;

/** How an answer is wanted. */
type Wanted = Pick<LawReader, 'today' | 'everything'>;

const ROOT = join(import.meta.dirname, '..', '..');
const NO_KEY = 'mileproof';
const NO_ACCOUNTS: readonly AccountRows[] = [];

const whole = (law: Law): Law => {
  const [problem] = law.problems;
  if (problem === undefined) return law;
  const { file, where, message } = problem;
  throw new Error(`the law cannot be read: ${file}: ${where}: ${message}`);
};

/**
 * The law and the slow lists, opened once, and asked of filings: of files by the command line, of objects by any
 * program. `openEngine` opens one.
 */
export class Engine {
  readonly #reference: ReferenceWith;
  readonly #questions: QuestionReader;
  readonly #patterns: PatternFinder;
  readonly #slices: Slices;
  #read: LawRead;
  #law: ReadyLaw;
  /** What settles each rule in a review. */
  readonly kinds: readonly RuleKind[];

  constructor(law: LawRead, options: EngineOptions = {}) {
    this.#read = law;
    this.#law = new ReadyLaw(law);
    const lists = options.reference ?? join(ROOT, 'reference');
    this.#reference = loadReferenceLists(lists);
    this.kinds = ruleKinds(lists);
    this.#questions = new QuestionReader(options.pseudonymKey ?? NO_KEY);
    this.#patterns = options.patterns ?? PAPER_FINDER;
    this.#slices = new Slices(options.now ?? (() => performance.now()));
  }

  /** Content hash of the law that the next question is answered by. */
  get ruleset(): string {
    return this.#law.ruleset;
  }

  /** The law that the next question is answered by, as it was read. */
  get law(): LawRead {
    return this.#read;
  }

  /**
   * Puts another law in the place of the one in force. What is being answered keeps the law that it began with.
   *
   * @throws Error on a law with problems; the one in force stays.
   */
  async replaceLaw(law: Law): Promise<void> {
    const ready = new ReadyLaw(whole(law));
    await this.#slices.run(ready.compiled());
    this.#read = law;
    this.#law = ready;
  }

  /** The law in force with all it takes to read it over accounts, which may tell of makers themselves. */
  reader(wanted: Wanted, accounts: readonly AccountRows[] = NO_ACCOUNTS): LawReader {
    return this.#readerOf(this.#law, wanted, accounts);
  }

  #readerOf(law: ReadyLaw, wanted: Wanted, accounts: readonly AccountRows[]): LawReader {
    return law.reader({ ...wanted, reference: this.#reference(makerRowsOf(accounts)) });
  }

  /**
   * What the rows of a filing tell of each other, list by list.
   *
   * @param population what the last run over the nation tells of what is usual; null when it is not told.
   */
  patternsIn(
    accounts: readonly AccountRows[],
    reader: LawReader,
    population: PaperPopulation | null = null,
  ): Iterable<readonly PatternFinding[]> {
    return this.#patterns(accounts, reader, population);
  }

  /** Makes ready to answer the chunks of one single sheet. */
  sheet(
    plan: SheetPlan,
    wanted: Wanted & { readonly facts: boolean; readonly assumed?: Assumed | null },
  ): SheetAnswerer {
    return new SheetAnswerer(plan, this.reader(wanted), wanted.facts, wanted.assumed);
  }

  /**
   * Answers one filing, of one vehicle or of many, in slices of about 10 ms; the question's objects must not change
   * meanwhile. What is wrong with what is asked is told in the answer, and nothing of it is thrown.
   *
   */
  answer(question: Question): Promise<Answered> {
    return this.#slices.run(this.#answering(question, this.#law));
  }

  /**
   * Makes another law ready to be asked beside the one in force, as for a past answer or a proposed change.
   *
   * @throws Error on a law with problems.
   */
  beside(law: Law): (question: Question) => Promise<Answered> {
    const ready = new ReadyLaw(whole(law));
    return (question) => this.#slices.run(this.#answering(question, ready));
  }

  /** Answers a stream of filings one after the other, each by the law in force when its turn comes. */
  async *answerEach(
    questions: AsyncIterable<Question> | Iterable<Question>,
  ): AsyncGenerator<Answered> {
    for await (const question of questions) yield await this.answer(question);
  }

  *#answering(question: Question, law: ReadyLaw): Generator<void, Answered> {
    const read = yield* this.#questions.read(question);
    if (read.kind !== 'question') return read;
    const { today, accounts, firstBeside, licencesUntil, feeds } = read;
    const { found, population, patternsOn, problems } = read;
    const reader = this.#readerOf(law, read, accounts);
    yield;
    const patterns: PatternFinding[] = [];
    for (const shown of this.patternsIn(accounts, reader, population)) {
      patterns.push(...shown);
      yield;
    }
    patterns.push(...found);
    const given = { accounts, firstBeside, patterns, licencesUntil, feeds };
    const layout = yield* assembleFiling(given, reader);
    if (layout.vehicles.length === 0) return emptyInput('filing');
    const vehicles: AnsweredInFiling[] = [];
    for (const laid of layout.vehicles) {
      const { vehicle } = answerAssembled(reader, laid);
      vehicles.push({ ...vehicle, patterns: laid.dossier === null ? [] : laid.patterns });
      yield;
    }
    return {
      kind: 'answered',
      vehicles,
      problems: [...problems, ...layout.problems],
      ruleset: law.ruleset,
      today: isoDate(today),
      patternsOn: patternsOn === null ? null : isoDate(patternsOn),
    };
  }
}

/**
 * Opens an engine with the product's own law, or that of a folder.
 *
 * @throws Error on a law with problems.
 * @example
 * ```ts
 * import { openEngine } from 'mileproof';
 *
 * const engine = await openEngine();
 * const vin = 'LSJJV8DJ2SC765444';
 * const licence = { application: 'A1', vin, appliedOn: '2026-11-20', destination: '俄罗斯' };
 * const certificate = { vin, registeredOn: '2026年7月1日', pendingExportOn: '2026-11-18' };
 * const filing = { licence: [licence], certificate: [certificate], letter: [] };
 * const answer = await engine.answer({ today: '2026-11-24', filing });
 * if (answer.kind !== 'answered') throw new Error(answer.problem.remedy.en);
 * for (const { verdict } of answer.vehicles) console.log(verdict.gate, verdict.entry.answer);
 * ```
 */
export const openEngine = async (
  options: EngineOptions & { readonly law?: string } = {},
): Promise<Engine> => {
  const folder = options.law ?? join(ROOT, 'law');
  const law = loadLaw(folder, join(ROOT, '.cache', 'law'));
  const engine = new Engine(law, options);
  await engine.replaceLaw(law);
  return engine;
};
