import { Evidence, Ground, keptNotice, Notice } from '../../shapes.ts';
import { step } from '../../step.ts';
import { STANDING } from './standing.ts';

/** A bar from licences is proposed; it holds when a second person has signed it. */
export const proposeBar = step({
  of: STANDING,
  verb: 'propose-bar',
  summary: { en: 'Propose a bar', zh: '拟禁止申领' },
  input: { ground: Ground, evidence: Evidence, notice: Notice },
  brings: (_, { ground, evidence, notice }) => ({
    ground,
    evidence,
    notice_en: keptNotice(notice).en,
    notice_zh: notice.zh,
  }),
});
