import type { SaidBy, StatementCode, StatementValues } from './statement.ts';

/** The name of a country in the language of the text; its code where it has none. */
type NameOf = (code: string) => string;

/** All that the public is told of a vehicle, in one language; days stand in the values as prose. */
export interface StatementWords {
  /** What is said by a code. */
  readonly says: {
    readonly [Code in StatementCode]: (values: StatementValues[Code], nameOf: NameOf) => string;
  };
  /** What would change it. */
  readonly changedBy: Readonly<Record<StatementCode, string>>;
  /** Who says so. */
  readonly saidBy: Readonly<Record<SaidBy, string>>;
}
