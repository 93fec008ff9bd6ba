import type { Account } from '../../domain/facts/fact-table.ts';

/** Rows of an account told from the table `vehicle`. */
export interface AccountRows {
  readonly account: Account;
  /** Tells rows of one vehicle apart, 0-15. */
  readonly variant: number;
  /** Day number under which the row is filed, SQL. */
  readonly day: string;
  /** Which vehicles have such a row, SQL. */
  readonly where: string;
  /** SQL by fact, the part of its name after the dot, each a text. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A day as text, SQL. */
export const dayText = (day: string): string => `text_of(${day})`;

/** A number or truth as text, SQL. */
export const asText = (value: string): string => `(${value})::VARCHAR`;
