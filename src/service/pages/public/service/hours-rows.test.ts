import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TEXTS } from '../../texts/texts.ts';
import { hoursRows } from './hours-rows.ts';
import { nameParts } from './name-parts.ts';

const said = (hours: string, language: keyof typeof TEXTS): readonly string[] =>
  hoursRows(hours, language, TEXTS[language].places.hours).map(({ days, times }) =>
    `${days} ${times}`.trim(),
  );

test('hours are said in words, a row a rule', () => {
  const usual = 'Mo-Fr 09:00-18:00; Sa 10:00-15:00; Su off';
  assert.deepEqual(said(usual, 'en'), ['Mon–Fri 09:00–18:00', 'Sat 10:00–15:00', 'Sun closed']);
  assert.deepEqual(said(usual, 'ru'), ['пн–пт 09:00–18:00', 'сб 10:00–15:00', 'вс выходной']);
  assert.deepEqual(said(usual, 'zh'), ['周一–周五 09:00–18:00', '周六 10:00–15:00', '周日 休息']);
  assert.deepEqual(said('24/7', 'en'), ['every day open round the clock']);
  assert.deepEqual(said('Mo,We 09:00-12:00,13:00-17:00', 'en'), [
    'Mon, Wed 09:00–12:00, 13:00–17:00',
  ]);
  assert.deepEqual(said('09:00-18:00; PH off', 'en'), [
    'every day 09:00–18:00',
    'public holidays closed',
  ]);
  assert.deepEqual(said('Nov-Mar: Mo-Sa 10:00-16:00', 'en'), ['Nov-Mar, Mon–Sat 10:00–16:00']);
  assert.deepEqual(said('Mo-Fr', 'en'), ['Mon–Fri']);
});

test('no sign of the grammar is left in any language, and times stay digits', () => {
  for (const language of Object.keys(TEXTS) as (keyof typeof TEXTS)[]) {
    const rows = hoursRows(
      'Mo-Fr 09:00-18:00; Su off; PH closed',
      language,
      TEXTS[language].places.hours,
    );
    assert.deepEqual(
      rows.map(({ digits }) => digits),
      [true, false, false],
      language,
    );
    for (const { days } of rows) assert.doesNotMatch(days, /\b(?:Mo|Fr|Su|PH)\b/, language);
  }
});

test('what a reader can read of a name comes first; a name that is all Chinese stays', () => {
  const name = '示例阿拉木图服务站 Sample Almaty Service KZ-001 (invented)';
  const read = 'Sample Almaty Service KZ-001 (invented)';
  assert.deepEqual(nameParts(name, 'ru'), { read, rest: '示例阿拉木图服务站' });
  assert.deepEqual(nameParts(name, 'zh'), { read: name, rest: '' });
  assert.deepEqual(nameParts('阿拉木图服务站', 'en'), { read: '阿拉木图服务站', rest: '' });
  assert.deepEqual(nameParts('Almaty Motors', 'en'), { read: 'Almaty Motors', rest: '' });
});
