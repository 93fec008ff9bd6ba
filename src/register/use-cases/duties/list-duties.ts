import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import { readVin } from '../../read-vin.ts';
import { needRight, type Register } from '../../register.ts';

/** Which duties are wanted; whoever asks gets those that the part may see. */
export interface ListDutiesInput extends PageAsked {
  /** On today: overdue ones are told apart from open ones by their date. */
  readonly state?: 'open' | 'overdue' | 'met' | 'lifted';
  /** Those that fall due by this day, inclusive; ISO. */
  readonly dueBy?: string;
  readonly vin?: string;
  /** Those of one rule, by its short code. */
  readonly rule?: string;
  /** True: those that wait to be met, open and overdue. */
  readonly due?: boolean;
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

interface DutyRow {
  readonly id: string;
  readonly rule: string;
  readonly vin: string;
  readonly due: string;
  readonly state: string;
  readonly ground: string | null;
  readonly reminded_on: string | null;
}

/** Lists duties by the day they fall due, with their state on today. */
export const listDuties = (
  register: Register,
  actor: Actor,
  { state, dueBy, vin: typed, rule, due = false, ...asked }: ListDutiesInput,
): Promise<Outcome<PageOf<ShownDuty>>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const vin = typed === undefined ? null : readVin(typed);
    const filters = [state ?? null, dueBy ?? null, vin, rule ?? null, due];
    const page = pageAsked(register, 'duties', asked, [tx.actor.organisation, ...filters]);
    const rows = await tx.rows<DutyRow>(
      `SELECT d.id, d.rule, d.vin, d.due, s.state, d.ground, d.reminded_on
        FROM register.duty d
        CROSS JOIN LATERAL (
          SELECT register.state_on('duty', to_jsonb(d), register.today()) AS state
        ) s
        WHERE ($1::text IS NULL OR s.state = $1)
          AND ($2::date IS NULL OR d.due <= $2)
          AND ($3::text IS NULL OR d.vin = $3)
          AND ($4::text IS NULL OR d.rule = $4)
          AND (NOT $5::boolean OR s.state IN ('open', 'overdue'))
          AND ($6::date IS NULL OR (d.due, d.id) > ($6, $7::uuid))
        ORDER BY d.due, d.id
        LIMIT $8`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ due, id }) => [due, id],
      item: ({ reminded_on, ...duty }) => ({ ...duty, remindedOn: reminded_on }),
    });
  });
