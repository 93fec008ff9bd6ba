import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import { needRight, type Register } from '../../register.ts';
import { remedyOf } from '../../telling/feed-problems.ts';

/** Something wrong with a row of a feed, or with the feed. */
export interface FeedProblem {
  /** Row in the file, the header being row 1; null for the file as a whole. */
  readonly row: number | null;
  /** Fact, or the header as written; null for a whole row or file. */
  readonly field: string | null;
  readonly code: string;
  /** As written, cut; null where it may name a person. */
  readonly value: string | null;
  readonly remedy: Bilingual;
}

/** Problems of which feed are wanted. */
export interface FeedProblemsWanted extends PageAsked {
  readonly id: string;
}

/**
 * Lists what was wrong with a feed, in the order of its rows.
 *
 * Refusals: `right-missing`, `not-found`, `cursor-not-valid`.
 */
export const listFeedProblems = (
  register: Register,
  actor: Actor,
  { id, ...asked }: FeedProblemsWanted,
): Promise<Outcome<PageOf<FeedProblem>>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const found = await tx.maybe('SELECT FROM register.feed_file WHERE id = $1', [id]);
    if (found === null) refuse('not-found', { field: 'id' });
    const page = pageAsked(register, 'feed problems', asked, [actor.organisation, id]);
    const rows = await tx.rows<Omit<FeedProblem, 'remedy'> & { number: number }>(
      `SELECT p.number, p.row_number AS "row", p.fact AS field, p.code, p.value
        FROM register.feed_problem p
        WHERE p.file = $1
          AND p.number > $2
        ORDER BY p.number
        LIMIT $3`,
      [id, Number(page.after?.[0] ?? 0), page.rows],
    );
    return page.of(rows, {
      key: ({ number }) => [String(number)],
      item: ({ row, field, code, value }) => ({ row, field, code, value, remedy: remedyOf(code) }),
    });
  });
