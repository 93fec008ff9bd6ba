import { z } from 'zod';
import { isoInstant } from '../iso-instant.ts';
import type { Shaped } from '../shaped.ts';

/** Where an event stands in the order of events: that of their transactions, then of their numbers. */
export interface EventPlace {
  readonly transaction: number;
  readonly id: number;
}

/** The place before all events. */
export const BEGINNING: EventPlace = { transaction: 0, id: 0 };

/** The place behind all events. */
export const END: EventPlace = {
  transaction: Number.MAX_SAFE_INTEGER,
  id: Number.MAX_SAFE_INTEGER,
};

const CURSOR = /^(\d{1,15})-(\d{1,15})$/;

/** A place as callers hold it: `812-4711`. */
export const cursorOf = ({ transaction, id }: EventPlace): string => `${transaction}-${id}`;

/** The place that a caller holds; null when it is none. */
export const placeOf = (cursor: string): EventPlace | null => {
  const [, transaction, id] = CURSOR.exec(cursor) ?? [];
  return transaction === undefined ? null : { transaction: Number(transaction), id: Number(id) };
};

/** Where an event stands, as callers hold it. */
export const EventCursor = z
  .string()
  .regex(/^\d{1,15}-\d{1,15}$/)
  .meta({ example: '812-4711' });

/** What happened, as whoever may see it is told. */
export const Event = z
  .strictObject({
    cursor: EventCursor.meta({ description: 'Its place: ask for what follows with it.' }),
    id: z.number().int(),
    at: z.iso.datetime(),
    /** Who acted: the part, the organisation, and the person; null where there was none. */
    part: z.string(),
    organisation: z.uuid().nullable(),
    person: z.uuid().nullable(),
    verb: z.string(),
    kind: z.string(),
    thing: z.uuid(),
    before: z.string().nullable().meta({ description: 'SHA-256 of the thing before.' }),
    after: z.string().nullable().meta({ description: 'SHA-256 of the thing after.' }),
    exporter: z.uuid().nullable(),
    province: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event', description: 'What happened: who did what to which thing.' });
export type Event = Shaped<typeof Event>;

/** A row of `register.event` by `EVENT_COLUMNS`. */
export type EventRow = Omit<Event, 'cursor'> & { readonly transaction: number };

/** Columns of `register.event e` that make an `EventRow`. */
export const EVENT_COLUMNS = `
  e.transaction,
  e.id,
  ${isoInstant('e.at')} AS at,
  e.part,
  e.organisation,
  e.person,
  e.verb,
  e.kind,
  e.thing,
  encode(e.before, 'hex') AS before,
  encode(e.after, 'hex') AS after,
  e.exporter,
  e.province,
  e.detail`;

/** The event that a row tells. */
export const shownEvent = ({ transaction, ...row }: EventRow): Event => ({
  cursor: cursorOf({ transaction, id: row.id }),
  ...row,
});
