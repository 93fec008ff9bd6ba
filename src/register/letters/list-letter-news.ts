import { sql } from '../../domain/rules/sql/sql.ts';
import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';

/** Letters of one application that came to the same state on one day. */
export interface LetterNews {
  /** The day in China, ISO. */
  readonly on: string;
  /** Of the life of letters. */
  readonly state: string;
  /** Id of the application. */
  readonly application: string;
  readonly number: string;
  readonly letters: number;
}

/** Which news are wanted. */
export interface LetterNewsAsked {
  /** What came to its state before this day is left out, unless it still waits; ISO. */
  readonly since: string;
  readonly most: number;
}

const NEWS = sql`
  SELECT
    (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "on",
    CASE WHEN l.state = 'drafted' THEN 'requested' ELSE l.state END AS state,
    l.application,
    l.application_number AS number,
    count(*)::int AS letters
  FROM register.letter l
  WHERE l.state <> 'superseded'
    AND (
      l.state IN ('requested', 'drafted')
      OR (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date >= $1::date
    )
  GROUP BY 1, 2, 3, 4
  ORDER BY 1 DESC, 4, 2
  LIMIT $2
`;

/** What became of letters that an exporter asked for, by day, the latest first; those that wait are always there. */
export const listLetterNews = (
  register: Register,
  actor: Actor,
  { since, most }: LetterNewsAsked,
): Promise<Outcome<readonly LetterNews[]>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'read');
    return tx.rows<LetterNews & { [column: string]: unknown }>(NEWS, [since, most]);
  });
