import { endWebhook } from './end-webhook.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listWebhooks } from './list-webhooks.ts';
import { makeWebhook } from './make-webhook.ts';
import { replayWebhook } from './replay-webhook.ts';

/** What can be done with webhooks and what was sent to them, in the order of the documentation. */
export const WEBHOOK_ACTIONS = {
  title: { en: 'Webhooks', zh: 'Webhook' },
  actions: { makeWebhook, listWebhooks, endWebhook, replayWebhook, listDeliveries },
};
