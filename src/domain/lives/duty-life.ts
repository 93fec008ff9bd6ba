import { life } from './life.ts';

/**
 * A duty with the day it falls due: to leave before the temporary plate ends, to deregister after the exit, to account
 * for a vehicle whose licence ended unused.
 */
export const DUTY_LIFE = life({
  name: 'duty',
  words: { en: 'duty', zh: '许可后义务' },
  states: [
    { name: 'open', words: { en: 'open', zh: '待办理' } },
    { name: 'overdue', words: { en: 'overdue', zh: '已逾期' } },
    { name: 'stated', words: { en: 'stated, not accepted yet', zh: '已说明，待确认' } },
    { name: 'met', words: { en: 'met', zh: '已办理' }, ends: true },
    { name: 'lifted', words: { en: 'no longer owed', zh: '已免除' }, ends: true },
  ],
  steps: [
    {
      verb: 'begin',
      words: { en: 'begin', zh: '产生' },
      from: [],
      to: 'open',
      by: ['office', 'customs', 'registry', 'register'],
    },
    {
      verb: 'meet',
      words: { en: 'meet', zh: '办理' },
      from: ['open', 'overdue', 'stated'],
      to: 'met',
      by: ['customs', 'registry', 'register'],
    },
    {
      // what became of a vehicle whose licence ended unused
      verb: 'state',
      words: { en: 'state what became of it', zh: '说明去向' },
      from: ['open', 'overdue'],
      to: 'stated',
      by: ['exporter'],
      needs: ['answer'],
    },
    {
      verb: 'accept',
      words: { en: 'accept the statement', zh: '确认说明' },
      from: ['stated'],
      to: 'met',
      by: ['office'],
      needs: ['ground'],
    },
    {
      verb: 'decline',
      words: { en: 'not accept the statement', zh: '不予确认' },
      from: ['stated'],
      to: 'open',
      by: ['office'],
      needs: ['ground'],
    },
    {
      verb: 'lift',
      words: { en: 'lift', zh: '免除' },
      from: ['open', 'overdue', 'stated'],
      to: 'lifted',
      // the exporter only with the licence that it gives back
      by: ['office', 'ministry', 'customs', 'exporter'],
      needs: ['ground'],
    },
  ],
  byDate: [{ from: ['open'], to: 'overdue', after: 'due' }],
});
