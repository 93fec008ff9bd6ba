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
    patterns: '跨车辆比对',
    links: '主体关联与关联交易链条',
    answering: '逐车审查',
    writing: '写出结果',
  },
};
