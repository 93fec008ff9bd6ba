import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import type { Posted } from './post-webhook.ts';
import type { TakenDelivery } from './take-deliveries.ts';

const FIRST_WAIT = 5; // not-law: seconds before the second attempt
const GROWTH = 4; // not-law: times that each wait is longer
const LONGEST_WAIT = 6 * 3600; // not-law: seconds between two attempts
/** A receiver that wants nothing more. */
const GONE = 410; // not-law: status of HTTP

/** Seconds to wait after the attempt with this number, from 1: 5 s, 20 s, 80 s … up to six hours. */
export const waitAfter = (attempt: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * GROWTH ** (attempt - 1));

const endFor = async (
  tx: Transaction,
  { webhook, organisation, part }: TakenDelivery,
  why: string,
): Promise<void> => {
  const ended = await tx.run(
    'UPDATE register.webhook SET ended_at = now() WHERE id = $1 AND ended_at IS NULL',
    [webhook],
  );
  if (ended === 0) return;
  // The register's own doing, told to the organisation.
  await tx.as({ ...JOB, organisation }, () =>
    tx.run(
      `INSERT INTO register.event (verb, kind, thing, exporter, detail)
        VALUES ('end', 'webhook', $1, $2, $3)`,
      [webhook, part === 'exporter' ? organisation : null, JSON.stringify({ why })],
    ),
  );
};

/**
 * Writes down an attempt: delivered, to be tried again, or given up after three days. A webhook that nothing has
 * reached for two days when a delivery is given up is ended, and one whose receiver answers 410 at once.
 */
export const recordAttempt = async (
  register: Register,
  taken: TakenDelivery,
  { status, failure }: Posted,
): Promise<boolean> => {
  const delivered = status !== null && status >= 200 && status < 300;
  const lost = taken.event === null;
  const outcome = await register.as(JOB, async (tx) => {
    await tx.run(
      `INSERT INTO register.delivery_attempt (delivery, number, organisation, status, failure)
        SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4
        FROM register.delivery_attempt
        WHERE delivery = $1`,
      [taken.id, taken.organisation, status, failure],
    );
    const { given } = await tx.one<{ given: boolean }>(
      `UPDATE register.delivery
        SET last_status = $2,
          delivered_at = CASE WHEN $3 THEN now() END,
          given_up_at = CASE WHEN NOT $3 AND ($4 OR now() >= asked_at + interval '3 days') THEN now() END,
          next_at = now() + make_interval(secs => $5)
        WHERE id = $1
        RETURNING given_up_at IS NOT NULL AS given`,
      [taken.id, status, delivered, lost, waitAfter(taken.attempts)],
    );
    if (lost) return;
    const { dead } = await tx.one<{ dead: boolean }>(
      `UPDATE register.webhook
        SET failing_since = CASE WHEN NOT $2 THEN coalesce(failing_since, now()) END
        WHERE id = $1
        RETURNING coalesce(failing_since <= now() - interval '2 days', false) AS dead`,
      [taken.webhook, delivered],
    );
    if (status === GONE) await endFor(tx, taken, 'gone');
    else if (given && dead) await endFor(tx, taken, 'nothing reached it');
  });
  needed(outcome);
  return delivered;
};
