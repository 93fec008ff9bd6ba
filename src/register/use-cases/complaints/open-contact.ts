import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import { purposeOfContact } from '../../stores/sealed-words.ts';

/** A contact that is to be opened. */
export interface ContactAsked {
  readonly complaint: string;
  /** Why, in at least ten characters; kept for good with who opened it. */
  readonly reason: string;
}

/** A contact that was opened. */
export interface OpenedContact {
  readonly contact: string;
}

/**
 * Opens how a buyer wishes to be reached: a person with the right `open-names` of the complaint's office, or of the
 * ministry. The database gives nothing without the event. Refuses `right-missing`, `person-needed`, `not-found`.
 */
export const openContact = (
  register: Register,
  actor: Actor,
  { complaint, reason }: ContactAsked,
): Promise<Outcome<OpenedContact>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'open-names');
    if (actor.person === null) refuse('person-needed');
    const found = await tx.maybe<{ sealed: Buffer; key_version: number }>(
      'SELECT sealed, key_version FROM register.open_contact($1, $2)',
      [complaint, reason],
    );
    if (found === null) return refuse('not-found');
    const sealed = { sealed: found.sealed, keyVersion: found.key_version };
    return { contact: register.secrets.open(sealed, purposeOfContact(complaint)).toString() };
  });
