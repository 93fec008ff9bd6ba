import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OUTLET_WORD_KINDS } from '../../src/domain/lives/outlet-word-kinds.ts';
import { factsReadBy } from '../../src/domain/rules/facts-read.ts';
import { CATALOGUE } from '../../src/domain/statements/catalogue.ts';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../src/domain/statements/public-languages.ts';
import { SHEET_FACTS } from '../../src/intake/headers/likely-facts.ts';
import { PROBLEMS, type ProblemCode } from '../../src/intake/problem-catalogue.ts';
import { SET_ASIDE } from '../../src/intake/set-aside.ts';
import { LETTER_WORDS } from '../../src/letters/words/words-by-language.ts';
import { countryName } from '../../src/reference/country-name.ts';
import { referenceData } from '../../src/reference/reference-data.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { LEDGER_MESSAGES } from '../../src/report/ledger/ledger-messages.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { FONT_CHARACTERS } from '../../src/service/pages/fonts/font-characters.ts';
import {
  columnWords,
  remedyWords,
  SHEET_WORDS,
} from '../../src/service/pages/texts/sheet-words/sheet-words.ts';
import { TEXTS } from '../../src/service/pages/texts/texts.ts';
import { LAW } from '../published-law.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-11-24';
/** Well formed; position 9 ought to be 2. */
const KNOWN = 'LGXCE4CB6PZZZ0001';
const UNKNOWN = 'LSJJV8DJ2SC765444';
/** Pages of which all is in every language. */
const WHOLE = [
  '/',
  '/figures',
  '/find',
  '/find?q=LGXCE4CBOPZZZ0001',
  '/find?q=SHJHGLYPCPT7',
  `/vehicles/${KNOWN}?to=KZ`,
  `/vehicles/${UNKNOWN}?to=QA`,
  `/vehicles/${KNOWN}?to=Atlantis`,
  '/letters',
  '/extracts',
  '/extracts?paper=DJ2222222222',
  '/log',
  `/vehicles/${UNKNOWN}/absence`,
  '/check',
  '/law',
  '/law/destinations/KZ',
  '/law/destinations/QA',
  '/sign-in',
  '/complaints',
  '/complaints/new',
  '/outlets/speak',
  '/nowhere',
];
const OTHERS = PUBLIC_LANGUAGES.filter((language) => language !== 'en' && language !== 'zh');

const door = async () => new Response(null, { status: 401 });
const plenty = { perSecond: 1e6, burst: 1e6 };
const service = await testService({
  today: TODAY,
  pages: pagesWith({ door, base: '/auth' }),
  limits: { address: plenty, signedIn: plenty },
});
const registry = await newActor(service.owner, 'registry');
const customs = await newActor(service.owner, 'customs');
const office = await newActor(service.owner, 'office');
for (const [teller, account, facts] of [
  [registry, 'certificate', { 'certificate.registeredOn': '2026-11-01' }],
  [
    customs,
    'declaration',
    { 'declaration.exitedOn': '2026-11-20', 'declaration.destination': 'RU' },
  ],
] as const) {
  await service.register.as(teller, (tx) =>
    tell(tx, {
      account,
      teller: teller.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [{ row: 1, vin: KNOWN, facts }],
    }),
  );
}

const see = async (path: string, headers: Readonly<Record<string, string>>) => {
  const {
    body,
    headers: answered,
    status,
  } = await service.ask(null, 'GET', path, undefined, headers);
  return { html: String(body), headers: answered, status };
};
const inLanguage = (path: string, language: string) =>
  see(path, { accept: 'text/html', cookie: `language=${language}` });

const APART = /\slang="|\sclass="(?:vin|code|symbols)"|^<(?:code|kbd|head|script)\b/;
const EMPTY = /^<(?:input|meta|link|br|!doctype)/i;

