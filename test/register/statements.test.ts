import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATEMENT_CODES } from '../../src/domain/statements/catalogue.ts';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../src/domain/statements/public-languages.ts';
import type {
  Said,
  StatementCode,
  StatementValues,
} from '../../src/domain/statements/statement.ts';
import { wordStatement } from '../../src/domain/statements/word-statement.ts';
import { countryName } from '../../src/reference/country-name.ts';
import { dateWords } from '../../src/report/words/date-words.ts';
import { neverSaid } from './never-said.ts';

const NAMES = { country: countryName, date: dateWords };

/** Values of every code; where a text turns on one, each turn. */
const SAMPLES: { readonly [Code in StatementCode]: readonly StatementValues[Code][] } = {
  'vin-not-well-formed': [{ length: 3 }],
  'vin-check-digit': [{ expected: '2' }],
  'built-in-year': [{ year: 2023 }],
  'no-export-record': [{ dataOf: '2026-11-24' }],
  exported: [
    { on: '2026-11-20', country: 'KZ', condition: 'used', daysLater: 12 },
    { on: '2026-11-20', country: null, condition: null, daysLater: null },
  ],
  'first-registered': [{ on: '2026-11-01' }],
  'export-applied-for': [
    { on: '2026-11-10', daysLater: 9 },
    { on: '2026-11-10', daysLater: null },
  ],
  'export-refused': [{ on: '2026-11-14' }],
  owners: [{ owners: 1 }, { owners: 3 }],
  odometer: [
    { km: 1234, on: '2026-11-10' },
    { km: 1234, on: null },
  ],
  'letter-needed': (['needed', 'not-needed', 'exempt', 'unknown'] as const).flatMap((need) => [
    { need, days: 180 }, // not-law: a value of a test
    { need, days: null },
  ]),
  letter: (['none', 'valid', 'suspended', 'revoked', 'elsewhere', 'not-verified'] as const).flatMap(
    (standing) => [
      { standing, on: null },
      { standing, on: '2026-11-14' },
    ],
  ),
  'letter-issued': [{ on: '2026-11-13' }],
  'letter-warranty': [
    { months: 36, kilometres: 100_000, startsOn: 'registered-abroad' },
    { months: 36, kilometres: null, startsOn: 'registered-in-china' },
    { months: 36, kilometres: null, startsOn: 'export' },
  ],
  'letter-battery': [
    { months: 96, kilometres: 150_000 },
    { months: 96, kilometres: null },
  ],
  'letter-parts': [
    { years: 10, leadTimeDays: 14 },
    { years: 10, leadTimeDays: null },
  ],
  'letter-software': [
    { updates: true, languages: ['ru', 'kk'] },
    { updates: false, languages: [] },
  ],
  'letter-remote-lock': [{ mayLock: true }, { mayLock: false }],
  'letter-recalls': [{ carriedOut: true }, { carriedOut: false }],
  'letter-outlets': [
    { country: 'KZ', named: 4, attested: 2, since: '2026-10-01', serving: 3 },
    { country: 'KZ', named: 4, attested: 0, since: null, serving: 3 },
    { country: 'KZ', named: 0, attested: 0, since: null, serving: 0 },
  ],
  'licensed-for': [{ country: 'KZ' }],
  deregistered: [{ on: '2026-11-22' }],
  'question-open': [{}],
  'outlet-said': [
    { kind: 'served', on: '2026-11-20', outlet: 'A workshop', city: 'Almaty', country: 'KZ' },
    { kind: 'refused', on: '2026-11-20', outlet: 'A workshop', city: null, country: 'KZ' },
    {
      kind: 'waiting-for-parts',
      on: '2026-11-20',
      outlet: 'A workshop',
      city: null,
      country: 'AE',
    },
  ],
  'destination-rules': [
    { country: 'KZ', rules: 4, toldUpTo: '2026-05' },
    { country: 'KZ', rules: 1, toldUpTo: null },
  ],
  'destination-not-read': [{ country: 'QA' }],
  'offered-elsewhere': [{ told: 'KZ', offered: 'RU' }],
  'maker-restricts': [
    { brand: 'Zeekr', country: 'KZ', on: '2024-07-29', title: 'A page', url: 'https://a.example' },
  ],
  'no-recall-data': [{}],
  'first-owner-promises': [{}],
  'how-to-complain': [{}],
};

const worded = <Code extends StatementCode>(code: Code, values: StatementValues[Code]) =>
  wordStatement({ code, values, saidBy: 'register', asOf: '2026-11-24' } as Said, NAMES);

const textOf = <Code extends StatementCode>(
  code: Code,
  values: StatementValues[Code],
  language: PublicLanguage,
): string => worded(code, values).text[language];

