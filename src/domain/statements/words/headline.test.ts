import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE } from '../catalogue.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '../public-languages.ts';

const COUNTRIES: Readonly<Record<PublicLanguage, string>> = {
  en: 'Kazakhstan',
  zh: '哈萨克斯坦',
  ru: 'Казахстан',
  kk: 'Қазақстан',
  ar: 'كازاخستان',
  es: 'Kazajistán',
  fr: 'Kazakhstan',
  uz: 'Qozogʻiston',
};

const exported = (
  language: PublicLanguage,
  daysLater: number | null,
  country: string | null,
): string =>
  CATALOGUE[language].says.exported(
    { on: 'D', country, condition: 'used', daysLater },
    () => COUNTRIES[language],
  );

const applied = (language: PublicLanguage, daysLater: number): string =>
  CATALOGUE[language].says['export-applied-for']({ on: 'D', daysLater }, String);

test('Russian: days by one, few and many', () => {
  const told = 'Вывезен из Китая как подержанный автомобиль D,';
  for (const [n, words] of [
    [0, 'в день первой регистрации в Китае'],
    [1, 'через 1 день после первой регистрации в Китае'],
    [2, 'через 2 дня после первой регистрации в Китае'],
    [3, 'через 3 дня после первой регистрации в Китае'],
    [5, 'через 5 дней после первой регистрации в Китае'],
    [11, 'через 11 дней после первой регистрации в Китае'],
    [21, 'через 21 день после первой регистрации в Китае'],
    [100, 'через 100 дней после первой регистрации в Китае'],
    [101, 'через 101 день после первой регистрации в Китае'],
    [180, 'через 180 дней после первой регистрации в Китае'],
  ] as const) {
    assert.equal(exported('ru', n, null), `${told} ${words}.`);
    assert.equal(exported('ru', n, 'KZ'), `${told} ${words}. Страна назначения: Казахстан.`);
  }
});

test('Arabic: days by its six forms', () => {
  const told = 'صُدّرت من الصين على أنها سيارة مستعملة في D،';
  for (const [n, words] of [
    [0, 'في يوم تسجيلها لأول مرة في الصين'],
    [1, 'بعد يوم واحد من تسجيلها لأول مرة في الصين'],
    [2, 'بعد يومين من تسجيلها لأول مرة في الصين'],
    [3, 'بعد 3 أيام من تسجيلها لأول مرة في الصين'],
    [5, 'بعد 5 أيام من تسجيلها لأول مرة في الصين'],
    [11, 'بعد 11 يومًا من تسجيلها لأول مرة في الصين'],
    [21, 'بعد 21 يومًا من تسجيلها لأول مرة في الصين'],
    [100, 'بعد 100 يوم من تسجيلها لأول مرة في الصين'],
    [101, 'بعد 101 يوم من تسجيلها لأول مرة في الصين'],
    [180, 'بعد 180 يومًا من تسجيلها لأول مرة في الصين'],
  ] as const) {
    assert.equal(exported('ar', n, null), `${told} ${words}.`);
    assert.equal(exported('ar', n, 'KZ'), `${told} ${words}. بلد الوجهة: كازاخستان.`);
  }
});

test('Kazakh, Spanish, French and Uzbek: days by their forms', () => {
  for (const [language, n, words] of [
    ['kk', 0, 'Экспортқа өтінім берілген күн: D, алғаш тіркелген күні.'],
    ['kk', 1, 'Экспортқа өтінім берілген күн: D, алғаш тіркелгеннен кейін 1 күн өткенде.'],
    ['kk', 180, 'Экспортқа өтінім берілген күн: D, алғаш тіркелгеннен кейін 180 күн өткенде.'],
    ['es', 0, 'La exportación se solicitó el D, el mismo día en que se registró por primera vez.'],
    ['es', 1, 'La exportación se solicitó el D, 1 día después de registrarse por primera vez.'],
    ['es', 12, 'La exportación se solicitó el D, 12 días después de registrarse por primera vez.'],
    ['fr', 0, 'Exportation demandée le D, le jour même de sa première immatriculation.'],
    ['fr', 1, 'Exportation demandée le D, 1 jour après sa première immatriculation.'],
    ['fr', 12, 'Exportation demandée le D, 12 jours après sa première immatriculation.'],
    ['uz', 0, 'Eksport uchun ariza berilgan kun: D, birinchi marta roʻyxatdan oʻtkazilgan kuni.'],
    [
      'uz',
      12,
      'Eksport uchun ariza berilgan kun: D, birinchi marta roʻyxatdan oʻtkazilganidan 12 kun keyin.',
    ],
  ] as const) {
    assert.equal(applied(language, n), words);
  }
});

test('what is not told leaves no gap, in any language', () => {
  for (const language of PUBLIC_LANGUAGES) {
    for (const condition of ['used', 'new', null] as const) {
      for (const country of ['KZ', null]) {
        for (const daysLater of [12, null]) {
          const words = CATALOGUE[language].says.exported(
            { on: 'D', country, condition, daysLater },
            () => COUNTRIES[language],
          );
          assert.doesNotMatch(words, /null|undefined| {2}| [.,،]|[.,،]{2}/, words);
          assert.equal(words.includes(COUNTRIES[language]), country !== null, words);
          assert.equal(words.includes('12'), daysLater !== null, words);
        }
      }
    }
  }
});
