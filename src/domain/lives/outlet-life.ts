import { life } from './life.ts';

/** A service outlet abroad: what its manufacturer attests holds for a while, then lapses by its date. */
export const OUTLET_LIFE = life({
  name: 'outlet',
  words: { en: 'service outlet', zh: '维修服务网点' },
  states: [
    { name: 'proposed', words: { en: 'proposed', zh: '待确认' } },
    { name: 'attested', words: { en: 'attested', zh: '已确认' } },
    { name: 'lapsed', words: { en: 'lapsed', zh: '确认已过期' } },
    { name: 'disputed', words: { en: 'disputed', zh: '有异议' } },
    { name: 'closed', words: { en: 'closed', zh: '已关闭' }, ends: true },
  ],
  steps: [
    {
      verb: 'propose',
      words: { en: 'propose', zh: '新增' },
      from: [],
      to: 'proposed',
      by: ['manufacturer'],
    },
    {
      verb: 'attest',
      words: { en: 'attest', zh: '确认' },
      from: ['proposed', 'attested', 'lapsed'],
      to: 'attested',
      by: ['manufacturer'],
    },
    {
      verb: 'change',
      words: { en: 'change', zh: '变更' },
      from: ['proposed'],
      to: 'proposed',
      by: ['manufacturer'],
    },
    {
      verb: 'change',
      words: { en: 'change', zh: '变更' },
      from: ['attested'],
      to: 'attested',
      by: ['manufacturer'],
    },
    {
      verb: 'change',
      words: { en: 'change', zh: '变更' },
      from: ['lapsed'],
      to: 'lapsed',
      by: ['manufacturer'],
    },
    {
      verb: 'change',
      words: { en: 'change', zh: '变更' },
      from: ['disputed'],
      to: 'disputed',
      by: ['manufacturer'],
    },
    {
      verb: 'dispute',
      words: { en: 'dispute', zh: '提出异议' },
      from: ['attested', 'lapsed'],
      to: 'disputed',
      by: ['office', 'ministry'],
      needs: ['evidence'],
    },
    {
      verb: 'settle',
      words: { en: 'settle', zh: '解决异议' },
      from: ['disputed'],
      to: 'attested',
      by: ['manufacturer', 'ministry'],
      needs: ['evidence'],
    },
    {
      verb: 'close',
      words: { en: 'close', zh: '关闭' },
      from: ['proposed', 'attested', 'lapsed', 'disputed'],
      to: 'closed',
      by: ['manufacturer'],
    },
  ],
  byDate: [{ from: ['attested'], to: 'lapsed', after: 'attestedUntil' }],
});
