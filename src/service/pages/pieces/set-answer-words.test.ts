import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setAnswerWords } from './set-answer-words.ts';

const NONE = { day: null, bring: [], why: null } as const;

test('a set answer is worded in the language of its reader, its blanks filled', () => {
  assert.equal(
    setAnswerWords({ ...NONE, sentence: 'parts', day: '2026-12-14' }, 'ru'),
    'Запчасти заказаны. Ожидаются не позднее: 14 декабря 2026.',
  );
  assert.equal(
    setAnswerWords({ ...NONE, sentence: 'need', bring: ['refusal', 'invoice'] }, 'en'),
    'To go on we need: the refusal in writing and the invoice of the purchase.',
  );
  assert.equal(
    setAnswerWords({ ...NONE, sentence: 'not-covered', why: 'other-country' }, 'zh'),
    '生产企业不予办理。原因：承诺适用于其他国家。',
  );
  assert.equal(
    setAnswerWords({ sentence: 'come', day: '2026-12-14', bring: ['letter'], why: null }, 'es'),
    'Puede llevar el auto al taller indicado aquí. A partir del 14 de diciembre de 2026. ' +
      'Lleve: la confirmación del fabricante.',
  );
  assert.equal(
    setAnswerWords({ ...NONE, sentence: 'come' }, 'uz'),
    'Avtomobilni shu yerda koʻrsatilgan servis markaziga olib kelishingiz mumkin.',
  );
});
