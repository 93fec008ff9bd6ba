import { areOfTwoOffices } from '../domain/assess/application-office.ts';
import {
  ALL_PENDING,
  type Claim,
  NO_END,
  otherApplications,
  usableUntil,
} from '../domain/assess/other-application.ts';
import type { PendingSince } from '../domain/assess/pending-since.ts';
import type { FilingFacts } from '../domain/assess/surroundings.ts';
import { earlierDay } from '../domain/calendar/day.ts';
import { groupBy } from '../domain/record/group-by.ts';
import { FirstSeen } from './first-seen.ts';
import { GrowingColumn, Numbering } from './growing-columns.ts';
import { ELSEWHERE, VIN_WORDS } from './pack-vin.ts';
import { CLAIM_DAYS, NOT_SAID, type Survey } from './survey.ts';

/** Rows of a stretch and what the filing says of them; sent along with a chunk. */
export interface FilingStretch {
  /** Makers of each row's application, by row minus the first; 0 = not known. */
  readonly makers: Uint16Array;
  /** 1 = a letter of the application comes from the row's maker, 0 = not. */
  readonly fromMaker: Uint8Array;
  readonly reused: ReadonlyMap<number, Reuse>;
  /** As `FilingFacts` has it. */
  readonly licencesToldUntil: number | null;
}

/** What another row of the filing shares with this one. */
interface Reuse {
  readonly otherApplication: string | null;
  readonly openEndedApplication: string | null;
  readonly uncountedApplication: string | null;
  /** Rows of the application tell of a licence; null where no other row is of it. */
  readonly licensedBeside: boolean | null;
  readonly otherCountry: string | null;
  readonly letterApplication: string | null;
  /** Another row of the same application with the same VIN. */
  readonly repeatedIn: number | null;
}

/** What other rows of its VIN share with a row. */
type OfVin = Omit<Reuse, keyof OfLetter>;
/** What other rows of its letter say otherwise. */
type OfLetter = Pick<Reuse, 'otherCountry' | 'letterApplication'>;

const NONE_OF_VIN: OfVin = {
  otherApplication: null,
  openEndedApplication: null,
  uncountedApplication: null,
  licensedBeside: null,
  repeatedIn: null,
};
const NONE_OF_LETTER: OfLetter = { otherCountry: null, letterApplication: null };
const NO_REUSE: Reuse = { ...NONE_OF_VIN, ...NONE_OF_LETTER };
/** More than makers a filing can name; with the number of an application still one exact whole number. */
const MAKERS = 2 ** 21; // not-law: places of a number

/** One application of a VIN in several, from all its rows: what is told last counts. */
interface Applied extends Claim {
  readonly rows: readonly number[];
}

/** The first value that rows of a letter tell, and the first that differs from it; 0 = none. */
type TwoValues = [one: number, other: number];

const addTo = (values: TwoValues, value: number): void => {
  if (value === 0) return;
  if (values[0] === 0) values[0] = value;
  else if (values[0] !== value && values[1] === 0) values[1] = value;
};

/** Another value than a row's own; 0 = none. */
const otherOf = ([one, other]: TwoValues, own: number): number => (own === one ? other : one);

/** What the rows of one letter tell. */
interface LetterUse {
  readonly applications: TwoValues;
  readonly countries: TwoValues;
}

/** The end that is told last; no end only where none is. */
const lastEnd = (before: number | null, told: number | null): number | null =>
  told === null || (told === NO_END && before !== null) ? before : told;

/** Unknown sorts first; the order of the rows stays. */
const byDay = (a: Claim, b: Claim): number => {
  if (a.appliedOn === b.appliedOn) return 0;
  return a.appliedOn === null || (b.appliedOn !== null && a.appliedOn < b.appliedOn) ? -1 : 1;
};

/**
 * What the rows of one filing say about each other: makers of an application, a VIN in two
 * applications, a letter used twice. Filled in a first pass, asked in a second; about 80 bytes a row.
 */
