import type { Account, FactName } from '../../domain/facts/fact-table.ts';
import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import type { PatternStep } from './decided-groups.ts';
import type { Interest } from './interest.ts';
import { dropTables } from './pattern-sql.ts';
import type { SharedTable } from './shared-tables.ts';

/** Something that only many vehicles together show, worked out in SQL over the account relations. */
export interface Pattern {
  /** camelCase; its table is `pattern_` and the name in snake case. */
  readonly name: string;
  /** The facts it yields, `pattern.*`. */
  readonly facts: readonly FactName[];
  /** The accounts it reads. */
  readonly reads: readonly Account[];
  /** The account in which it reads that a vehicle is not told of: rows that could not be read may have told of it. */
  readonly silenceOf?: Account;
  /** Tables that must stand when it is built. */
  readonly shares?: readonly SharedTable[];
  /** What it asks of vehicles that stand in no account of exports; left out where it reads of none. */
  readonly asks?: (law: LawNumbersSql) => Interest;
  /**
   * Steps that make its table: `row_id BIGINT` (the licence row it concerns; null = the VIN,
   * whatever application), `vin`, a column a fact, `evidence` (a JSON object). At most one row a
   * (row_id, vin), sparse, in an order of its own; what else they make they drop. Its windows and bounds are the
   * law's, as of the day of the vehicle or, of many vehicles together, of the day that it says.
   */
  readonly build: (law: LawNumbersSql) => readonly PatternStep[];
}

/** Steps that make the table of a pattern by itself, with the tables it shares. */
export const stepsOf = (
  { shares = [], build }: Pattern,
  law: LawNumbersSql,
): readonly PatternStep[] => [
  ...shares.map(({ statement }) => statement),
  ...build(law),
  ...dropTables(...shares.map(({ name }) => name)),
];
