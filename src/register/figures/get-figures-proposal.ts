import { z } from 'zod';
import { action } from '../action.ts';
import { FIGURES_READ, FiguresProposal } from './figures-shapes.ts';
import { oneProposal } from './proposals.ts';

/** A proposal, with its sums and the edition that came of it. */
export const getFiguresProposal = action({
  method: 'GET',
  path: '/v1/figures/proposals/{proposal}',
  summary: { en: 'Figures that are proposed', zh: '拟发布的数据（单项）' },
  access: FIGURES_READ,
  params: { proposal: z.uuid() },
  answer: FiguresProposal,
  work: async ({ tx, refuse }, { proposal }) =>
    (await oneProposal(tx, proposal)) ?? refuse('not-found', { field: 'proposal' }),
});
