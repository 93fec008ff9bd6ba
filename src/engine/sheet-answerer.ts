import { type Dossier, textAt } from '../domain/assess/dossier.ts';
import type { Reading } from '../domain/assess/surroundings.ts';
import { FACTS, type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { ProblemsOncePerFile } from '../intake/problems-once-per-file.ts';
import { readEachRow, SUGGESTIONS_PER_CHUNK } from '../intake/read-chunk.ts';
import type { ReadRow, SheetChunk, SheetPlan } from '../intake/sheet.ts';
import { slicesOf } from '../intake/slices-of.ts';
import type { AnsweredRow } from './assemble-filing.ts';
import { type AssembledRow, placeRow, SURVEYED_FACTS, surveyRow } from './assembled-row.ts';
import { type Assumed, assume } from './assumed.ts';
import { ownerThen } from './certificate-then.ts';
import type { FilingStretch } from './filing-index.ts';
import { withFutureDays } from './in-the-future.ts';
import { isLetter } from './is-letter.ts';
import { type LawReader, readOver, unreadRow, withFacts } from './law-reader.ts';
import { firstExitUnder } from './licence-owners.ts';
import { outletsIn, readingIn } from './outlets-and-readings.ts';
import { type Survey, Surveyor } from './survey.ts';

const at = (name: FactName): number => factNamed(name).index;

const OUTLET_FACTS = [at('outlet.provider'), at('outlet.country')];
const READING_FACTS = [at('reading.on'), at('reading.km')];
const LETTER_VIN = at('letter.vin');
/** What says for which vehicles a letter is. */
const LETTER_SCOPE = [LETTER_VIN, at('letter.application')];
const VIN_FACTS = FACTS.filter(({ kind }) => kind === 'vin').map(({ index }) => index);
const APPLICATION = at('licence.application');
const OWNER = at('certificate.owner');
const EXITED_ON = at('declaration.exitedOn');
const NO_READINGS: readonly Reading[] = [];

const listOf = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

/** What the first pass tells of a chunk. */
export interface SheetSurvey {
  readonly survey: Survey;
  /** Rows that are not blank. */
  readonly rows: number;
  /** For each slice of the chunk how many VINs in it may get a suggestion. */
  readonly suggestions: readonly number[];
}

/** Answers the chunks of one single sheet, one vehicle a row; runs in any thread. */
export class SheetAnswerer {
  readonly plan: SheetPlan;
  readonly #surveyPlan: SheetPlan;
  readonly #reader: LawReader;
  readonly #letterAccount: boolean;
  readonly #letterVinStated: boolean;
  /** Rows have keys in place of columns: what one lacks is not blank in it. */
  readonly #keyed: boolean;
  readonly #hasOutlets: boolean;
  readonly #hasReadings: boolean;
  readonly #exitsTold: boolean;
  readonly #withFacts: boolean;
  readonly #assumed: Assumed | null;

  /**
   * @param facts true: answers with the accounts they were given on.
   * @param assumed what is said of the sheet as a whole; it has no letters yet where no column is of any.
   */
  constructor(plan: SheetPlan, reader: LawReader, facts: boolean, assumed: Assumed | null = null) {
    this.plan = plan;
    this.#reader = reader;
    this.#withFacts = facts;
    this.#assumed = assumed;
    const present = new Set(plan.columns.flatMap(({ fact }) => (fact === null ? [] : [fact])));
    this.#letterAccount =
      assumed !== null ||
      FACTS.some(
        ({ account, derived, index }) => account === 'letter' && !derived && present.has(index),
      );
    this.#letterVinStated = present.has(LETTER_VIN);
    this.#keyed = plan.format === 'json' || plan.format === 'ndjson';
    this.#hasOutlets = OUTLET_FACTS.some((fact) => present.has(fact));
    this.#hasReadings = READING_FACTS.every((fact) => present.has(fact));
    this.#exitsTold = plan.columns.some(
      ({ fact, doubtful }) => fact === EXITED_ON && doubtful !== true,
    );
    // every column of VINs, so that suggestions are counted as the second pass gives them
    const surveyed: ReadonlySet<number> = new Set([...SURVEYED_FACTS, ...VIN_FACTS]);
    this.#surveyPlan = {
      ...plan,
      columns: plan.columns.map((column) =>
        column.fact !== null && surveyed.has(column.fact) ? column : { ...column, fact: null },
      ),
    };
  }

  /**
   * First pass: what other rows must be held against.
   *
   * @param rows of a slice; see `slicesOf`.
   */
  survey(chunk: SheetChunk, rows: number): SheetSurvey {
    const { today, reference } = this.#reader;
    const { makers } = reference;
    const surveyor = new Surveyor(chunk.count, today);
    let read = 0;
    let left = SUGGESTIONS_PER_CHUNK;
    const suggestions: number[] = [];
    for (const slice of slicesOf(chunk, this.plan, rows)) {
      suggestions.push(left);
      left = readEachRow(
        this.#surveyPlan,
        slice,
        ({ row, values }) => {
          read += 1;
          if (values === null) return;
          if (this.#assumed !== null) assume(values, this.#assumed);
          const usedOn = firstExitUnder(values, [{ values }]);
          surveyRow(surveyor, row, values, { otherExitOn: null, usedOn }, makers);
        },
        left,
      );
    }
    return { survey: surveyor.survey(), rows: read, suggestions };
  }

  /**
   * Second pass: every row of a slice that is not blank, answered or reported, one after the other. Returns problems of
   * the file that its rows show.
   *
   * @param suggestions how many VINs in it may get a suggestion, as the survey of its chunk tells.
   */
  answer(
    chunk: SheetChunk,
    stretch: FilingStretch,
    take: (row: AnsweredRow) => void,
    suggestions: number,
  ): readonly Problem[] {
    const reader = this.#reader;
    const once = new ProblemsOncePerFile();
    const answerRow = ({ row, values, problems: all }: ReadRow): void => {
      const problems = once.rest(all);
      if (values === null) {
        take({ vehicle: unreadRow(row, problems, reader.ruleset), read: false });
        return;
      }
      const application = textAt(values, APPLICATION) ?? '';
      if (this.#assumed !== null) assume(values, this.#assumed);
      const laid = this.#layOut(row, values, problems);
      const { around, problems: told } = placeRow(laid, stretch, chunk.firstRow, reader.today);
      const read = readOver(reader, row, values, around, told);
      // the number that its sender gave it
      const verdict = this.#assumed === null ? read : { ...read, application };
      const vehicle = this.#withFacts ? withFacts(verdict, values) : { verdict, facts: {} };
      take({ vehicle, read: true });
    };
    readEachRow(this.plan, chunk, answerRow, suggestions);
    return once.problems;
  }

  /** A row of a sheet is its own dossier; what stands around it are its own cells. */
  #layOut(row: number, values: Dossier, problems: readonly Problem[]): AssembledRow {
    const { today } = this.#reader;
    const letterGiven = this.#letterAccount && isLetter(values);
    // a letter cell that could not be read is no sign that there is no letter
    const unread = !letterGiven && problems.some(({ field }) => field.startsWith('letter.'));
    const letterAccount = this.#letterAccount && !unread;
    values[OWNER] = ownerThen(values, values, today);
    return {
      row,
      dossier: values,
      problems: withFutureDays(problems, row, values, today),
      lettersTold: letterAccount,
      around: {
        letterAccount,
        letterVinStated:
          this.#letterVinStated &&
          (!this.#keyed || LETTER_SCOPE.some((fact) => values[fact] !== null)),
        letterGiven,
        letterMeant: false,
        outlets: this.#hasOutlets ? outletsIn(values) : null,
        readings: this.#hasReadings ? listOf(readingIn(values)) : NO_READINGS,
        invoices: null,
        otherExitOn: null,
        exitsTold: this.#exitsTold,
        unsignedEntries: null,
        predecessor: null,
      },
    };
  }
}
