import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { FIGURES_READ, FiguresProposal } from './figures-shapes.ts';
import { findProposals, proposalOf } from './proposals.ts';

/** Proposals, the newest first. */
export const listFiguresProposals = action({
  method: 'GET',
  path: '/v1/figures/proposals',
  summary: { en: 'Figures that are proposed, the newest first', zh: '拟发布的数据' },
  access: FIGURES_READ,
  query: {
    ...SLICE_QUERY,
    published: z.stringbool().optional().meta({
      description:
        'Those alone of which an edition came; `false`: those that wait or were overtaken.',
    }),
  },
  answer: sliceSchema(FiguresProposal),
  work: async ({ register, tx }, asked) => {
    const { published = null } = asked;
    const page = sliceAsked(register, 'figures proposals', asked, [published]);
    const rows = await findProposals(tx, published, page.after, page.rows);
    return page.of(rows, { key: ({ proposed, id }) => [proposed, id], item: proposalOf });
  },
});
