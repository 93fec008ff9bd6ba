import { GROUNDED, groundedColumns, Pieces } from '../../ground-shapes.ts';
import { keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** A bar from licences is proposed; it holds when a second person has signed it. */
export const proposeBar = step({
  of: STANDING,
  verb: 'propose-bar',
  summary: { en: 'Propose a bar', zh: '拟禁止申领' },
  input: { ...GROUNDED, evidence: Pieces, notice: Notice },
  brings: (_, { notice, ...given }) => ({
    ...groundedColumns(given),
    notice_en: keptNotice(notice).en,
    notice_zh: notice.zh,
  }),
});
