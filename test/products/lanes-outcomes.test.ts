import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ruleKinds } from '../../src/engine/rule-kinds.ts';
import { readLanesOrder, WrongOrder } from '../../src/products/lanes/read-lanes-order.ts';
import { NoOutcomes, readOutcomes } from '../../src/products/lanes/read-outcomes.ts';
import { ROOT } from '../cli/run-cli.ts';
import { LAW } from '../published-law.ts';

const SEED = 'ab'.repeat(32);

const read = (...texts: readonly (string | Uint8Array)[]) =>
  readOutcomes(texts.map((text, at) => ({ name: `o${at}.csv`, bytes: Buffer.from(text) })));

test('every rule of gate and risk has its kind and a reason in both languages, and no other has', () => {
  const kinds = ruleKinds(join(ROOT, 'reference'));
  const { ruleSet } = LAW;
  const codes = ruleSet.rules
    .filter(({ axis }) => axis === 'gate' || axis === 'risk')
    .map(({ code }) => code);
  assert.deepEqual(kinds.map(({ code }) => code).sort(), [...new Set(codes)].sort());
  for (const { kind, why } of kinds) {
    assert.match(kind, /^(papers|vehicle)$/);
    assert.ok(why.en !== '' && why.zh !== '');
  }
});

describe('outcomes', () => {
  test('are read in both languages; what is not known yet is passed over', () => {
    const { of, problems } = read(
      '\ufeffapplication,lane,outcome\nA1,red,irregular\nA2,green, Regular \nA3,green,\n',
      '申请编号,审核结果\nA4,违规\nA5,合规\n',
    );
    assert.deepEqual(
      [...of],
      [
        ['A1', 'irregular'],
        ['A2', 'regular'],
        ['A4', 'irregular'],
        ['A5', 'regular'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  test('are read as a Chinese spreadsheet saves them', () => {
    // 审核结果 and 违规 in GB 18030.
    const bytes = Buffer.concat([
      Buffer.from('application,'),
      Buffer.from([0xc9, 0xf3, 0xba, 0xcb, 0xbd, 0xe1, 0xb9, 0xfb]),
      Buffer.from('\r\nA1,'),
      Buffer.from([0xce, 0xa5, 0xb9, 0xe6]),
      Buffer.from('\r\n'),
    ]);
    assert.deepEqual([...read(bytes).of], [['A1', 'irregular']]);
  });

  test('a number that was made inert for a spreadsheet is the number', () => {
    assert.deepEqual([...read(`application,outcome\n'=A1,regular\n`).of.keys()], ['=A1']);
  });

  test('a row that cannot be used is told with row, field, value and remedy', () => {
    const { of, problems } = read('application,outcome\nA1,perhaps\n,regular\n\nA2,regular\n');
    assert.deepEqual([...of.keys()], ['A2']);
    assert.deepEqual(
      problems.map(({ file, row, field, value, remedy }) => [file, row, field, value, remedy.en]),
      [
        ['o0.csv', 2, 'outcome', 'perhaps', 'write irregular or regular'],
        ['o0.csv', 3, 'application', '', 'write the number as it stands in sample.csv'],
      ],
    );
  });

  test('of two outcomes of one application neither counts, also across files', () => {
    const { of, problems } = read(
      'application,outcome\nA1,regular\nA2,regular\nA2,regular\n',
      'application,outcome\nA1,irregular\nA1,regular\n',
    );
    assert.deepEqual([...of], [['A2', 'regular']]);
    assert.deepEqual(
      problems.map(({ file, row }) => [file, row]),
      [
        ['o1.csv', 2],
        ['o1.csv', 3],
      ],
    );
  });

  test('a file without the columns is refused', () => {
    assert.throws(() => read('application,result\nA,regular\n'), NoOutcomes);
    assert.throws(() => read(''), NoOutcomes);
  });
});

describe('the order', () => {
  const provinces = new Set(['31', '44']);
  const orderOf = (written: Parameters<typeof readLanesOrder>[0]) =>
    readLanesOrder(written, SEED, provinces);

  test('has defaults, and a capacity of its own for a province', () => {
    const plain = orderOf({});
    assert.deepEqual(
      [plain.capacity, plain.days, plain.sample, plain.seed],
      [40, 1, { share: 0.02, least: 1 }, SEED],
    );
    const own = orderOf({ capacity: ['12', '44=60', '31=0'], seed: 'CD'.repeat(32) });
    assert.equal(own.capacity, 12);
    assert.deepEqual(own.capacityOf, { 44: 60, 31: 0 });
    assert.equal(own.seed, 'cd'.repeat(32));
  });

  for (const [option, written] of [
    ['capacity', { capacity: ['many'] }],
    ['capacity', { capacity: ['99=3'] }],
    ['capacity', { capacity: ['44='] }],
    ['capacity', { capacity: ['-1'] }],
    ['days', { days: '0' }],
    ['sample', { sample: '0' }],
    ['sample', { sample: '1.5' }],
    ['sample-least', { sampleLeast: '0' }],
    ['seed', { seed: 'abc' }],
    ['from', { from: '2026-02-30' }],
    ['until', { from: '2026-03-02', until: '2026-03-01' }],
  ] as const) {
    test(`says what to write instead of ${JSON.stringify(written)}`, () => {
      assert.throws(
        () => orderOf(written),
        (error) => error instanceof WrongOrder && error.words.en.startsWith(`--${option} `),
      );
    });
  }
});
