import { life } from './life.ts';

/**
 * A question that is asked in a case: of an exporter, a manufacturer, customs, the registry or the tax office, which
 * answer it themselves; or of the police, which has no account: an officer enters what it answered on paper.
 */
export const CASE_QUESTION_LIFE = life({
  name: 'caseQuestion',
  words: { en: 'question in a case', zh: '案件询问' },
  states: [
    { name: 'asked', words: { en: 'waits for an answer', zh: '待答复' } },
    { name: 'answered', words: { en: 'answered', zh: '已答复' }, ends: true },
    { name: 'withdrawn', words: { en: 'withdrawn', zh: '已撤回' }, ends: true },
  ],
  steps: [
    {
      verb: 'ask',
      words: { en: 'ask', zh: '发函询问' },
      from: [],
      to: 'asked',
      by: ['office', 'ministry'],
      needs: ['person'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '答复' },
      from: ['asked'],
      to: 'answered',
      by: ['exporter', 'manufacturer', 'customs', 'registry', 'tax'],
      needs: ['answer'],
    },
    {
      verb: 'enter',
      words: { en: 'enter the answer on paper', zh: '录入书面答复' },
      from: ['asked'],
      to: 'answered',
      by: ['office', 'ministry'],
      needs: ['person', 'answer'],
    },
    {
      verb: 'withdraw',
      words: { en: 'withdraw', zh: '撤回询问' },
      from: ['asked'],
      to: 'withdrawn',
      by: ['office', 'ministry'],
    },
  ],
});
