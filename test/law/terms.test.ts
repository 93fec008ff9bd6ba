import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../src/domain/statements/public-languages.ts';
import { findCatalogues, isPublic, sourceOf } from '../../tools/words/find-catalogues.ts';
import { readTexts } from '../../tools/words/read-texts.ts';
import { ROOT } from '../cli/run-cli.ts';

/** Texts of laws of other countries, which name what those laws name. */
const OF_LAWS = 'reference/destinations/titles';

interface Never {
  readonly language: string;
  readonly instead: string;
  readonly never: readonly { readonly word: string; readonly found: RegExp }[];
  readonly but: readonly string[];
}

const PAGE = readFileSync(join(ROOT, 'docs/terms.md'), 'utf8');
const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const COLUMNS = PUBLIC_LANGUAGES.map((language) => NAMES.of(language) ?? language);

const cells = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

const list = (cell: string): readonly string[] =>
  cell === '' ? [] : cell.split(', ').map((word) => word.trim());

/** The rows of the table under a heading, its own head first. */
const tableOf = (heading: string): readonly (readonly string[])[] => {
  const [, after = ''] = PAGE.split(`## ${heading}\n`);
  const [part = ''] = after.split('\n## ');
  const [head = [], , ...rows] = part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cells);
  return [head, ...rows];
};

const [HEAD = [], ...TERMS] = tableOf('The word');
const NEVER: readonly Never[] = tableOf('What nobody writes')
  .slice(1)
  .map(([language = '', instead = '', never = '', but = '']) => ({
    language,
    instead,
    // Arabic writes `and`, `for`, `by` before a word without a blank
    never: list(never).map((word) => ({
      word,
      found: new RegExp(`(?<!\\p{L})${language === 'Arabic' ? '[وفبكل]{0,2}' : ''}${word}`, 'iu'),
    })),
    but: list(but),
  }));

interface Sentence {
  readonly where: string;
  readonly text: string;
}

/** Files by the code of their language; their English stands with the facts and the problems. */
const OF_SHEETS = 'service/pages/texts/sheet-words';
const sheetWords = {
  id: OF_SHEETS,
  files: new Map(
    PUBLIC_LANGUAGES.filter((one) => one !== 'en' && one !== 'zh').map((one) => [
      one,
      `src/${OF_SHEETS}/${one}.ts`,
    ]),
  ),
};

const readSentences = (language: PublicLanguage): readonly Sentence[] =>
  [
    ...findCatalogues(ROOT, new Set(PUBLIC_LANGUAGES)).filter(
      (catalogue) => isPublic(catalogue) && catalogue.id !== OF_LAWS,
    ),
    sheetWords,
  ].flatMap(
    ({ id, files }: { readonly id: string; readonly files: ReadonlyMap<string, string> }) => {
      const file = files.get(language);
      if (file === undefined) return [];
      return readTexts(sourceOf(ROOT, file)).texts.map(({ key, text }) => ({
        where: `${id}:${key}`,
        text,
      }));
    },
  );

const SENTENCES = new Map(PUBLIC_LANGUAGES.map((one) => [one, readSentences(one)]));
const sentencesOf = (language: PublicLanguage) => SENTENCES.get(language) ?? [];

/** The rows that a sentence breaks, with the word. */
const broken = (language: string, text: string): readonly string[] =>
  NEVER.filter((row) => row.language === language).flatMap(({ instead, never, but }) => {
    const left = but.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text);
    return never
      .filter(({ found }) => found.test(left))
      .map(({ word }) => `${word}, not ${instead}`);
  });

test('both tables name the languages of the public, and each row says something', () => {
  assert.deepEqual([...HEAD].slice(1).sort(), [...COLUMNS].sort());
  for (const row of TERMS) {
    assert.equal(row.length, HEAD.length, row[0]);
    assert.ok(!row.includes(''), row[0]);
  }
  for (const { language, instead, never } of NEVER) {
    assert.ok(COLUMNS.includes(language), language);
    assert.ok(never.length > 0, instead);
  }
});

test('no sentence for the public has a word of the table that nobody writes', () => {
  const found = PUBLIC_LANGUAGES.flatMap((language) =>
    sentencesOf(language).flatMap(({ where, text }) =>
      broken(NAMES.of(language) ?? '', text).map((why) => `${language} ${where}: ${why}: ${text}`),
    ),
  );
  assert.deepEqual(found, []);
});

test('the table finds what it forbids, whatever comes after, and leaves what may be written', () => {
  assert.deepEqual(broken('Russian', 'Что обещает изготовитель'), [
    'изготовител, not производитель',
  ]);
  assert.deepEqual(broken('Russian', 'Что обещает производитель'), []);
  assert.deepEqual(broken('Spanish', 'VIN del coche'), ['coche, not auto']);
  assert.deepEqual(broken('Spanish', 'Número de identificación del vehículo (VIN)'), []);
  assert.deepEqual(broken('Spanish', 'El vehículo'), ['vehículo, not auto']);
  assert.deepEqual(broken('Arabic', 'تاريخ الإيقاف'), ['الإيقاف, not معلّق، تعليق']);
  assert.deepEqual(broken('Arabic', 'لمراكز الخدمة'), ['مراكز الخدمة, not مركز الصيانة']);
  assert.deepEqual(broken('French', 'Porter plainte'), ['plainte, not réclamation']);
  // a word that only ends so is another word
  assert.deepEqual(broken('Kazakh', 'гипервольтты'), []);
});

test('every word of the first table is written somewhere', () => {
  const missing = PUBLIC_LANGUAGES.flatMap((language) => {
    const column = HEAD.indexOf(NAMES.of(language) ?? '');
    const all = sentencesOf(language)
      .map(({ text }) => text.toLocaleLowerCase(language))
      .join('\n');
    return TERMS.flatMap(([term = '', ...words]) => {
      const [first = ''] = (words[column - 1] ?? '').split(/;| at first: /u);
      const word = first.trim().toLocaleLowerCase(language);
      // the end may be another case or number
      const stem = word.slice(0, Math.max(2, word.length - (/\p{Script=Han}/u.test(word) ? 0 : 3)));
      return all.includes(stem) ? [] : [`${language} ${term}: ${word}`];
    });
  });
  assert.deepEqual(missing, []);
});
