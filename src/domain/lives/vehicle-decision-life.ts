import { life } from './life.ts';

/**
 * What is decided of one vehicle of one application. A refusal needs two persons. An edit voids the proposal, and so
 * does an amendment of the application, since the proposal rested on other facts.
 */
export const VEHICLE_DECISION_LIFE = life({
  name: 'vehicleDecision',
  words: { en: 'decision on a vehicle', zh: '单车审核决定' },
  states: [
    { name: 'open', words: { en: 'open', zh: '待决定' } },
    { name: 'granted', words: { en: 'granted', zh: '准予许可' }, ends: true },
    { name: 'refusalProposed', words: { en: 'refusal proposed', zh: '拟不予发放' } },
    { name: 'refused', words: { en: 'refused', zh: '不予发放' } },
    { name: 'appealed', words: { en: 'appealed', zh: '已申诉' } },
    { name: 'upheld', words: { en: 'refused, upheld', zh: '维持不予发放' }, ends: true },
    { name: 'overturned', words: { en: 'refused, overturned', zh: '撤销不予发放' }, ends: true },
    { name: 'withdrawn', words: { en: 'withdrawn', zh: '已撤回' } },
  ],
  steps: [
    { verb: 'list', words: { en: 'list', zh: '列入申请' }, from: [], to: 'open', by: ['exporter'] },
    {
      verb: 'grant',
      words: { en: 'grant', zh: '准予' },
      from: ['open'],
      to: 'granted',
      by: ['office'],
      needs: ['signature', 'verdict', 'seen'],
    },
    {
      verb: 'propose-refusal',
      words: { en: 'propose refusal', zh: '拟不予发放' },
      from: ['open'],
      to: 'refusalProposed',
      by: ['office'],
      needs: ['signature', 'verdict', 'ground', 'notice'],
    },
    {
      verb: 'edit',
      words: { en: 'edit the proposal', zh: '撤回拟办意见' },
      from: ['refusalProposed'],
      to: 'open',
      by: ['office'],
      needs: ['signature'],
    },
    {
      verb: 'countersign',
      words: { en: 'countersign', zh: '复核' },
      from: ['refusalProposed'],
      to: 'refused',
      by: ['office'],
      needs: ['signature', 'verdict', 'second-person', 'heard'],
    },
    {
      verb: 'amend',
      words: { en: 'amend', zh: '变更' },
      // withdrawn: left out of one version and listed again in a later one
      from: ['open', 'refusalProposed', 'withdrawn'],
      to: 'open',
      by: ['exporter'],
      newVersion: true,
    },
    {
      verb: 'withdraw',
      words: { en: 'withdraw', zh: '撤回' },
      from: ['open', 'refusalProposed'],
      to: 'withdrawn',
      by: ['exporter'],
    },
    {
      verb: 'appeal',
      words: { en: 'appeal', zh: '申诉' },
      from: ['refused'],
      to: 'appealed',
      by: ['exporter'],
      needs: ['answer'],
    },
    {
      verb: 'uphold',
      words: { en: 'uphold', zh: '维持' },
      from: ['appealed'],
      to: 'upheld',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'no-part-in-it'],
    },
    {
      verb: 'overturn',
      words: { en: 'overturn', zh: '撤销' },
      from: ['appealed'],
      to: 'overturned',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'no-part-in-it'],
    },
  ],
});
