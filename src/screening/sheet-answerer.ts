import { companyNamed, makerNamed } from '../domain/assess/derive.ts';
import type { Dossier, FactValue } from '../domain/assess/dossier.ts';
import type { Reading, Surroundings } from '../domain/assess/surroundings.ts';
import { FACTS, type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import { readEachRow } from '../intake/read-chunk.ts';
import type { SheetChunk, SheetPlan } from '../intake/sheet.ts';
import { ToldOnce } from '../intake/told-once.ts';
import { ownerThen } from './certificate-then.ts';
import { CLAIM_FACTS, claimIn } from './claim-in.ts';
import { type FilingStretch, filingFactsOf } from './filing-index.ts';
import { withFutureDays } from './in-the-future.ts';
import { isLetter } from './is-letter.ts';
import { type LawReader, readOver, unreadRow, withFacts } from './law-reader.ts';
import { outletsIn, readingIn } from './outlets-and-readings.ts';
import { withRepeatedVin } from './repeated-vin.ts';
import { type Survey, Surveyor } from './survey.ts';

const at = (name: FactName): number => factNamed(name).index;

const SURVEYED = {
  application: at('licence.application'),
  vin: at('licence.vin'),
  maker: at('factory.maker'),
  letter: at('letter.number'),
  letterMaker: at('letter.issuer'),
  letterCountry: at('letter.destination'),
} as const;

const OUTLET_FACTS = [at('outlet.provider'), at('outlet.country')];
const READING_FACTS = [at('reading.on'), at('reading.km')];
const LETTER_VIN = at('letter.vin');
/** What says for which vehicles a letter is. */
const LETTER_SCOPE = [LETTER_VIN, at('letter.application')];
const OWNER = at('certificate.owner');
const EXITED_ON = at('declaration.exitedOn');
const NO_READINGS: readonly Reading[] = [];

/** An answered row of a sheet, and whether it could be used. */
export interface AnsweredRow {
  readonly vehicle: AnsweredVehicle;
  readonly read: boolean;
}

const text = (value: FactValue | undefined): string => (typeof value === 'string' ? value : '');

const listOf = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

/** Answers the chunks of one single sheet, one vehicle a row; runs in any thread. */
export class SheetAnswerer {
  readonly plan: SheetPlan;
  readonly #surveyPlan: SheetPlan;
  readonly #reader: LawReader;
  readonly #today: number;
  readonly #letterAccount: boolean;
  readonly #letterVinStated: boolean;
  /** Rows have keys in place of columns: what one lacks is not blank in it. */
  readonly #keyed: boolean;
  readonly #hasOutlets: boolean;
  readonly #hasReadings: boolean;
  readonly #exitsTold: boolean;
  readonly #withFacts: boolean;

  constructor(plan: SheetPlan, reader: LawReader, today: number, facts: boolean) {
    this.plan = plan;
    this.#reader = reader;
    this.#today = today;
    this.#withFacts = facts;
    const present = new Set(plan.columns.flatMap(({ fact }) => (fact === null ? [] : [fact])));
    this.#letterAccount = FACTS.some(
      ({ account, derived, index }) => account === 'letter' && !derived && present.has(index),
    );
    this.#letterVinStated = present.has(LETTER_VIN);
    this.#keyed = plan.format === 'json' || plan.format === 'ndjson';
    this.#hasOutlets = OUTLET_FACTS.some((fact) => present.has(fact));
    this.#hasReadings = READING_FACTS.every((fact) => present.has(fact));
    this.#exitsTold = plan.columns.some(
      ({ fact, doubtful }) => fact === EXITED_ON && doubtful !== true,
    );
    const surveyed: ReadonlySet<number> = new Set([...Object.values(SURVEYED), ...CLAIM_FACTS]);
    this.#surveyPlan = {
      ...plan,
      columns: plan.columns.map((column) =>
        column.fact !== null && surveyed.has(column.fact) ? column : { ...column, fact: null },
      ),
    };
  }

  /** First pass: what other rows must be held against. */
  survey(chunk: SheetChunk): Survey {
    const { makers } = this.#reader.reference;
    const surveyor = new Surveyor(chunk.count);
    readEachRow(this.#surveyPlan, chunk, ({ row, values }) => {
      if (values === null) return;
      const maker = text(values[SURVEYED.maker]);
      const issuer = text(values[SURVEYED.letterMaker]);
      surveyor.add({
        row,
        application: text(values[SURVEYED.application]),
        vin: text(values[SURVEYED.vin]),
        maker: maker === '' ? '' : (makerNamed(makers, maker)?.id ?? maker),
        letter: text(values[SURVEYED.letter]),
        letterMaker: issuer === '' ? '' : (makers.byLegalName(issuer)?.id ?? issuer),
        letterCompany: issuer === '' ? '' : companyNamed(makers, issuer),
        letterCountry: text(values[SURVEYED.letterCountry]),
        ...claimIn(values),
      });
    });
    return surveyor.survey();
  }

  /**
   * Second pass: every row that is not blank, answered or reported, one after the other. Returns problems of the file
   * that its rows show.
   */
  answer(
    chunk: SheetChunk,
    stretch: FilingStretch,
    take: (row: AnsweredRow) => void,
  ): readonly Problem[] {
    const reader = this.#reader;
    const once = new ToldOnce();
    readEachRow(this.plan, chunk, ({ row, values, problems: all }) => {
      const problems = once.rest(all);
      if (values === null) {
        take({ vehicle: unreadRow(row, problems, reader.ruleset), read: false });
        return;
      }
      values[OWNER] = ownerThen(values, values, this.#today);
      const around = this.#around(values, row, chunk.firstRow, stretch, problems);
      const vin = text(values[SURVEYED.vin]);
      const dated = withFutureDays(problems, row, values, this.#today);
      const told = withRepeatedVin(dated, stretch, row, vin);
      const verdict = readOver(reader, row, values, around, told);
      const vehicle = this.#withFacts ? withFacts(verdict, values) : { verdict, facts: {} };
      take({ vehicle, read: true });
    });
    return once.problems;
  }

  #around(
    values: Dossier,
    row: number,
    firstRow: number,
    stretch: FilingStretch,
    problems: readonly Problem[],
  ): Surroundings {
    const letterGiven = this.#letterAccount && isLetter(values);
    // a letter cell that could not be read is no sign that there is no letter
    const unread = !letterGiven && problems.some(({ field }) => field.startsWith('letter.'));
    const letterAccount = this.#letterAccount && !unread;
    return {
      today: this.#today,
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
      predecessor: null,
      filing: filingFactsOf(stretch, firstRow, row, letterAccount),
    };
  }
}
