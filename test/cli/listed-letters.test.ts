import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL, someOf } from '../tier.ts';
import { batchOf, csvOf, letterOf, nationOf, OFFICE, YOUNG } from './office-feeds.ts';

const [first, second, third] = YOUNG;
const REVOKED = { issuedOn: '2026-06-01', revokedOn: '2026-06-05' } as const;

/** Letters that were revoked, one for each vehicle. */
const REPLACED = YOUNG.map((vin, at) => letterOf(`QR-${at + 1}`, vin, REVOKED));
const CLEAR = YOUNG.map(() => 'clear');

const gatesOf = async (letters: Parameters<typeof csvOf>[0] | string): Promise<void> => {
  const files = { ...OFFICE, 'letter.csv': letters };
  const { gates, inputs } = await nationOf(files);
  assert.deepEqual(gates, CLEAR);
  const [rows = 0, used, reported] = inputs['letter.csv'] ?? [];
  assert.deepEqual([used, reported], [rows, 0]);
  assert.deepEqual(await batchOf(files), CLEAR);
};

test('a letter that lists its vehicles in one cell covers each, and stands before those it replaces', async () => {
  await gatesOf([...REPLACED, letterOf('QR-9', YOUNG.join('、'))]);
  if (ALL) await gatesOf([letterOf('QR-9', `${YOUNG.join('；')}等4辆`), ...REPLACED]);
});

test('what it tells is told of each: a letter that is revoked covers none', async () => {
  const files = { ...OFFICE, 'letter.csv': [letterOf('QR-9', YOUNG.join('、'), REVOKED)] };
  const { gates } = await nationOf(files);
  assert.deepEqual(
    gates,
    YOUNG.map(() => 'blocked G07'),
  );
  assert.deepEqual(
    await batchOf(files),
    YOUNG.map(() => 'blocked'),
  );
});

test('a letter that the law refuses does not stand before one that cannot be read', async () => {
  // the third VIN is cut off, so that nobody knows which vehicles the list has; and a row whose list no mark holds
  // together
  const cut = letterOf('QR-9', `${first}、${second}、${third.slice(1)}`);
  const loose = csvOf([letterOf('QR-9', `${first},${second},${third}`)]).replaceAll('"', '');
  const lost = loose.split('\r\n')[1] ?? '';
  for (const [letters, open] of someOf([
    [csvOf([...REPLACED, cut]), 2],
    [`${csvOf(REPLACED)}\r\n${lost}`, 3],
  ] as const)) {
    const files = { ...OFFICE, 'letter.csv': letters };
    const expected = YOUNG.map((_, at) => (at < open ? 'undetermined' : 'blocked'));
    const { gates } = await nationOf(files);
    assert.deepEqual(
      gates.map((gate) => gate.split(' ')[0]),
      expected,
    );
    assert.deepEqual(await batchOf(files), expected);
  }
});
