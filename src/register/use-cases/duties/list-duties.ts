import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';

/** Which duties are wanted; whoever asks gets those that the part may see. */
export interface ListDutiesInput {
  /** On today: overdue ones are told apart from open ones by their date. */
  readonly state?: 'open' | 'overdue' | 'met' | 'lifted';
  /** Those that fall due by this day, inclusive; ISO. */
  readonly dueBy?: string;
  readonly vin?: string;
  /** Where the page before ended. */
  readonly after?: string;
  /** Rows of a page; 100 without it. */
  readonly limit?: number;
}

/** One duty. */
export interface ShownDuty {
  readonly id: string;
  /** Short code of the rule that it comes from. */
  readonly rule: string;
  readonly vin: string;
  /** Last day, inclusive; ISO. */
  readonly due: string;
  readonly state: string;
  readonly ground: string | null;
  readonly remindedOn: string | null;
}

/** A page of duties by the day they fall due; `next` is null on the last. */
export interface DutyList {
  readonly items: readonly ShownDuty[];
  readonly next: string | null;
}

interface DutyRow {
  readonly id: string;
  readonly rule: string;
  readonly vin: string;
  readonly due: string;
  readonly state: string;
  readonly ground: string | null;
  readonly reminded_on: string | null;
}

const PAGE = 100; // not-law: rows of a page
const CURSOR = /^(\d{4}-\d{2}-\d{2})~([0-9a-f-]{36})$/;

/** Day and id of the last row of the page before. */
const cursorOf = (after: string | undefined): readonly [string | null, string | null] => {
  if (after === undefined) return [null, null];
  const [, due, id] = CURSOR.exec(after) ?? refuse('not-well-formed', { field: 'after' });
  return [due ?? null, id ?? null];
};

/** Lists duties by the day they fall due, with their state on today. */
export const listDuties = (
  register: Register,
  actor: Actor,
  { state, dueBy, vin, after, limit = PAGE }: ListDutiesInput,
): Promise<Outcome<DutyList>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const [afterDue, afterId] = cursorOf(after);
    const rows = await tx.rows<DutyRow>(
      `SELECT d.id, d.rule, d.vin, d.due, s.state, d.ground, d.reminded_on
        FROM register.duty d
        CROSS JOIN LATERAL (
          SELECT register.state_on('duty', to_jsonb(d), register.today()) AS state
        ) s
        WHERE ($1::text IS NULL OR s.state = $1)
          AND ($2::date IS NULL OR d.due <= $2)
          AND ($3::text IS NULL OR d.vin = $3)
          AND ($4::date IS NULL OR (d.due, d.id) > ($4, $5::uuid))
        ORDER BY d.due, d.id
        LIMIT $6`,
      [state ?? null, dueBy ?? null, vin ?? null, afterDue, afterId, limit + 1],
    );
    const items = rows.slice(0, limit).map(({ reminded_on, ...duty }) => ({
      ...duty,
      remindedOn: reminded_on,
    }));
    const last = items.at(-1);
    const next = rows.length > limit && last !== undefined ? `${last.due}~${last.id}` : null;
    return { items, next };
  });
