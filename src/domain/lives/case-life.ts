import { life } from './life.ts';

/** A case: opened by a finding, a pattern, a complaint or a sample, and locked to one officer while it is worked on. */
export const CASE_LIFE = life({
  name: 'case',
  words: { en: 'case', zh: '案件' },
  states: [
    { name: 'opened', words: { en: 'opened', zh: '已立案' } },
    { name: 'taken', words: { en: 'taken', zh: '办理中' } },
    { name: 'waiting', words: { en: 'waiting for an answer', zh: '待回复' } },
    { name: 'closed', words: { en: 'closed', zh: '已结案' }, ends: true },
  ],
  steps: [
    {
      verb: 'open',
      words: { en: 'open', zh: '立案' },
      from: [],
      to: 'opened',
      by: ['office', 'ministry', 'customs', 'tax'],
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
      verb: 'release',
      words: { en: 'release', zh: '退回' },
      from: ['taken'],
      to: 'opened',
      by: ['office', 'ministry'],
    },
    {
      verb: 'question',
      words: { en: 'question', zh: '询问' },
      from: ['taken'],
      to: 'waiting',
      by: ['office', 'ministry'],
      needs: ['notice'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '回复' },
      from: ['waiting'],
      to: 'taken',
      by: ['exporter', 'manufacturer'],
      needs: ['answer'],
    },
    {
      verb: 'close',
      words: { en: 'close', zh: '结案' },
      from: ['taken', 'waiting'],
      to: 'closed',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence'],
    },
  ],
});
