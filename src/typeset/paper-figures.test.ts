import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperFigures } from './paper-figures.ts';

test('a day of a letter stands as the pages write it, by the calendar of China', () => {
  // half past eleven in the night before, by London
  const time = '2026-11-09T23:30:00Z';
  for (const [language, day] of [
    ['en', '10 Nov 2026'],
    ['zh', '2026年11月10日'],
    ['ru', '10 ноября 2026'],
    ['kk', '2026 жылғы 10 қараша'],
    ['uz', '2026-yil 10-noyabr'],
    ['es', '10 de noviembre de 2026'],
  ] as const)
    assert.equal(paperFigures(language).day(time), day);
  assert.equal(paperFigures('ru').day('soon'), 'soon');
});
