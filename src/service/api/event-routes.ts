import { z } from 'zod';
import { ORGANISED_PARTS } from '../../register/actor.ts';
import { EVENT_FILTER } from '../../register/events/event-shapes.ts';
import { followEvents } from '../../register/events/follow-events.ts';
import { listEvents } from '../../register/events/list-events.ts';
import { verifyEventChain } from '../../register/events/verify-event-chain.ts';
import { BEGINNING, cursorOf, Event, EventCursor } from '../../register/stores/event.ts';
import { type Area, streamRoute } from './route.ts';
import { routesOf } from './routes-of.ts';

const MINUTE = 60_000; // not-law: milliseconds
/** A stream ends by itself, so that a key that was revoked sees nothing for longer. */
const LONGEST_STREAM = 15 * MINUTE;

/** Events, their stream and their chain. */
export const EVENT_ROUTES: Area = {
  title: { en: 'Events', zh: '事件' },
  routes: [
    ...routesOf({ listEvents }),
    streamRoute({
      id: 'streamEvents',
      method: 'GET',
      path: '/v1/events/stream',
      summary: { en: 'Events as they come', zh: '实时事件流' },
      description:
        'A line an event; a line of progress when nothing happened for 15 seconds. It ends after 15 minutes: ' +
        'go on with the cursor of the last event.',
      access: { right: 'read', parts: ORGANISED_PARTS },
      query: z.strictObject({
        after: EventCursor.default(cursorOf(BEGINNING)),
        ...EVENT_FILTER,
      }),
      answer: Event,
      handle: async function* (register, actor, { after, ...filter }, gone) {
        const signal = AbortSignal.any([gone, AbortSignal.timeout(LONGEST_STREAM)]);
        const followed = followEvents(register, actor, { ...filter, cursor: after }, { signal });
        let done = 0;
        for await (const one of followed) {
          if (one.kind === 'event') {
            done += 1;
            yield { kind: 'answer', value: one.event };
          } else if (one.kind === 'heartbeat') yield { kind: 'progress', done, total: null };
          else yield one;
        }
      },
    }),
    ...routesOf({ verifyEventChain }),
  ],
};