/** What a page says in its own language: neither marked as another, nor a code, a VIN or an address. */
const ownWords = (html: string): string => {
  const said: string[] = [];
  let [depth, apart] = [0, 0];
  for (const [piece] of html.replace(/<html[^>]*>/, '').matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      if (apart === 0) said.push(piece.replaceAll(/&[#\w]+;/g, ' '));
    } else if (piece.startsWith('</')) {
      depth -= 1;
      if (apart > depth) apart = 0;
    } else {
      if (apart === 0) {
        for (const [, words = ''] of piece.matchAll(/\s(?:aria-label|data-name)="([^"]*)"/g)) {
          said.push(words);
        }
      }
      if (EMPTY.test(piece) || piece.endsWith('/>')) continue;
      depth += 1;
      if (apart === 0 && APART.test(piece)) apart = depth;
    }
  }
  return said.join(' ');
};

/** Every text of a catalogue, those with blanks filled by numbers and names. */
const textsOf = (catalogue: unknown, at = ''): readonly (readonly [string, string])[] => {
  if (typeof catalogue === 'string') return [[at, catalogue]];
  if (typeof catalogue === 'function') {
    return [0, 1, 2, 5, 11, 100].map((n) => [at, String(catalogue(n, n, n, n))] as const);
  }
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, value]) =>
    key === 'path' ? [] : textsOf(value, `${at}.${key}`),
  );
};

const REMEDIES = Object.keys(SHEET_WORDS.ru.remedies) as readonly ProblemCode[];

/** Columns of a sheet and what helps with its rows. */
const sheetTexts = (language: PublicLanguage) => ({
  columns: Object.fromEntries(
    Object.keys(SHEET_WORDS.ru.columns).map((name) => [name, columnWords(name, language)]),
  ),
  remedies: Object.fromEntries(
    REMEDIES.map((code) => [code, remedyWords({ code, remedy: PROBLEMS[code] }, language)]),
  ),
});

/** All that the public is told, in one language. */
const publicTexts = (language: PublicLanguage): readonly (readonly [string, string])[] => {
  const { frame, public: home, vehicle, check, law } = TEXTS[language];
  const { buyer, complaints, extractCheck, figures, find, letters, log } = TEXTS[language];
  const { setAnswers, speaking, stories, told } = TEXTS[language];
  const { says, changedBy, saidBy } = CATALOGUE[language];
  const days = { on: 'D', daysLater: 12, country: 'KZ', dataOf: 'D', toldUpTo: 'D' };
  const values = [
    { ...days, condition: 'used', need: 'needed', standing: 'valid', days: 180, km: 3, owners: 1 },
    {
      ...days,
      condition: 'new',
      need: 'exempt',
      standing: 'revoked',
      days: null,
      km: 3,
      owners: 2,
    },
    { ...days, condition: null, need: 'unknown', standing: 'elsewhere', days: 180, owners: 3 },
    {
      ...days,
      condition: null,
      need: 'not-needed',
      standing: 'not-verified',
      days: 180,
      owners: 3,
    },
    { ...days, condition: null, need: 'needed', standing: 'none', days: 180, owners: 3 },
  ].map((value, at) => ({
    km: 3,
    length: 3,
    expected: 'X',
    year: 2025,
    rules: 7,
    told: 'KZ',
    offered: 'RU',
    ...{ months: 36, kilometres: 100_000, startsOn: 'export', leadTimeDays: 14, years: 10 },
    ...{ updates: true, languages: ['ru'], mayLock: false, carriedOut: true },
    ...{ named: 3, attested: 2, since: 'D', serving: 1, brand: 'BYD', title: 'T' },
    ...{ kind: OUTLET_WORD_KINDS[at % OUTLET_WORD_KINDS.length], outlet: 'O', city: null },
    ...value,
  }));
  const said = Object.entries(says).flatMap(([code, write]) =>
    values.map(
      (value) =>
        [code, (write as (of: unknown, name: unknown) => string)(value, (c: string) => c)] as const,
    ),
  );
  const ledger = Object.fromEntries(
    Object.keys(LEDGER_MESSAGES.ru).map((key) => [
      key,
      Reflect.get(LEDGER_MESSAGES[language], key),
    ]),
  );
  const shared = {
    buyer,
    frame,
    home,
    vehicle,
    check,
    law,
    complaints,
    extractCheck,
    figures,
    find,
    letters,
    log,
    stories,
    told,
    ledger,
    setAnswers,
    speaking,
    sheet: sheetTexts(language),
  };
  const checks = LETTER_WORDS[language];
  return [...said, ...textsOf({ changedBy, saidBy, checks, ...shared })];
};

