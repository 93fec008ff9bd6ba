import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { changedFiles } from './changed-files.ts';
import { findCatalogues, sourceOf } from './find-catalogues.ts';
import { pluralNote } from './plural-notes.ts';
import { readTexts } from './read-texts.ts';
import { sheetOf, takeSheet } from './take-rows.ts';
import { translationRows } from './translation-rows.ts';
import { writeTexts } from './write-texts.ts';

const root = dirname(dirname(import.meta.dirname));
const LANGUAGES = new Set<string>(PUBLIC_LANGUAGES);

const EN = `import { counted } from './plural.ts';

const cars = counted('en', { one: '# car', other: '# cars' });

/** Texts of a page, English. */
export const PAGE_EN = {
  title: 'A page',
  /** Above the list. */
  lead:
    'A long sentence that is broken off at the end of its line because a line has its end, ' +
    'and goes on in the next.',
  found: (n: number, country: string) => \`\${cars(n)} in \${country}.\`,
  held: (day: string | null) => \`Held\${day === null ? '' : \` on \${day}\`}.\`,
  plain: '{name}: {value}',
} as const;
`;

const RU = `import { counted } from './plural.ts';
import type { PAGE_EN } from './en.ts';

const cars = counted('ru', { one: '# автомобиль', few: '# автомобиля', many: '# автомобилей', other: '# автомобиля' });

/** Texts of a page, Russian. */
export const PAGE_RU: typeof PAGE_EN = {
  title: 'Страница',
  lead: 'Длинное предложение.',
  found: (n, country) => \`\${country}: \${cars(n)}.\`,
  held: (day) => \`Задержано\${day === null ? '' : \` \${day}\`}.\`,
  plain: '{name}: {value}',
};
`;

const repository = (): string => {
  const folder = temporaryFolder('words');
  mkdirSync(join(folder, 'src/page'), { recursive: true });
  writeFileSync(join(folder, 'src/page/en.ts'), EN);
  writeFileSync(join(folder, 'src/page/ru.ts'), RU);
  return folder;
};

const rowsOf = (folder: string, language: string) =>
  translationRows(folder, findCatalogues(folder, new Set([...LANGUAGES, language])), language);

/** The sheet with other texts, by key. */
const filled = (folder: string, language: string, texts: Readonly<Record<string, string>>) => {
  const rows = rowsOf(folder, language);
  const sheet = sheetOf(
    rows
      .flatMap((one) => one.rows)
      .map((row) => ({ ...row, translation: texts[row.key] ?? row.translation })),
    language,
  );
  return { rows, sheet, taken: takeSheet(sheet, language, rows) };
};

test('every catalogue comes back byte for byte, and another text in the place of each is read again', () => {
  let files = 0;
  for (const { id, files: own } of findCatalogues(root, LANGUAGES)) {
    for (const path of own.values()) {
      files += 1;
      const file = readTexts(sourceOf(root, path));
      assert.equal(writeTexts(file, new Map()), file.source, path);
      const keys = file.texts.map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length, `${id}: a key stands twice`);
      // A quotation mark, a backslash, a dollar sign and a character that nobody sees.
      const changes = new Map(
        file.texts.map(({ key, text }) => [
          key,
          `${text} – it’s '\`"\\ $ \u00a0 中文 ${'word '.repeat(30)}.`,
        ]),
      );
      const again = readTexts(writeTexts(file, changes));
      assert.deepEqual(new Map(again.texts.map(({ key, text }) => [key, text])), changes, path);
    }
  }
  assert.ok(files > 185);
});

test('an untouched sheet of every language changes nothing', () => {
  for (const language of LANGUAGES) {
    const rows = rowsOf(root, language);
    const sheet = sheetOf(
      rows.flatMap((one) => one.rows),
      language,
    );
    assert.ok(sheet.startsWith('\ufeffkey,'), 'Excel knows UTF-8 by its mark');
    const { problems, texts } = takeSheet(sheet, language, rows);
    assert.deepEqual([problems, texts.size], [[], 0], language);
  }
});

