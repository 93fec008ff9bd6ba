import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import {
  BEGINNING,
  cursorOf,
  END,
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
  /** Id of the organisation that acted. */
  readonly organisation?: string | undefined;
  /** Id of the person who acted. */
  readonly person?: string | undefined;
  /** ISO instant, inclusive. */
  readonly since?: string | undefined;
  /** ISO instant, exclusive. */
  readonly until?: string | undefined;
  /** True: the last first; `after` is then the cursor of the oldest that is known. */
  readonly newestFirst?: boolean | undefined;
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
  {
    after,
    verbs,
    kind,
    thing,
    organisation,
    person,
    since,
    until,
    newestFirst = false,
    limit = LIMIT,
  }: EventFilter,
): Promise<Outcome<EventPage>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const place = after === undefined ? (newestFirst ? END : BEGINNING) : placeOf(after);
    if (place === null) return refuse('not-well-formed', { field: 'after' });
    const rows = await tx.rows<EventRow>(
      `SELECT ${EVENT_COLUMNS}
        FROM register.event e
        WHERE (e.transaction, e.id) ${newestFirst ? '<' : '>'} ($1::bigint, $2::bigint)
          AND e.transaction < (SELECT register.transactions_ended())
          AND ($3::text[] IS NULL OR e.verb = ANY ($3))
          AND ($4::text IS NULL OR e.kind = $4)
          AND ($5::uuid IS NULL OR e.thing = $5)
          AND ($6::timestamptz IS NULL OR e.at >= $6)
          AND ($7::timestamptz IS NULL OR e.at < $7)
          AND ($8::uuid IS NULL OR e.organisation = $8)
          AND ($9::uuid IS NULL OR e.person = $9)
        ORDER BY ${newestFirst ? 'e.transaction DESC, e.id DESC' : 'e.transaction, e.id'}
        LIMIT $10`,
      [
        place.transaction,
        place.id,
        verbs ?? null,
        kind ?? null,
        thing ?? null,
        since ?? null,
        until ?? null,
        organisation ?? null,
        person ?? null,
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
