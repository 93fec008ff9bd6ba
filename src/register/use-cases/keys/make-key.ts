import type { Actor, Right } from '../../actor.ts';
import { digestOfToken, newToken } from '../../actors/token-text.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/** What a program's key may be given: everything but what a person must do himself. */
export const SCOPES = ['read', 'act', 'tell', 'manage'] as const satisfies readonly Right[];
export type Scope = (typeof SCOPES)[number];

/** The key that is asked for. */
export interface NewKey {
  /** What its organisation calls it: 1 to 200 characters. */
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** ISO instant from which it is dead; null: never. */
  readonly expiresAt: string | null;
}

/** A key that was made. */
export interface MadeKey {
  readonly id: string;
  /** The key itself: shown here once, and kept nowhere. */
  readonly key: string;
}

/**
 * Makes a key for a program of the own organisation. Only a person makes keys, with `manage`, and none that may more
 * than that person; the key loses what its maker loses.
 */
export const makeKey = (
  register: Register,
  actor: Actor,
  { label, scopes, expiresAt }: NewKey,
): Promise<Outcome<MadeKey>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    if (actor.person === null) refuse('person-needed');
    const beyond = scopes.find((scope) => !actor.rights.includes(scope));
    if (beyond !== undefined)
      refuse('right-not-yours', { field: 'scopes', values: { right: beyond } });
    const { past } = await tx.one<{ past: boolean }>(
      'SELECT coalesce($1::timestamptz <= now(), false) AS past',
      [expiresAt],
    );
    if (past) refuse('already-past', { field: 'expiresAt' });
    const key = newToken('key');
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.api_key (organisation, label, digest, scopes, expires_at)
        VALUES ($1, $2, $3, $4, $5)
        RETURNING id`,
      [actor.organisation, label, digestOfToken('key', key), scopes, expiresAt],
    );
    await recordEvent(tx, { verb: 'make', kind: 'api-key', thing: id });
    return { id, key };
  });
