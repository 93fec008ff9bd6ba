import { z } from 'zod';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import type { Job } from '../queue/job.ts';
import type { Register } from '../register.ts';
import { type EventRow, shownEvent } from '../stores/event.ts';
import { deliveriesWait } from '../webhooks/deliveries-wait.ts';
import { type Posted, postWebhook } from '../webhooks/post-webhook.ts';
import { queueDeliveries } from '../webhooks/queue-deliveries.ts';
import { recordAttempt } from '../webhooks/record-attempt.ts';
import { signWebhook } from '../webhooks/sign-webhook.ts';
import { type TakenDelivery, takeDeliveries } from '../webhooks/take-deliveries.ts';
import { webhookPurpose } from '../webhooks/webhook-purpose.ts';

/** What is posted of an event: all but the person, as canonical JSON. */
const bodyOf = (register: Register, event: EventRow): string => {
  const { person: _, ...shown } = shownEvent(event);
  return canonicalJson({ ...shown, demonstration: register.demonstration } as unknown as Json);
};

const post = async (register: Register, taken: TakenDelivery): Promise<Posted> => {
  const { id, webhook, url, secret, keyVersion, event } = taken;
  if (event === null) return { status: null, failure: 'no-longer-seen' };
  const key = register.secrets.open({ sealed: secret, keyVersion }, webhookPurpose(webhook));
  const body = bodyOf(register, event);
  const headers = signWebhook(key, `message_${id}`, new Date(), body);
  return postWebhook({ url, headers, body, loopback: register.loopbackWebhooks });
};

/**
 * Tells webhooks of events: each message at least once, with the same `webhook-id` in every attempt. What a node had
 * taken when it died is taken by another two minutes later.
 */
export const DELIVER_WEBHOOKS: Job = {
  name: 'deliver-webhooks',
  due: { everySeconds: 3, where: deliveriesWait },
  retries: 0,
  retryDelaySeconds: 0,
  timeoutSeconds: 600,
  data: z.object({}),
  work: async (register, _, { signal }) => {
    const queued = await queueDeliveries(register, signal);
    let delivered = 0;
    let failed = 0;
    while (!signal.aborted) {
      const taken = await takeDeliveries(register);
      if (taken.length === 0) break;
      const done = await Promise.all(
        taken.map(async (one) => recordAttempt(register, one, await post(register, one))),
      );
      for (const reached of done) {
        if (reached) delivered += 1;
        else failed += 1;
      }
    }
    return { queued, delivered, failed };
  },
};
