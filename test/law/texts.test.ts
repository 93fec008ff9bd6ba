import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { breachOf } from '../../src/domain/rules/breach-of.ts';
import { checkLaw } from '../../src/domain/rules/check/check-law.ts';
import { readLawText } from '../../src/domain/rules/read/law-text.ts';
import type { DatedValue, LawProblem } from '../../src/domain/rules/syntax.ts';
import { textOn } from '../../src/domain/rules/words/written-text.ts';
import { LAW } from '../published-law.ts';

const day = (iso: string): number => parseIsoDate(iso) ?? 0;

const FIRST = day('2026-01-01');
const SECOND = day('2027-01-01');

/** A value of 2026 and one from 2027 on; the same in both years where one is given. */
const dated = (type: DatedValue['type'], unit: string, first: unknown, second = first) => {
  const periods = [
    { from: FIRST, until: SECOND - 1, value: first, unit },
    { from: SECOND, until: null, value: second, unit },
  ];
  return { id: `x.${type}`, type, periods } as unknown as DatedValue;
};

const reading = (values: Record<string, DatedValue>, en: string, zh: string) => {
  const problems: LawProblem[] = [];
  const find = (name: string): DatedValue | undefined => values[name];
  return { text: readLawText({ file: 'x', problems }, 'x', { en, zh }, find), problems };
};

const written = (value: DatedValue, en: string, zh = '字', on = FIRST): readonly string[] => {
  const { text, problems } = reading({ v: value }, en, zh);
  assert.deepEqual(problems, []);
  assert.ok(text !== null);
  const said = textOn(text, on);
  return [said.en, said.zh];
};

