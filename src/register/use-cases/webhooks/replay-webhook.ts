import { type Actor, JOB } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { placeOf } from '../events/event.ts';

/** What is to be sent again: one delivery, or what followed an event. */
export type Replay =
  | { readonly id: string; readonly delivery: number }
  /** After the event with this cursor; `0-0`: everything. */
  | { readonly id: string; readonly after: string };

/** Events that one replay sends at most. */
const MOST = 10_000; // not-law: events

/** A delivery that is there begins anew, with the `webhook-id` that it had. */
const AGAIN = `
  asked_at = now(), next_at = now(), attempts = 0, delivered_at = NULL, given_up_at = NULL`;

const followed = async (
  tx: Transaction,
  actor: Actor,
  after: string,
  verbs: readonly string[],
): Promise<readonly number[]> => {
  const place = placeOf(after);
  if (place === null) return refuse('not-well-formed', { field: 'after' });
  const { transaction, id } = place;
  const rows = await tx.as({ ...actor, person: null }, () =>
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
 * one, 10,000 at most. What the receiver had before comes with the same `webhook-id`.
 *
 * @returns how many messages wait to be sent again.
 */
export const replayWebhook = (
  register: Register,
  actor: Actor,
  replay: Replay,
): Promise<Outcome<{ readonly messages: number }>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    const webhook = await tx.maybe<{ verbs: readonly string[]; ended: boolean }>(
      'SELECT verbs, ended_at IS NOT NULL AS ended FROM register.webhook WHERE id = $1',
      [replay.id],
    );
    if (webhook === null) return refuse('not-found', { field: 'id' });
    if (webhook.ended) return refuse('webhook-ended');
    const events = 'after' in replay ? await followed(tx, actor, replay.after, webhook.verbs) : [];
    const messages = await tx.as(JOB, () =>
      'delivery' in replay
        ? tx.run(`UPDATE register.delivery SET ${AGAIN} WHERE id = $1 AND webhook = $2`, [
            replay.delivery,
            replay.id,
          ])
        : tx.run(
            `INSERT INTO register.delivery (webhook, organisation, event)
              SELECT $1, $2, event FROM unnest($3::bigint[]) event
              ON CONFLICT (webhook, event) DO UPDATE SET ${AGAIN}`,
            [replay.id, actor.organisation, events],
          ),
    );
    if ('delivery' in replay && messages === 0) refuse('not-found', { field: 'delivery' });
    await recordEvent(tx, {
      verb: 'replay',
      kind: 'webhook',
      thing: replay.id,
      detail: { messages },
    });
    return { messages };
  });
