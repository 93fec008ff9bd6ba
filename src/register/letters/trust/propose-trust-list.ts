import { action } from '../../action.ts';
import { recordEvent } from '../../record-event.ts';
import { saysTheSame } from './publish-trust-list.ts';
import { signatoriesNow, signatoriesOf } from './signatories.ts';
import { trustListNow } from './trust-list-now.ts';
import { MINISTRY_SIGNS, TrustProposal } from './trust-shapes.ts';

/**
 * A person of the ministry proposes who may sign: whoever is announced as a manufacturer today and has keys
 * here, and offices and the ministry with keys of their own.
 */
export const proposeTrustList = action({
  method: 'POST',
  path: '/v1/trust-list/proposals',
  summary: { en: 'Propose the next trust list', zh: '提出新的信任清单' },
  access: MINISTRY_SIGNS,
  answer: TrustProposal,
  status: 201,
  refusals: ['nothing-to-publish', 'person-needed'],
  work: async ({ register, tx, refuse }) => {
    const person = tx.actor.person ?? refuse('person-needed');
    const now = await signatoriesNow(register, tx);
    const last = await trustListNow(register, tx);
    if (last !== null && saysTheSame(signatoriesOf(last), now)) refuse('nothing-to-publish');
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.trust_proposal (manufacturers, authorities, proposed_by)
        VALUES ($1, $2, $3)
        RETURNING id`,
      [JSON.stringify(now.manufacturers), JSON.stringify(now.authorities), person],
    );
    await recordEvent(tx, { verb: 'propose', kind: 'trust-list', thing: id });
    return { id, ...now, proposedBy: person, version: null };
  },
});
