import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectEncoding } from './detect-encoding.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
/** 重庆 in GB18030. */
const CHONGQING = [0xd6, 0xd8, 0xc7, 0xec];

test('marks decide', () => {
  assert.deepEqual(detectEncoding(bytes([0xef, 0xbb, 0xbf], 'a')), { encoding: 'utf-8', skip: 3 });
  assert.deepEqual(detectEncoding(bytes([0xff, 0xfe], [0x61, 0])), {
    encoding: 'utf-16le',
    skip: 2,
  });
  assert.deepEqual(detectEncoding(bytes([0xfe, 0xff], [0, 0x61])), {
    encoding: 'utf-16be',
    skip: 2,
  });
});

test('without a mark the bytes decide', () => {
  assert.equal(detectEncoding(bytes('a,b\n')).encoding, 'ascii');
  assert.equal(detectEncoding(bytes('重庆,b\n')).encoding, 'utf-8');
  assert.equal(detectEncoding(bytes(CHONGQING, ',b\n')).encoding, 'gb18030');
  const wide = Buffer.from('vin,重庆,1\n', 'utf16le');
  assert.equal(detectEncoding(wide).encoding, 'utf-16le');
  assert.equal(detectEncoding(Buffer.from(wide).swap16()).encoding, 'utf-16be');
});

test('one damaged character does not change the encoding of the others', () => {
  const cutUtf8 = Buffer.from('重庆').subarray(0, 5);
  assert.equal(
    detectEncoding(bytes('重庆,1\n', cutUtf8 as never, ',2\n重庆,3\n')).encoding,
    'utf-8',
  );
  assert.equal(
    detectEncoding(bytes(CHONGQING, ',1\n', [0xd6], ',2\n', CHONGQING, ',3\n')).encoding,
    'gb18030',
  );
});

test('no byte of a GB18030 character is a mark, a delimiter or a line end', () => {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const structural = [0x22, 0x2c, 0x3b, 0x09, 0x0a, 0x0d];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (const trail of structural) {
      assert.throws(() => decoder.decode(Uint8Array.of(lead, trail)));
      assert.throws(() => decoder.decode(Uint8Array.of(lead, 0x30, 0x81, trail)));
      assert.throws(() => decoder.decode(Uint8Array.of(lead, 0x30, trail, 0x30)));
    }
  }
});
