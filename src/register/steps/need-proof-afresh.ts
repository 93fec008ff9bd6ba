import type { Actor } from '../actor.ts';
import { refuse } from '../outcome.ts';

/**
 * So many documents are signed together without a fresh proof of who signs: a threshold of our own. A day's work of a
 * clerk passes below it. Whoever finds a screen unlocked cannot sign the requests of a whole model by it.
 */
const SIGNED_UNPROVED = 20; // not-law: documents

/**
 * Whoever changes who must sign has proved in the last minutes who it is.
 *
 * @throws Refused `proof-afresh-needed` where the session is older.
 */
export const needProofNow = ({ fresh }: Actor): void => {
  if (fresh === false) refuse('proof-afresh-needed');
};

/**
 * Whoever signs many at once has proved in the last minutes who it is: by signing in, with a passkey or a password.
 *
 * @throws Refused `proof-afresh-needed` where the session is older.
 */
export const needProofAfresh = ({ fresh }: Actor, documents: number): void => {
  if (documents > SIGNED_UNPROVED && fresh === false)
    refuse('proof-afresh-needed', { values: { documents, without: SIGNED_UNPROVED } });
};
