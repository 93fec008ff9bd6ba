import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Boxed, readBox } from './read-box.ts';

const HOSTS = ['letters.example', 'localhost:8080'];
const VIN = 'LGXCE4CB6PZZZ0001';
const CODE = '4XCJQAYLV563HYGWNVCA';
const RECEIPT = '7K3M-XQ2P-9RDT-4HVW-B6NC';
/** Without 0, 1, 8, 9: as a code may look too. */
const LIKE_A_CODE = '7K3M-XQ2P-4RDT-4HVW-B6NC';

const is = (kind: 'vin' | 'code' | 'receipt' | 'number' | 'extract', value: string): Boxed => ({
  is: kind,
  value,
});

test('what is in hand is told by its shape, whatever its case, width, spaces and dashes', () => {
  for (const [typed, boxed] of [
    [VIN, is('vin', VIN)],
    [' lgxce4cb6 pzzz-0001 ', is('vin', VIN)],
    ['ＬＧＸＣＥ４ＣＢ６ＰＺＺＺ０００１', is('vin', VIN)],
    [`VIN: ${VIN}`, is('vin', VIN)],
    [CODE.toLowerCase(), is('code', CODE)],
    ['4XCJ QAYL V563 HYGW NVCA', is('code', CODE)],
    [`HTTPS://LETTERS.EXAMPLE/L/${CODE}`, is('code', CODE)],
    ['SHJHGLYPCPT7', is('number', 'SHJHGLYPCPT7')],
    ['sh-jhglypcpt7', is('number', 'SHJHGLYPCPT7')],
    ['DJ7K3MQ2P4RT', is('extract', 'DJ7K3MQ2P4RT')],
    [' dj-7k3mq 2p4rt', is('extract', 'DJ7K3MQ2P4RT')],
    [RECEIPT, is('receipt', RECEIPT)],
    [RECEIPT.replaceAll('-', '').toLowerCase(), is('receipt', RECEIPT)],
    [RECEIPT.replaceAll('-', ' – '), is('receipt', RECEIPT)],
    // what an address of this register ends with
    [`http://localhost:8080/vehicles/${VIN}?to=KZ`, is('vin', VIN)],
    [`https://letters.example/complaints/${RECEIPT}`, is('receipt', RECEIPT)],
  ] as const)
    assert.deepEqual(readBox(typed, HOSTS), boxed, typed);
});

test('20 characters: with the dashes of a receipt a receipt, in one piece a code where one may look so', () => {
  assert.deepEqual(readBox(LIKE_A_CODE, HOSTS), is('receipt', LIKE_A_CODE));
  const bare = LIKE_A_CODE.replaceAll('-', '');
  assert.deepEqual(readBox(bare, HOSTS), is('code', bare));
  // 19 and 21 characters are neither
  assert.deepEqual(readBox(CODE.slice(1), HOSTS), { is: 'none' });
  assert.deepEqual(readBox(`${CODE}A`, HOSTS), { is: 'none' });
  // 16 and 18 characters are no VIN
  assert.deepEqual(readBox(VIN.slice(1), HOSTS), { is: 'none' });
  assert.deepEqual(readBox(`${VIN}1`, HOSTS), { is: 'none' });
});

test('an address elsewhere is named and never read further', () => {
  const elsewhere = { is: 'elsewhere', host: 'evil.example' };
  assert.deepEqual(readBox(`https://evil.example/L/${CODE}`, HOSTS), elsewhere);
  assert.deepEqual(readBox(`https://evil.example/vehicles/${VIN}`, HOSTS), elsewhere);
  for (const none of ['', '   ', 'javascript:alert(1)', '<script>', '12345'])
    assert.deepEqual(readBox(none, HOSTS), { is: 'none' }, none);
});
