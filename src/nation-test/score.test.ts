import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Flag } from './answers/answer.ts';
import type { Label, Standing } from './made-nation.ts';
import { scoreAnswers } from './score.ts';
import type { PublishedTest } from './test-folder.ts';
import type { Truth } from './truth.ts';

/*
 * Twenty-six vehicles of one nation. Of ten parked ones in two groups the first eight are flagged, of two with another
 * fraud one, of six look-alikes two, of six plain ones none; two stand beside a scheme.
 */
const labels: Label[] = [];
const answers = new Map<string, Answer>();
const add = (
  standing: Standing,
  kind: string,
  group: string,
  flagged: Flag | null,
  more: Partial<Answer> = {},
): void => {
  const vin = `V${String(labels.length).padStart(2, '0')}`;
  labels.push({ vin, standing, kind, group });
  if (flagged === null) return;
  answers.set(vin, { vin, flagged, scheme: null, score: null, ...more });
};
for (let at = 0; at < 5; at += 1) add('scheme', 'parked', '1', 'yes', { scheme: 'parked' });
for (let at = 0; at < 3; at += 1) add('scheme', 'parked', '1', 'yes', { scheme: 'refund' });
add('scheme', 'parked', '2', 'no');
add('scheme', 'parked', '2', 'unknown');
add('scheme', 'refund', '', 'yes', { scheme: 'refund' });
add('scheme', 'refund', '', null);
add('look-alike', 'letter', '', 'yes', { scheme: 'parked' });
add('look-alike', 'letter', '', 'yes');
for (let at = 0; at < 3; at += 1) add('look-alike', 'letter', '', 'no');
add('look-alike', 'letter', '', 'unknown');
for (let at = 0; at < 5; at += 1) add('honest', 'plain', '', 'no');
add('honest', 'plain', '', null);
add('beside', 'beside', '', 'yes', { scheme: 'parked' });
add('beside', 'beside', '', 'no');

const published: PublishedTest = {
  ...{ kind: 'mileproof-nation-test', form: 1, program: 'mileproof 0', nations: [] },
  schemes: [
    { nation: 'habits', name: 'parked', zeroMileage: true, about: '' },
    { nation: 'habits', name: 'refund', zeroMileage: false, about: '' },
  ],
};
const truth: Truth = { test: '', seed: '', labels: new Map([['habits', labels]]) };

test('recall, precision and false accusations are those counted by hand, with exact bounds', () => {
  const { total, nations } = scoreAnswers(published, truth, answers);
  const parts = (counted: { count: number; of: number }) => [counted.count, counted.of];
  assert.deepEqual(parts(total.recall), [8, 10]);
  assert.deepEqual(parts(total.recallOfAll), [9, 12]);
  assert.deepEqual(parts(total.precision), [9, 11], 'the one beside a scheme is no accusation');
  assert.deepEqual(parts(total.accused), [2, 12]);
  assert.deepEqual(parts(total.accusedLookAlikes), [2, 6]);
  assert.deepEqual(parts(total.accusedHonest), [0, 6]);
  // Clopper and Pearson (1934), 8 of 10: 44.4 to 97.5 percent
  assert.equal(total.recall.share, 0.8);
  assert.ok(Math.abs(total.recall.low - 0.4439) < 1e-4, `${total.recall.low}`);
  assert.ok(Math.abs(total.recall.high - 0.9748) < 1e-4, `${total.recall.high}`);
  assert.equal(total.accusedLookAlikes.share, null, 'of fewer than ten no share is told');
  assert.deepEqual({ ...nations[0], nation: null }, total);
});

test('unknown and unanswered are told apart, and count as neither found nor clear', () => {
  const { total } = scoreAnswers(published, truth, answers);
  assert.deepEqual(total.zeroMileage, { vehicles: 10, yes: 8, no: 1, unknown: 1, unanswered: 0 });
  assert.deepEqual(total.otherSchemes, { vehicles: 2, yes: 1, no: 0, unknown: 0, unanswered: 1 });
  assert.deepEqual(total.lookAlikes, { vehicles: 6, yes: 2, no: 3, unknown: 1, unanswered: 0 });
  assert.deepEqual(total.honest, { vehicles: 6, yes: 0, no: 5, unknown: 0, unanswered: 1 });
  assert.deepEqual(total.beside, { vehicles: 2, yes: 1, no: 1, unknown: 0, unanswered: 0 });
  const nothing = scoreAnswers(published, truth, new Map()).total;
  assert.deepEqual([nothing.recall.count, nothing.accused.count], [0, 0]);
  assert.equal(nothing.zeroMileage.unanswered, 10);
  assert.deepEqual([nothing.precision.of, nothing.precision.share], [0, null]);
});

test('of a scheme its vehicles, its groups, and what was named so are counted', () => {
  const { schemes, honest } = scoreAnswers(published, truth, answers);
  const [parked, refund] = schemes;
  assert.deepEqual([parked?.recall.count, parked?.recall.of], [8, 10]);
  assert.deepEqual([parked?.groups?.count, parked?.groups?.of], [1, 2]);
  // five parked and a look-alike were named parked; the one beside is not counted
  assert.deepEqual([parked?.named?.count, parked?.named?.of], [5, 6]);
  assert.deepEqual([refund?.named?.count, refund?.named?.of], [1, 4]);
  assert.equal(refund?.groups, null, 'no groups are told');
  assert.deepEqual([parked?.zeroMileage, refund?.zeroMileage], [true, false]);
  assert.deepEqual(
    honest.map(({ kind, accused }) => [kind, accused.count, accused.of]),
    [
      ['letter', 2, 6],
      ['plain', 0, 6],
    ],
  );
});

test('the ranking is the share of pairs in order, equal ones half; none where a score is missing', () => {
  const few: Label[] = [
    { vin: 'A', standing: 'scheme', kind: 'parked', group: '' },
    { vin: 'B', standing: 'scheme', kind: 'parked', group: '' },
    { vin: 'C', standing: 'honest', kind: 'plain', group: '' },
    { vin: 'D', standing: 'look-alike', kind: 'letter', group: '' },
  ];
  const of = { ...truth, labels: new Map([['habits', few]] as const) };
  const scored = (scores: readonly (number | null)[]) =>
    new Map(
      few.map(({ vin }, at): [string, Answer] => [
        vin,
        { vin, flagged: 'no', scheme: null, score: scores[at] ?? null },
      ]),
    );
  // A over C and D, B over C and level with D: 3.5 of 4 pairs
  assert.equal(scoreAnswers(published, of, scored([0.9, 0.5, 0.1, 0.5])).total.ranking, 3.5 / 4);
  assert.equal(scoreAnswers(published, of, scored([0.9, 0.5, 0.1, null])).total.ranking, null);
});
