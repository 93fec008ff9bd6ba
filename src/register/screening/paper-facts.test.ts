import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAW } from '../../../test/published-law.ts';
import type { PaperReading } from '../../papers/paper-reading.ts';
import { rankOf } from './merge-tellings.ts';
import { paperFacts, type ReadPaper } from './paper-facts.ts';

const VIN = 'LGXCE4CB8PZ000001';
const EMPTY: PaperReading = {
  ...{ form: 'pdf', kind: null, pages: [], values: [], checks: [], seals: [], facts: [] },
};

const paper = (values: readonly string[], more: Partial<ReadPaper> = {}): ReadPaper => ({
  ...{ vin: VIN, kind: 'saleInvoice', ofOne: true, sameFile: [], sameCapture: [] },
  reading: {
    ...EMPTY,
    values: values.map((value) => ({ name: 'vin', value, by: 'code', place: null })),
  },
  ...more,
});

const otherVins = (...papers: ReadPaper[]) => paperFacts(papers)[0]?.['paper.ofOtherVin'];

test('a paper names another vehicle where it names this one nowhere, and no mistyped one', () => {
  // both by ISO 3779: the check digit of LSJ…765444 is 2, that of 1M8…05 is X
  const other = '1M8GDM9AXKP042788';
  assert.equal(otherVins(paper([other])), 1);
  assert.equal(otherVins(paper([other, VIN])), 0);
  assert.equal(otherVins(paper([])), 0);
  assert.equal(otherVins(paper([other], { ofOne: false })), 0);
  // a wrong check digit is a misread or mistyped one
  assert.equal(otherVins(paper(['1M8GDM9A0KP042788'])), 0);
});

test('other vehicles are counted once, however many papers name them', () => {
  const [facts] = paperFacts([
    paper([], { sameFile: ['A', 'B'], sameCapture: ['C'] }),
    paper([], { sameFile: ['A'] }),
  ]);
  assert.deepEqual(
    [facts?.['paper.sameFileVehicles'], facts?.['paper.sameCaptureVehicles']],
    [2, 1],
  );
});

test('no gate, entry or duty asks for what is read: it counts less than what an officer saw', () => {
  assert.ok(rankOf('stated') < rankOf('read') && rankOf('read') < rankOf('seen'));
  const asking = LAW.ruleSet.rules.filter((rule) => JSON.stringify(rule).includes('"paper.'));
  assert.deepEqual(
    asking.map(({ code, axis }) => [code, axis]),
    ['R51', 'R52', 'R53', 'R54'].map((code) => [code, 'risk']),
  );
});
