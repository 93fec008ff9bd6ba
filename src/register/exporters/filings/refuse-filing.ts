import { GROUNDED, groundedColumns, Pieces } from '../../ground-shapes.ts';
import { keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { FILING } from './filing.ts';

/** Refuses a filing on grounds, with a notice in both languages. */
export const refuseFiling = step({
  of: FILING,
  verb: 'refuse',
  summary: { en: 'Refuse a filing', zh: '不予备案' },
  input: { ...GROUNDED, evidence: Pieces.optional(), notice: Notice },
  brings: (_, { notice, ...given }) => ({
    ...groundedColumns(given),
    notice_en: keptNotice(notice).en,
    notice_zh: notice.zh,
  }),
});