describe('figures in a text of the law', () => {
  test('a number in figures, in words, with its unit', () => {
    const days = dated('number', 'days', 60);
    assert.deepEqual(written(days, 'within {v} days', '{v}天内'), ['within 60 days', '60天内']);
    assert.deepEqual(written(days, '{v|words} days', '{v|words}日'), ['sixty days', '六十日']);
    assert.deepEqual(written(days, '{v|unit}', '{v|unit}'), ['60 days', '60天']);
    assert.deepEqual(written(days, 'day {v+1}', '第{v+1}天'), ['day 61', '第61天']);
    assert.deepEqual(written(days, 'day {v-1}', '第{v-1}天'), ['day 59', '第59天']);
    assert.deepEqual(written(days, 'the {v|age} limit', '{v|age}期限'), [
      'the sixty-day limit',
      '六十天期限',
    ]);
  });

  test('from a hundred on words are figures', () => {
    const days = dated('number', 'days', 180);
    assert.deepEqual(written(days, '{v|span}', '{v|span}'), ['180 days', '180天']);
    assert.deepEqual(written(days, '{v|age} rule', '{v|age}'), ['180-day rule', '180天']);
  });

  test('one is singular; two in Chinese is 两, and not in twelve or twenty-two', () => {
    assert.deepEqual(written(dated('number', 'days', 1), '{v|unit}', '{v|unit}'), ['1 day', '1天']);
    assert.deepEqual(written(dated('number', 'months', 1), '{v|span}', '{v|span}'), [
      'one month',
      '一个月',
    ]);
    assert.deepEqual(written(dated('number', 'months', 2), '{v|span}', '{v|span}'), [
      'two months',
      '两个月',
    ]);
    assert.deepEqual(written(dated('number', 'days', 12), '{v|span}', '{v|span}'), [
      'twelve days',
      '十二天',
    ]);
    assert.deepEqual(written(dated('number', 'days', 22), '{v|span}', '{v|span}'), [
      'twenty-two days',
      '二十二天',
    ]);
  });

  test('whole years of months are years, others are months', () => {
    const months = (n: number) => dated('number', 'months', n);
    assert.deepEqual(written(months(36), '{v|span}', '{v|span}'), ['three years', '三年']);
    assert.deepEqual(written(months(12), '{v|span}', '{v|span}'), ['one year', '一年']);
    assert.deepEqual(written(months(300), '{v|span} old', '{v|span}'), [
      'twenty-five years old',
      '二十五年',
    ]);
    assert.deepEqual(written(months(120), 'the {v|age} limit', '{v|age}'), [
      'the ten-year limit',
      '十年',
    ]);
    assert.deepEqual(written(months(18), '{v|span}', '{v|span}'), ['eighteen months', '十八个月']);
    assert.deepEqual(written(months(12), '{v|words} months', '{v|words}个月'), [
      'twelve months',
      '十二个月',
    ]);
  });

  test('thousands are grouped, in Chinese by ten thousands where that is round; years are not', () => {
    const km = (n: number) => dated('number', 'km', n);
    assert.deepEqual(written(km(6000), '{v|unit}', '{v|unit}'), ['6,000 km', '6000公里']);
    assert.deepEqual(written(km(32_000), '{v|unit}', '{v|unit}'), ['32,000 km', '3.2万公里']);
    assert.deepEqual(written(km(120_000), '{v|unit}', '{v|unit}'), ['120,000 km', '12万公里']);
    assert.deepEqual(written(km(32_500), '{v|unit}', '{v|unit}'), ['32,500 km', '32500公里']);
    assert.deepEqual(written(dated('number', 'year', 2013), 'before {v}', '{v}年以前'), [
      'before 2013',
      '2013年以前',
    ]);
  });

  test('dates in figures, in words and by year; lists by commas; what was not seen', () => {
    const date = dated('date', 'date', FIRST);
    assert.deepEqual(written(date, '{v}', '{v}'), ['2026-01-01', '2026-01-01']);
    assert.deepEqual(written(date, '{v|words}', '{v|words}前'), [
      '1 January 2026',
      '2026年1月1日前',
    ]);
    assert.deepEqual(written(date, '{v|year}', '{v|year}年'), ['2026', '2026年']);
    const list = dated('list', 'HS heading', ['8702', '8703']);
    assert.deepEqual(written(list, 'HS {v}', 'HS {v}'), ['HS 8702, 8703', 'HS 8702、8703']);
    const none = dated('date', 'date', null);
    assert.deepEqual(written(none, '{v}', '{v}'), ['(text not seen)', '（条文未见）']);
  });

  test('the value is that of the day: the day before, the day and the day after it changes', () => {
    const days = dated('number', 'days', 180, 90);
    const on = (iso: string) => written(days, '{v}', '{v}', day(iso))[0];
    const told = ['2025-12-31', '2026-12-31', '2027-01-01', '2027-01-02'].map(on);
    assert.deepEqual(told, ['180', '180', '90', '90']);
  });

  test('refuses a value that does not exist, a form its type has not, and a lone brace', () => {
    const values = { days: dated('number', 'days', 3), from: dated('date', 'date', FIRST) };
    const codes = (en: string) => reading(values, en, '字').problems.map(({ code }) => code);
    assert.deepEqual(codes('{days}, {from|words}'), []);
    assert.deepEqual(codes('{dais}'), ['unknown-value']);
    assert.deepEqual(codes('{}'), ['unknown-value']);
    assert.deepEqual(codes('{days|year}'), ['bad-text']);
    assert.deepEqual(codes('{days|verse}'), ['bad-text']);
    assert.deepEqual(codes('{from|span}'), ['bad-text']);
    assert.deepEqual(codes('{from+1}'), ['bad-text']);
    const odd = { v: dated('number', 'days after the application', 3) };
    assert.equal(reading(odd, '{v} days', '字').problems.length, 0);
    assert.deepEqual(
      reading(odd, '{v|unit}', '字').problems.map(({ code }) => code),
      ['bad-text'],
    );
    assert.deepEqual(codes('{days'), ['bad-text']);
    assert.deepEqual(codes('days}'), ['bad-text']);
  });
});

describe('the texts of the law as it stands', () => {
  const { ruleSet } = LAW;

  test('none has a brace left when it is written', () => {
    const notes = [...ruleSet.destinations.values()].flatMap((each) => each.notes);
    const texts = [
      ...ruleSet.rules.flatMap((rule) => [rule.title, breachOf(rule), rule.remedy]),
      ...notes.map(({ text }) => text),
    ];
    for (const text of texts) {
      const { en, zh } = textOn(text, day('2026-11-24'));
      assert.doesNotMatch(`${en}${zh}`, /[{}]|undefined|NaN/);
    }
  });

  test('none says a value of its rule bare', () => {
    const bare = checkLaw(ruleSet, []).filter(({ code }) => code === 'bare-figure');
    assert.deepEqual(bare, []);
  });
});
