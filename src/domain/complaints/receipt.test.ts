import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readReceipt, writeReceipt } from './receipt.ts';

const BYTES = 13;
const bytesOf = (text: string): Uint8Array =>
  createHash('sha256').update(text).digest().subarray(0, BYTES);

/** Two hundred that look like chance, and those at either end: all characters the first, and all the last. */
const MANY = [
  ...Array.from({ length: 200 }, (_, at) => bytesOf(`receipt ${at}`)),
  new Uint8Array(BYTES),
  new Uint8Array(BYTES).fill(255),
];

test('of two hundred receipts each is another, and is read as it was written', () => {
  const receipts = MANY.map(writeReceipt);
  assert.equal(new Set(receipts).size, MANY.length);
  for (const receipt of receipts) {
    assert.match(receipt, /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    const plain = receipt.replaceAll('-', '');
    const spoken = plain.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    for (const typed of [receipt, plain, spoken, ` ${receipt.replaceAll('-', ' – ')} `])
      assert.equal(readReceipt(typed), receipt, typed);
  }
  assert.deepEqual(receipts.slice(-2), ['0000-0000-0000-0000-0000', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ']);
});

test('a character more or less, or one of no receipt, is none', () => {
  for (const bytes of MANY) {
    const receipt = writeReceipt(bytes);
    for (const typed of [`${receipt}0`, receipt.slice(1), `*${receipt.slice(1)}`])
      assert.equal(readReceipt(typed), null, typed);
  }
});
