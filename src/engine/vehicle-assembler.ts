import { companyNamed, manufacturerNamed } from '../domain/assess/derive.ts';
import { type Dossier, textAt } from '../domain/assess/dossier.ts';
import type { Invoice, LetterOutlet, Reading, Reference } from '../domain/assess/surroundings.ts';
import { type Account, FACTS, type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { SPEAKING_ACCOUNTS } from '../intake/lost-rows.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import { isSetAside } from '../intake/set-aside.ts';
import type { AccountRow, AccountRows } from './account-rows.ts';
import type { AssembledRow, FirstExits, RowAround } from './assembled-row.ts';
import { isLetter } from './is-letter.ts';
import { toldByIssuers } from './issuers-letters.ts';
import { letterStanding } from './letter-standing.ts';
import { firstExitIn, firstExitUnder, LicenceOwners } from './licence-owners.ts';
import { listedClosures } from './listed-closures.ts';
import { listedLetters } from './listed-letters.ts';
import { mergedEntries } from './merged-entries.ts';
import { invoiceIn, isOfAnother, outletOf, readingIn } from './outlets-and-readings.ts';
import { NamelessFilings, pickFiling } from './pick-filing.ts';
import { pickLetter } from './pick-letter.ts';
import { pickRow } from './pick-row.ts';
import { Predecessors } from './predecessors.ts';
import { withRevocations } from './revoked-letters.ts';
import { rowsByMeantVin, vinOf } from './unread-vins.ts';

const at = (name: FactName): number => factNamed(name).index;

const VIN = at('licence.vin');
const EXITED_ON = at('declaration.exitedOn');
const ENTRY_VIN = at('declaration.vin');
const ENTRY_EXPORTER = at('declaration.exporter');
const APPLICATION = at('licence.application');
const APPLICANT = at('licence.applicant');
const EXPORTER = at('exporter.uscc');
const LETTER = {
  vin: at('letter.vin'),
  number: at('letter.number'),
  application: at('letter.application'),
  issuer: at('letter.issuer'),
} as const;
const OUTLET_LETTER = at('outlet.letter');

/** Accounts of which one row a VIN stands in the dossier. */
const ONE_A_VIN: readonly Account[] = [
  'certificate',
  'factory',
  'insurance',
  'invoice',
  'inspection',
  'declaration',
  'refund',
  'subsidy',
  'arrival',
  'complaint',
];

const factsOf = (account: string): readonly number[] =>
  FACTS.filter((fact) => fact.account === account && !fact.derived).map(({ index }) => index);

const FACTS_OF: ReadonlyMap<string, readonly number[]> = new Map(
  [...ONE_A_VIN, 'letter', 'exporter', 'reading'].map((account) => [account, factsOf(account)]),
);

const text = (values: Dossier, index: number): string => textAt(values, index) ?? '';

const groupBy = (
  rows: readonly AccountRow[],
  index: number,
  keyOf = (said: string): string => said,
): ReadonlyMap<string, readonly AccountRow[]> => {
  const groups = new Map<string, AccountRow[]>();
  for (const row of rows) {
    const key = keyOf(text(row.values, index));
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

const NO_ROWS: readonly AccountRow[] = [];

/** Where the first row of those that are not of the filing stands, by account; absent: all are of the filing. */
export type FirstBeside = ReadonlyMap<Account, number>;

/**
 * What the accounts given tell of vehicles, whoever gives them: the rows of a filing and those that stand beside it.
 * Lays them side by side, one dossier a row of the licence account.
 */
export class VehicleAssembler {
  readonly #accounts: ReadonlyMap<Account, AccountRows>;
  readonly #byVin = new Map<Account, ReadonlyMap<string, readonly AccountRow[]>>();
  /** Rows whose VIN cell cannot be read, by the VINs it means. */
  readonly #meant = new Map<Account, ReadonlyMap<string, readonly AccountRow[]>>();
  /** What is wrong with rows that could not be used, by the VINs that stand in them. */
  readonly #lost = new Map<string, Problem[]>();
  /** VINs that stand in letter rows that could not be used. */
  readonly #lostLetters: ReadonlySet<string>;
  /** A letter row that could not be read may have been anybody's. */
  readonly #lettersUnread: boolean;
  readonly #letters: ReadonlyMap<string, readonly AccountRow[]>;
  readonly #lettersOf: ReadonlyMap<string, readonly AccountRow[]>;
  readonly #outlets: ReadonlyMap<string, readonly AccountRow[]>;
  readonly #listedClosedOn: ReturnType<typeof listedClosures>;
  readonly #filings: ReadonlyMap<string, readonly AccountRow[]>;
  readonly #namelessFilings: NamelessFilings;
  readonly #predecessors: Predecessors;
  readonly #owners: LicenceOwners;
  readonly #unsignedEntries: number;
  readonly #reference: Reference;
  readonly #today: number;
  readonly #firstBeside: FirstBeside;
  readonly #manufacturers = new Map<string, string | null>();
  readonly #used = new Map<Account, Set<AccountRow>>();

  /**
   * @param today the day of the answer, a day number.
   * @param firstBeside rows from there on are no rows of the filing: that they fit no vehicle of it is no problem.
   */
  constructor(
    accounts: readonly AccountRows[],
    reference: Reference,
    today: number,
    firstBeside: FirstBeside,
  ) {
    this.#reference = reference;
    this.#accounts = new Map(
      accounts.map((account) => {
        const { rows } = account;
        const told =
          account.account === 'letter'
            ? toldByIssuers(listedLetters(withRevocations(rows, this.#companyOf)), this.#companyOf)
            : rows;
        return [account.account, { ...account, rows: told }];
      }),
    );
    this.#today = today;
    this.#firstBeside = firstBeside;
    for (const account of [...ONE_A_VIN, 'reading' as const]) {
      this.#byVin.set(account, groupBy(this.#rows(account), at(`${account}.vin` as FactName)));
    }
    for (const account of SPEAKING_ACCOUNTS) {
      this.#meant.set(account, rowsByMeantVin(account, this.#rows(account)));
      for (const { problems, meant } of this.#accounts.get(account)?.unread ?? []) {
        const why = problems.map((problem) => ({ ...problem, field: vinOf(account) }));
        for (const vin of meant) {
          const before = this.#lost.get(vin);
          if (before === undefined) this.#lost.set(vin, [...why]);
          else before.push(...why);
        }
      }
    }
    const lostLetters = this.#accounts.get('letter')?.unread ?? [];
    this.#lettersUnread = lostLetters.some((row) => !isSetAside(row.problems));
    this.#lostLetters = new Set(lostLetters.flatMap(({ meant }) => meant));
    const letters = this.#rows('letter');
    this.#letters = groupBy(letters, LETTER.vin);
    this.#lettersOf = groupBy(letters, LETTER.application);
    this.#outlets = groupBy(this.#rows('outlet'), OUTLET_LETTER, plainNumber);
    this.#listedClosedOn = listedClosures(this.#rows('outlet'), this.#manufacturerOf);
    this.#filings = groupBy(this.#rows('exporter'), EXPORTER);
    this.#namelessFilings = new NamelessFilings(this.#rows('exporter'));
    this.#predecessors = new Predecessors(
      this.#rows('exporter'),
      this.#rows('party'),
      this.#rows('licence'),
    );
    this.#owners = new LicenceOwners(this.#rows('licence'));
    const entries = this.#rows('declaration').filter(
      ({ values }) => text(values, ENTRY_VIN) !== '',
    );
    const isSigned = entries.some(({ values }) => text(values, ENTRY_EXPORTER) !== '');
    this.#unsignedEntries = isSigned ? 0 : entries.length;
  }

  readonly #companyOf = (name: string): string => companyNamed(this.#reference.makers, name);

  readonly #manufacturerOf = (name: string): string | null => {
    const known = this.#manufacturers.get(name);
    if (known !== undefined) return known;
    const maker = manufacturerNamed(this.#reference.makers, name);
    this.#manufacturers.set(name, maker);
    return maker;
  };

  /** Rows that could be read of the vehicles of the licence account. */
  get licences(): readonly AccountRow[] {
    return this.#rows('licence');
  }

  /** Letters were given and could all be read. */
  get #lettersTold(): boolean {
    return this.#accounts.has('letter') && !this.#lettersUnread;
  }

  #rows(account: Account): readonly AccountRow[] {
    return this.#accounts.get(account)?.rows ?? NO_ROWS;
  }

  #take(account: Account, row: AccountRow, dossier: Dossier): readonly Problem[] {
    for (const index of FACTS_OF.get(account) ?? []) dossier[index] = row.values[index] ?? null;
    return row.problems;
  }

  #use(account: Account, rows: readonly AccountRow[]): void {
    let used = this.#used.get(account);
    if (used === undefined) {
      used = new Set();
      this.#used.set(account, used);
    }
    for (const row of rows) used.add(row);
  }

  /** Assembles what is told of the vehicle of a row of the licence account. */
  assemble(licence: AccountRow): AssembledRow & Pick<FirstExits, 'usedOn'> {
    const dossier = [...licence.values];
    const problems: Problem[] = [...licence.problems];
    const vin = text(dossier, VIN);
    let otherExitOn: number | null = null;
    let usedOn: number | null = null;
    for (const account of ONE_A_VIN) {
      const rows = this.#byVin.get(account)?.get(vin) ?? NO_ROWS;
      this.#use(account, rows);
      const entries = account === 'declaration' ? mergedEntries(rows) : rows;
      const own =
        account === 'declaration'
          ? entries.filter((entry) => !this.#owners.isOthers(entry, dossier))
          : entries;
      const row = pickRow(account, own, dossier, this.#today);
      if (account === 'declaration') {
        otherExitOn = firstExitIn(entries.filter((entry) => entry !== row));
        usedOn = firstExitUnder(dossier, entries);
      }
      if (row !== null) problems.push(...this.#take(account, row, dossier));
    }
    const listing = this.#letters.get(vin) ?? NO_ROWS;
    const ofApplication = this.#lettersOf.get(text(dossier, APPLICATION)) ?? NO_ROWS;
    this.#use('letter', listing);
    const picked = pickLetter(listing, ofApplication, dossier, this.#reference.makers);
    const letter =
      picked === null || (listing.length > 0 && this.#mayBeReplaced(picked, dossier, vin))
        ? null
        : picked;
    if (letter !== null) {
      const told = this.#take('letter', letter, dossier);
      // a letter of the application that lists other vehicles: what is wrong in its row is theirs
      if (listing.includes(letter)) problems.push(...told);
    }
    problems.push(...(this.#lost.get(vin) ?? []));
    for (const [account, rows] of this.#meant) {
      const meaning = rows.get(vin) ?? NO_ROWS;
      this.#use(account, meaning);
      for (const row of meaning) if (row !== letter) problems.push(...row.problems);
    }
    const filings = this.#filings.get(text(dossier, APPLICANT)) ?? NO_ROWS;
    this.#use('exporter', filings);
    const filing = pickFiling([...filings, ...this.#namelessFilings.near(filings)], dossier);
    if (filing !== null) problems.push(...this.#take('exporter', filing, dossier));
    const around = this.#around(dossier, letter, otherExitOn);
    return { row: licence.row, dossier, problems, around, usedOn, lettersTold: this.#lettersTold };
  }

  #around(dossier: Dossier, letter: AccountRow | null, otherExitOn: number | null): RowAround {
    const vin = text(dossier, VIN);
    const letterMeant = this.#isMeantByLetter(vin);
    const doubtful = letterMeant || (letter === null && this.#lettersUnread);
    const letterGiven = letter !== null && isLetter(dossier);
    return {
      letterAccount: this.#accounts.has('letter') && (letterGiven || !doubtful),
      letterVinStated: true,
      letterGiven,
      letterMeant,
      outlets: this.#outletsOf(letter),
      readings: this.#readings(vin),
      invoices: this.#invoices(vin),
      otherExitOn,
      exitsTold: this.#accounts.get('declaration')?.facts.has(EXITED_ON) === true,
      unsignedEntries: this.#unsignedEntries,
      predecessor: this.#predecessors.of(text(dossier, APPLICANT)),
    };
  }

  /** Whether a letter that cannot be read, its VIN cell or the whole row, may be the vehicle's. */
  #isMeantByLetter(vin: string): boolean {
    return this.#meant.get('letter')?.has(vin) === true || this.#lostLetters.has(vin);
  }

  /**
   * Whether the law refuses a letter and another that cannot be read may stand in its place, a later one or a better.
   */
  #mayBeReplaced(letter: AccountRow, licence: Dossier, vin: string): boolean {
    return (
      this.#isMeantByLetter(vin) &&
      letterStanding(letter.values, licence, this.#reference.makers) === 0
    );
  }

  #outletsOf(letter: AccountRow | null): readonly LetterOutlet[] | null {
    if (!this.#accounts.has('outlet')) return null;
    const number = letter === null ? '' : plainNumber(text(letter.values, LETTER.number));
    // outlets name letters by their numbers: of one without a number none is known
    if (number === '') return null;
    const rows = this.#outlets.get(number) ?? NO_ROWS;
    this.#use('outlet', rows);
    const name = letter === null ? '' : text(letter.values, LETTER.issuer);
    const issuer = name === '' ? null : this.#manufacturerOf(name);
    return rows.flatMap(({ values }) => {
      if (isOfAnother(values, issuer, this.#manufacturerOf)) return [];
      const outlet = outletOf(values);
      return [{ ...outlet, closedOn: outlet.closedOn ?? this.#listedClosedOn(values, issuer) }];
    });
  }

  #readings(vin: string): readonly Reading[] {
    const rows = this.#byVin.get('reading')?.get(vin) ?? NO_ROWS;
    this.#use('reading', rows);
    return rows.flatMap(({ values }) => readingIn(values) ?? []);
  }

  #invoices(vin: string): readonly Invoice[] | null {
    const rows = this.#byVin.get('invoice')?.get(vin) ?? NO_ROWS;
    return rows.length > 1 ? rows.map(({ values }) => invoiceIn(values)) : null;
  }

  /** Whether a row is one of the filing, and not of those that stand beside it. */
  isOfFiling(account: Account, { row }: Pick<AccountRow, 'row'>): boolean {
    return row < (this.#firstBeside.get(account) ?? Number.POSITIVE_INFINITY);
  }

  /**
   * Rows of other accounts that fit no vehicle of the filing, and rows that could not be used; when all licences are
   * laid out.
   */
  leftOver(): readonly Problem[] {
    const problems: Problem[] = [];
    for (const [account, { rows, unread, fileProblems }] of this.#accounts) {
      problems.push(...fileProblems);
      if (account === 'licence') continue;
      for (const { problems: why } of unread) problems.push(...why);
      const used = this.#used.get(account);
      const key = account === 'exporter' ? 'exporter.uscc' : `${account}.vin`;
      const joins = ONE_A_VIN.includes(account) || account === 'letter' || account === 'exporter';
      if (!joins) continue;
      // rows of the VINs that one row lists have its number
      const toldOf = new Set([...(used ?? [])].map(({ row }) => row));
      for (const row of rows) {
        if (used?.has(row) || !this.isOfFiling(account, row)) continue;
        if (!toldOf.has(row.row)) problems.push(...row.problems);
        toldOf.add(row.row);
        problems.push(
          problemAt(row.row, account, 'fits-no-vehicle', text(row.values, at(key as FactName))),
        );
      }
    }
    return problems;
  }
}
