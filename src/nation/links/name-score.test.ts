import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { companyName } from './company-name.ts';
import { type NameLimits, nameScore, oneEdit } from './name-score.ts';

/** The law of November 2026, written by hand. */
const LIMITS: NameLimits = {
  form: 3,
  group: 4,
  branch: 4,
  placeMissing: 4,
  placeOther: 35,
  tradePart: 10,
  tradeOther: 20,
  neighbours: 20,
  chinese: { least: 2, edited: 4 },
  latin: { least: 3, edited: 8 },
};

const score = (a: string, b: string): number => nameScore(companyName(a), companyName(b), LIMITS);

/** Worked out by hand: 100 less the values of R07. */
const LIKE: readonly (readonly [number, string, string])[] = [
  [100, '厦门宏达汽车贸易有限公司', '厦门宏达汽车贸易有限公司'],
  [100, '厦门宏达（集团）有限公司', '厦门宏达(集团) 有限公司'],
  [100, 'ＡＢＣ汽车有限公司', 'ABC汽车有限公司'],
  [97, '厦门宏达汽车贸易有限公司', '厦门宏达汽车贸易有限责任公司'],
  [97, '厦门宏达汽车贸易有限公司', '厦门宏达汽车贸易股份有限公司'],
  [96, '厦门宏达汽车贸易有限公司', '宏达汽车贸易有限公司'],
  [96, '宏达汽车贸易集团有限公司', '宏达汽车贸易有限公司'],
  [96, '厦门宏达汽车贸易有限公司', '厦门宏达汽车贸易有限公司湖里分公司'],
  [100 - 3 - 4, '宏达汽车贸易（厦门）有限公司', '宏达汽车贸易股份有限公司'],
  // 福建省厦门市 and 厦门市 are one place
  [100, '福建省厦门市宏达汽车贸易有限公司', '厦门市宏达汽车贸易有限公司'],
  // one character of 天地华宇 + 汽车贸易: 100 ÷ 8
  [100 - 13, '天地华宇汽车贸易有限公司', '天地华域汽车贸易有限公司'],
  [90, '宏达国际贸易有限公司', '宏达贸易有限公司'],
];

const UNLIKE: readonly (readonly [string, string, string])[] = [
  ['another brand of two characters', '厦门宏达汽车贸易有限公司', '厦门宏远汽车贸易有限公司'],
  ['another city', '厦门小鹏汽车销售服务有限公司', '福州小鹏汽车销售服务有限公司'],
  ['another line of business', '厦门宏达汽车贸易有限公司', '厦门宏达物流有限公司'],
  ['numbered sisters', '天地华宇一汽车贸易有限公司', '天地华宇二汽车贸易有限公司'],
  ['compass points', '天地华东运通汽车有限公司', '天地华西运通汽车有限公司'],
  ['no brand at all', '汽车贸易有限公司', '汽车贸易股份有限公司'],
  ['two characters of a long brand', '天地华宇汽车贸易有限公司', '天地中域汽车贸易有限公司'],
  ['short Latin brands', 'ABC TRADING CO., LTD.', 'ABD TRADING CO., LTD.'],
];

describe('name score', () => {
  for (const [expected, a, b] of LIKE) {
    it(`${a} and ${b}: ${expected}`, () => {
      assert.equal(score(a, b), expected);
      assert.equal(score(b, a), expected);
    });
  }
  for (const [why, a, b] of UNLIKE) {
    it(`${why}: ${a} and ${b} must not link`, () => {
      assert.ok(score(a, b) < 85, `${score(a, b)}`);
    });
  }
  it('tells the characters of one edit', () => {
    assert.equal(oneEdit('ABC', 'ABD'), 'CD');
    assert.equal(oneEdit('ABC', 'AC'), 'B');
    assert.equal(oneEdit('ABC', 'ABC'), null);
    assert.equal(oneEdit('ABC', 'CBA'), null);
  });
});