test('a row says where its text stands, what must be kept, and which numbers a plural is for', () => {
  const rows = rowsOf(repository(), 'ru').flatMap((one) => one.rows);
  const row = (key: string) => rows.find((one) => one.key === `page:${key}`);
  assert.deepEqual(row('found'), {
    key: 'page:found',
    where: 'Texts of a page.',
    english: '{cars} in {country}.',
    beside: '',
    translation: '{country}: {cars}.',
    note: 'keep {country}, {cars}',
  });
  assert.match(row('cars.few')?.note ?? '', /^for 2, 3, 4, 22, 23 …; # is the number$/u);
  assert.equal(row('cars.few')?.translation, '# автомобиля');
  assert.match(row('held?2')?.note ?? '', /part of the sentence: \{part\}/u);
  assert.equal(pluralNote('two', 'ar'), 'for 2; # is the number');
});

test('only what was changed is written', () => {
  const folder = repository();
  const { rows, taken } = filled(folder, 'ru', {
    'page:found': 'Найдено ({country}): {cars}',
    'page:held?1': 'Задержан{part}!',
    'page:held?2': '{day}',
  });
  assert.deepEqual(taken.problems, []);
  const { files, left } = changedFiles(folder, rows, 'ru', taken);
  assert.deepEqual(left, []);
  assert.deepEqual(
    files.map(({ path, changed }) => [path, changed]),
    [['src/page/ru.ts', 2]],
  );
  assert.equal(
    files[0]?.source,
    RU.replace('`${country}: ${cars(n)}.`', '`Найдено (${country}): ${cars(n)}`').replace(
      "`Задержано${day === null ? '' : ` ${day}`}.`",
      // The blank before the day is the program's and stays.
      "`Задержан${day === null ? '' : ` ${day}`}!`",
    ),
  );
});

test('a sheet with one mistake changes nothing, and each mistake says what helps', () => {
  const folder = repository();
  const rows = rowsOf(folder, 'ru');
  const mistakes = (change: (sheet: string) => string) => {
    const { sheet } = filled(folder, 'ru', {});
    return takeSheet(change(sheet), 'ru', rows).problems.map(
      ({ row, key, problem }) => `${row} ${key}: ${problem}`,
    );
  };
  const at = (key: string): number =>
    2 + rows.flatMap((one) => one.rows).findIndex((one) => one.key === key);
  const found = at('page:found');
  assert.deepEqual(
    mistakes((sheet) => sheet.replace('{country}: {cars}.', '{cars}.')),
    [`${found} page:found: {country} is lost`],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet.replace('{country}: {cars}.', '{country}: {cars} {n}.')),
    [`${found} page:found: {n} is none that the program fills`],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet.replace(',# автомобилей,', ',много автомобилей,')),
    [`${at('page:cars.many')} page:cars.many: # is lost`],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet.replace(',# автомобиль,', ',один автомобиль,')),
    [],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet.replace('page:title', 'page:titel')),
    [`${at('page:title')} page:titel: no text has this key`],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet.replace('A page,,Страница', 'An old page,,Новая страница')),
    [`${at('page:title')} page:title: its English was changed since`],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet.replace(',Страница,', ',,')),
    [`${at('page:title')} page:title: the text is empty`],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet + sheet.slice(sheet.indexOf('page:title'))).slice(0, 1),
    [`${at('page:plain') + 1} page:title: this key stands in a row before`],
  );
  assert.deepEqual(
    mistakes((sheet) => sheet.replace('English', 'Englisch')),
    ['1 : the head has no column “English”'],
  );
});

test('of a sheet with one mistake no file is changed, whatever its other rows say', () => {
  const folder = repository();
  const rows = rowsOf(folder, 'ru');
  const { sheet } = filled(folder, 'ru', {});
  const right = sheet.replace('A page,,Страница', 'A page,,Новая страница');
  const wrong = right.replace('{country}: {cars}.', '{cars}.');
  const filesOf = (csv: string) =>
    changedFiles(folder, rows, 'ru', takeSheet(csv, 'ru', rows)).files.map(({ path }) => path);
  assert.deepEqual(filesOf(right), ['src/page/ru.ts']);
  assert.equal(takeSheet(wrong, 'ru', rows).texts.size, 1, 'the right row is read');
  assert.deepEqual(filesOf(wrong), []);
});

test('a sheet that Excel saved with semicolons and broken lines is read', () => {
  const folder = repository();
  const rows = rowsOf(folder, 'ru');
  const sheet =
    'key;where it stands;English;Chinese;ru;note\r\npage:title;;A page;;"Новая\r\nстраница";\r\n;;;;;\r\n';
  const { problems, texts } = takeSheet(sheet, 'ru', rows);
  assert.deepEqual(problems, []);
  assert.deepEqual([...(texts.get('page') ?? [])], [['title', 'Новая\nстраница']]);
});

test('a language that is new begins empty, with its own plural forms, and its file is made when all is there', () => {
  const folder = repository();
  const empty = filled(folder, 'pl', {});
  const rows = empty.rows.flatMap((one) => one.rows);
  assert.deepEqual(
    rows.filter(({ key }) => key.includes('cars')).map(({ key }) => key),
    ['one', 'few', 'many', 'other'].map((form) => `page:cars.${form}`),
  );
  assert.deepEqual(
    rows.filter(({ translation }) => translation !== '').map(({ key }) => key),
    ['page:plain'],
  );
  assert.deepEqual(changedFiles(folder, empty.rows, 'pl', empty.taken), {
    files: [],
    left: [{ id: 'page', empty: 9 }],
  });
  const { rows: wanted, taken } = filled(folder, 'pl', {
    'page:cars.few': '# samochody',
    'page:cars.many': '# samochodów',
    'page:cars.one': '# samochód',
    'page:cars.other': '# samochodu',
    'page:title': 'Strona',
    'page:lead': 'Zdanie.',
    'page:found': '{country}: {cars}.',
    'page:held?1': 'Zatrzymano{part}.',
    'page:held?2': ' {day}',
  });
  assert.deepEqual(taken.problems, []);
  const { files } = changedFiles(folder, wanted, 'pl', taken);
  assert.equal(files[0]?.path, 'src/page/pl.ts');
  assert.equal(
    files[0]?.source,
    `import type { PAGE_EN } from './en.ts';
import { counted } from './plural.ts';

const cars = counted('pl', { one: '# samochód', few: '# samochody', many: '# samochodów', other: '# samochodu' });

/** Texts of a page, Polish. */
export const PAGE_PL: typeof PAGE_EN = {
  title: 'Strona',
  /** Above the list. */
  lead:
    'Zdanie.',
  found: (n: number, country: string) => \`\${country}: \${cars(n)}.\`,
  held: (day: string | null) => \`Zatrzymano\${day === null ? '' : \` \${day}\`}.\`,
  plain: '{name}: {value}',
};
`,
  );
});