/** How words begin that a buyer is never told: new, fake, fraud, stolen, a warranty, safe, guilt, a price. */
const NEVER: Readonly<Record<PublicLanguage, readonly string[]>> = {
  en: [
    'new',
    'fake',
    'fraud',
    'stolen',
    'warrant',
    'safe',
    'must repair',
    'guilt',
    'price',
    'score',
  ],
  zh: [
    '新车',
    '假冒',
    '伪造',
    '欺诈',
    '诈骗',
    '被盗',
    '盗窃',
    '保修',
    '质保',
    '放心购买',
    '安全购买',
    '必须维修',
    '有罪',
    '价格',
    '评分',
  ],
  ru: [
    'новый',
    'новая',
    'новое',
    'нового',
    'поддел',
    'фальши',
    'мошен',
    'обман',
    'украд',
    'угнан',
    'краден',
    'гаранти',
    'безопасн',
    'обязан отремонт',
    'виновн',
    'вина',
    'цена',
    'цены',
    'балл',
  ],
  kk: [
    'жаңа ',
    'жалған',
    'алаяқ',
    'ұрлан',
    'кепілдік',
    'қауіпсіз',
    'жөндеуге міндетті',
    'кінәлі',
    'бағасы',
    'балл',
  ],
  ar: [
    'جديد',
    'مزيف',
    'مزور',
    'احتيال',
    'غش',
    'مسروق',
    'ضمان',
    'آمنة',
    'يجب إصلاح',
    'مذنب',
    'سعر',
    'ثمن',
  ],
  es: [
    'nuevo',
    'nueva',
    'fals',
    'fraude',
    'robad',
    'garantía',
    'segur[oa] de comprar',
    'debe reparar',
    'culpa',
    'precio',
    'puntaje',
  ],
  fr: [
    'neuf',
    'neuve',
    'nouve',
    'contrefa',
    'fraud',
    'volée?s?\\b',
    'garanti',
    'sûre?s?\\b',
    'doit réparer',
    'coupable',
    'prix',
    'score',
  ],
  uz: [
    'yangi\\b',
    'soxta',
    'qalbaki',
    'firib',
    'aldov',
    'oʻgʻirlan',
    'oʻgʻri',
    'kafolat',
    'xavfsiz',
    'taʼmirlashi shart',
    'taʼmirlashga majbur',
    'aybdor',
    'narx',
    'ball',
  ],
};

/** Any of the words, at the beginning of a word; Chinese and Arabic have no such beginning. */
const neverIn = (language: PublicLanguage): RegExp => {
  const words = NEVER[language].join('|');
  const within = language === 'zh' || language === 'ar';
  return new RegExp(within ? words : `(?<!\\p{L})(?:${words})`, 'iu');
};

/** Latin words that stand in every language: names, formats, addresses. */
const LATIN =
  /^(Mileproof|VIN|QR|DJ\w*|Zeekr|OTTS|SBKTS|ERA|GLONASS|BYD|Denza|MG|Roewe|IM|CSV|PDF|XLSX|JSON|NDJSON|Parquet|I|O|Q|X|D|KZ|RU|QA|LGX\w*|LSJ\w*|CE4CB\w*|G\d+[A-Z]?|Atlantis|csv|primer|ulgi|mithal)$/;

