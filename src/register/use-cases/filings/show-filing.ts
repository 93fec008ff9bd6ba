import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { refuse } from '../../outcome.ts';
import type { Question } from '../../questions/question-shapes.ts';
import { questionsOf } from '../../questions/questions.ts';
import type { Register } from '../../register.ts';
import type { Clock, TakenStep } from '../../shapes.ts';
import { clockOf } from '../../steps/clock-of.ts';
import { FILINGS } from '../../steps/living.ts';
import { timelineOf } from '../../stores/events.ts';
import { type Filing, filingVersions, findFiling } from '../../stores/filings.ts';
import type { Transaction } from '../../transaction.ts';

/** A filing with all that belongs to it. */
export interface FilingInFull extends Filing {
  readonly clock: Clock | null;
  readonly questions: readonly Question[];
  /** What it said, each time it was handed in. */
  readonly versions: readonly {
    readonly version: number;
    readonly toldOn: string;
    readonly facts: ShownFacts;
  }[];
  readonly timeline: readonly TakenStep[];
}

/**
 * A filing with all that belongs to it, as whoever acts sees it.
 *
 * @throws Refused `not-found`.
 */
export const showFiling = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<FilingInFull> => {
  const filing = (await findFiling(tx, id)) ?? refuse('not-found');
  return {
    ...filing,
    clock: await clockOf(register, tx, FILINGS.life, id),
    questions: await questionsOf(tx, 'filing', id),
    versions: await filingVersions(tx, id),
    timeline: await timelineOf(tx, 'filing', id),
  };
};
