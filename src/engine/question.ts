import type { Account } from '../domain/facts/fact-table.ts';
import type { PatternFinding } from '../domain/patterns/paper-pattern.ts';
import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import type { UnreadableInput } from '../intake/sheet.ts';

/** A row of an account: names of facts, with or without the account's, and values as people write them. */
export type RowObject = Readonly<Record<string, unknown>>;

/**
 * Rows by account. An account that is left out was not asked; one without rows was, and knows nothing: `letter: []`
 * says that there is no letter.
 */
export type AccountObjects = { readonly [account in Account]?: readonly RowObject[] };

/** What the last screening of the nation found of vehicles. */
export interface PatternRun {
  /** Day of the screening, as people write days. */
  readonly on: unknown;
  /** `vin`, `application` where the facts are of it alone, and facts of patterns: `'pattern.burst': 45`. */
  readonly vehicles: readonly RowObject[];
  /**
   * What is usual in the country, a row each: `'pattern.numberUsualPerMille': 2` of the paper that
   * `'pattern.numberReused'` names, `'pattern.refundEntryUsualPercent': 1` of what `'pattern.refundEntry'` says, and
   * `'pattern.refundInvoiceUsualPercent': 3`. By it a number that the rows of the question show on two vehicles is told
   * from a custom of the account; what is not told stays unknown.
   */
  readonly usual?: readonly RowObject[];
  /**
   * First day of which the customs account tells, as people write days. Without it an entry that is not among the rows
   * of the question may be an older one.
   */
  readonly customsSince?: unknown;
}

/** One filing, of one vehicle or of many, and what is known beside it. */
export interface Question {
  /** Day of the answer, as people write days: `2026-03-02`. */
  readonly today: unknown;
  /** The filing: a row of `licence` is a vehicle in an application, and is answered. */
  readonly filing: AccountObjects;
  /**
   * Rows that are known beside the filing: other applications, and what stands of these or of other vehicles in any
   * account. They are counted on behind the rows of the filing, and none is answered.
   */
  readonly neighbours?: AccountObjects;
  readonly patterns?: PatternRun;
  /**
   * Day up to which every licence that was issued is among the rows, as people write days: whoever keeps the licences
   * knows. Without it the rows tell how far they reach.
   */
  readonly licencesUntil?: unknown;
  /**
   * How far feeds reach, of a register that knows: last day on which what the registry and customs told is current, as
   * people write days; null where none ever came. Without it nothing is asked of feeds.
   */
  readonly feeds?: {
    readonly certificateDueOn: unknown;
    readonly declarationDueOn: unknown;
    /** Null, or without it: nobody tells refunds, or subsidies. */
    readonly refundDueOn?: unknown;
    readonly subsidyDueOn?: unknown;
  };
  /**
   * What papers tell that were handed in and read, of a register that reads them: `vin` and facts of papers, a row a
   * vehicle: `'paper.contradictions': 1`.
   */
  readonly papers?: readonly RowObject[];
  /** `all`: findings of every rule; `open`, the default: those not met or unknown. */
  readonly detail?: 'open' | 'all';
}

/** A vehicle answered, with what patterns show of it. */
export interface AnsweredInFiling extends AnsweredVehicle {
  readonly patterns: readonly PatternFinding[];
}

/** The answer to a question. */
export interface Answer {
  readonly kind: 'answered';
  /** One a row of `filing.licence` that is not blank, in their order; the first row is 2, as under a header. */
  readonly vehicles: readonly AnsweredInFiling[];
  /** What is wrong with accounts as a whole, and with rows that fit no vehicle. */
  readonly problems: readonly Problem[];
  /** Content hash of the law that was read. */
  readonly ruleset: string;
  /** Day of the answer, ISO. */
  readonly today: string;
  /** Day of the screening that facts of patterns come from, ISO; null when none were given. */
  readonly patternsOn: string | null;
}

/** An answer, or why there is none: an account cannot be read, there is no vehicle, the day is none. */
export type Answered = Answer | UnreadableInput;
