import type { Actor } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import type { Scope } from './make-key.ts';

/** A key of a program as its organisation sees it: never the key itself. */
export interface ListedKey {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** Id of the person who made it; null of one laid at the beginning. */
  readonly madeBy: string | null;
  /** Instants ISO, in UTC. */
  readonly madeAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** Day in China, ISO; null: never. */
  readonly lastUsedOn: string | null;
  /** `dead` once revoked, past its end, or made by somebody who left. */
  readonly state: 'live' | 'dead';
}

/** The keys of the own organisation, oldest first. */
export const listKeys = (
  register: Register,
  actor: Actor,
): Promise<Outcome<{ readonly items: readonly ListedKey[] }>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    const items = await tx.rows<ListedKey>(
      `SELECT
          k.id,
          k.label,
          k.scopes,
          k.person AS "madeBy",
          ${isoInstant('k.made_at')} AS "madeAt",
          ${isoInstant('k.expires_at')} AS "expiresAt",
          ${isoInstant('k.revoked_at')} AS "revokedAt",
          k.last_used_on::text AS "lastUsedOn",
          CASE
            WHEN k.revoked_at IS NOT NULL OR k.expires_at <= now() OR p.left_at IS NOT NULL THEN 'dead'
            ELSE 'live'
          END AS state
        FROM register.api_key k
        LEFT JOIN register.person p ON p.id = k.person
        WHERE k.organisation = register.organisation()
        ORDER BY k.made_at, k.id`,
    );
    return { items };
  });