export class FilingIndex {
  readonly #applications = new Numbering();
  readonly #makers = new Numbering();
  readonly #countries = new Numbering();
  readonly #applicants = new Numbering();
  readonly #offices = new Numbering();
  readonly #application = new GrowingColumn();
  readonly #applicant = new GrowingColumn();
  readonly #office = new GrowingColumn();
  readonly #maker = new GrowingColumn();
  readonly #country = new GrowingColumn();
  readonly #vins = new FirstSeen();
  /** VINs that are not packed, and letters, by number. */
  readonly #vinsElsewhere = new Numbering();
  readonly #letters = new Numbering();
  /** The first row of each letter, by its number. */
  readonly #firstOf = new GrowingColumn();
  /** The first row of each row's letter; 0 = no letter. */
  readonly #letterOf = new GrowingColumn();
  /** Letters of several rows, by the first. */
  readonly #uses = new Map<number, LetterUse>();
  readonly #firstMaker = new GrowingColumn();
  readonly #makerCount = new GrowingColumn();
  readonly #makersOf = new Set<number>();
  readonly #lettersOf = new Set<number>();
  readonly #ofVin = new Map<number, OfVin>();
  readonly #days = new GrowingColumn();
  /** Rows of VINs in several, by the first of them; emptied when they are held against each other. */
  readonly #again = new Map<number, number[]>();
  readonly #pendingSince: PendingSince | null;
  /** Some row tells of a licence. */
  #licensed = false;
  #latestLicensed = NOT_SAID;
  #latestApplied = NOT_SAID;
  #exits = false;

  readonly #licencesUntil: number | null;

  /**
   * @param pendingSince as `otherApplications` takes it, where some row tells of a licence.
   * @param licencesUntil up to which day all licences are among the rows; null: the rows tell how far they reach.
   */
  constructor(pendingSince: PendingSince | null, licencesUntil: number | null = null) {
    this.#pendingSince = pendingSince;
    this.#licencesUntil = licencesUntil;
  }

