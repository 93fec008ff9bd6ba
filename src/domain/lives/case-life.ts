import { life } from './life.ts';

/**
 * A case: opened by a finding, a pattern, a ring, a complaint or a sample, and in the hands of one officer, who works
 * it. What is asked in it has a life of its own (`case-question-life.ts`), so that work goes on while an answer is out.
 */
export const CASE_LIFE = life({
  name: 'case',
  words: { en: 'case', zh: '案件' },
  states: [
    { name: 'opened', words: { en: 'opened', zh: '已立案' } },
    { name: 'taken', words: { en: 'at work', zh: '办理中' } },
    { name: 'setAside', words: { en: 'set aside', zh: '暂缓办理' } },
    { name: 'closed', words: { en: 'closed', zh: '已结案' }, ends: true },
  ],
  steps: [
    {
      verb: 'open',
      words: { en: 'open', zh: '立案' },
      from: [],
      to: 'opened',
      by: ['office', 'ministry'],
      needs: ['evidence'],
    },
    {
      verb: 'take',
      words: { en: 'take', zh: '领办' },
      from: ['opened'],
      to: 'taken',
      by: ['office', 'ministry'],
      needs: ['person'],
    },
    {
      verb: 'assign',
      words: { en: 'assign to a colleague', zh: '指派' },
      from: ['opened', 'taken', 'setAside'],
      to: 'taken',
      by: ['office', 'ministry'],
      needs: ['person'],
    },
    {
      verb: 'release',
      words: { en: 'give back', zh: '退回' },
      from: ['taken'],
      to: 'opened',
      by: ['office', 'ministry'],
    },
    {
      verb: 'note',
      words: { en: 'note', zh: '备注' },
      from: ['opened'],
      to: 'opened',
      by: ['office', 'ministry'],
    },
    {
      verb: 'note',
      words: { en: 'note', zh: '备注' },
      from: ['taken'],
      to: 'taken',
      by: ['office', 'ministry'],
    },
    {
      verb: 'note',
      words: { en: 'note', zh: '备注' },
      from: ['setAside'],
      to: 'setAside',
      by: ['office', 'ministry'],
    },
    {
      verb: 'set-aside',
      words: { en: 'set aside', zh: '暂缓' },
      from: ['taken'],
      to: 'setAside',
      by: ['office', 'ministry'],
      needs: ['person'],
    },
    {
      verb: 'resume',
      words: { en: 'go on with it', zh: '恢复办理' },
      from: ['setAside'],
      to: 'taken',
      by: ['office', 'ministry'],
    },
    {
      verb: 'close',
      words: { en: 'close', zh: '结案' },
      from: ['taken'],
      to: 'closed',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence'],
    },
  ],
  byDate: [{ from: ['setAside'], to: 'taken', after: 'asideThrough' }],
});
