import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL } from '../tier.ts';
import { batchOf, type Files, letterOf, nationOf, OFFICE, YOUNG } from './office-feeds.ts';

const [first, second, third, fourth] = YOUNG;
const MAKER = letterOf('QR-1', first)['issuer'] ?? '';

/** Feeds in which the maker says up to which day its letters are told, in a row that says nothing else. */
const saying = (lettersUntil: string): Files => ({
  ...OFFICE,
  'maker.csv': [...(OFFICE['maker.csv'] ?? []), { legalName: MAKER, lettersUntil }].map((row) => ({
    ...{ id: '', kind: '', announcedFrom: '', wmis: '', lettersUntil: '' },
    ...row,
  })),
  'letter.csv': [
    // issued on 6 June but for the third, and signed as it is told
    letterOf('QR-1', first, { toldBy: 'issuer' }),
    letterOf('QR-2', second, { toldBy: 'applicant' }),
    letterOf('QR-3', third, { toldBy: 'applicant', issuedOn: '2026-06-07' }),
    letterOf('QR-4', fourth, { toldBy: 'applicant' }),
    letterOf('qr 4', fourth, { toldBy: 'issuer' }),
  ],
});

const gatesOf = async (files: Files): Promise<readonly string[]> => {
  const { gates } = await nationOf(files);
  assert.deepEqual(
    await batchOf(files),
    gates.map((gate) => gate.split(' ')[0]),
  );
  return gates;
};

test('a letter that its maker does not tell, though all of the day are told, leaves the gate open', async () => {
  const expected = ['clear', 'undetermined G07', 'clear', 'clear'];
  assert.deepEqual(await gatesOf(saying('2026-06-06')), expected);
  if (!ALL) return;
  assert.deepEqual(
    await gatesOf(saying('2026-06-05')),
    YOUNG.map(() => 'clear'),
  );
  assert.deepEqual(await gatesOf(saying('2026-06-07')), [
    'clear',
    'undetermined G07',
    'undetermined G07',
    'clear',
  ]);
  // a day that cannot be read may be any
  assert.deepEqual(
    (await gatesOf(saying('6月'))).map((gate) => gate.split(' ')[0]),
    YOUNG.map(() => 'undetermined'),
  );
});
