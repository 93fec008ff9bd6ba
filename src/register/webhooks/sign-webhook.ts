import { createHmac, randomBytes } from 'node:crypto';

/** What a secret begins with where it is shown, by Standard Webhooks. */
export const SECRET_PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** The headers of a message, by Standard Webhooks. */
export interface WebhookHeaders {
  /** The same for every attempt at the same message. */
  readonly 'webhook-id': string;
  /** Seconds since 1970 of this attempt. */
  readonly 'webhook-timestamp': string;
  /** `v1,` and the signature in base64; several are parted by a space. */
  readonly 'webhook-signature': string;
}

/** A new secret: 32 random bytes. */
export const newWebhookSecret = (): Buffer => randomBytes(SECRET_BYTES);

/** A secret as it is shown: `whsec_` and base64. */
export const shownSecret = (secret: Buffer): string =>
  `${SECRET_PREFIX}${secret.toString('base64')}`;

/** HMAC-SHA256 over id, time and body, in base64. */
export const webhookSignature = (
  secret: Buffer,
  id: string,
  timestamp: string,
  body: string | Uint8Array,
): string =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64');

/** Signs a message for one attempt. */
export const signWebhook = (secret: Buffer, id: string, at: Date, body: string): WebhookHeaders => {
  const timestamp = `${Math.floor(at.getTime() / 1000)}`;
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${webhookSignature(secret, id, timestamp, body)}`,
  };
};
