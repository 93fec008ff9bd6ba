import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftNotice, type ToldFinding } from './draft-notice.ts';

const LETTER: ToldFinding = {
  id: 'cn.648.letter-required',
  result: 'notMet',
  breach: { en: 'No after-sales letter within the window', zh: '窗口期内无售后维修服务确认书' },
  article: '商贸函〔2025〕648号第一（一）项',
  because: { 'certificate.registeredOn': '2025-12-01', 'letter.number': '' },
  withheld: [],
  missing: [],
  remedy: { en: 'Bring the letter.', zh: '请提交确认书。' },
};
const STATUS: ToldFinding = {
  ...LETTER,
  id: 'cn.2024-6.prohibited-status',
  result: 'unknown',
  breach: { en: 'The status is prohibited', zh: '车辆处于禁止出口状态' },
  article: '公告2024年第6号',
  because: {},
  withheld: ['certificate.status'],
  missing: ['certificate.status'],
  remedy: { en: 'Show the status.', zh: '请证明状态。' },
};
const OF = { number: 'SQ-65-2026-000001', vin: 'LSJJV8DJ2SC765444' };

test('a notice names each ground with its provision, facts and remedy, in both languages', () => {
  const { grounds, notice } = draftNotice({ ...OF, findings: [LETTER, STATUS] });
  assert.deepEqual(grounds, [{ rule: LETTER.id, article: LETTER.article }]);
  assert.equal(
    notice.en,
    [
      'Application SQ-65-2026-000001, vehicle LSJJV8DJ2SC765444: no export licence is issued, on these grounds.',
      '1. No after-sales letter within the window\n' +
        '   Provision: 商贸函〔2025〕648号第一（一）项\n' +
        '   Facts: First registration date: 2025-12-01; Confirmation number: nothing\n' +
        '   Remedy: Bring the letter.',
      'What may be done against this, and until when, stands at its foot. Apply anew once the ground has gone.',
    ].join('\n\n'),
  );
  assert.match(
    notice.zh,
    /^申请SQ-65-2026-000001所列车辆LSJJV8DJ2SC765444，因下列事由不予发放出口许可证。/,
  );
  assert.match(
    notice.zh,
    / {3}依据：商贸函〔2025〕648号第一（一）项\n {3}事实：[^\n]*：2025-12-01；[^\n]*：无\n {3}补正要求：请提交确认书。/,
  );
  assert.doesNotMatch(notice.zh, /禁止出口/);
});

test('where nothing stands against a vehicle, what could not be shown is named, and values of others are not', () => {
  const { grounds, notice } = draftNotice({ ...OF, findings: [STATUS] });
  assert.deepEqual(grounds, [{ rule: STATUS.id, article: STATUS.article }]);
  assert.match(
    notice.en,
    /Not shown: [^\n]+\n {3}Records kept by others: [^\n]+\n {3}Remedy: Show the status\./,
  );
  assert.doesNotMatch(notice.en, /Facts:/);
});

test('without a finding there is no ground', () => {
  assert.deepEqual(draftNotice({ ...OF, findings: [] }).grounds, []);
});
