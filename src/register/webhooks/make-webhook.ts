import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../action.ts';
import { MANAGES } from '../manages.ts';
import { recordEvent } from '../record-event.ts';
import { newWebhookSecret, shownSecret } from './sign-webhook.ts';
import { webhookPurpose } from './webhook-purpose.ts';
import { urlProblem } from './webhook-url.ts';

/** Longest address of a webhook. */
export const MOST_URL = 2000; // not-law: characters
const MOST_VERBS = 100; // not-law: verbs of a webhook, and characters of each
/** Live webhooks that an organisation may have. */
const MOST = 20;

/**
 * Makes a webhook of the own organisation, with `manage`. It is told of the events that the organisation may see and
 * that come after it.
 */
export const makeWebhook = action({
  method: 'POST',
  path: '/v1/webhooks',
  summary: { en: 'Makes a webhook', zh: '新建Webhook' },
  description:
    'Messages are signed by Standard Webhooks with the secret, which is shown here alone; docs/webhooks.md.',
  access: MANAGES,
  body: {
    /** Where to: https, on the public internet. */
    url: z.string().min(1).max(MOST_URL),
    /** Of which verbs it is told; empty: of all. */
    verbs: z.array(z.string().min(1).max(MOST_VERBS)).max(MOST_VERBS).default([]),
  },
  answer: z.strictObject({ id: z.uuid(), secret: z.string() }),
  status: 201,
  refusals: ['webhook-url', 'too-many-webhooks'],
  example: { body: { url: 'https://example.com/mileproof', verbs: ['grant', 'countersign'] } },
  work: async ({ tx, register, refuse }, { url, verbs }) => {
    const problem = urlProblem(url, register.loopbackWebhooks);
    if (problem !== null) refuse('webhook-url', { field: 'url', values: { problem } });
    const { live } = await tx.one<{ live: number }>(
      'SELECT count(*) AS live FROM register.webhook WHERE ended_at IS NULL',
    );
    if (live >= MOST) refuse('too-many-webhooks', { values: { most: MOST } });
    const id = randomUUID();
    const secret = newWebhookSecret();
    const { sealed, keyVersion } = register.secrets.seal(secret, webhookPurpose(id));
    const { organisation, person } = tx.actor;
    await tx.run(
      `INSERT INTO register.webhook (
          id, organisation, person, url, secret, key_version, verbs, seen_transaction
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, register.transactions_ended() - 1)`,
      [id, organisation, person, url, sealed, keyVersion, [...new Set(verbs)]],
    );
    await recordEvent(tx, { verb: 'make', kind: 'webhook', thing: id });
    return { id, secret: shownSecret(secret) };
  },
});
