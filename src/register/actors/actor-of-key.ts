import { type Actor, type Part, PUBLIC, type Right } from '../actor.ts';
import { Refused } from '../outcome.ts';
import type { Register } from '../register.ts';
import { digestOfToken } from './token-text.ts';

/** For how long an answer holds, and so how long a key lives on elsewhere after it was revoked: milliseconds. */
export const KEPT_MS = 2000; // not-law: a cache
/** How many keys are kept; beyond that all are asked for anew. */
const KEPT_KEYS = 10_000; // not-law: a cache

interface Found {
  readonly part: Part;
  readonly organisation: string;
  readonly province: string | null;
  readonly maker: string | null;
  readonly rights: readonly Right[];
}

/** Whose a key is. */
export type ActorOfKey = (key: string) => Promise<Actor | null>;

/**
 * Makes the look-up of keys. It gives who acts by a key, with the key's scopes as rights; null for a key that is
 * mistyped, unknown, revoked, past its end, or of an organisation that is closed or a maker who left. Every key that
 * is well written costs one digest and one query, known or not. A known key is kept for two seconds: for so long it
 * may outlive its revocation. What it gives throws Refused when the database does not answer: `unavailable`, `busy`.
 *
 * @param now milliseconds of a clock that never goes back.
 */
export const actorOfKey = (
  register: Register,
  now: () => number = () => performance.now(),
): ActorOfKey => {
  const kept = new Map<string, { readonly actor: Actor; readonly until: number }>();
  return async (key) => {
    const digest = digestOfToken('key', key);
    if (digest === null) return null;
    const name = digest.toString('base64');
    const known = kept.get(name);
    if (known !== undefined && now() < known.until) return known.actor;
    kept.delete(name);
    const asked = now();
    const outcome = await register.as(PUBLIC, (tx) =>
      tx.maybe<Found>('SELECT * FROM register.actor_of_key($1)', [digest]),
    );
    if (outcome.kind === 'refused') throw new Refused(outcome);
    if (outcome.value === null) return null;
    const actor: Actor = { ...outcome.value, person: null };
    if (kept.size >= KEPT_KEYS) kept.clear();
    kept.set(name, { actor, until: asked + KEPT_MS });
    return actor;
  };
};
