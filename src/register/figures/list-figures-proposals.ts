import { z } from 'zod';
import { action } from '../action.ts';
import { FIGURES_READ, FiguresProposal } from './figures-shapes.ts';
import { proposalsOf } from './proposals.ts';

/** Proposals, the newest first. */
export const listFiguresProposals = action({
  method: 'GET',
  path: '/v1/figures/proposals',
  summary: { en: 'Figures that are proposed, the newest first', zh: '拟发布的数据' },
  access: FIGURES_READ,
  answer: z.strictObject({ items: z.array(FiguresProposal) }),
  work: async ({ tx }) => ({ items: [...(await proposalsOf(tx, null))] }),
});
