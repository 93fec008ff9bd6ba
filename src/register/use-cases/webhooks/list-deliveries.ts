import type { Actor } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';

/** One attempt at a delivery. */
interface ListedAttempt {
  readonly number: number;
  /** Instant ISO, in UTC. */
  readonly at: string;
  /** What the receiver answered; null when it did not. */
  readonly status: number | null;
  /** Why it did not: `timeout`, `address-not-allowed`, `ECONNREFUSED` … */
  readonly failure: string | null;
}

/** A message to a webhook. */
export interface ListedDelivery {
  readonly id: number;
  readonly webhook: string;
  /** Number of the event. */
  readonly event: number;
  readonly state: 'waiting' | 'delivered' | 'given-up';
  /** Instants ISO, in UTC. */
  readonly askedAt: string;
  readonly nextAt: string | null;
  readonly deliveredAt: string | null;
  readonly attempts: readonly ListedAttempt[];
}

/** Which deliveries are asked for: newest first. */
export interface DeliveryFilter {
  readonly webhook?: string | undefined;
  readonly state?: ListedDelivery['state'] | undefined;
  /** Those with a smaller id than this: of the last one known. */
  readonly before?: number | undefined;
  /** At most so many, 1 to 1,000; 100 without it. */
  readonly limit?: number | undefined;
}

const LIMIT = 100; // not-law: deliveries a page

const STATE = `
  CASE
    WHEN d.delivered_at IS NOT NULL THEN 'delivered'
    WHEN d.given_up_at IS NOT NULL THEN 'given-up'
    ELSE 'waiting'
  END`;

/** The messages to the own organisation's webhooks with each attempt, newest first. */
export const listDeliveries = (
  register: Register,
  actor: Actor,
  { webhook, state, before, limit = LIMIT }: DeliveryFilter,
): Promise<Outcome<readonly ListedDelivery[]>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    return tx.rows<ListedDelivery>(
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
      [webhook ?? null, state ?? null, before ?? null, limit],
    );
  });
