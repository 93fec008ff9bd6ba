import { life } from './life.ts';

/**
 * A referral (移送): money at risk, told to the office that can get it back. Whoever drafts it signs; a second person
 * signs what stands there, and an edit voids both. The office that receives it says what came of it.
 */
export const REFERRAL_LIFE = life({
  name: 'referral',
  words: { en: 'referral', zh: '线索移送' },
  states: [
    { name: 'drafted', words: { en: 'drafted', zh: '已拟稿' } },
    { name: 'signed', words: { en: 'signed by two', zh: '已复核' } },
    { name: 'dropped', words: { en: 'dropped', zh: '已撤稿' }, ends: true },
    { name: 'sent', words: { en: 'sent, not received', zh: '待签收' } },
    { name: 'received', words: { en: 'being checked', zh: '核查中' } },
    { name: 'moreNeeded', words: { en: 'more needed', zh: '需补充' } },
    { name: 'confirmed', words: { en: 'confirmed', zh: '属实' }, ends: true },
    { name: 'unfounded', words: { en: 'unfounded', zh: '不属实' }, ends: true },
  ],
  steps: [
    {
      verb: 'draft',
      words: { en: 'draft', zh: '拟稿' },
      from: [],
      to: 'drafted',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence'],
    },
    {
      verb: 'edit',
      words: { en: 'edit', zh: '修改' },
      from: ['drafted', 'signed'],
      to: 'drafted',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence'],
    },
    {
      verb: 'sign',
      words: { en: 'sign as the second person', zh: '复核' },
      from: ['drafted'],
      to: 'signed',
      by: ['office', 'ministry'],
      needs: ['signature', 'second-person'],
    },
    {
      verb: 'drop',
      words: { en: 'drop', zh: '撤稿' },
      from: ['drafted', 'signed'],
      to: 'dropped',
      by: ['office', 'ministry'],
      needs: ['signature'],
    },
    {
      verb: 'send',
      words: { en: 'send', zh: '移送' },
      from: ['signed'],
      to: 'sent',
      by: ['office', 'ministry'],
      needs: ['person'],
    },
    {
      verb: 'receive',
      words: { en: 'receive', zh: '签收' },
      from: ['sent'],
      to: 'received',
      by: ['tax', 'customs'],
      needs: ['person'],
    },
    {
      verb: 'ask',
      words: { en: 'ask for more', zh: '要求补充' },
      from: ['received'],
      to: 'moreNeeded',
      by: ['tax', 'customs'],
      needs: ['person', 'answer'],
    },
    {
      verb: 'tell-more',
      words: { en: 'tell more', zh: '补充材料' },
      from: ['moreNeeded'],
      to: 'received',
      by: ['office', 'ministry'],
      needs: ['person', 'answer'],
    },
    {
      verb: 'confirm',
      words: { en: 'answer: confirmed', zh: '反馈：属实' },
      from: ['received'],
      to: 'confirmed',
      by: ['tax', 'customs'],
      needs: ['signature', 'answer'],
    },
    {
      verb: 'dismiss',
      words: { en: 'answer: unfounded', zh: '反馈：不属实' },
      from: ['received'],
      to: 'unfounded',
      by: ['tax', 'customs'],
      needs: ['signature', 'answer'],
    },
  ],
});
