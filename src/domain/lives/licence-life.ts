import { life } from './life.ts';

/** An export licence. */
export const LICENCE_LIFE = life({
  name: 'licence',
  words: { en: 'export licence', zh: '出口许可证' },
  states: [
    { name: 'issued', words: { en: 'issued', zh: '有效' } },
    { name: 'partlyUsed', words: { en: 'partly used', zh: '部分使用' } },
    { name: 'usedUp', words: { en: 'used up', zh: '已使用完毕' }, ends: true },
    { name: 'suspended', words: { en: 'suspended', zh: '暂停使用' } },
    {
      name: 'suspendedInUse',
      words: { en: 'suspended, partly used', zh: '部分使用后暂停使用' },
    },
    { name: 'revoked', words: { en: 'revoked', zh: '已撤销' }, ends: true },
    { name: 'surrendered', words: { en: 'surrendered', zh: '已交回' }, ends: true },
    { name: 'expired', words: { en: 'expired', zh: '已过期' }, ends: true },
  ],
  steps: [
    {
      verb: 'issue',
      words: { en: 'issue', zh: '发放' },
      from: [],
      to: 'issued',
      by: ['office'],
      needs: ['signature', 'verdict'],
    },
    {
      verb: 'use',
      words: { en: 'use', zh: '使用' },
      from: ['issued', 'partlyUsed'],
      to: 'partlyUsed',
      by: ['customs'],
    },
    {
      verb: 'use-up',
      words: { en: 'use up', zh: '使用完毕' },
      from: ['issued', 'partlyUsed'],
      to: 'usedUp',
      by: ['customs'],
    },
    {
      verb: 'suspend',
      words: { en: 'suspend', zh: '暂停' },
      from: ['issued'],
      to: 'suspended',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence'],
    },
    {
      verb: 'suspend',
      words: { en: 'suspend', zh: '暂停' },
      from: ['partlyUsed'],
      to: 'suspendedInUse',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence'],
    },
    {
      verb: 'resume',
      words: { en: 'resume', zh: '恢复' },
      from: ['suspended'],
      to: 'issued',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground'],
    },
    {
      verb: 'resume',
      words: { en: 'resume', zh: '恢复' },
      from: ['suspendedInUse'],
      to: 'partlyUsed',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground'],
    },
    {
      verb: 'revoke',
      words: { en: 'revoke', zh: '撤销' },
      from: ['issued', 'partlyUsed', 'suspended', 'suspendedInUse'],
      to: 'revoked',
      by: ['office', 'ministry'],
      needs: ['signature', 'ground', 'evidence', 'notice', 'second-person', 'heard'],
    },
    {
      verb: 'surrender',
      words: { en: 'surrender', zh: '交回' },
      from: ['issued', 'partlyUsed', 'suspended', 'suspendedInUse'],
      to: 'surrendered',
      by: ['exporter'],
    },
  ],
  byDate: [
    {
      from: ['issued', 'partlyUsed', 'suspended', 'suspendedInUse'],
      to: 'expired',
      after: 'validUntil',
    },
  ],
});
