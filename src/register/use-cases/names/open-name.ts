import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import { purposeOfName } from './seal-name.ts';

/** A name that is to be opened. */
export interface NameAsked {
  /** `p:` and 32 hexadecimal digits. */
  readonly pseudonym: string;
  /** Why, in at least ten characters; kept for good with who opened it. */
  readonly reason: string;
}

/** A name that was opened. */
export interface OpenedName {
  readonly pseudonym: string;
  readonly name: string;
}

/**
 * Opens the name of a natural person: of a member of the own organisation or, as ministry and administrator, of
 * anybody. Only a person with the right `open-names` does; the database gives nothing without the event.
 */
export const openName = (
  register: Register,
  actor: Actor,
  { pseudonym, reason }: NameAsked,
): Promise<Outcome<OpenedName>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'open-names');
    if (actor.person === null) refuse('person-needed');
    const found = await tx.maybe<{ sealed: Buffer; key_version: number }>(
      'SELECT sealed, key_version FROM register.open_name($1, $2)',
      [pseudonym, reason],
    );
    if (found === null) return refuse('not-found', { field: 'pseudonym' });
    const sealed = { sealed: found.sealed, keyVersion: found.key_version };
    return {
      pseudonym,
      name: register.secrets.open(sealed, purposeOfName(pseudonym)).toString(),
    };
  });
