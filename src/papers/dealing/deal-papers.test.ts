import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dealPapers, type FileToDeal } from './deal-papers.ts';

const A = 'LSVAA4182E2123456';
const B = 'LSVAA4182E2654321';
const VEHICLES = [
  { vin: A, numbers: { number: ['25312000000012345678'], plate: ['沪A12345'] } },
  { vin: B, numbers: { number: ['25312000000087654321', '25312000000000000001'] } },
];
const file = (name: string, values: FileToDeal['values'] = [], kind: FileToDeal['kind'] = null) =>
  dealPapers([{ id: 'f', name, kind, values }], VEHICLES)[0];

test('a file goes to the vehicle whose VIN its name, code, text or number tells', () => {
  const cases: readonly (readonly [ReturnType<typeof file>, unknown[]])[] = [
    [file(`scans/${A}_发票.pdf`), [A, 'name', 'saleInvoice', []]],
    [file(`${A.toLowerCase()}-合格证.jpg`), [A, 'name', 'conformityCertificate', []]],
    [file(`${A} 出口检测报告.pdf`), [A, 'name', 'inspectionReport', []]],
    [file('IMG_0001.jpg', [{ name: 'vin', value: B, by: 'code' }]), [B, 'code', 'other', []]],
    [
      file('x.pdf', [{ name: 'vin', value: B, by: 'text' }], 'usedSaleInvoice'),
      [B, 'text', 'usedSaleInvoice', []],
    ],
    [
      file('x.pdf', [{ name: 'number', value: '25312000000087654321', by: 'code' }]),
      [B, 'number', 'other', []],
    ],
    [file('x.jpg', [{ name: 'plate', value: '沪A12345', by: 'text' }]), [A, 'number', 'other', []]],
    [file('654321 绿本.jpg'), [B, 'tail', 'registrationCertificate', []]],
  ];
  for (const [dealt, [vin, by, kind, between]] of cases)
    assert.deepEqual(dealt, { id: 'f', vin, by, kind, between });
});

test('a file that points to two vehicles, or to none, is dealt by hand', () => {
  const hand = (dealt: ReturnType<typeof file>) => [dealt?.vin, dealt?.by, dealt?.between];
  assert.deepEqual(hand(file('IMG_0002.jpg')), [null, null, []]);
  // six digits inside a longer number are nobody's
  assert.deepEqual(hand(file('20261234567.jpg')), [null, null, []]);
  assert.deepEqual(hand(file(`${A}.pdf`, [{ name: 'vin', value: B, by: 'code' }])), [
    ...[null, null, [B, A]],
  ]);
  // one letter for both
  assert.deepEqual(hand(file(`letter ${A} ${B}.pdf`)), [null, null, [A, B]]);
});

test('a number that two vehicles state deals nothing', () => {
  const both = VEHICLES.map(({ vin }) => ({ vin, numbers: { number: ['1'] } }));
  const files = [
    { id: 'f', name: 'x', kind: null, values: [{ name: 'number', value: '1', by: 'code' }] },
  ] as const;
  assert.deepEqual(dealPapers(files, both), [
    { id: 'f', kind: 'other', vin: null, by: null, between: [A, B] },
  ]);
});
