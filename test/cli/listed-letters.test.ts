import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import {
  batchOf,
  csvOf,
  type Files,
  nationOf,
  numberAt,
  type OfficeNation,
  officeAt,
  type Row,
  together,
} from './office-feeds.ts';

const REVOKED = { issuedOn: '2026-06-01', revokedOn: '2026-06-05' } as const;

/** An application, letters of it that were revoked, one for each vehicle, and one that lists vehicles. */
const groupAt = (at: number) => {
  const office = officeAt(at);
  const { young, letterOf } = office;
  return {
    office,
    young,
    replaced: young.map((vin, place) => letterOf(numberAt(at, place + 1), vin, REVOKED)),
    listing: (cell: string, more: Row = {}): Row => letterOf(numberAt(at, 9), cell, more),
  };
};

const BEHIND = groupAt(0);
const BEFORE = groupAt(1);
const GONE = groupAt(2);
const CUT = groupAt(3);
const LOOSE = groupAt(4);

// the third VIN is cut off, so that nobody knows which vehicles the list has
const [first, second, third] = CUT.young;
const cut = CUT.listing(`${first}、${second}、${third.slice(1)}`);
// a row whose list no mark holds together
const lost = csvOf([LOOSE.listing(LOOSE.young.slice(0, 3).join())]).replaceAll('"', '');

const LETTERS: readonly Row[] = [
  ...BEHIND.replaced,
  BEHIND.listing(BEHIND.young.join('、')),
  BEFORE.listing(`${BEFORE.young.join('；')}等4辆`),
  ...BEFORE.replaced,
  GONE.listing(GONE.young.join('、'), REVOKED),
  ...[...CUT.replaced, cut, ...LOOSE.replaced],
];

const GROUPS = [BEHIND, BEFORE, GONE, CUT, LOOSE];
const VINS = GROUPS.flatMap(({ young }) => young);
const FILES: Files = {
  ...together(GROUPS.map(({ office }) => office)),
  'letter.csv': `${csvOf(LETTERS)}\r\n${lost.split('\r\n')[1]}`,
};

const bare = (gate: string): string => gate.split(' ')[0] ?? '';

describe('letters that list their vehicles', () => {
  let nation: OfficeNation;
  before(async () => {
    nation = await nationOf(FILES);
  });

  test('one in one cell covers each, and stands before those it replaces, behind or above them', () => {
    // of each row it is told whether it was used; the last was not
    assert.deepEqual(nation.inputs['letter.csv'], [LETTERS.length + 1, LETTERS.length, 1]);
    for (const { young } of [BEHIND, BEFORE])
      assert.deepEqual(
        nation.gatesOf(young),
        young.map(() => 'clear'),
      );
  });

  test('what one tells is told of each: a letter that is revoked covers none', () => {
    assert.deepEqual(
      nation.gatesOf(GONE.young),
      GONE.young.map(() => 'blocked G07'),
    );
  });

  test('one that the law refuses does not stand before one that cannot be read', () => {
    for (const [{ young }, open] of [
      [CUT, 2],
      [LOOSE, 3],
    ] as const)
      assert.deepEqual(
        nation.gatesOf(young).map(bare),
        young.map((_, at) => (at < open ? 'undetermined' : 'blocked')),
      );
  });

  test('a batch of the same files answers as the nation does', async () => {
    assert.deepEqual(await batchOf(FILES, VINS), nation.gatesOf(VINS).map(bare));
  });
});
