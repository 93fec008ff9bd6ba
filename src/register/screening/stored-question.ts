import type { Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Question } from '../../engine/question.ts';
import type { Disagreement, ToldBy } from './merge-tellings.ts';

/** Who told which facts of a row. */
export type RowTold = readonly (ToldBy & { readonly facts: readonly string[] })[];

/** Rows by account, as plain JSON. */
export type QuestionRows = { readonly [account in Account]?: readonly ShownFacts[] };

/** One vehicle that is asked about. */
interface QuestionVehicle {
  /** As it stands in the row of the licence account; empty where none does. */
  readonly vin: string;
  readonly differs: readonly Disagreement[];
}

/**
 * What is asked in one screening, as it is stored: plain JSON, from which the verdicts can be made again byte for byte.
 */
export interface StoredQuestion {
  readonly question: Omit<Question, 'today' | 'filing' | 'neighbours'> & {
    readonly today: string;
    readonly filing: QuestionRows;
    readonly neighbours: QuestionRows;
  };
  /** Those answered, in the order of `question.filing.licence`. */
  readonly vehicles: readonly QuestionVehicle[];
  /** Who told the rows of `question.filing`, in their order. */
  readonly told: { readonly [account in Account]?: readonly RowTold[] };
}
