import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { MANAGES } from '../members/manages.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { Delivery } from './webhook-shapes.ts';

const CURSOR = /^\d{1,15}$/;

const STATE = `
  CASE
    WHEN d.delivered_at IS NOT NULL THEN 'delivered'
    WHEN d.given_up_at IS NOT NULL THEN 'given-up'
    ELSE 'waiting'
  END`;

/** The messages to the own organisation's webhooks with each attempt, newest first; the cursor is the last one's id. */
export const listDeliveries = action({
  method: 'GET',
  path: '/v1/deliveries',
  summary: { en: 'Messages to your webhooks, newest first', zh: '发往本单位Webhook的消息' },
  access: MANAGES,
  query: {
    ...PAGE_QUERY,
    cursor: z.string().regex(CURSOR).optional(),
    webhook: z.uuid().optional(),
    state: Delivery.shape.state.optional(),
  },
  answer: pageSchema(Delivery),
  work: async ({ tx, refuse }, { cursor = null, limit, webhook = null, state = null }) => {
    if (cursor !== null && !CURSOR.test(cursor)) refuse('cursor-not-valid', { field: 'cursor' });
    const found = await tx.rows<Delivery>(
      `SELECT
          d.id,
          d.webhook,
          d.event,
          ${STATE} AS state,
          ${isoInstant('d.asked_at')} AS "askedAt",
          CASE ${STATE} WHEN 'waiting' THEN ${isoInstant('d.next_at')} END AS "nextAt",
          ${isoInstant('d.delivered_at')} AS "deliveredAt",
          coalesce(
            (
              SELECT jsonb_agg(
                  jsonb_build_object(
                    'number', a.number, 'at', ${isoInstant('a.at')}, 'status', a.status, 'failure', a.failure
                  )
                  ORDER BY a.number
                )
              FROM register.delivery_attempt a
              WHERE a.delivery = d.id
            ),
            '[]'
          ) AS attempts
        FROM register.delivery d
        WHERE ($1::uuid IS NULL OR d.webhook = $1)
          AND ($2::text IS NULL OR ${STATE} = $2)
          AND ($3::bigint IS NULL OR d.id < $3)
        ORDER BY d.id DESC
        LIMIT $4`,
      [webhook, state, cursor, limit + 1],
    );
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return { items, next: last === undefined ? null : String(last.id) };
  },
});
