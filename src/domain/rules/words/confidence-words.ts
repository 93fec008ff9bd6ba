import type { Confidence } from '../../verdict/verdict.ts';

/** How sure a source is, in Chinese. */
export const CONFIDENCE_ZH: Readonly<Record<Confidence, string>> = {
  verbatim: '原文',
  secondary: '转引（未见原文）',
  inferred: '推断',
  practice: '实务报道',
  unsure: '存疑',
};
