import { timingSafeEqual } from 'node:crypto';
import { SECRET_PREFIX, webhookSignature } from './sign-webhook.ts';

/** Why a message is not to be believed; `seen-before` is a repeat: answer 200 and do nothing. */
export type WebhookVerdict =
  | 'good'
  | 'headers-missing'
  | 'too-old'
  | 'too-new'
  | 'wrong-signature'
  | 'seen-before';

/** A message as it came in. */
export interface ReceivedWebhook {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes as they came, before any parsing. */
  readonly body: string | Uint8Array;
}

/** What a receiver checks with. */
export interface WebhookVerifierOptions {
  /** As shown when the webhook was made: `whsec_…`; the old one too while it is changed. */
  readonly secrets: readonly string[];
  /** Seconds that clocks may differ, each way; 300 without it. */
  readonly toleranceSeconds?: number;
}

const TOLERANCE_SECONDS = 300; // not-law: seconds
const VERSION = 'v1,';

const keyOf = (secret: string): Buffer => {
  const text = secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret;
  const key = Buffer.from(text, 'base64');
  if (key.length === 0) throw new Error('a webhook secret is empty');
  return key;
};

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/**
 * Makes what a receiver of webhooks checks them with: signature in constant time, age, and whether the message was
 * there before. What was seen is kept in memory for as long as its age would pass; a receiver of several processes
 * keeps `webhook-id` in its own database besides.
 *
 * @returns a function of a message and the time it came: `good` once, else why not.
 * @throws Error when a secret is empty.
 * @example
 * const verify = webhookVerifier({ secrets: ['whsec_…'] });
 * if (verify({ headers: request.headers, body }, new Date()) !== 'good') return;
 */
export const webhookVerifier = ({
  secrets,
  toleranceSeconds = TOLERANCE_SECONDS,
}: WebhookVerifierOptions): ((received: ReceivedWebhook, now: Date) => WebhookVerdict) => {
  const keys = secrets.map(keyOf);
  /** By id, until when it has to be kept, in seconds since 1970. */
  const seen = new Map<string, number>();
  return ({ headers, body }, now) => {
    const {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures,
    } = headers;
    if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string')
      return 'headers-missing';
    if (!/^\d{1,12}$/.test(timestamp)) return 'headers-missing';
    const offered = signatures.split(' ').filter((one) => one.startsWith(VERSION));
    const genuine = keys.some((key) => {
      const expected = `${VERSION}${webhookSignature(key, id, timestamp, body)}`;
      return offered.some((one) => same(one, expected));
    });
    if (!genuine) return 'wrong-signature';
    const age = now.getTime() / 1000 - Number(timestamp);
    if (age > toleranceSeconds) return 'too-old';
    if (age < -toleranceSeconds) return 'too-new';
    for (const [known, until] of seen) if (until < now.getTime() / 1000) seen.delete(known);
    if (seen.has(id)) return 'seen-before';
    seen.set(id, Number(timestamp) + toleranceSeconds);
    return 'good';
  };
};
