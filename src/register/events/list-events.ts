import { z } from 'zod';
import { action, type InputOf } from '../action.ts';
import { ORGANISED_PARTS } from '../actor.ts';
import { SLICE_QUERY } from '../list-shapes.ts';
import {
  BEGINNING,
  cursorOf,
  END,
  EVENT_COLUMNS,
  Event,
  EventCursor,
  type EventRow,
  placeOf,
  shownEvent,
} from '../stores/event.ts';
import { EVENT_FILTER } from './event-shapes.ts';

/**
 * The events that whoever asks may see, in their order. What runs is not told before it is over, nor what came after:
 * a cursor never passes an event that comes up later.
 */
export const listEvents = action({
  method: 'GET',
  path: '/v1/events',
  summary: { en: 'Events that you may see, in their order', zh: '按序列出可见事件' },
  description: '`next` goes on from there, also when nothing has followed yet.',
  access: { right: 'read', parts: ORGANISED_PARTS },
  query: {
    ...SLICE_QUERY,
    cursor: EventCursor.optional(),
    ...EVENT_FILTER,
    until: z.iso.datetime({ offset: true }).optional().meta({ description: 'Exclusive.' }),
    newestFirst: z.stringbool().optional().meta({ description: 'The last first.' }),
  },
  answer: z.strictObject({ items: z.array(Event), next: EventCursor, more: z.boolean() }),
  work: async ({ tx, refuse }, { cursor, limit, verb, newestFirst = false, ...asked }) => {
    const beginning = newestFirst ? END : BEGINNING;
    const place = cursor === undefined ? beginning : placeOf(cursor);
    if (place === null) return refuse('not-well-formed', { field: 'cursor' });
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
          AND (
            $11::text IS NULL
            OR e.person IN (SELECT p.id FROM register.person p WHERE p.staff_number = $11)
          )
        ORDER BY ${newestFirst ? 'e.transaction DESC, e.id DESC' : 'e.transaction, e.id'}
        LIMIT $10`,
      [
        place.transaction,
        place.id,
        typeof verb === 'string' ? [verb] : (verb ?? null),
        asked.kind ?? null,
        asked.thing ?? null,
        asked.since ?? null,
        asked.until ?? null,
        asked.organisation ?? null,
        asked.person ?? null,
        limit + 1,
        asked.staffNumber ?? null,
      ],
    );
    const items = rows.slice(0, limit).map(shownEvent);
    const next = items.at(-1)?.cursor ?? cursorOf(place);
    return { items, next, more: rows.length > limit };
  },
});

/** Which events are asked for. */
export type EventsAsked = InputOf<typeof listEvents>;
