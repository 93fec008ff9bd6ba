import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SheetChunk } from './sheet.ts';
import { slicesOf } from './slices-of.ts';

const PLAN = { newline: '\n' } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = ({ body }: SheetChunk): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : JSON.stringify(body);

/** Slices as first row, count and text. */
const cut = (chunk: SheetChunk, rows: number) =>
  [...slicesOf(chunk, PLAN, rows)].map((slice) => [slice.firstRow, slice.count, textOf(slice)]);

test('lines are cut by their ends, the last without one', () => {
  const chunk = { firstRow: 2, count: 5, body: bytes('a\nbb\n\nd\ne') };
  assert.deepEqual(cut(chunk, 2), [
    [2, 2, 'a\nbb\n'],
    [4, 2, '\nd\n'],
    [6, 1, 'e'],
  ]);
  assert.deepEqual(cut(chunk, 5), [[2, 5, 'a\nbb\n\nd\ne']]);
  assert.deepEqual(cut(chunk, Number.POSITIVE_INFINITY), [[2, 5, 'a\nbb\n\nd\ne']]);
});

test('records with ends of their own keep them, counted from their slice', () => {
  const ends = Uint32Array.of(4, 6, 11);
  const chunk = {
    firstRow: 7,
    count: 3,
    body: bytes('"\n"\nb\n"c\n"\n'),
    ends,
    encoding: 'gb18030',
  };
  const [first, second, ...rest] = [...slicesOf(chunk, PLAN, 2)];
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [first?.firstRow, first && textOf(first), first?.ends],
    [...[7, '"\n"\nb\n'], Uint32Array.of(4, 6)],
  );
  assert.deepEqual(
    [second?.firstRow, second && textOf(second), second?.ends],
    [...[9, '"c\n"\n'], Uint32Array.of(5)],
  );
  assert.deepEqual([first?.encoding, second?.encoding], ['gb18030', 'gb18030']);
  // bytes of their own: handed to another thread, a slice takes no other with it
  assert.equal(second?.body instanceof Uint8Array && second.body.buffer.byteLength, 5);
});

test('rows of cells are cut by their number', () => {
  const chunk = { firstRow: 2, count: 3, body: [['a'], ['b'], ['c']] };
  assert.deepEqual(cut(chunk, 2), [
    [2, 2, '[["a"],["b"]]'],
    [4, 1, '[["c"]]'],
  ]);
});
