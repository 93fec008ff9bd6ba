import { life } from './life.ts';

/**
 * An extract of registration (登记摘录): what the registry has on record of one vehicle, asked for by its exporter for an
 * authority abroad. What the registry tells otherwise overtakes it, and a later one takes its place.
 */
export const EXTRACT_LIFE = life({
  name: 'extract',
  words: { en: 'extract of registration', zh: '车辆登记摘录' },
  states: [
    { name: 'requested', words: { en: 'asked for', zh: '已申请' } },
    { name: 'withdrawn', words: { en: 'withdrawn', zh: '已撤回' }, ends: true },
    { name: 'refused', words: { en: 'refused', zh: '不予出具' }, ends: true },
    { name: 'issued', words: { en: 'issued', zh: '已出具' } },
    { name: 'overtaken', words: { en: 'overtaken by what was told since', zh: '登记情况已变化' } },
    { name: 'replaced', words: { en: 'replaced by a later one', zh: '已被替代' }, ends: true },
    { name: 'annulled', words: { en: 'annulled', zh: '已作废' }, ends: true },
  ],
  steps: [
    {
      verb: 'request',
      words: { en: 'ask for', zh: '申请' },
      from: [],
      to: 'requested',
      by: ['exporter'],
      needs: ['vehicle'],
    },
    {
      verb: 'withdraw',
      words: { en: 'withdraw', zh: '撤回' },
      from: ['requested'],
      to: 'withdrawn',
      by: ['exporter'],
    },
    {
      verb: 'sign',
      words: { en: 'sign', zh: '签署出具' },
      from: ['requested'],
      to: 'issued',
      by: ['registry'],
      needs: ['signature', 'ground'],
    },
    {
      verb: 'refuse',
      words: { en: 'refuse', zh: '不予出具' },
      from: ['requested'],
      to: 'refused',
      by: ['registry'],
      needs: ['signature', 'ground'],
    },
    {
      verb: 'overtake',
      words: { en: 'overtake by what was told', zh: '登记情况变化' },
      from: ['issued'],
      to: 'overtaken',
      by: ['register'],
    },
    {
      verb: 'replace',
      words: { en: 'replace by a later one', zh: '替代' },
      from: ['issued', 'overtaken'],
      to: 'replaced',
      by: ['register'],
    },
    {
      verb: 'annul',
      words: { en: 'annul', zh: '作废' },
      from: ['issued', 'overtaken'],
      to: 'annulled',
      by: ['registry'],
      needs: ['signature', 'ground'],
    },
  ],
});
