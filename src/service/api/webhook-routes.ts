import { z } from 'zod';
import type { Access } from '../../register/action.ts';
import { ORGANISED_PARTS } from '../../register/actor.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { endWebhook } from '../../register/use-cases/webhooks/end-webhook.ts';
import { listDeliveries } from '../../register/use-cases/webhooks/list-deliveries.ts';
import { listWebhooks } from '../../register/use-cases/webhooks/list-webhooks.ts';
import { makeWebhook } from '../../register/use-cases/webhooks/make-webhook.ts';
import { replayWebhook } from '../../register/use-cases/webhooks/replay-webhook.ts';
import { type Area, route } from './route.ts';

const URL_LENGTH = 2000; // not-law: characters
const VERBS = 100; // not-law: verbs of a webhook

const MANAGES: Access = { right: 'manage', parts: ORGANISED_PARTS };
const Id = z.strictObject({ id: z.uuid() });
const Verbs = z.array(z.string().min(1).max(VERBS)).max(VERBS);

const Webhook = z
  .strictObject({
    id: z.uuid(),
    url: z.string(),
    verbs: z.array(z.string()).meta({ description: 'Empty: every verb.' }),
    madeAt: z.iso.datetime(),
    failingSince: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    waiting: z.number().int().meta({ description: 'Messages that wait for an attempt.' }),
  })
  .meta({ id: 'Webhook' });

const Delivery = z
  .strictObject({
    id: z.number().int(),
    webhook: z.uuid(),
    event: z.number().int(),
    state: z.enum(['waiting', 'delivered', 'given-up']),
    askedAt: z.iso.datetime(),
    nextAt: z.iso.datetime().nullable(),
    deliveredAt: z.iso.datetime().nullable(),
    attempts: z.array(
      z.strictObject({
        number: z.number().int(),
        at: z.iso.datetime(),
        status: z.number().int().nullable(),
        failure: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Delivery', description: 'A message to a webhook, with each attempt.' });

const Replay = z
  .strictObject({
    delivery: z.number().int().positive().optional().meta({ description: 'This one.' }),
    after: z
      .string()
      .regex(/^\d{1,15}-\d{1,15}$/)
      .optional()
      .meta({ description: 'What followed the event with this cursor; `0-0`: everything.' }),
  })
  .refine(({ delivery, after }) => (delivery === undefined) !== (after === undefined), {
    error: 'either `delivery` or `after`',
  });

/** Webhooks and what was sent to them. */
export const WEBHOOK_ROUTES: Area = {
  title: { en: 'Webhooks', zh: 'Webhook' },
  routes: [
    route({
      id: 'makeWebhook',
      method: 'POST',
      path: '/v1/webhooks',
      summary: { en: 'Makes a webhook', zh: '新建Webhook' },
      description:
        'Messages are signed by Standard Webhooks with the secret, which is shown here alone; docs/webhooks.md.',
      access: MANAGES,
      body: z.strictObject({ url: z.string().min(1).max(URL_LENGTH), verbs: Verbs.default([]) }),
      answer: z.strictObject({ id: z.uuid(), secret: z.string() }),
      status: 201,
      refusals: ['webhook-url', 'too-many-webhooks'],
      example: { body: { url: 'https://example.com/mileproof', verbs: ['grant', 'countersign'] } },
      handle: makeWebhook,
    }),
    route({
      id: 'listWebhooks',
      method: 'GET',
      path: '/v1/webhooks',
      summary: { en: 'Your webhooks', zh: '本单位的Webhook' },
      access: MANAGES,
      answer: z.strictObject({ items: z.array(Webhook) }),
      handle: async (register, actor) => {
        const outcome = await listWebhooks(register, actor);
        return outcome.kind === 'refused'
          ? outcome
          : { kind: 'done', value: { items: outcome.value } };
      },
    }),
    route({
      id: 'endWebhook',
      method: 'DELETE',
      path: '/v1/webhooks/{id}',
      summary: { en: 'Ends a webhook', zh: '停用Webhook' },
      access: MANAGES,
      params: Id,
      answer: Id,
      refusals: ['not-found'],
      handle: endWebhook,
    }),
    route({
      id: 'replayWebhook',
      method: 'POST',
      path: '/v1/webhooks/{id}/replay',
      summary: { en: 'Sends again what was missed', zh: '重新发送遗漏的消息' },
      description: 'What you had before comes with the same `webhook-id`. 10,000 events at most.',
      access: MANAGES,
      params: Id,
      body: Replay,
      answer: z.strictObject({ messages: z.number().int() }),
      status: 202,
      refusals: ['not-found', 'webhook-ended'],
      handle: (register, actor, { id, delivery, after }) =>
        replayWebhook(
          register,
          actor,
          delivery === undefined ? { id, after: after ?? '' } : { id, delivery },
        ),
    }),
    route({
      id: 'listDeliveries',
      method: 'GET',
      path: '/v1/deliveries',
      summary: { en: 'Messages to your webhooks, newest first', zh: '发往本单位Webhook的消息' },
      access: MANAGES,
      query: z.strictObject({
        ...PAGE_QUERY,
        cursor: z
          .string()
          .regex(/^\d{1,15}$/)
          .optional(),
        webhook: z.uuid().optional(),
        state: z.enum(['waiting', 'delivered', 'given-up']).optional(),
      }),
      answer: pageSchema(Delivery),
      handle: async (register, actor, { cursor, limit, webhook, state }) => {
        const before = cursor === undefined ? undefined : Number(cursor);
        const outcome = await listDeliveries(register, actor, { webhook, state, before, limit });
        if (outcome.kind === 'refused') return outcome;
        const last = outcome.value.length === limit ? outcome.value.at(-1) : undefined;
        return {
          kind: 'done',
          value: { items: outcome.value, next: last === undefined ? null : `${last.id}` },
        };
      },
    }),
  ],
};
