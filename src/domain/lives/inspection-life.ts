import { life } from './life.ts';

/** A vehicle that an office wants to be looked at before it decides: not granted until it was, or the order ends. */
export const INSPECTION_LIFE = life({
  name: 'inspection',
  words: { en: 'inspection of a vehicle', zh: '车辆查验' },
  states: [
    { name: 'ordered', words: { en: 'ordered', zh: '待查验' } },
    { name: 'recorded', words: { en: 'recorded', zh: '已查验' }, ends: true },
    { name: 'cancelled', words: { en: 'cancelled', zh: '已取消查验' }, ends: true },
  ],
  steps: [
    {
      verb: 'order',
      words: { en: 'order', zh: '布置查验' },
      from: [],
      to: 'ordered',
      by: ['office'],
      needs: ['signature'],
    },
    {
      verb: 'record',
      words: { en: 'record', zh: '登记查验结果' },
      from: ['ordered'],
      to: 'recorded',
      // whoever it was ordered from: a port, or the office itself
      by: ['office', 'customs'],
      needs: ['person'],
    },
    {
      verb: 'cancel',
      words: { en: 'cancel', zh: '取消查验' },
      from: ['ordered'],
      to: 'cancelled',
      by: ['office'],
      needs: ['signature', 'ground'],
    },
  ],
});
