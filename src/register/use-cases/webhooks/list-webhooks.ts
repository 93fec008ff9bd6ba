import type { Actor } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';

/** A webhook as its organisation sees it: never its secret. */
export interface ListedWebhook {
  readonly id: string;
  readonly url: string;
  readonly verbs: readonly string[];
  /** Instants ISO, in UTC. */
  readonly madeAt: string;
  /** Since when nothing has reached it; null when the last message did. */
  readonly failingSince: string | null;
  readonly endedAt: string | null;
  /** Messages that wait for their first or next attempt. */
  readonly waiting: number;
}

/** The webhooks of the own organisation, oldest first. */
export const listWebhooks = (
  register: Register,
  actor: Actor,
): Promise<Outcome<readonly ListedWebhook[]>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    return tx.rows<ListedWebhook>(
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
    );
  });
