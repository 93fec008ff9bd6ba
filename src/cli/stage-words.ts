import type { NationStage } from '../nation/run/nation-progress.ts';

/** What the stages of a national screening are called. */
export const STAGE_WORDS: Readonly<Record<'en' | 'zh', Readonly<Record<NationStage, string>>>> = {
  en: {
    reading: 'reading',
    joining: 'joining accounts',
    patterns: 'patterns',
    links: 'links and rings',
    answering: 'reading the law',
    writing: 'writing',
  },
  zh: {
    reading: '读取',
    joining: '汇集各方记录',
    patterns: '跨车比对',
    links: '关联与团伙',
    answering: '适用规则',
    writing: '写出结果',
  },
};
