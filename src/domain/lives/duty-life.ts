import { life } from './life.ts';

/** A duty with the day it falls due: to leave before the temporary plate ends, to deregister after the exit. */
export const DUTY_LIFE = life({
  name: 'duty',
  words: { en: 'duty', zh: '许可后义务' },
  states: [
    { name: 'open', words: { en: 'open', zh: '待办理' } },
    { name: 'overdue', words: { en: 'overdue', zh: '已逾期' } },
    { name: 'met', words: { en: 'met', zh: '已办理' }, ends: true },
    { name: 'lifted', words: { en: 'no longer owed', zh: '已免除' }, ends: true },
  ],
  steps: [
    {
      verb: 'begin',
      words: { en: 'begin', zh: '产生' },
      from: [],
      to: 'open',
      by: ['office', 'customs', 'registry'],
    },
    {
      verb: 'meet',
      words: { en: 'meet', zh: '办理' },
      from: ['open', 'overdue'],
      to: 'met',
      by: ['customs', 'registry'],
    },
    {
      verb: 'lift',
      words: { en: 'lift', zh: '免除' },
      from: ['open', 'overdue'],
      to: 'lifted',
      // the exporter only with the licence that it gives back
      by: ['office', 'ministry', 'customs', 'exporter'],
      needs: ['ground'],
    },
  ],
  byDate: [{ from: ['open'], to: 'overdue', after: 'due' }],
});
