import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needSignature } from '../steps/need-part.ts';
import { draftAll } from './draft-letters.ts';
import { type SuitesWanted, supersedeBy } from './issue-letter.ts';
import { letterInFull, type RegisterLetterInFull } from './letter-rows.ts';
import type { TermsWanted } from './terms-of-letters.ts';

/** A letter in force, and what the one in its place promises. */
export interface LetterToReplace extends TermsWanted, SuitesWanted {
  readonly letter: string;
}

/**
 * Drafts and issues another letter for the vehicle of one in force, which it supersedes, in one transaction.
 *
 * @returns the letter that is in force now; refused as drafting and issuing refuse.
 */
export const replaceLetter = (
  register: Register,
  actor: Actor,
  { letter, suites, ...terms }: LetterToReplace,
): Promise<Outcome<RegisterLetterInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    const old = (await letterInFull(tx, letter)) ?? refuse('not-found', { field: 'letter' });
    const vehicles = [{ application: old.applicationNumber, vin: old.vin }];
    const [by = ''] = await draftAll(register, tx, { vehicles, ...terms });
    await supersedeBy(register, tx, { letter, by, suites });
    return (await letterInFull(tx, by)) ?? refuse('not-found');
  });
