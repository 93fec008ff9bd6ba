import { z } from 'zod';
import type { Shaped } from '../shaped.ts';

/** A webhook as its organisation sees it: never its secret. */
export const Webhook = z
  .strictObject({
    id: z.uuid(),
    url: z.string(),
    verbs: z.array(z.string()).meta({ description: 'Empty: every verb.' }),
    madeAt: z.iso.datetime(),
    /** Since when nothing has reached it; null when the last message did. */
    failingSince: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    waiting: z.number().int().meta({ description: 'Messages that wait for an attempt.' }),
  })
  .meta({ id: 'Webhook' });
export type Webhook = Shaped<typeof Webhook>;

/** A message to a webhook. */
export const Delivery = z
  .strictObject({
    id: z.number().int(),
    webhook: z.uuid(),
    /** Number of the event. */
    event: z.number().int(),
    state: z.enum(['waiting', 'delivered', 'given-up']),
    askedAt: z.iso.datetime(),
    nextAt: z.iso.datetime().nullable(),
    deliveredAt: z.iso.datetime().nullable(),
    attempts: z.array(
      z.strictObject({
        number: z.number().int(),
        at: z.iso.datetime(),
        /** What the receiver answered; null when it did not. */
        status: z.number().int().nullable(),
        /** Why it did not: `timeout`, `address-not-allowed`, `ECONNREFUSED` … */
        failure: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Delivery', description: 'A message to a webhook, with each attempt.' });
export type Delivery = Shaped<typeof Delivery>;
