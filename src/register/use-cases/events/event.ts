import { isoInstant } from '../../iso-instant.ts';

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

/** What happened, as whoever may see it is told. */
export interface ShownEvent {
  /** Its place, to go on after it. */
  readonly cursor: string;
  readonly id: number;
  /** Instant ISO, in UTC. */
  readonly at: string;
  /** Who acted: the part, the organisation, and the id of the person; null where there was none. */
  readonly part: string;
  readonly organisation: string | null;
  readonly person: string | null;
  readonly verb: string;
  readonly kind: string;
  readonly thing: string;
  /** SHA-256 of the thing before and after, hexadecimal; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly exporter: string | null;
  readonly province: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A row of `register.event` by `EVENT_COLUMNS`. */
export type EventRow = Omit<ShownEvent, 'cursor'> & { readonly transaction: number };

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
export const shownEvent = ({ transaction, ...row }: EventRow): ShownEvent => ({
  cursor: cursorOf({ transaction, id: row.id }),
  ...row,
});
