import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { unitWords } from '../../src/domain/rules/words/figure-words.ts';
import { ROOT } from '../cli/run-cli.ts';

const HAN = '[\\u4e00-\\u9fff]';
const CHINESE = new RegExp(HAN);

/** Words that others write, to be read and never said: headers, names of files, values of cells, names of companies. */
const OTHERS = new RegExp(
  [
    '\\.test\\.ts$',
    'intake/(headers|values|csv|json|xlsx)/',
    'intake/(account-names|account-of-header|set-aside)\\.ts',
    'nation/(feeds/|links/company-name)',
    'products/lanes/read-outcomes',
    'papers/(dealing/kind-of-name|text/(labels|kind-of-text|values-of-text|told-value))\\.ts',
    'simulate/',
    'domain/(identifiers/|rules/check/|vin/(fold|listed))',
  ].join('|'),
);

/** An English sentence that names a Chinese word. */
const ENGLISH = /[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+/;

interface Text {
  readonly where: string;
  readonly text: string;
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The Chinese literals of the program; of a fact only what it is called, not the headers that it is known by. */
const ofProgram = (): Text[] =>
  globSync('src/**/*.ts', { cwd: ROOT })
    .filter((path) => !OTHERS.test(path))
    .flatMap((path) => {
      const code = read(path).replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/ .*/g, '');
      const literals = path.includes('domain/facts/')
        ? code.matchAll(/zh: ('[^'\n]*')/g)
        : code.matchAll(/('[^'\n]*'|`[^`]*`)/g);
      return [...literals].map(([, text = '']) => ({ where: path, text }));
    })
    .filter(({ text }) => CHINESE.test(text));

const chineseOf = (value: unknown, key: string): string[] => {
  if (typeof value === 'string') return key === 'zh' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => chineseOf(each, name));
};

/** The Chinese texts of the law; titles of instruments are quoted as they are. */
const ofLaw = (): Text[] =>
  globSync('law/**/*.yaml', { cwd: ROOT, exclude: ['law/instruments.yaml'] }).flatMap((path) =>
    chineseOf(parse(read(path), { merge: true }), '').map((text) => ({ where: path, text })),
  );

const [terms = '', words = ''] = read('docs/glossary.md').split('## One word for one thing');
const cellsOf = (page: string): string[][] =>
  [...page.matchAll(/^\| (?!---|term |word )(.+) \|$/gm)].map(([, row = '']) => row.split(' | '));
const TERMS = cellsOf(terms).map(([, chinese = '']) => chinese);
const NEVER = cellsOf(words).flatMap(([, chinese = '', never = '']) =>
  never.split('、').map((word) => ({ word, chinese })),
);

/** A text without the terms that hold a word. */
const without = (text: string, word: string): string =>
  TERMS.filter((term) => term.includes(word)).reduce(
    (rest, term) => rest.replaceAll(term, ''),
    text,
  );

describe('Chinese texts', () => {
  const texts = [...ofProgram(), ...ofLaw()];

  test('are all looked at', () => {
    assert.ok(ofProgram().length > 900, `${ofProgram().length} texts of the program`);
    assert.ok(ofLaw().length > 700, `${ofLaw().length} texts of the law`);
    assert.ok(NEVER.length > 40);
  });

  test('say one word for one thing, the word of the glossary', () => {
    const wrong = NEVER.flatMap(({ word, chinese }) =>
      texts
        .filter(({ text }) => without(text, word).includes(word))
        .map(({ where, text }) => `${where}: ${word}, not ${chinese}: ${text.slice(0, 80)}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('have a Chinese word for every unit of the law', () => {
    const unitsOf = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([name, each]) =>
            name === 'unit' && typeof each === 'string' ? [each] : unitsOf(each),
          );
    const units = globSync('law/**/*.yaml', { cwd: ROOT }).flatMap((path) =>
      unitsOf(parse(read(path), { merge: true })),
    );
    assert.ok(units.length > 200);
    assert.deepEqual(
      [...new Set(units)].filter((unit) => /[a-z]/.test(unitWords(unit, 'zh'))),
      [],
    );
  });

  test('have full-width marks and no space between figures and words', () => {
    const half = new RegExp(`${HAN}[,;?!]|${HAN}:(?!\\$|[/#])|\\}: ${HAN}|${HAN}\\(|\\)${HAN}`);
    const spaced = new RegExp(`${HAN} \\d|\\d ${HAN}`);
    const wrong = texts
      .filter(({ text }) => !ENGLISH.test(text) && (half.test(text) || spaced.test(text)))
      .map(({ where, text }) => `${where}: ${text.slice(0, 80)}`);
    assert.deepEqual(wrong, []);
  });
});
