import { z } from 'zod';
import { action } from '../../action.ts';
import { PROPOSALS } from './trust-proposals.ts';
import { TrustProposal } from './trust-shapes.ts';

/** Proposals, the newest first. */
export const listTrustProposals = action({
  method: 'GET',
  path: '/v1/trust-list/proposals',
  summary: { en: 'Proposals of trust lists, the newest first', zh: '信任清单提案' },
  access: { right: 'read', parts: ['ministry'] },
  answer: z.strictObject({ items: z.array(TrustProposal) }),
  work: async ({ tx }) => ({
    items: await tx.rows<TrustProposal>(`${PROPOSALS} ORDER BY p.proposed_at DESC, p.id LIMIT 50`),
  }),
});
