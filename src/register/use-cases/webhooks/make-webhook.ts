import { randomUUID } from 'node:crypto';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';
import { newWebhookSecret, shownSecret } from '../../webhooks/sign-webhook.ts';
import { webhookPurpose } from '../../webhooks/webhook-purpose.ts';
import { urlProblem } from '../../webhooks/webhook-url.ts';

/** The webhook that is asked for. */
export interface NewWebhook {
  /** Where to: https, on the public internet. */
  readonly url: string;
  /** Of which verbs it is told; empty: of all. */
  readonly verbs: readonly string[];
}

/** A webhook that was made. */
export interface MadeWebhook {
  readonly id: string;
  /** `whsec_…`, with which its messages are signed: shown here once. */
  readonly secret: string;
}

/** Live webhooks that an organisation may have. */
const MOST = 20;

/**
 * Makes a webhook of the own organisation, with `manage`. It is told of the events that the organisation may see and
 * that come after it.
 */
export const makeWebhook = (
  register: Register,
  actor: Actor,
  { url, verbs }: NewWebhook,
): Promise<Outcome<MadeWebhook>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    if (actor.organisation === null) refuse('part-missing');
    const problem = urlProblem(url, register.loopbackWebhooks);
    if (problem !== null) refuse('webhook-url', { field: 'url', values: { problem } });
    const { live } = await tx.one<{ live: number }>(
      'SELECT count(*) AS live FROM register.webhook WHERE ended_at IS NULL',
    );
    if (live >= MOST) refuse('too-many-webhooks', { values: { most: MOST } });
    const id = randomUUID();
    const secret = newWebhookSecret();
    const { sealed, keyVersion } = register.secrets.seal(secret, webhookPurpose(id));
    await tx.run(
      `INSERT INTO register.webhook (
          id, organisation, person, url, secret, key_version, verbs, seen_transaction
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, register.transactions_ended() - 1)`,
      [id, actor.organisation, actor.person, url, sealed, keyVersion, [...new Set(verbs)]],
    );
    await recordEvent(tx, { verb: 'make', kind: 'webhook', thing: id });
    return { id, secret: shownSecret(secret) };
  });
