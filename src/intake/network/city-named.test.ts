import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cityName } from '../../reference/city-name.ts';
import { citiesIn, cityNamed, cityWords } from './city-named.ts';

test('a city is found by its name in the letters of any of its readers', () => {
  for (const name of [
    ...[
      'Almaty',
      'almaty',
      'ALMATY',
      'Алматы',
      'алматы',
      'ألماتي',
      'الماتي',
      '阿拉木图',
      '阿拉木圖',
    ],
    ...['Алма-Ата', 'Alma Ata', 'Olmaota'],
  ])
    assert.equal(cityNamed(name, 'KZ')?.name, 'Almaty', name);
  for (const name of ['دبي', 'Дубай', '迪拜', 'Dubái', 'Dubaï', 'Dubay'])
    assert.equal(cityNamed(name, null)?.name, 'Dubai', name);
  // of an Uzbek apostrophe in each way in which people type it, or without it
  for (const name of ['Fargʻona', "Farg'ona", 'Farg`ona', 'Farg’ona', 'Fargona', 'Фергана'])
    assert.equal(cityNamed(name, 'UZ')?.name, 'Fergana', name);
  assert.equal(cityNamed('Алматы', 'UZ'), null);
  assert.equal(cityNamed('nowhere at all', null), null);
  assert.equal(cityNamed('', null), null);
});

test('the capital of Kazakhstan is Astana, and is found by its former name', () => {
  assert.equal(cityNamed('Nur-Sultan', 'KZ')?.name, 'Astana');
  assert.equal(cityNamed('Нур-Султан', 'KZ')?.name, 'Astana');
  assert.ok(!citiesIn('KZ').some(({ name }) => /Sultan/.test(name)));
  assert.deepEqual(cityNamed('Астана', 'KZ')?.position, [71.446, 51.1801]);
});

test('a city is called as its reader calls it, and in Latin letters where no source has a name', () => {
  assert.deepEqual(
    (['en', 'zh', 'ru', 'kk', 'ar', 'es', 'fr', 'uz'] as const).map((one) =>
      cityName('KZ', 'Karagandy', one),
    ),
    [
      'Karagandy',
      '卡拉干达',
      'Караганда',
      'Қарағанды',
      'قراغندي',
      'Karagandá',
      'Karaganda',
      'Qaragʻanda',
    ],
  );
  // the Russian name stands for a Kazakh one that is missing
  assert.equal(cityName('UZ', 'Angren', 'kk'), 'Ангрен');
  assert.equal(cityName('KZ', 'Nowhere', 'ar'), 'Nowhere');
  // as a manufacturer wrote it
  assert.equal(cityWords('Karaganda', 'KZ', 'ru'), 'Караганда');
  assert.equal(cityWords('阿斯塔纳', 'KZ', 'ar'), 'أستانا');
  assert.equal(cityWords('Some village', 'KZ', 'ru'), 'Some village');
});

test('every name of a capital is written in the letters of its language', () => {
  const letters = {
    ru: /^[А-яЁё -]+$/,
    kk: /^[А-яЁёәғқңөұүһі -]+$/i,
    ar: /^[\u0621-\u064a -]+$/,
    zh: /^\p{Script=Han}+$/u,
  };
  for (const [country, city] of [
    ...[
      ['KZ', 'Astana'],
      ['UZ', 'Tashkent'],
      ['KG', 'Bishkek'],
      ['RU', 'Moscow'],
      ['AE', 'Abu Dhabi'],
    ],
    ...[
      ['SA', 'Riyadh'],
      ['MX', 'Mexico City'],
      ['EG', 'Cairo'],
      ['BY', 'Minsk'],
      ['AZ', 'Baku'],
    ],
  ] as const)
    for (const [language, pattern] of Object.entries(letters))
      assert.match(
        cityName(country ?? '', city ?? '', language as 'ru'),
        pattern,
        `${language} ${city}`,
      );
});
