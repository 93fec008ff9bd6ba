import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import { remedyOf } from '../../telling/feed-problems.ts';
import { type FeedShown, feedShown, SHOWN_COLUMNS } from './feed-shown.ts';

/** Which problems of which feed are wanted. */
export interface FeedWanted {
  readonly id: string;
  /** How many problems at most. */
  readonly limit: number;
  /** The number of the last problem of the page before; 0 for the beginning. */
  readonly after: number;
}

/** Something wrong with a row of a feed, or with the feed. */
export interface FeedProblem {
  /** From 1, in the order of the rows. */
  readonly number: number;
  /** Row in the file, the header being row 1; null for the file as a whole. */
  readonly row: number | null;
  /** Fact, or the header as written; null for a whole row or file. */
  readonly field: string | null;
  readonly code: string;
  /** As written, cut; null where it may name a person. */
  readonly value: string | null;
  readonly remedy: Bilingual;
}

/** A feed with a page of its problems. */
export interface FeedWithProblems {
  readonly feed: FeedShown;
  readonly items: readonly FeedProblem[];
  /** What to ask on after; null at the end. */
  readonly next: number | null;
}

/** Shows a feed and what was wrong with it, page by page. Refusals: `not-found`. */
export const getFeed = (
  register: Register,
  actor: Actor,
  { id, limit, after }: FeedWanted,
): Promise<Outcome<FeedWithProblems>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const found = await tx.maybe(
      `SELECT ${SHOWN_COLUMNS}
        FROM register.feed_file f
        WHERE f.id = $1`,
      [id],
    );
    const feed = found === null ? refuse('not-found', { field: 'id' }) : feedShown(found);
    const rows = await tx.rows<Omit<FeedProblem, 'remedy'>>(
      `SELECT p.number, p.row_number AS "row", p.fact AS field, p.code, p.value
        FROM register.feed_problem p
        WHERE p.file = $1
          AND p.number > $2
        ORDER BY p.number
        LIMIT $3`,
      [id, after, limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({ ...row, remedy: remedyOf(row.code) }));
    return { feed, items, next: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
  });
