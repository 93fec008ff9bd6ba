import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterColon, colonOf, gapOf, sentencesIn } from './punctuation.ts';

test('marks stand as each language writes them', () => {
  assert.equal(`Couleurs${colonOf('fr')}claires`, 'Couleurs\u00a0: claires');
  assert.equal(`配色${colonOf('zh')}浅色`, '配色：浅色');
  assert.equal(`Цвета${colonOf('ru')}светлые`, 'Цвета: светлые');
  assert.deepEqual(
    (['zh', 'ar', 'es'] as const).map((language) => ['1', '2'].join(gapOf(language))),
    ['1、2', '1، 2', '1, 2'],
  );
});

test('sentences are closed once', () => {
  assert.equal(
    sentencesIn('en', ['Did it leave?', 'Yes, on 9 Nov']),
    'Did it leave? Yes, on 9 Nov.',
  );
  assert.equal(sentencesIn('zh', ['是否离开？', '是']), '是否离开？是。');
  assert.equal(sentencesIn('ar', ['هل غادرت؟', 'نعم.']), 'هل غادرت؟ نعم.');
  assert.equal(sentencesIn('fr', []), '');
});

test('what goes on after a colon begins with a small letter, a name in capitals stays', () => {
  assert.equal(afterColon('fr', 'Une autre confirmation.'), 'une autre confirmation.');
  assert.equal(afterColon('kk', 'Орнына берілген растама.'), 'орнына берілген растама.');
  assert.equal(afterColon('en', 'VIN itself.'), 'VIN itself.');
  assert.equal(afterColon('ar', 'خطاب آخر.'), 'خطاب آخر.');
});