test('every code is worded in every language, without a word that is never said', () => {
  assert.deepEqual(Object.keys(SAMPLES).sort(), [...STATEMENT_CODES].sort());
  for (const code of STATEMENT_CODES)
    for (const values of SAMPLES[code])
      for (const language of PUBLIC_LANGUAGES) {
        const { text, by, changedBy } = worded(code, values as never);
        const never = neverSaid(language);
        for (const words of [text[language], by[language], changedBy[language]]) {
          assert.ok(words.length > 3 || language === 'zh', `${code} ${language}`);
          assert.doesNotMatch(words, never, `${code} ${language}`);
          assert.doesNotMatch(words, /undefined|null|NaN|\[object|#/, `${code} ${language}`);
        }
      }
});

test('what turns on a value has a text of its own for each', () => {
  for (const code of STATEMENT_CODES)
    for (const language of PUBLIC_LANGUAGES) {
      // a day that a standing does not bear is not said
      if (code === 'letter') continue;
      const texts = SAMPLES[code].map((values) => textOf(code, values as never, language));
      assert.equal(new Set(texts).size, texts.length, `${code} ${language}`);
    }
});

test('the terms as the letter states them, by hand', () => {
  const warranty = { months: 36, kilometres: 100_000, startsOn: 'registered-abroad' } as const;
  const expected: Readonly<Record<PublicLanguage, string>> = {
    en: 'The letter states a warranty of 36 months or 100,000 km, counted from the first registration abroad.',
    zh: '确认书载明质保36个月或100,000公里，自境外首次注册登记之日起计算。',
    ru: 'В подтверждении указан срок гарантии: 36 месяцев или 100 000 км; отсчёт с первой регистрации за границей.',
    kk: 'Растамадағы кепілдік: 36 ай немесе 100 000 км; шетелде алғаш тіркелген күннен бастап.',
    ar: 'مدة الضمان المذكورة في خطاب التأكيد: 36 شهرًا أو 100,000 كم، وتُحسب من أول تسجيل خارج الصين.',
    es:
      'La confirmación indica una garantía de 36 meses o 100 000 km, contada desde el primer registro ' +
      'en el extranjero.',
    fr:
      'La confirmation indique une garantie de 36 mois ou 100 000 km, comptée à partir de la première ' +
      'immatriculation à l’étranger.',
    uz:
      'Tasdiqnomada koʻrsatilgan kafolat muddati: 36 oy yoki 100 000 km; chet elda birinchi marta roʻyxatdan ' +
      'oʻtkazilgan kundan hisoblanadi.',
  };
  // gaps that do not break are gaps
  for (const language of PUBLIC_LANGUAGES)
    assert.equal(
      textOf('letter-warranty', warranty, language).replaceAll(/[\u00a0\u202f]/g, ' '),
      expected[language],
    );
});

test('numbers take the form that their language asks for', () => {
  const parts = (years: number, language: PublicLanguage) =>
    textOf('letter-parts', { years, leadTimeDays: null }, language);
  for (const [years, words] of [
    [1, '1 год'],
    [2, '2 года'],
    [5, '5 лет'],
    [21, '21 год'],
  ] as const)
    assert.match(parts(years, 'ru'), new RegExp(`${words}\\.`));
  for (const [years, words] of [
    [1, 'سنة واحدة'],
    [2, 'سنتين'],
    [10, '10 سنوات'],
    [11, '11 سنة'],
  ] as const)
    assert.match(parts(years, 'ar'), new RegExp(`لمدة ${words}`));
  assert.match(parts(1, 'en'), /for 1 year;/);
  assert.match(parts(2, 'fr'), /pendant 2 ans\u00a0;/);
});

test('a brand is told of with its day and page, and as no more than a brand', () => {
  const [values = assert.fail()] = SAMPLES['maker-restricts'];
  for (const language of PUBLIC_LANGUAGES) {
    const text = textOf('maker-restricts', values, language);
    for (const part of [
      'Zeekr',
      'A page',
      dateWords('2024-07-29', language),
      countryName('KZ', language),
    ])
      assert.ok(text.includes(part), `${language}: ${part}`);
  }
});

test('languages of the software are named in the language of the reader', () => {
  const of = (language: PublicLanguage) =>
    textOf('letter-software', { updates: true, languages: ['ru', 'kk'] }, language);
  assert.match(of('en'), /Russian and Kazakh/);
  assert.match(of('zh'), /俄语和哈萨克语/);
  assert.match(of('ru'), /русский и казахский/);
  assert.match(of('es'), /ruso y kazajo/);
  assert.match(of('fr'), /russe et kazakh/);
  assert.match(of('uz'), /ruscha va qozoqcha/);
});
