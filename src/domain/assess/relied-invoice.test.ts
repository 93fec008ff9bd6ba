import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimantBought as claimantBoughtWithin } from './relied-invoice.ts';
import type { Invoice } from './surroundings.ts';

const EXPORTER = '91440101AAAAAAAAA4';
const OTHER = '91310000MA1K000001';

const claimantBought = (
  claimant: string | null,
  named: string | null,
  invoices: readonly Invoice[],
  keystrokes = 2,
) => claimantBoughtWithin(claimant, named, invoices, keystrokes);

const invoice = (number: string | null, buyer: string | null): Invoice => ({
  number,
  buyer,
  kind: 'special',
  issuedOn: null,
  price: null,
});

test('the claimant bought the vehicle when it is the buyer on the invoice relied on, mistyped or not', () => {
  const invoices = [invoice('F-1', OTHER), invoice('F-2', EXPORTER)];
  assert.equal(claimantBought(EXPORTER, 'F2', invoices), true);
  assert.equal(claimantBought('91440101AAAAAAAA99', 'F2', invoices), true);
  // two characters apart: as many as the law says, one fewer, one more
  assert.equal(claimantBought('91440101AAAAAAAA99', 'F2', invoices, 1), false);
  assert.equal(claimantBought('91440101AAAAAAA999', 'F2', invoices, 2), false);
  assert.equal(claimantBought('91440101AAAAAAA999', 'F2', invoices, 3), true);
  // the buyer of another invoice is a stranger to this one; of one that is not told nobody knows
  assert.equal(claimantBought(OTHER, 'F2', invoices), false);
  assert.equal(claimantBought(OTHER, 'F9', invoices), true);
  assert.equal(claimantBought('91110000XXXXXXXXX1', 'F9', invoices), null);
  assert.equal(claimantBought('91110000XXXXXXXXX1', null, invoices), false);
});

test('a name, a code of another length and a blank say nothing; a person is no company', () => {
  const by = (buyer: string | null) => claimantBought(EXPORTER, 'F1', [invoice('F1', buyer)]);
  assert.equal(by('示例贸易有限公司'), null);
  assert.equal(by('440101AAAAAAAAA'), null);
  assert.equal(by(null), null);
  assert.equal(by('p:0f1464281e38d49e'), false);
  assert.equal(claimantBought(null, 'F1', [invoice('F1', OTHER)]), null);
});
