import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../actor.ts';
import type { Refusal } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Event } from '../stores/event.ts';
import { type EventsAsked, listEvents } from './list-events.ts';

/** What comes out of a stream of events. */
export type Followed =
  | { readonly kind: 'event'; readonly event: Event }
  /** Nothing happened for a while; the cursor to go on from. */
  | { readonly kind: 'heartbeat'; readonly next: string }
  /** The end: nobody may see them, or the cursor is none. */
  | Refusal;

/** How events are followed. */
export interface Following {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Milliseconds between two looks. */
  readonly lookMs?: number;
  /** Milliseconds of silence before a heartbeat. */
  readonly heartbeatMs?: number;
}

const LOOK_MS = 1000; // not-law: milliseconds
const HEARTBEAT_MS = 15_000; // not-law: milliseconds
const PAGE = 500;

/** What passes by itself, and is waited for. */
const PASSING: ReadonlySet<string> = new Set(['unavailable', 'unknown-outcome', 'try-again']);

const waited = async (ms: number, signal: AbortSignal): Promise<void> => {
  await pause(ms, undefined, { signal }).catch(() => {});
};

/**
 * The events that whoever asks may see, as they come, from a cursor on; a lost stream is resumed by the cursor of its
 * last event. While the database is gone it waits.
 */
export async function* followEvents(
  register: Register,
  actor: Actor,
  { cursor, ...filter }: Omit<EventsAsked, 'limit'>,
  { signal, lookMs = LOOK_MS, heartbeatMs = HEARTBEAT_MS }: Following,
): AsyncGenerator<Followed, void, void> {
  let next = cursor;
  let said = Date.now();
  while (!signal.aborted) {
    const outcome = await listEvents(register, actor, {
      ...{ ...filter, limit: PAGE },
      ...(next !== undefined && { cursor: next }),
    });
    if (outcome.kind === 'refused' && !PASSING.has(outcome.code)) {
      yield outcome;
      return;
    }
    if (outcome.kind === 'done') {
      for (const event of outcome.value.items) {
        yield { kind: 'event', event };
        said = Date.now();
      }
      next = outcome.value.next;
      if (outcome.value.more) continue;
    }
    if (Date.now() - said >= heartbeatMs) {
      yield { kind: 'heartbeat', next: next ?? '0-0' };
      said = Date.now();
    }
    await waited(lookMs, signal);
  }
}
