import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { companyName } from './company-name.ts';
import { type NameLimits, nameScore } from './name-score.ts';
import { similarNames } from './similar-names.ts';

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

describe('similar names', () => {
  it('pairs variants of one name, and a brand of which one character differs', () => {
    const names = [
      '厦门宏达汽车贸易有限公司',
      '福州远华物流有限公司',
      '厦门宏达汽车贸易股份有限公司',
      '天地华宇汽车贸易有限公司',
      '天地华域汽车贸易有限公司',
      '厦门宏远汽车贸易有限公司',
    ];
    assert.deepEqual(similarNames(names, 85, LIMITS), [
      { a: 0, b: 2, score: 97 },
      { a: 3, b: 4, score: 87 },
    ]);
  });

  it('finds every pair that comparing all with all finds', () => {
    const name = fc
      .tuple(
        fc.constantFrom('', '厦门', '福建省厦门市', '福州市'),
        fc.constantFrom(
          '宏达',
          '天地华宇',
          '天地华域',
          '天地华',
          '华地天宇',
          '天地华宇运',
          'OCEANSTAR',
          'OCEANSTARS',
        ),
        fc.constantFrom('', '汽车', '汽车贸易', '物流'),
        fc.constantFrom('有限公司', '股份有限公司', '集团有限公司', ''),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const all = names.flatMap((one, a) =>
          names.flatMap((other, b) => {
            const score = nameScore(companyName(one), companyName(other), LIMITS);
            return a < b && score >= 85 ? [{ a, b, score }] : [];
          }),
        );
        assert.deepEqual(similarNames(names, 85, LIMITS), all);
      }),
      { seed: 26 },
    );
  });

  it('compares a name of a common brand with so many that follow in order, and no more', () => {
    // one house, of one line of business, in places that are in order
    const names = ['安徽', '广东', '甘肃', '福建'].map((place) => `${place}宏达汽车贸易有限公司`);
    const pairs = (neighbours: number): string =>
      similarNames(names, 60, { ...LIMITS, neighbours })
        .map(({ a, b }) => `${a}${b}`)
        .join(' ');
    assert.equal(pairs(3), '01 02 03 12 13 23');
    assert.equal(pairs(2), '01 02 12 13 23');
    assert.equal(pairs(1), '01 12 23');
  });
});
