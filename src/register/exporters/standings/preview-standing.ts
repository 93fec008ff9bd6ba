import { z } from 'zod';
import { action } from '../../action.ts';
import { DecisionPreview } from '../../documents/document-shapes.ts';
import { previewDecision } from '../../documents/preview-decision.ts';
import { saidOfStanding } from './document-of-standing.ts';
import { STANDING, showStanding } from './standing.ts';

/** What waits for a second signature, by the state of the standing. */
const PROPOSED: Readonly<Record<string, 'order' | 'bar'>> = {
  ...{ orderProposed: 'order', barProposed: 'bar' },
};

/** The order or the bar that signing what was proposed would issue; nothing is kept. */
export const previewStanding = action({
  method: 'GET',
  path: `${STANDING.path}/document-preview`,
  summary: { en: 'The decision that signing would issue', zh: '预览拟签发的决定书' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { exporter: z.uuid() },
  answer: DecisionPreview,
  refusals: ['nothing-proposed'],
  work: async ({ register, tx, refuse }, { exporter }) => {
    const { id, state } = await showStanding(tx, exporter);
    const kind = PROPOSED[state] ?? refuse('nothing-proposed');
    const { row, said } = await saidOfStanding(register, tx, id, kind);
    return (await previewDecision(register, tx, said, row.proposedBy)) ?? refuse('part-missing');
  },
});
