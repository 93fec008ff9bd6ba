import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInvoiceCode } from './invoice-code.ts';

/** The remainder of a text's bits by x^16 + x^15 + x^2 + 1, as a division on paper does it. */
const remainder = (text: string): string => {
  const bits = [...text].map((one) => one.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const digits = [...`${bits}${'0'.repeat(16)}`].map(Number);
  const divisor = [...'11000000000000101'].map(Number);
  for (let at = 0; at < digits.length - 16; at += 1)
    if (digits[at] === 1)
      for (const [step, bit] of divisor.entries())
        digits[at + step] = (digits[at + step] ?? 0) ^ bit;
  return Number.parseInt(digits.slice(-16).join(''), 2).toString(16).toUpperCase().padStart(4, '0');
};

const DIGITAL = '01,31,,26312000000000000017,123456.00,20260309,,';
const OLDER = '01,03,131002620000,00012345,109253.10,20260309,12345678901234567890,';

describe('the code of an invoice', () => {
  it('the division is the one whose remainder of 123456789 is published: FEE8', () =>
    assert.equal(remainder('123456789'), 'FEE8'));

  it('is read, and its sum covers the last comma', () =>
    assert.deepEqual(parseInvoiceCode(`${DIGITAL}${remainder(DIGITAL)}`), {
      kind: '31',
      code: '',
      number: '26312000000000000017',
      amount: '123456.00',
      date: '2026-03-09',
      sum: remainder(DIGITAL),
      expected: remainder(DIGITAL),
      holds: true,
    }));

  it('of an older kind without the comma, in small letters, with a comma at the end', () => {
    const sum = remainder(OLDER.slice(0, -1)).toLowerCase();
    assert.equal(parseInvoiceCode(`${OLDER}${sum},`)?.holds, true);
    assert.equal(parseInvoiceCode(`${OLDER}${remainder(OLDER)}`)?.holds, true);
  });

  it('any two digits are a kind', () => {
    const code = DIGITAL.replace('31', '97');
    assert.equal(parseInvoiceCode(`${code}${remainder(code)}`)?.kind, '97');
  });

  it('one digit that was changed is seen, wherever it stands', () => {
    const sum = remainder(DIGITAL);
    for (const [at, digit] of [...DIGITAL].entries()) {
      if (at < 3 || !/\d/.test(digit)) continue;
      const other = String((Number(digit) + 1) % 10);
      const changed = `${DIGITAL.slice(0, at)}${other}${DIGITAL.slice(at + 1)}${sum}`;
      assert.equal(parseInvoiceCode(changed)?.holds, false, changed);
    }
  });

  it('a code without a sum is neither right nor wrong', () =>
    assert.equal(parseInvoiceCode(DIGITAL)?.holds, null));

  for (const other of [
    '',
    'https://a.example/L/ABC234',
    '01,31',
    '02,31,,26312000000000000017,,,,',
  ])
    it(`“${other}” is none`, () => assert.equal(parseInvoiceCode(other), null));
});
