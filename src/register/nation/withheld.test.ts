import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vinsNamed, withheldFrom } from './withheld.ts';

const OWN = 'LGXCE4CB2PZZZ0001';
const OTHER = 'LGXCE4CB4PZZZ0002';

test('what is nobody’s stays and what is own stays; whatever else somebody told is withheld', () => {
  const told = {
    paper: 'invoice',
    by: 'maker, province and month',
    found: 'other-vehicles',
    on: '2026-05-02',
    month: '2026-05',
    country: 'KZ',
    province: '65',
    count: 3,
    always: true,
    nothing: null,
    vins: [OWN, OTHER],
    seller: 'zhang san',
    exporter: '91440100MA7TESTBBB',
    number: 'INV-1',
    phone: 'p:0123456789abcdef',
    sentences: ['and shares a phone with it'],
  };
  assert.deepEqual(
    withheldFrom(told, (text) => text === OWN),
    {
      ...{ paper: 'invoice', by: 'maker, province and month', found: 'other-vehicles' },
      ...{ on: '2026-05-02', month: '2026-05', country: 'KZ', province: '65' },
      ...{ count: 3, always: true, nothing: null, vins: [OWN, 'withheld'] },
      ...{ seller: 'withheld', exporter: 'withheld', number: 'withheld', phone: 'withheld' },
    },
  );
});

test('every VIN that evidence names is found, each once, however deep', () => {
  assert.deepEqual(vinsNamed({ a: [{ b: OTHER }], c: [OWN, OTHER, 'no VIN'], d: null }), [
    OTHER,
    OWN,
  ]);
});
