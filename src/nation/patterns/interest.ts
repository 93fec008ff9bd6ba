import type { Account } from '../../domain/facts/fact-table.ts';
import type { Database } from '../database.ts';
import type { PatternStep } from './decided-groups.ts';
import type { SharedTable } from './shared-tables.ts';
import type { NationSum } from './summed.ts';

/** SQL by the account whose rows it is of. */
export type ByAccount = Readonly<Partial<Record<Account, string>>>;

/** A column of `lived`, which has a row a vehicle and file: of numbers that are added up, the least or the greatest. */
export interface LivedColumn {
  readonly added: 'sum' | 'min' | 'max';
  /** What a row of the account tells; of others nothing, which of a sum is 0. */
  readonly told: ByAccount;
}

/** What is told of each vehicle; of interest is one whose rows of all accounts together show something. */
export interface LivedLine {
  /** By names that mean the same wherever they are used. */
  readonly columns: Readonly<Record<string, LivedColumn>>;
  /** SQL condition over `min`, `max` and `sum` of the columns by vehicle; none where exchanges alone read them. */
  readonly hot?: string;
}

/**
 * A query over tables that the files tell, brought together by keys: the one part of the work that an engine must be
 * able to do. Its SQL is that of DuckDB, PostgreSQL and Spark alike, with no function but `min`, `max`, `sum` and
 * `count`.
 */
export interface Exchange {
  readonly name: string;
  /** Tables that it reads: `lived`, those of `tables`, and exchanges before it. */
  readonly from: readonly string[];
  readonly query: string;
  /**
   * What it gives: vehicles of interest by `vin`, or by the `vin` of `vehicleKey`; parties by the `key` of `partyKey`,
   * all of whose vehicles are of interest; a sum, under its name; or a table for exchanges after it.
   */
  readonly gives: 'vins' | 'keys' | 'owners' | 'sum' | 'table';
  /** Columns of a sum that are counts. */
  readonly counts?: readonly string[];
}

/**
 * Whose vehicles are of interest: a party's by what it is on their papers (`owner`: who owned, bought or insured them;
 * `seller`: who sold them too), those that pass between two parties that are `tied`, and those of an `invoice`.
 */
export type WantedList = 'owner' | 'seller' | 'tied' | 'invoice';

/** Parties and papers all of whose vehicles are asked, as some steps over a nation show them. */
export interface Wanted {
  readonly shares: readonly SharedTable[];
  /** What is done before the steps. */
  readonly before?: (database: Database) => Promise<void>;
  readonly steps: readonly PatternStep[];
  /** Queries of one column, a text: a party by its code, else by its name, or the plain number of a paper. */
  readonly lists: Readonly<Partial<Record<WantedList, string>>>;
}

/**
 * What is asked of vehicles that stand in no account of exports: which of them are of interest, and sums over all. What
 * a pattern finds is the same with the rows of the vehicles of interest alone, whatever others stand beside them.
 */
export interface Interest {
  readonly lived?: LivedLine;
  readonly sums?: readonly NationSum[];
  /** Tables that each file tells, by their names; columns of the queries are alike. */
  readonly tables?: Readonly<Record<string, ByAccount>>;
  readonly exchanges?: readonly Exchange[];
  /** Known of the accounts of parties, licences and claims. */
  readonly parties?: Wanted;
  /** Known of the vehicles of interest so far. */
  readonly hands?: Wanted;
}
