import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReadName, ReadValue, ToldBy } from '../paper-reading.ts';
import { comparePaper, type ValuesByName } from './compare-paper.ts';
import { looksLikeIdentity } from './identity-number.ts';

const paper = (name: ReadName, value: string, by: ToldBy = 'text') => ({
  values: [{ name, value, by, place: { page: 1, box: null } } satisfies ReadValue],
});

const answer = (read: ReturnType<typeof paper>, against: ValuesByName) =>
  comparePaper(read, against, 'stated').map((one) => one.answer);

describe('a paper against what was stated', () => {
  const ALIKE: readonly (readonly [ReadName, string, string, boolean])[] = [
    ['vin', 'LVVDB11B9RD000001', 'lvvdb11b9rd 000001', true],
    ['vin', 'LVVDB11B9RD000001', 'ＬＶＶＤＢ１１Ｂ９ＲＤ０００００１', true],
    ['vin', 'LVVDB11B9RD000001', 'LVVDB11B9RD000007', false],
    ['vin', 'LVVDB11B9RD000001', 'LVVDB1IB9RD000001', false],
    ['number', '00012345', '12345', true],
    ['number', '00012345', '12354', false],
    ['total', '123456.00', '123456', true],
    ['total', '123456.00', '123456.01', false],
    ['date', '2026-03-09', '2026-03-10', false],
    ['seller', '测试（上海）汽车有限公司', '测试(上海)汽车有限公司', true],
    ['seller', '测试汽车有限公司', '试测汽车有限公司', false],
    ['plate', '沪A·12345', '沪A12345', true],
    ['totalInWords', '壹拾万元正', '拾万圆整', true],
  ];
  for (const [name, read, stated, same] of ALIKE)
    it(`${name} ${read} and ${stated} are ${same ? 'one' : 'two'}`, () =>
      assert.deepEqual(answer(paper(name, read), { [name]: stated }), [
        same ? 'not-found' : 'told',
      ]));

  it('tells the field, both values and where the paper says it', () =>
    assert.deepEqual(comparePaper(paper('number', '00012345'), { number: '00054321' }, 'fed'), [
      {
        check: 'against-fed',
        of: 'number',
        answer: 'told',
        evidence: [
          { place: { page: 1, box: null }, value: '00012345', as: 'on-page' },
          { place: null, value: '00054321', as: 'fed' },
        ],
      },
    ]));

  it('an amount of a code fits the stated net, total, and total without tax', () => {
    const code = paper('net', '100.00', 'code');
    for (const stated of [
      { net: '100' },
      { net: '1', total: '100.00' },
      { net: '2', total: '113', tax: '13' },
    ])
      assert.ok(!answer(code, stated).includes('told'), JSON.stringify(stated));
    assert.deepEqual(answer(code, { net: '99' }), ['told']);
  });

  it('says why nothing could be compared', () => {
    assert.deepEqual(comparePaper(paper('vin', 'X'), {}, 'stated'), [
      { check: 'against-stated', answer: 'cannot-be-checked', why: 'not-stated' },
    ]);
    assert.deepEqual(comparePaper(paper('vin', 'X'), { number: '1' }, 'fed'), [
      { check: 'against-fed', answer: 'cannot-be-checked', why: 'not-on-paper' },
    ]);
  });

  it('an identity number of a person is none of a company', () => {
    assert.ok(looksLikeIdentity('310115198001011234'));
    assert.ok(looksLikeIdentity('31011519800101123X'));
    assert.ok(looksLikeIdentity('310115800101123'));
    assert.ok(!looksLikeIdentity('310115198013011234'), 'no month');
    assert.ok(!looksLikeIdentity('91350100M000100Y43'));
    assert.ok(!looksLikeIdentity('26312000000000000017'));
  });
});
