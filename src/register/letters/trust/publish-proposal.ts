import { z } from 'zod';
import { action } from '../../action.ts';
import { recordEvent } from '../../record-event.ts';
import { publishTrustList, saysTheSame } from './publish-trust-list.ts';
import { signatoriesNow } from './signatories.ts';
import { PROPOSALS } from './trust-proposals.ts';
import { MINISTRY_SIGNS, type TrustProposal } from './trust-shapes.ts';

/**
 * A second person of the ministry publishes what was proposed, as the next version, which never changes.
 */
export const publishProposal = action({
  method: 'POST',
  path: '/v1/trust-list/proposals/{proposal}/publish',
  summary: {
    en: 'Publish a proposed trust list as the second person',
    zh: '复核并发布信任清单',
  },
  access: MINISTRY_SIGNS,
  params: { proposal: z.uuid() },
  answer: z.strictObject({ version: z.number().int() }),
  refusals: ['trust-list-stale'],
  work: async ({ register, tx, refuse }, { proposal }) => {
    const { person } = tx.actor;
    const found =
      (await tx.maybe<TrustProposal>(`${PROPOSALS} WHERE p.id = $1`, [proposal])) ??
      refuse('not-found', { field: 'proposal' });
    if (found.version !== null) refuse('already-there', { values: { version: found.version } });
    if (!saysTheSame(await signatoriesNow(register, tx), found)) refuse('trust-list-stale');
    const version = await publishTrustList(register, tx, found, { proposal, person });
    await recordEvent(tx, {
      ...{ verb: 'publish', kind: 'trust-list', thing: proposal },
      detail: { version },
    });
    return { version };
  },
});
