import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import {
  BEGINNING,
  cursorOf,
  EVENT_COLUMNS,
  type EventRow,
  placeOf,
  type ShownEvent,
  shownEvent,
} from './event.ts';

/** Which events are asked for. */
export interface EventFilter {
  /** Cursor of the last event that is known; without it from the beginning. */
  readonly after?: string | undefined;
  readonly verbs?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  /** Id of the thing. */
  readonly thing?: string | undefined;
  /** ISO instant, inclusive. */
  readonly since?: string | undefined;
  /** At most so many, 1 to 1,000; 100 without it. */
  readonly limit?: number | undefined;
}

/** A page of events. */
export interface EventPage {
  readonly events: readonly ShownEvent[];
  /** To ask for what follows, also when nothing does yet. */
  readonly next: string;
  /** Whether more are there already. */
  readonly more: boolean;
}

const LIMIT = 100; // not-law: events a page

/**
 * The events that whoever asks may see, in their order. What runs is not told before it is over, nor what came after:
 * a cursor never passes an event that comes up later.
 */
export const listEvents = (
  register: Register,
  actor: Actor,
  { after, verbs, kind, thing, since, limit = LIMIT }: EventFilter,
): Promise<Outcome<EventPage>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const place = after === undefined ? BEGINNING : placeOf(after);
    if (place === null) return refuse('not-well-formed', { field: 'after' });
    const rows = await tx.rows<EventRow>(
      `SELECT ${EVENT_COLUMNS}
        FROM register.event e
        WHERE (e.transaction, e.id) > ($1::bigint, $2::bigint)
          AND e.transaction < (SELECT register.transactions_ended())
          AND ($3::text[] IS NULL OR e.verb = ANY ($3))
          AND ($4::text IS NULL OR e.kind = $4)
          AND ($5::uuid IS NULL OR e.thing = $5)
          AND ($6::timestamptz IS NULL OR e.at >= $6)
        ORDER BY e.transaction, e.id
        LIMIT $7`,
      [
        place.transaction,
        place.id,
        verbs ?? null,
        kind ?? null,
        thing ?? null,
        since ?? null,
        limit + 1,
      ],
    );
    const events = rows.slice(0, limit).map(shownEvent);
    return {
      events,
      next: events.at(-1)?.cursor ?? cursorOf(place),
      more: rows.length > limit,
    };
  });
