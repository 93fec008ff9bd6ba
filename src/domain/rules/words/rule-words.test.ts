import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LAW } from '../../../../test/published-law.ts';
import { parseIsoDate } from '../../calendar/iso-date.ts';
import { ruleWords } from './rule-words.ts';

const { ruleSet } = LAW;
const on = parseIsoDate('2026-03-01') ?? 0;

const wordsOf = (code: string, language: 'en' | 'zh', day = on): string => {
  const rule = ruleSet.rules.find((one) => one.code === code);
  assert.ok(rule !== undefined);
  return ruleWords(rule, { language, on: day }).join('\n');
};

describe('a rule in words', () => {
  test('G01 says the days, the requirement, the effect and the source', () => {
    const words = wordsOf('G01', 'en');
    assert.match(
      words,
      /the days from “First registration date” to “Application date” is at most 180 days/,
    );
    assert.match(words, /“A confirmation was filed” is “yes”/);
    assert.match(words, /If not met: the licence may not be issued/);
    assert.match(words, /商贸函〔2025〕648号/);
    assert.match(words, /from 2026-01-01/);
  });

  test('G01 in Chinese has no English condition', () => {
    const words = wordsOf('G01', 'zh');
    assert.match(words, /自“登记证书注册登记日期”至“申请日期”的天数不超过180天/);
    assert.doesNotMatch(words, /at most|all of|If not met/);
  });

  test('before its life a rule says that it is not in force', () => {
    assert.match(
      wordsOf('G01', 'en', parseIsoDate('2025-12-31') ?? 0),
      /Not in force on 2025-12-31/,
    );
    assert.doesNotMatch(wordsOf('G01', 'en'), /Not in force/);
  });

  test('values of closed lists are said by their labels', () => {
    assert.match(wordsOf('VN-1', 'zh'), /“设备状态”等于“旧”/);
  });

  test('every rule has words in both languages, without undefined', () => {
    for (const { code } of ruleSet.rules) {
      for (const language of ['en', 'zh'] as const) {
        assert.doesNotMatch(wordsOf(code, language), /undefined|\[object/);
      }
    }
  });
});
