import { life } from './life.ts';

/** An application for an export licence; its vehicles are decided one by one (`vehicle-decision-life.ts`). */
export const APPLICATION_LIFE = life({
  name: 'application',
  words: { en: 'application', zh: '出口许可证申请' },
  states: [
    { name: 'draft', words: { en: 'draft', zh: '草稿' } },
    { name: 'submitted', words: { en: 'submitted', zh: '已提交' } },
    { name: 'underReview', words: { en: 'under review', zh: '审核中' } },
    { name: 'returned', words: { en: 'returned with a question', zh: '退回补正' } },
    { name: 'decided', words: { en: 'decided', zh: '已决定' }, ends: true },
    { name: 'withdrawn', words: { en: 'withdrawn', zh: '已撤回' }, ends: true },
  ],
  steps: [
    { verb: 'draft', words: { en: 'draft', zh: '起草' }, from: [], to: 'draft', by: ['exporter'] },
    {
      verb: 'submit',
      words: { en: 'submit', zh: '提交' },
      from: ['draft'],
      to: 'submitted',
      by: ['exporter'],
      needs: ['verdict'],
    },
    {
      // under review again: where whoever took it let its time run out
      verb: 'take',
      words: { en: 'take', zh: '领办' },
      from: ['submitted', 'underReview'],
      to: 'underReview',
      by: ['office'],
      needs: ['person'],
    },
    {
      verb: 'release',
      words: { en: 'release', zh: '退回待办' },
      from: ['underReview'],
      to: 'submitted',
      by: ['office'],
    },
    {
      verb: 'ask',
      words: { en: 'ask', zh: '要求补正' },
      from: ['underReview'],
      to: 'returned',
      by: ['office'],
      needs: ['notice'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '补正' },
      from: ['returned'],
      to: 'underReview',
      by: ['exporter'],
      needs: ['answer', 'verdict'],
    },
    {
      verb: 'amend',
      words: { en: 'amend', zh: '变更' },
      from: ['submitted', 'underReview', 'returned'],
      to: 'submitted',
      by: ['exporter'],
      needs: ['answer', 'verdict'],
      newVersion: true,
    },
    {
      verb: 'withdraw',
      words: { en: 'withdraw', zh: '撤回' },
      from: ['draft', 'submitted', 'underReview', 'returned'],
      to: 'withdrawn',
      by: ['exporter'],
    },
    {
      verb: 'decide',
      words: { en: 'decide', zh: '作出决定' },
      from: ['underReview'],
      to: 'decided',
      by: ['office'],
      needs: ['signature', 'verdict'],
    },
  ],
  clocks: [
    {
      name: 'issue',
      words: { en: 'issue of the licence', zh: '许可证发放期限' },
      runsIn: ['submitted', 'underReview'],
      metIn: ['decided', 'withdrawn'],
      limit: 'cn.licence.issue-clock.workingDays',
    },
  ],
  term: {
    verb: 'ask',
    since: ['submit', 'amend', 'answer'],
    limit: 'cn.licence.issue-clock.returnWorkingDays',
  },
});
