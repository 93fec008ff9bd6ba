import { type Register, todayIn } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { type DecisionSaid, decisionContent, signaturesOf } from './document-content.ts';
import type { DecisionPreview } from './document-shapes.ts';
import { actingAuthority } from './issue-document.ts';
import { signsNow } from './sign-document.ts';

/** In the place of a number that is given when it is signed. */
const NO_NUMBER = '—';

/**
 * A decision as whoever acts would sign it now, before it has a number; nothing is kept. Null for who is no authority.
 *
 * @param proposedBy who proposed it; null where nobody has.
 */
export const previewDecision = async (
  register: Register,
  tx: Transaction,
  said: DecisionSaid,
  proposedBy: string | null,
): Promise<DecisionPreview | null> => {
  const authority = await actingAuthority(tx);
  if (authority === null) return null;
  const day = await todayIn(tx);
  const signatures = signaturesOf(proposedBy, tx.actor.person);
  const content = decisionContent(register, authority, said, {
    number: NO_NUMBER,
    day,
    signatures,
  });
  return {
    authority: authority.name,
    subject: content.credentialSubject,
    stopped: !(await signsNow(register, tx, authority.id, 'decision')),
  } as DecisionPreview;
};
