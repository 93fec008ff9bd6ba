import { life } from './life.ts';

/** A buyer's complaint, followed by its receipt number. */
export const COMPLAINT_LIFE = life({
  name: 'complaint',
  words: { en: 'complaint', zh: '投诉' },
  states: [
    { name: 'filed', words: { en: 'filed', zh: '已提交' } },
    { name: 'acknowledged', words: { en: 'acknowledged', zh: '已受理' } },
    { name: 'forwarded', words: { en: 'forwarded', zh: '已转办' } },
    { name: 'answered', words: { en: 'answered', zh: '已答复' } },
    { name: 'closed', words: { en: 'closed', zh: '已办结' }, ends: true },
    { name: 'escalated', words: { en: 'made a case', zh: '已立案' }, ends: true },
  ],
  steps: [
    { verb: 'file', words: { en: 'file', zh: '提交' }, from: [], to: 'filed', by: ['buyer'] },
    {
      verb: 'acknowledge',
      words: { en: 'acknowledge', zh: '受理' },
      from: ['filed'],
      to: 'acknowledged',
      by: ['office', 'ministry'],
    },
    {
      verb: 'forward',
      words: { en: 'forward', zh: '转办' },
      from: ['acknowledged', 'answered'],
      to: 'forwarded',
      by: ['office', 'ministry'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '答复' },
      from: ['forwarded'],
      to: 'answered',
      by: ['manufacturer', 'exporter', 'office'],
      needs: ['answer'],
    },
    {
      verb: 'accept',
      words: { en: 'accept the answer', zh: '认可答复' },
      from: ['answered'],
      to: 'closed',
      by: ['buyer', 'office', 'ministry'],
    },
    {
      verb: 'dispute',
      words: { en: 'say that it did not help', zh: '反映问题未解决' },
      from: ['answered'],
      to: 'acknowledged',
      by: ['buyer'],
      needs: ['answer'],
    },
    {
      verb: 'escalate',
      words: { en: 'make a case', zh: '立案' },
      from: ['acknowledged', 'forwarded', 'answered'],
      to: 'escalated',
      by: ['office', 'ministry'],
    },
  ],
});
