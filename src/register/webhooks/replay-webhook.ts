import { z } from 'zod';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { MANAGES } from '../members/manages.ts';
import { refuse } from '../outcome.ts';
import { recordEvent } from '../record-event.ts';
import { placeOf } from '../stores/event.ts';
import type { Transaction } from '../transaction.ts';

/** Events that one replay sends at most. */
const MOST = 10_000; // not-law: events

/** A delivery that is there begins anew, with the `webhook-id` that it had. */
const AGAIN = `
  asked_at = now(), next_at = now(), attempts = 0, delivered_at = NULL, given_up_at = NULL`;

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

const followed = async (
  tx: Transaction,
  after: string,
  verbs: readonly string[],
): Promise<readonly number[]> => {
  const { transaction, id } = placeOf(after) ?? refuse('not-well-formed', { field: 'after' });
  const rows = await tx.as({ ...tx.actor, person: null }, () =>
    tx.rows<{ id: number }>(
      `SELECT e.id
        FROM register.event e
        WHERE (e.transaction, e.id) > ($1::bigint, $2::bigint)
          AND e.transaction < (SELECT register.transactions_ended())
          AND (cardinality($3::text[]) = 0 OR e.verb = ANY ($3))
        ORDER BY e.transaction, e.id
        LIMIT $4`,
      [transaction, id, verbs, MOST],
    ),
  );
  return rows.map(({ id: event }) => event);
};

/**
 * Sends a webhook of the own organisation again what it may have missed: one delivery, or every event that followed
 * one, 10,000 at most. What the receiver had before comes with the same `webhook-id`. Told is how many messages wait
 * to be sent again.
 */
export const replayWebhook = action({
  method: 'POST',
  path: '/v1/webhooks/{id}/replay',
  summary: { en: 'Sends again what was missed', zh: '重新发送遗漏的消息' },
  description: 'What you had before comes with the same `webhook-id`. 10,000 events at most.',
  access: MANAGES,
  params: { id: z.uuid() },
  body: Replay,
  answer: z.strictObject({ messages: z.number().int() }),
  status: 202,
  refusals: ['webhook-ended'],
  work: async ({ tx, refuse: refused }, { id, delivery, after = '' }) => {
    const webhook = await tx.maybe<{ verbs: readonly string[]; ended: boolean }>(
      'SELECT verbs, ended_at IS NOT NULL AS ended FROM register.webhook WHERE id = $1',
      [id],
    );
    if (webhook === null) return refused('not-found', { field: 'id' });
    if (webhook.ended) return refused('webhook-ended');
    const one = delivery !== undefined;
    const events = one ? [] : await followed(tx, after, webhook.verbs);
    const { organisation } = tx.actor;
    const messages = await tx.as(JOB, () =>
      one
        ? tx.run(`UPDATE register.delivery SET ${AGAIN} WHERE id = $1 AND webhook = $2`, [
            delivery,
            id,
          ])
        : tx.run(
            `INSERT INTO register.delivery (webhook, organisation, event)
              SELECT $1, $2, event FROM unnest($3::bigint[]) event
              ON CONFLICT (webhook, event) DO UPDATE SET ${AGAIN}`,
            [id, organisation, events],
          ),
    );
    if (one && messages === 0) refused('not-found', { field: 'delivery' });
    await recordEvent(tx, { verb: 'replay', kind: 'webhook', thing: id, detail: { messages } });
    return { messages };
  },
});
