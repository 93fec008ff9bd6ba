import type { Actor } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';

/** How the chain of events stands. */
export interface ChainState {
  readonly seals: number;
  /** Digest of the last seal, hexadecimal: whoever wrote it down can hold a later chain against it. */
  readonly digest: string | null;
  /** Instant of the last seal, ISO in UTC. */
  readonly sealedAt: string | null;
  /** The first seal that does not agree with the events it covers; null when all do. */
  readonly firstBroken: number | null;
}

/** Reckons the chain of events anew and holds it against its seals; for the administrator and the ministry. */
export const verifyChain = (register: Register, actor: Actor): Promise<Outcome<ChainState>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    // It reads every event: the limit of a request does not hold.
    await tx.run('SET LOCAL statement_timeout = 0');
    return tx.one<ChainState>(
      `SELECT
          (SELECT count(*) FROM register.event_seal) AS seals,
          encode(newest.digest, 'hex') AS digest,
          ${isoInstant('newest.at')} AS "sealedAt",
          register.first_broken_seal() AS "firstBroken"
        FROM (SELECT) one
        LEFT JOIN (SELECT digest, at FROM register.event_seal ORDER BY number DESC LIMIT 1) newest ON true`,
    );
  });
