import { plainNumber } from '../domain/identifiers/plain-number.ts';
import { packVin, VIN_WORDS } from './pack-vin.ts';

/**
 * What the rows of a chunk say that other rows of the filing must be held against, packed so that it
 * costs little to hand from thread to thread: texts by their place in `texts` (0 = the empty text), VINs by `VIN_WORDS`
 * words (`packVin`; all 0 = not said), days by `CLAIM_DAYS` numbers. One entry a row.
 */
export interface Survey {
  readonly texts: readonly string[];
  readonly row: Uint32Array;
  readonly application: Uint32Array;
  readonly applicant: Uint32Array;
  readonly office: Uint32Array;
  readonly maker: Uint32Array;
  readonly letterMaker: Uint32Array;
  readonly letterCountry: Uint32Array;
  readonly vin: Uint32Array;
  /** Number of the letter and its company. */
  readonly letter: Uint32Array;
  /** The day of application, the licence's last, the exit, and the exit under the licence; `NOT_SAID` = not known. */
  readonly days: Int32Array;
  /** The latest day told of a licence, and of an application, up to the day of the answer; `NOT_SAID` = none. */
  readonly latest: { readonly licensed: number; readonly applied: number };
  /** An exit is told of some row. */
  readonly exits: boolean;
}

/** Days that a survey has of each row. */
export const CLAIM_DAYS = 4; // not-law: places of a row

/** A day that nobody told; of a licence: there is none. */
export const NOT_SAID = -2_147_483_648; // not-law: the smallest of 32 bits

/** What one row says; empty = not said. */
export interface SurveyRow {
  readonly row: number;
  readonly application: string;
  readonly applicant: string;
  /** Of the application, as `officeOf` tells it. */
  readonly office: string;
  readonly vin: string;
  /** Maker id of the vehicle. */
  readonly maker: string;
  readonly letter: string;
  /** Maker id of the letter's issuer. */
  readonly letterMaker: string;
  /** Its issuer in any spelling; empty when not told. */
  readonly letterCompany: string;
  readonly letterCountry: string;
  readonly appliedOn: number | null;
  readonly issuedOn: number | null;
  /** Last day of the licence, `NO_END` when none is told; null when there is no licence. */
  readonly licensedUntil: number | null;
  /** First exit of the vehicle that is told. */
  readonly exitedOn: number | null;
  /** First exit under its licence, `NO_END` when none is told; null when no number of a licence is. */
  readonly usedOn: number | null;
}

/** Packs what rows say, one after the other. */
export class Surveyor {
  readonly #places = new Map<string, number>([['', 0]]);
  readonly #texts: string[] = [''];
  readonly #survey: Omit<Survey, 'latest' | 'exits'>;
  readonly #latest = { licensed: NOT_SAID, applied: NOT_SAID };
  #exits = false;
  readonly #today: number;
  #count = 0;

  /**
   * @param most rows that may come.
   * @param today the day of the answer, a day number.
   */
  constructor(most: number, today: number) {
    this.#today = today;
    const column = (): Uint32Array => new Uint32Array(most);
    this.#survey = {
      texts: this.#texts,
      row: column(),
      application: column(),
      applicant: column(),
      office: column(),
      maker: column(),
      letterMaker: column(),
      letterCountry: column(),
      vin: new Uint32Array(most * VIN_WORDS),
      letter: column(),
      days: new Int32Array(most * CLAIM_DAYS),
    };
  }

  #place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#texts.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }

  /** A day up to the day of the answer; one ahead of it tells nothing. */
  #toldDay(day: number | null): number {
    return day === null || day > this.#today ? NOT_SAID : day;
  }

  add(said: SurveyRow): void {
    const { row, application, vin, maker, letter, letterMaker, letterCompany, letterCountry } =
      said;
    const survey = this.#survey;
    const at = this.#count;
    this.#count += 1;
    survey.row[at] = row;
    survey.application[at] = this.#place(application);
    survey.applicant[at] = this.#place(said.applicant);
    survey.office[at] = this.#place(said.office);
    survey.maker[at] = this.#place(maker);
    survey.letterMaker[at] = this.#place(letterMaker);
    survey.letterCountry[at] = this.#place(letterCountry);
    packVin(survey.vin, at * VIN_WORDS, vin, (text) => this.#place(text));
    survey.letter[at] = letter === '' ? 0 : this.#place(`${plainNumber(letter)}|${letterCompany}`);
    survey.days[at * CLAIM_DAYS] = said.appliedOn ?? NOT_SAID;
    survey.days[at * CLAIM_DAYS + 1] = said.licensedUntil ?? NOT_SAID;
    survey.days[at * CLAIM_DAYS + 2] = said.exitedOn ?? NOT_SAID; // not-law: places of a row
    survey.days[at * CLAIM_DAYS + 3] = said.usedOn ?? NOT_SAID; // not-law: places of a row
    this.#exits ||= said.exitedOn !== null;
    const latest = this.#latest;
    const applied = this.#toldDay(said.appliedOn);
    latest.applied = Math.max(latest.applied, applied);
    if (said.licensedUntil === null) return;
    latest.licensed = Math.max(latest.licensed, applied, this.#toldDay(said.issuedOn));
  }

  /** All that was added. */
  survey(): Survey {
    const count = this.#count;
    const { texts, vin, letter, days, ...columns } = this.#survey;
    return {
      texts,
      row: columns.row.subarray(0, count),
      application: columns.application.subarray(0, count),
      applicant: columns.applicant.subarray(0, count),
      office: columns.office.subarray(0, count),
      maker: columns.maker.subarray(0, count),
      letterMaker: columns.letterMaker.subarray(0, count),
      letterCountry: columns.letterCountry.subarray(0, count),
      vin: vin.subarray(0, count * VIN_WORDS),
      letter: letter.subarray(0, count),
      days: days.subarray(0, count * CLAIM_DAYS),
      latest: { ...this.#latest },
      exits: this.#exits,
    };
  }
}
