import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswers } from './read-answers.ts';

const ASKED = new Set(['VA', 'VB', 'VC']);
const SCHEMES = new Set(['parked']);

const read = (text: string | Uint8Array) =>
  readAnswers(typeof text === 'string' ? Buffer.from(text) : text, ASKED, SCHEMES);

/** Row, field and value of each problem. */
const wrong = (text: string | Uint8Array): readonly (readonly [number, string, string])[] => {
  const told = read(text);
  assert.ok('problems' in told, 'it is refused');
  for (const { remedy } of told.problems) {
    assert.ok(remedy.en.length > 10 && /[\u4e00-\u9fff]/.test(remedy.zh));
  }
  return told.problems.map(({ row, field, value }) => [row, field, value]);
};

test('a file is read as spreadsheets write it, columns in any order, scheme and score left out or blank', () => {
  const told = read(
    '\uFEFFflagged,vin,score,scheme\r\nyes,VA,0.75,parked\r\n\r\nunknown,"VB",,\r\nno, VC ,1,\r\n',
  );
  assert.ok('answers' in told);
  assert.deepEqual(
    [...told.answers.values()],
    [
      { vin: 'VA', flagged: 'yes', scheme: 'parked', score: 0.75 },
      { vin: 'VB', flagged: 'unknown', scheme: null, score: null },
      { vin: 'VC', flagged: 'no', scheme: null, score: 1 },
    ],
  );
  const short = read('vin,flagged\nVA,no\n');
  assert.ok('answers' in short && short.answers.size === 1, 'what is left out is no mistake');
});

test('each mistake of a row is told with row, field and value', () => {
  assert.deepEqual(
    wrong(
      [
        'vin,flagged,scheme,score',
        'VA,maybe,,',
        'VX,yes,,',
        'VB,yes,theft,1.5',
        'VB,no,,',
        'VB,no,,',
        ',no,,',
        'VC,no,',
        'VC,YES,,0x1',
        'VC,no,,-0.1',
      ].join('\n'),
    ),
    [
      [2, 'flagged', 'maybe'],
      [3, 'vin', 'VX'],
      [4, 'scheme', 'theft'],
      [4, 'score', '1.5'],
      [6, 'vin', 'VB'],
      [7, 'vin', ''],
      [8, 'row', 'VC,no,'],
      [9, 'flagged', 'YES'],
      [9, 'score', '0x1'],
      [10, 'score', '-0.1'],
    ],
  );
});

test('rows are counted as an editor shows them, over blank lines and cells of several lines', () => {
  assert.deepEqual(wrong('vin,flagged,scheme\nVA,no,""\n\n"VB\n",no,parked\nVX,no,\n'), [
    [6, 'vin', 'VX'],
  ]);
});

test('a file without its columns, with others, or in another encoding is refused', () => {
  assert.deepEqual(wrong(''), [[0, 'file', '']]);
  assert.deepEqual(wrong('vin;flagged\nVA;yes\n'), [
    [1, 'vin', 'vin;flagged'],
    [1, 'flagged', 'vin;flagged'],
    [1, 'vin;flagged', 'vin;flagged'],
  ]);
  assert.deepEqual(wrong('vin,flaged\n'), [
    [1, 'flagged', 'vin,flaged'],
    [1, 'flaged', 'vin,flaged'],
  ]);
  assert.deepEqual(wrong('vin,flagged,vin\n'), [[1, 'vin', 'vin,flagged,vin']]);
  assert.deepEqual(wrong(Buffer.from([0x76, 0xff, 0xfe])), [[0, 'file', '']]);
});
