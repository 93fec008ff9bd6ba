import { Ground, keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { FILING } from './filing.ts';

/** Refuses a filing on a ground, with a notice in both languages. */
export const refuseFiling = step({
  of: FILING,
  verb: 'refuse',
  summary: { en: 'Refuse a filing', zh: '不予备案' },
  input: { ground: Ground, notice: Notice },
  brings: (_, { ground, notice }) => ({
    ground,
    notice_en: keptNotice(notice).en,
    notice_zh: notice.zh,
  }),
});
