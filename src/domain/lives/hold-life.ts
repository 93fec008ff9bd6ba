import { life } from './life.ts';

/** A vehicle that customs did not let go: no port declares it or lets it out until the hold is released. */
export const HOLD_LIFE = life({
  name: 'hold',
  words: { en: 'hold at the border', zh: '未予放行' },
  states: [
    { name: 'held', words: { en: 'held', zh: '未予放行' } },
    { name: 'answered', words: { en: 'held, answered', zh: '未予放行，已答复' } },
    { name: 'referred', words: { en: 'held, referred', zh: '未予放行，已移交' } },
    { name: 'released', words: { en: 'released', zh: '已解除' }, ends: true },
  ],
  steps: [
    {
      verb: 'hold',
      words: { en: 'hold', zh: '登记未予放行' },
      from: [],
      to: 'held',
      by: ['customs'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '答复' },
      from: ['held', 'answered'],
      to: 'answered',
      by: ['exporter', 'office'],
      needs: ['answer'],
    },
    {
      verb: 'answer',
      words: { en: 'answer', zh: '答复' },
      from: ['referred'],
      to: 'referred',
      by: ['exporter', 'office'],
      needs: ['answer'],
    },
    {
      verb: 'refer',
      words: { en: 'refer', zh: '移交' },
      from: ['held', 'answered'],
      to: 'referred',
      by: ['customs', 'office', 'ministry'],
      needs: ['ground'],
    },
    {
      verb: 'release',
      words: { en: 'release', zh: '解除' },
      from: ['held', 'answered', 'referred'],
      to: 'released',
      // of customs the port that holds alone; nobody who recorded an attempt
      by: ['customs', 'office'],
      needs: ['signature', 'second-person', 'ground'],
    },
  ],
});
