import { life } from './life.ts';

/** An exporter's filing (备案): one year, then lapsed by its date. */
export const FILING_LIFE = life({
  name: 'filing',
  words: { en: "exporter's filing", zh: '二手车出口企业备案' },
  states: [
    { name: 'draft', words: { en: 'draft', zh: '草稿' } },
    { name: 'submitted', words: { en: 'submitted', zh: '已提交' } },
    { name: 'returned', words: { en: 'returned with a question', zh: '退回补正' } },
    { name: 'filed', words: { en: 'filed', zh: '已备案' } },
    { name: 'refused', words: { en: 'refused', zh: '不予备案' }, ends: true },
    { name: 'withdrawn', words: { en: 'withdrawn', zh: '已撤回' }, ends: true },
    { name: 'lapsed', words: { en: 'lapsed', zh: '备案已过期' }, ends: true },
  ],
  steps: [
    { verb: 'draft', words: { en: 'draft', zh: '起草' }, from: [], to: 'draft', by: ['exporter'] },
    {
      verb: 'submit',
      words: { en: 'submit', zh: '提交' },
      from: ['draft'],
      to: 'submitted',
      by: ['exporter'],
    },
    {
      verb: 'ask',
      words: { en: 'ask', zh: '要求补正' },
      from: ['submitted'],
      to: 'returned',
      by: ['office'],
      needs: ['notice'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '补正' },
      from: ['returned'],
      to: 'submitted',
      by: ['exporter'],
      needs: ['answer'],
    },
    {
      verb: 'withdraw',
      words: { en: 'withdraw', zh: '撤回' },
      from: ['draft', 'submitted', 'returned'],
      to: 'withdrawn',
      by: ['exporter'],
    },
    {
      verb: 'accept',
      words: { en: 'accept', zh: '准予备案' },
      from: ['submitted'],
      to: 'filed',
      by: ['office'],
      needs: ['signature'],
    },
    {
      verb: 'refuse',
      words: { en: 'refuse', zh: '不予备案' },
      from: ['submitted'],
      to: 'refused',
      by: ['office'],
      needs: ['signature', 'ground', 'notice'],
    },
  ],
  byDate: [{ from: ['filed'], to: 'lapsed', after: 'validUntil' }],
  clocks: [
    {
      name: 'decision',
      words: { en: 'decision on the filing', zh: '备案办理期限' },
      runsIn: ['submitted'],
      metIn: ['filed', 'refused', 'withdrawn'],
      limit: 'cn.2024-6.exporter-filed.decisionWorkingDays',
    },
  ],
  term: {
    verb: 'ask',
    since: ['submit', 'answer'],
    limit: 'cn.licence.issue-clock.returnWorkingDays',
  },
});
