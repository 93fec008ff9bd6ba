import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { MANAGES } from '../members/manages.ts';
import { Webhook } from './webhook-shapes.ts';

/** The webhooks of the own organisation, oldest first. */
export const listWebhooks = action({
  method: 'GET',
  path: '/v1/webhooks',
  summary: { en: 'Your webhooks', zh: '本单位的Webhook' },
  access: MANAGES,
  answer: z.strictObject({ items: z.array(Webhook) }),
  work: async ({ tx }) => ({
    items: await tx.rows<Webhook>(
      `SELECT
          w.id,
          w.url,
          w.verbs,
          ${isoInstant('w.made_at')} AS "madeAt",
          ${isoInstant('w.failing_since')} AS "failingSince",
          ${isoInstant('w.ended_at')} AS "endedAt",
          (
            SELECT count(*)
            FROM register.delivery d
            WHERE d.webhook = w.id AND d.delivered_at IS NULL AND d.given_up_at IS NULL
          ) AS waiting
        FROM register.webhook w
        ORDER BY w.made_at, w.id`,
    ),
  }),
});