describe('the public pages in eight languages', () => {
  test('nothing that a buyer must never be told is in any text', () => {
    for (const language of PUBLIC_LANGUAGES) {
      const never = neverIn(language);
      for (const [at, text] of publicTexts(language)) {
        // what a buyer asked for, in his own words; what the letter itself states
        if (at === '.complaints.kinds.guarantee' || at === 'letter-warranty') continue;
        assert.doesNotMatch(text, never, `${language} ${at}: ${text}`);
      }
    }
  });

  test('no text is left in English, or says nothing', () => {
    const placed = (language: PublicLanguage) => Map.groupBy(publicTexts(language), ([at]) => at);
    const english = placed('en');
    const same =
      /^(Mileproof|VIN|VIN \d+|no|\{name\}: \{value\}|Code|Pages|Province|declaration|public|position \d.*|\d+: \d+|[:,;]? )$/;
    for (const language of OTHERS) {
      for (const [at, texts] of placed(language)) {
        texts.forEach(([, text], index) => {
          const where = `${language} ${at}: ${text}`;
          assert.notEqual(text, '', where);
          assert.doesNotMatch(text, /undefined|\[object|NaN|#/, where);
          const one = english.get(at)?.[index]?.[1] ?? assert.fail(where);
          if (text === one) assert.match(text, same, where);
        });
      }
    }
  });

  test('French marks stay with their words, and no date turns around in Arabic', () => {
    for (const [at, text] of publicTexts('fr'))
      assert.doesNotMatch(text, / [:;?!»]|« /, `${at}: ${text}`);
    // a hyphen between numbers after an Arabic letter is drawn from right to left, but where the numbers stand apart
    for (const [at, text] of publicTexts('ar'))
      assert.doesNotMatch(text.replace(/\u2066[^\u2069]*\u2069/g, ''), /\d-\d/, `${at}: ${text}`);
  });

  test('Uzbek is written with its own letters: no quotation mark stands for them', () => {
    for (const [at, text] of publicTexts('uz')) {
      assert.doesNotMatch(text, /['`‘’]|[\u0400-\u04ff]/, `${at}: ${text}`);
      // oʻ, gʻ with U+02BB; U+02BC never after them
      assert.doesNotMatch(text, /(?<![og])ʻ|[og]ʼ/i, `${at}: ${text}`);
    }
  });

  test('a page says which language it speaks, which way it is written, and where the others are', async () => {
    for (const language of PUBLIC_LANGUAGES) {
      const { html, headers } = await inLanguage('/', language);
      const tag = language === 'zh' ? 'zh-CN' : language;
      const way = language === 'ar' ? 'rtl' : 'ltr';
      assert.match(html, new RegExp(`<html lang="${tag}" dir="${way}" `));
      assert.equal(headers.get('content-language'), language);
      assert.equal(headers.get('vary'), 'Accept-Language, Cookie');
      for (const other of PUBLIC_LANGUAGES) {
        const listed = other === 'zh' ? 'zh-CN' : other;
        assert.ok(
          html.includes(`<link rel="alternate" hreflang="${listed}" href="/?lang=${other}">`),
          `${language}: ${other}`,
        );
        if (other !== language) assert.ok(html.includes(`href="/?language=${other}"`));
        assert.ok(html.includes(TEXTS[other].frame.languageName));
      }
    }
  });

  test('the language is chosen by the address for one page, by the cookie, or by what is accepted', async () => {
    const languageOf = async (path: string, headers: Readonly<Record<string, string>>) =>
      (await see(path, headers)).headers.get('content-language');
    assert.equal(await languageOf('/', { 'accept-language': 'kk-KZ,ru;q=0.8,en;q=0.5' }), 'kk');
    assert.equal(await languageOf('/', { 'accept-language': 'de, fr;q=0.4, ru;q=0.6' }), 'ru');
    assert.equal(await languageOf('/', { 'accept-language': 'ar-EG' }), 'ar');
    assert.equal(await languageOf('/', { 'accept-language': 'uz-Latn-UZ,ru;q=0.8' }), 'uz');
    assert.equal(await languageOf('/', { 'accept-language': 'de' }), 'en');
    assert.equal(await languageOf('/', { 'accept-language': 'ru', cookie: 'language=es' }), 'es');
    assert.equal(await languageOf('/?lang=fr', { cookie: 'language=es' }), 'fr');
    assert.equal(await languageOf('/?lang=xx', { cookie: 'language=es' }), 'es');
    const kept = await see('/law?language=kk&on=2026-01-01', {});
    assert.equal(kept.status, 303);
    assert.equal(kept.headers.get('location'), '/law?on=2026-01-01');
    assert.match(kept.headers.get('set-cookie') ?? '', /^language=kk; Path=\//);
  });

  test('no English is left on a page in another language but what is marked as English', async () => {
    for (const language of OTHERS) {
      for (const path of WHOLE) {
        const { html } = await inLanguage(path, language);
        const words = ownWords(html).match(/[A-Za-z][\w’]*/g) ?? [];
        if (language === 'es' || language === 'fr' || language === 'uz') {
          const english = words.filter((word) =>
            /^(the|and|of|is|which|with|for|not)$/i.test(word),
          );
          assert.deepEqual(english, [], `${language} ${path}`);
        } else {
          const left = words.filter((word) => !LATIN.test(word));
          assert.deepEqual(left, [], `${language} ${path}`);
        }
      }
    }
  });

  test('numbers are written in the digits 0 to 9, and VINs from left to right', async () => {
    for (const language of PUBLIC_LANGUAGES) {
      for (const path of WHOLE) {
        const { html } = await inLanguage(path, language);
        assert.doesNotMatch(html, /[\u0660-\u0669\u06f0-\u06f9]/, `${language} ${path}`);
      }
    }
    const css = /href="([^"]+\.css)"/.exec((await inLanguage('/', 'ar')).html)?.[1] ?? '';
    const { html: style } = await see(css, {});
    assert.match(style, /\.vin,code[^{]*\{direction:ltr;unicode-bidi:isolate\}/);
    assert.match((await inLanguage('/', 'ar')).html, /name="q"[^>]* dir="ltr"/);
  });

  test('style holds to the start and the end of a line, never to left and right', async () => {
    const { html } = await inLanguage('/', 'ar');
    const css = /href="([^"]+\.css)"/.exec(html)?.[1] ?? assert.fail('no style');
    const { html: style } = await see(css, {});
    const physical = style.match(
      /(?:margin|padding|border)-(?:left|right)\b|[;{](?:left|right):|(?:text-align|float):(?:left|right)/g,
    );
    assert.equal(physical, null);
    // top, right, bottom and left in one, right and left unlike
    for (const [all, right, left] of style.matchAll(
      /(?:padding|margin):[^;}\s]+ ([^;}\s]+) [^;}\s]+ ([^;}\s]+)[;}]/g,
    )) {
      assert.equal(right, left, all);
    }
  });

  test('every letter of a page is in a font that the page brings along, but Chinese', async () => {
    const held = new Set(Object.values(FONT_CHARACTERS).flat() as readonly string[]);
    for (const language of OTHERS) {
      for (const path of WHOLE) {
        const { html } = await inLanguage(path, language);
        const letters = new Set(ownWords(html).match(/\p{L}/gu) ?? []);
        const missing = [...letters].filter((letter) => !held.has(letter));
        assert.deepEqual(missing, [], `${language} ${path}`);
      }
    }
  });

  test('a column that a sheet may lack has its words in every language, and so has what helps with its rows', () => {
    const read = new Set(
      LAW.ruleSet.rules
        .filter(({ axis }) => axis === 'gate')
        .flatMap((rule) => factsReadBy(rule).map(({ name }) => name)),
    );
    const lacked = SHEET_FACTS.map(({ name }) => name).filter(
      (name) => read.has(name) || name === 'licence.vin',
    );
    assert.deepEqual(Object.keys(SHEET_WORDS.ru.columns).toSorted(), lacked.toSorted());
    assert.ok(lacked.length > 30);
    for (const code of SET_ASIDE) assert.ok(Object.hasOwn(SHEET_WORDS.ru.remedies, code), code);
    for (const language of OTHERS) {
      const names = lacked.map((name) => columnWords(name, language));
      assert.equal(new Set(names).size, lacked.length, language);
    }
    assert.equal(
      columnWords('certificate.registeredOn', 'ru'),
      'Орган регистрации: дата первой регистрации',
    );
    assert.equal(
      columnWords('certificate.registeredOn', 'en'),
      'Registry: First registration date',
    );
  });

  test('what /check says of a sheet, its columns and its rows, is in every language', async () => {
    const sheet = 'licence.vin,licence.brand\nLGXCE4CB6PZZZ0001,X\n合计,1\n注：X,\nX,D,Q\n';
    for (const language of OTHERS) {
      const body = new FormData();
      const fields = { act: 'check', want: 'page', day: TODAY, firm: '' };
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      body.set('file', new Blob([sheet]), 'D.csv');
      const response = await service.app.request('/check', {
        method: 'POST',
        headers: { accept: 'text/html', cookie: `language=${language}` },
        body,
      });
      assert.equal(response.status, 200);
      const html = await response.text();
      const { check } = TEXTS[language];
      for (const said of [
        check.missingTitle,
        columnWords('certificate.registeredOn', language),
        ...(['totals-row', 'note-row', 'too-many-fields'] as const).map(
          (code) => SHEET_WORDS[language].remedies[code],
        ),
      ])
        assert.ok(html.replaceAll('&#39;', "'").includes(said ?? '?'), `${language}: ${said}`);
      const words = ownWords(html).match(/[A-Za-z][\w’]*/g) ?? [];
      const latin = language === 'es' || language === 'fr' || language === 'uz';
      const left = words.filter((word) =>
        latin ? /^(the|and|of|is|which|with|for|not)$/i.test(word) : !LATIN.test(word),
      );
      assert.deepEqual(left, [], language);
    }
  });

  test('every country has a name in every language', () => {
    const names = new Map(PUBLIC_LANGUAGES.map((language) => [language, new Set<string>()]));
    const { all } = referenceData().countries;
    for (const { code } of all) {
      for (const language of PUBLIC_LANGUAGES) {
        const name = countryName(code, language);
        assert.notEqual(name, code);
        names.get(language)?.add(name);
      }
    }
    for (const [language, distinct] of names) assert.equal(distinct.size, all.length, language);
    assert.equal(countryName('KZ', 'kk'), 'Қазақстан');
    // CLDR has U+2018 and U+2019 here
    assert.equal(countryName('US', 'uz'), 'Amerika Qoʻshma Shtatlari');
    assert.equal(countryName('CI', 'uz'), 'Kot-dʼIvuar');
    assert.equal(countryName('XX', 'ar'), 'XX');
  });

  test('a signed-in page speaks English to who wants Russian, and says so in Russian', async () => {
    const read = await service.ask(office, 'GET', '/work', undefined, { cookie: 'language=ru' });
    const html = String(read.body);
    assert.match(html, /<html lang="en" dir="ltr" /);
    assert.equal(read.headers.get('content-language'), 'en');
    assert.match(html, /<p class="quiet" lang="ru" dir="ltr">\s*Эта страница есть только на/);
    assert.doesNotMatch(html, /rel="alternate"/);
    const chinese = await service.ask(office, 'GET', '/work', undefined, { cookie: 'language=zh' });
    assert.match(String(chinese.body), /<html lang="zh-CN" dir="ltr" /);
    assert.doesNotMatch(String(chinese.body), /仅有中文和英文/);
  });

  test('what of the law there is in English alone stands marked as English', async () => {
    const { html } = await inLanguage('/law/rules/G01', 'ar');
    assert.match(html, /<html lang="ar" dir="rtl" /);
    assert.match(html, /<div lang="en" dir="ltr"><p class="code">G01/);
    const list = await inLanguage('/law', 'ru');
    assert.match(list.html, /<div><p><span lang="en">[A-Z]/);
    const refused = await inLanguage('/law/rules/Z99', 'kk');
    assert.equal(refused.status, 404);
    assert.match(refused.html, /Мұндай бет жоқ/);
  });
});
