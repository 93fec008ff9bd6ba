import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords } from './date-words.ts';

test('a day, a month and a year in every language of the public, in Latin digits', () => {
  for (const [language, day, first, month, year] of [
    ['en', '14 Mar 2026', '1 Sep 2026', 'Sep 2026', '2026'],
    ['zh', '2026年3月14日', '2026年9月1日', '2026年9月', '2026年'],
    ['ru', '14 марта 2026', '1 сентября 2026', 'сентябрь 2026', '2026'],
    ['kk', '2026 жылғы 14 наурыз', '2026 жылғы 1 қыркүйек', '2026 жылғы қыркүйек', '2026 жыл'],
    ['ar', '14 مارس 2026', '1 سبتمبر 2026', 'سبتمبر 2026', '2026'],
    ['es', '14 de marzo de 2026', '1 de septiembre de 2026', 'septiembre de 2026', '2026'],
    ['fr', '14 mars 2026', '1er septembre 2026', 'septembre 2026', '2026'],
    ['uz', '2026-yil 14-mart', '2026-yil 1-sentabr', '2026-yil sentabr', '2026-yil'],
  ] as const) {
    assert.equal(dateWords('2026-03-14', language), day);
    assert.equal(dateWords('2026-09-01', language), first);
    assert.equal(dateWords('2026-09', language), month);
    assert.equal(dateWords('2026', language), year);
    assert.equal(dateWords('not a day', language), 'not a day');
  }
});