  /** Adds the rows of a survey; rows must come in ascending order. */
  add(survey: Survey): void {
    this.#latestLicensed = Math.max(this.#latestLicensed, survey.latest.licensed);
    this.#latestApplied = Math.max(this.#latestApplied, survey.latest.applied);
    this.#exits ||= survey.exits;
    const unread = (): number[] => new Array<number>(survey.texts.length).fill(-1);
    const numbers = {
      application: unread(),
      applicant: unread(),
      office: unread(),
      maker: unread(),
      country: unread(),
      vin: unread(),
      letter: unread(),
    };
    const numberOf = (numbering: Numbering, kept: number[], place: number): number => {
      const known = kept[place] ?? -1;
      if (known >= 0) return known;
      const number = numbering.of(survey.texts[place] ?? '');
      kept[place] = number;
      return number;
    };
    for (let at = 0; at < survey.row.length; at += 1) {
      const row = survey.row[at] ?? 0;
      const place = survey.application[at] ?? 0;
      const applied = numberOf(this.#applications, numbers.application, place);
      const made = numberOf(this.#makers, numbers.maker, survey.maker[at] ?? 0);
      const issuer = numberOf(this.#makers, numbers.maker, survey.letterMaker[at] ?? 0);
      const country = numberOf(this.#countries, numbers.country, survey.letterCountry[at] ?? 0);
      const applicant = numberOf(this.#applicants, numbers.applicant, survey.applicant[at] ?? 0);
      const office = numberOf(this.#offices, numbers.office, survey.office[at] ?? 0);
      this.#application.set(row, applied);
      this.#applicant.set(row, applicant);
      this.#office.set(row, office);
      this.#maker.set(row, made);
      this.#country.set(row, country);
      this.#licensed ||= survey.days[at * CLAIM_DAYS + 1] !== NOT_SAID;
      for (let day = 0; day < CLAIM_DAYS; day += 1) {
        this.#days.set(row * CLAIM_DAYS + day, survey.days[at * CLAIM_DAYS + day] ?? NOT_SAID);
      }
      this.#countMaker(applied, made);
      if (issuer !== 0) this.#lettersOf.add(applied * MAKERS + issuer);
      const vin = survey.vin[at * VIN_WORDS] ?? 0;
      const second = survey.vin[at * VIN_WORDS + 1] ?? 0;
      const third = survey.vin[at * VIN_WORDS + 2] ?? 0; // not-law: words of a VIN
      if (vin === ELSEWHERE) {
        this.#addVin(row, vin, numberOf(this.#vinsElsewhere, numbers.vin, second), third);
      } else if (vin !== 0) {
        this.#addVin(row, vin, second, third);
      }
      const letter = numberOf(this.#letters, numbers.letter, survey.letter[at] ?? 0);
      if (letter !== 0) this.#addLetter(row, letter);
    }
  }

  #countMaker(applied: number, made: number): void {
    if (applied === 0 || made === 0) return;
    const first = this.#firstMaker.get(applied);
    if (first === 0) {
      this.#firstMaker.set(applied, made);
      this.#makerCount.set(applied, 1);
      return;
    }
    const key = applied * MAKERS + made;
    if (first === made || this.#makersOf.has(key)) return;
    this.#makersOf.add(key);
    this.#makerCount.set(applied, this.#makerCount.get(applied) + 1);
  }

  #note(row: number, change: Partial<OfVin>): void {
    const before = this.#ofVin.get(row) ?? NONE_OF_VIN;
    this.#ofVin.set(row, {
      otherApplication: before.otherApplication ?? change.otherApplication ?? null,
      openEndedApplication: before.openEndedApplication ?? change.openEndedApplication ?? null,
      uncountedApplication: before.uncountedApplication ?? change.uncountedApplication ?? null,
      licensedBeside: before.licensedBeside ?? change.licensedBeside ?? null,
      repeatedIn: before.repeatedIn ?? change.repeatedIn ?? null,
    });
  }

  #addVin(row: number, ...words: readonly [number, number, number]): void {
    const first = this.#vins.seen(...words, row);
    if (first === 0) return;
    const again = this.#again.get(first);
    if (again === undefined) this.#again.set(first, [first, row]);
    else again.push(row);
  }

  /** The rows of a VIN by their applications, in the order of the first rows of these. */
  #applicationsOf(rows: readonly number[]): readonly (readonly number[])[] {
    /** An office of each number that several offices gave. */
    const shared = new Map<number, number>();
    for (const [number, own] of groupBy(rows, (row) => this.#application.get(row))) {
      const offices = own.map((row) => this.#office.get(row));
      const applicants = own.map((row) => this.#applicant.get(row));
      if (!areOfTwoOffices(offices, applicants)) continue;
      shared.set(number, offices.find((office) => office !== 0) ?? 0);
    }
    const groups = groupBy(rows, (row) => {
      const number = this.#application.get(row);
      const office = shared.get(number);
      return office === undefined ? `${number}` : `${number} ${this.#office.get(row) || office}`;
    });
    return [...groups.values()];
  }

  #day(row: number, which: number): number | null {
    const day = this.#days.get(row * CLAIM_DAYS + which) | 0;
    return day === NOT_SAID ? null : day;
  }

  #claimOf(rows: readonly number[]): Applied {
    let appliedOn: number | null = null;
    let licensedUntil: number | null = null;
    let usedOn: number | null = null;
    for (const row of rows) {
      appliedOn = this.#day(row, 0) ?? appliedOn;
      licensedUntil = lastEnd(licensedUntil, this.#day(row, 1));
      usedOn = this.#day(row, 3) ?? usedOn; // not-law: places of a row
    }
    const application = this.#applications.text(this.#application.get(rows[0] ?? 0));
    const used = usedOn === NO_END ? null : usedOn;
    const until = usableUntil(appliedOn, licensedUntil, used);
    return { application, appliedOn, licensedUntil: until, rows };
  }

  /** Holds the applications of every VIN in several against each other, and tells rows of one. */
  #settle(): void {
    // where the account tells of no licence at all, one that has none was not refused
    const pendingSince = this.#licensed ? this.#pendingSince : ALL_PENDING;
    for (const [first, rows] of this.#again) {
      let exitedOn: number | null = null;
      for (const row of rows) exitedOn = earlierDay(exitedOn, this.#day(row, 2));
      const claims = this.#applicationsOf(rows).map((own) => this.#claimOf(own));
      for (const { rows: own, licensedUntil } of claims) {
        if (own.length < 2) continue;
        for (const row of own) this.#note(row, { licensedBeside: licensedUntil !== null });
      }
      for (const row of claims[0]?.rows ?? []) {
        if (row === first) continue;
        this.#note(row, { repeatedIn: first });
        this.#note(first, { repeatedIn: row });
      }
      if (claims.length < 2) continue;
      claims.sort(byDay);
      const others = otherApplications(claims, exitedOn, pendingSince);
      for (const [place, claim] of claims.entries()) {
        const { certain = null, openEnded = null, uncounted = null } = others[place] ?? {};
        if (certain === null && openEnded === null && uncounted === null) continue;
        const found = {
          otherApplication: certain,
          openEndedApplication: openEnded,
          uncountedApplication: uncounted,
        };
        for (const row of claim.rows) this.#note(row, found);
      }
    }
    this.#again.clear();
  }

  #addLetter(row: number, letter: number): void {
    const first = this.#firstOf.get(letter) || row;
    this.#letterOf.set(row, first);
    if (first === row) {
      this.#firstOf.set(letter, row);
      return;
    }
    let use = this.#uses.get(first);
    if (use === undefined) {
      use = {
        applications: [this.#application.get(first), 0],
        countries: [this.#country.get(first), 0],
      };
      this.#uses.set(first, use);
    }
    addTo(use.applications, this.#application.get(row));
    addTo(use.countries, this.#country.get(row));
  }

  /** What other rows of the row's letter say otherwise. */
  #letterUse(row: number): OfLetter | null {
    const use = this.#uses.get(this.#letterOf.get(row));
    if (use === undefined) return null;
    const country = this.#country.get(row);
    const application = otherOf(use.applications, this.#application.get(row));
    const otherCountry = country === 0 ? 0 : otherOf(use.countries, country);
    if (application === 0 && otherCountry === 0) return null;
    return {
      letterApplication: this.#applications.text(application) || null,
      otherCountry: this.#countries.text(otherCountry) || null,
    };
  }

  /**
   * Up to which day the rows tell of licences; where they tell of none, of applications. Null: of no day, or of exits
   * without a licence, so that it is licences that are not told.
   */
  get #toldUntil(): number | null {
    if (this.#licencesUntil !== null) return this.#licencesUntil;
    if (!this.#licensed && this.#exits) return null;
    const latest = this.#licensed ? this.#latestLicensed : this.#latestApplied;
    return latest === NOT_SAID ? null : latest;
  }

  /** What the filing says of `count` rows from `firstRow` on. */
  stretch(firstRow: number, count: number): FilingStretch {
    this.#settle();
    const makers = new Uint16Array(count);
    const fromMaker = new Uint8Array(count);
    const reused = new Map<number, Reuse>();
    for (let i = 0; i < count; i += 1) {
      const row = firstRow + i;
      const applied = this.#application.get(row);
      makers[i] = this.#makerCount.get(applied);
      fromMaker[i] = this.#lettersOf.has(applied * MAKERS + this.#maker.get(row)) ? 1 : 0;
      const ofVin = this.#ofVin.get(row);
      const ofLetter = this.#letterUse(row);
      if (ofVin === undefined && ofLetter === null) continue;
      reused.set(row, { ...(ofVin ?? NONE_OF_VIN), ...(ofLetter ?? NONE_OF_LETTER) });
    }
    return { makers, fromMaker, reused, licencesToldUntil: this.#toldUntil };
  }
}

/** What a stretch says of one of its rows. */
export const filingFactsOf = (
  stretch: FilingStretch,
  firstRow: number,
  row: number,
  letterAccount: boolean,
): FilingFacts => {
  const reuse = stretch.reused.get(row) ?? NO_REUSE;
  const makers = stretch.makers[row - firstRow] ?? 0;
  const known = makers !== 0 && letterAccount;
  return {
    makers: makers === 0 ? null : makers,
    letterFromMaker: known ? stretch.fromMaker[row - firstRow] === 1 : null,
    licensedBeside: reuse.licensedBeside === true,
    licencesToldUntil: stretch.licencesToldUntil,
    otherApplication: reuse.otherApplication,
    openEndedApplication: reuse.openEndedApplication,
    uncountedApplication: reuse.uncountedApplication,
    otherCountry: reuse.otherCountry,
    letterApplication: reuse.letterApplication,
  };
};
