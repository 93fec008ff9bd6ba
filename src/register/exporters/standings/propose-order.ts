import { GROUNDED, groundedColumns, Pieces } from '../../ground-shapes.ts';
import { keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** An order to rectify is proposed; it holds when a second person has signed it. */
export const proposeOrder = step({
  of: STANDING,
  verb: 'propose-order',
  summary: { en: 'Propose an order to rectify', zh: '拟责令整改' },
  input: { ...GROUNDED, evidence: Pieces, notice: Notice },
  brings: (_, { notice, ...given }) => ({
    ...groundedColumns(given),
    notice_en: keptNotice(notice).en,
    notice_zh: notice.zh,
  }),
});
