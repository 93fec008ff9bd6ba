import { z } from 'zod';
import { ORGANISED_PARTS } from '../../register/actor.ts';
import { PAGE_QUERY } from '../../register/page-shapes.ts';
import { cursorOf } from '../../register/use-cases/events/event.ts';
import { followEvents } from '../../register/use-cases/events/follow-events.ts';
import { type EventFilter, listEvents } from '../../register/use-cases/events/list-events.ts';
import { verifyChain } from '../../register/use-cases/events/verify-chain.ts';
import { type Area, route, streamRoute } from './route.ts';

const NAME_LENGTH = 100; // not-law: characters
const MINUTE = 60_000; // not-law: milliseconds
/** A stream ends by itself, so that a key that was revoked sees nothing for longer. */
const LONGEST_STREAM = 15 * MINUTE;

const Name = z.string().min(1).max(NAME_LENGTH);
const Cursor = z
  .string()
  .regex(/^\d{1,15}-\d{1,15}$/)
  .meta({ example: '812-4711' });

const Event = z
  .strictObject({
    cursor: Cursor.meta({ description: 'Its place: ask for what follows with it.' }),
    id: z.number().int(),
    at: z.iso.datetime(),
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

const FILTER = {
  verb: z
    .union([Name, z.array(Name).max(NAME_LENGTH)])
    .optional()
    .meta({ description: 'Of these verbs; may be repeated.' }),
  kind: Name.optional().meta({ description: 'Of things of this kind.' }),
  thing: z.uuid().optional().meta({ description: 'Of this thing.' }),
  since: z.iso.datetime({ offset: true }).optional().meta({ description: 'Inclusive.' }),
} as const;

interface Filter {
  readonly verb?: string | readonly string[];
  readonly kind?: string;
  readonly thing?: string;
  readonly since?: string;
}

const filterOf = ({ verb, kind, thing, since }: Filter): EventFilter => ({
  verbs: typeof verb === 'string' ? [verb] : verb,
  kind,
  thing,
  since,
});

const Chain = z
  .strictObject({
    seals: z.number().int(),
    digest: z.string().nullable(),
    sealedAt: z.iso.datetime().nullable(),
    firstBroken: z.number().int().nullable(),
  })
  .meta({
    id: 'EventChain',
    description: 'The chain over events, reckoned anew; `firstBroken` is null when all holds.',
  });

/** Events, their stream and their chain. */
export const EVENT_ROUTES: Area = {
  title: { en: 'Events', zh: '事件' },
  routes: [
    route({
      id: 'listEvents',
      method: 'GET',
      path: '/v1/events',
      summary: { en: 'Events that you may see, in their order', zh: '按序列出可见事件' },
      description: '`next` goes on from there, also when nothing has followed yet.',
      access: { right: 'read', parts: ORGANISED_PARTS },
      query: z.strictObject({ ...PAGE_QUERY, cursor: Cursor.optional(), ...FILTER }),
      answer: z.strictObject({ items: z.array(Event), next: Cursor, more: z.boolean() }),
      handle: async (register, actor, { cursor, limit, ...filter }) => {
        const outcome = await listEvents(register, actor, {
          ...filterOf(filter),
          after: cursor,
          limit,
        });
        if (outcome.kind === 'refused') return outcome;
        const { events, next, more } = outcome.value;
        return { kind: 'done', value: { items: events, next, more } };
      },
    }),
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
        after: Cursor.default(cursorOf({ transaction: 0, id: 0 })),
        ...FILTER,
      }),
      answer: Event,
      handle: async function* (register, actor, { after, ...filter }, gone) {
        const signal = AbortSignal.any([gone, AbortSignal.timeout(LONGEST_STREAM)]);
        const followed = followEvents(register, actor, { ...filterOf(filter), after }, { signal });
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
    route({
      id: 'verifyEventChain',
      method: 'GET',
      path: '/v1/events/chain',
      summary: { en: 'Whether an event was changed', zh: '校验事件链' },
      access: { right: 'read', parts: ['administrator', 'ministry'] },
      answer: Chain,
      handle: verifyChain,
    }),
  ],
};
