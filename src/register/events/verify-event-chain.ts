import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { recordEvent } from '../record-event.ts';
import type { Shaped } from '../shaped.ts';
import { EventChain } from './event-shapes.ts';

/** By what the event of a check is found. */
export const CHAIN_CHECKED = 'check-chain';

/**
 * Reckons the chain of events anew and holds it against its seals; for the administrator and the ministry. That it was
 * done and what came of it is an event.
 */
export const verifyEventChain = action({
  method: 'GET',
  path: '/v1/events/chain',
  summary: { en: 'Whether an event was changed', zh: '校验事件链' },
  description: 'Kept as an event, with what came of it.',
  access: { right: 'read', parts: ['administrator', 'ministry'] },
  answer: EventChain,
  work: async ({ tx }) => {
    // It reads every event: the limit of a request does not hold.
    await tx.unbounded();
    const chain = await tx.one<Shaped<typeof EventChain>>(
      `SELECT
          (SELECT count(*) FROM register.event_seal) AS seals,
          encode(newest.digest, 'hex') AS digest,
          ${isoInstant('newest.at')} AS "sealedAt",
          register.first_broken_seal() AS "firstBroken"
        FROM (SELECT) one
        LEFT JOIN (SELECT digest, at FROM register.event_seal ORDER BY number DESC LIMIT 1) newest ON true`,
    );
    await recordEvent(tx, {
      verb: CHAIN_CHECKED,
      kind: 'organisation',
      thing: tx.actor.organisation ?? '',
      detail: { seals: chain.seals, broken: chain.firstBroken ?? 0 },
    });
    return chain;
  },
});
