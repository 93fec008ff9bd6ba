import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../domain/statements/public-languages.ts';
import { PROVINCE_TILES } from '../report/sales/province-grid.ts';
import { provinceName } from './province-name.ts';

/** Written by hand: what atlases call them. */
const BY_HAND = {
  '11': {
    ...{ en: 'Beijing', zh: '北京', ru: 'Пекин', kk: 'Бейжің' },
    ...{ ar: 'بكين', es: 'Pekín', fr: 'Pékin', uz: 'Pekin' },
  },
  '15': {
    ...{ en: 'Inner Mongolia', zh: '内蒙古', ru: 'Внутренняя Монголия', kk: 'Ішкі Моңғолия' },
    ...{ ar: 'منغوليا الداخلية', es: 'Mongolia Interior', fr: 'Mongolie-Intérieure' },
    uz: 'Ichki Mongoliya',
  },
  // no source has a Kazakh or an Uzbek name: the Russian one, and that in Latin letters
  '44': {
    ...{ en: 'Guangdong', zh: '广东', ru: 'Гуандун', kk: 'Гуандун' },
    ...{ ar: 'غوانغدونغ', es: 'Guangdong', fr: 'Guangdong', uz: 'Guangdong' },
  },
} as const;

test('a province is called as the language calls it', () => {
  for (const [code, names] of Object.entries(BY_HAND))
    for (const language of PUBLIC_LANGUAGES)
      assert.equal(provinceName(code, language), names[language], `${code} ${language}`);
  assert.equal(provinceName('99', 'ru'), '99');
});

/** The letters that a name is written in. */
const LETTERS = {
  ...{ ru: /^[А-Яа-яё -]+$/, kk: /^[А-Яа-яёіңғүұқөһәІҢҒҮҰҚӨҺӘ -]+$/, ar: /^[\u0621-\u064a ]+$/ },
  ...{ zh: /^\p{Script=Han}+$/u, en: /^[A-Z][a-z]+( [A-Z][a-z]+)?$/ },
  ...{ es: /^[A-Za-zíá -]+$/, fr: /^[A-Za-zé-]+$/, uz: /^[A-Za-z -]+$/ },
} as const;

test('each province that is drawn has a name of its own in the letters of each language', () => {
  for (const language of PUBLIC_LANGUAGES) {
    const names = PROVINCE_TILES.map(({ code }) => provinceName(code, language));
    for (const name of names) assert.match(name, LETTERS[language], language);
    assert.equal(new Set(names).size, 31, language);
  }
});
