import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountInWords } from './amount-in-words.ts';

/** Worked out by hand, in fen. */
const AMOUNTS = [
  ['壹拾贰万叁仟肆佰伍拾陆圆整', 12_345_600],
  ['壹拾贰万叁仟肆佰伍拾陆圆柒角捌分', 12_345_678],
  ['人民币 拾万元整', 10_000_000],
  ['捌万零伍圆零叁分', 8_000_503],
  ['贰佰万圆正', 200_000_000],
  ['壹亿零叁拾万圆整', 10_030_000_000],
  ['陆角整', 60],
  ['玖仟零拾圆整', null],
  ['叁佰零壹圆伍角', 30_150],
  ['负壹仟圆整', -100_000],
  ['（负数）壹仟圆整', -100_000],
  ['肆萬伍仟元正', 4_500_000],
  ['壹贰叁圆整', null],
  ['拾贰万叁仟', null],
  ['圆整', null],
  ['整', null],
  ['', null],
] as const;

describe('an amount in words', () => {
  for (const [words, fen] of AMOUNTS)
    it(`${words} is ${fen}`, () => assert.equal(amountInWords(words.normalize('NFKC')), fen));
});
