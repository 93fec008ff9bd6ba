import { STANDING_LIFE } from '../../../domain/lives/standing-life.ts';
import { action } from '../../action.ts';
import { Pieces } from '../../ground-shapes.ts';
import { Text } from '../../shapes.ts';
import { takeStep } from '../../steps/take-step.ts';
import { STANDING, showStanding } from './standing.ts';

/** The exporter reports what it did to rectify, with evidence: of itself, so that no path names it. */
export const reportRectification = action({
  method: 'POST',
  path: '/v1/standing/report',
  summary: { en: 'Report the own rectification', zh: '报告本企业整改情况' },
  access: { right: 'act', parts: ['exporter'] },
  step: { life: STANDING_LIFE, verb: 'report' },
  body: { report: Text, evidence: Pieces },
  answer: STANDING.answer,
  refusals: ['evidence-not-found'],
  work: async ({ tx }, { report, evidence }) => {
    const exporter = tx.actor.organisation ?? '';
    const { id } = await showStanding(tx, exporter);
    await takeStep(tx, STANDING, id, 'report', {
      report,
      pieces: JSON.stringify(evidence),
    });
    return showStanding(tx, exporter);
  },
});
