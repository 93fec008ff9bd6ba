import { Evidence, Ground, keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** An order to rectify is proposed; it holds when a second person has signed it. */
export const proposeOrder = step({
  of: STANDING,
  verb: 'propose-order',
  summary: { en: 'Propose an order to rectify', zh: '拟责令整改' },
  input: { ground: Ground, evidence: Evidence, notice: Notice },
  brings: (_, { ground, evidence, notice }) => ({
    ground,
    evidence,
    notice_en: keptNotice(notice).en,
    notice_zh: notice.zh,
  }),
});
