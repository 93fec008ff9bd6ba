import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dossierWith, rowWith } from '../../test/screening-fixtures.ts';
import type { FactName } from '../domain/facts/fact-table.ts';
import { type MakerRow, makerRegistryOf } from '../domain/identifiers/maker-registry.ts';
import type { AccountRow } from './account-rows.ts';
import { pickLetter } from './pick-letter.ts';

const company = (id: string, legalName: string, kind: string): MakerRow => ({
  id,
  legalName,
  nameEn: '',
  kind,
  brands: [],
  wmis: [],
  announcedFrom: '2020-01-01', // not-law: a made-up maker
  announcedUntil: '2026-12-31', // not-law: a made-up maker
});

const MAKERS = makerRegistryOf({
  entries: [
    company('maker', 'Maker Co', 'manufacturer'),
    company('rival', 'Rival Co', 'manufacturer'),
    company('seller', 'Maker Sales Co', 'sales'),
  ],
});

type Cells = Partial<Record<FactName, string>>;

const licence = dossierWith({
  'licence.application': 'A1',
  'licence.destination': 'KZ',
  'licence.appliedOn': '2026-05-01',
  'factory.maker': 'maker',
});

/** A letter that the law accepts but for what is said otherwise. */
const letter = (row: number, cells: Cells = {}): AccountRow =>
  rowWith(row, {
    'letter.number': `L${row}`,
    'letter.issuer': 'Maker Co',
    'letter.issuedOn': '2026-04-10',
    'letter.destination': 'KZ',
    'letter.seal': 'signed',
    ...cells,
  });

const LATER: Cells = { 'letter.issuedOn': '2026-04-20' };

const picked = (...listing: readonly AccountRow[]): number | undefined =>
  pickLetter(listing, [], licence, MAKERS)?.row;

describe('the letter an application relies on', () => {
  test('is the one made out for it, before one for no application, before one for another', () => {
    const other = rowWith(2, { 'letter.application': 'A2', 'letter.issuedOn': '2026-04-30' });
    const open = rowWith(3, { 'letter.issuedOn': '2026-04-01' });
    const own = rowWith(4, { 'letter.application': 'A1', 'letter.issuedOn': '2026-03-01' });
    assert.equal(picked(other, open, own), 4);
    assert.equal(picked(other, open), 3);
  });

  test('is for its destination, then not revoked in time, then the latest', () => {
    const elsewhere = rowWith(2, { 'letter.destination': 'RU', 'letter.issuedOn': '2026-04-30' });
    const revoked = rowWith(3, {
      'letter.destination': 'KZ',
      'letter.issuedOn': '2026-04-29',
      'letter.revokedOn': '2026-05-01',
    });
    const early = rowWith(4, { 'letter.destination': 'KZ', 'letter.issuedOn': '2026-04-01' });
    const late = rowWith(5, {
      'letter.destination': 'KZ',
      'letter.issuedOn': '2026-04-02',
      'letter.revokedOn': '2026-05-02',
    });
    assert.equal(picked(elsewhere, revoked, early, late), 5);
  });

  test("is the maker's, which nothing displaces that the law would not accept", () => {
    const lesser: readonly Cells[] = [
      { 'letter.issuer': 'Maker Sales Co' },
      { 'letter.issuer': 'Rival Co' },
      { 'letter.issuer': 'Maker Co.' },
      { 'letter.seal': 'none' },
      { 'letter.seal': 'stamped' },
      { 'letter.destination': 'RU' },
      { 'letter.revokedOn': '2026-05-01' },
      { 'letter.suspendedOn': '2026-04-20' },
      { 'letter.issuedOn': '2027-01-01' },
    ];
    for (const cells of lesser) {
      assert.equal(picked(letter(2), letter(3, { ...LATER, ...cells })), 2, JSON.stringify(cells));
      // and the later one as good as the first replaces it
      assert.equal(picked(letter(2, cells), letter(3, LATER)), 3, JSON.stringify(cells));
    }
    assert.equal(picked(letter(2), letter(3, LATER)), 3);
    assert.equal(picked(letter(2), letter(3, { ...LATER, 'letter.revokedOn': '2026-05-02' })), 3);
  });

  test('may be a stamp that the office has confirmed', () => {
    const confirmed = { 'letter.seal': 'stamped', 'letter.confirmedOn': '2026-04-28' } as const;
    assert.equal(picked(letter(2), letter(3, { ...LATER, ...confirmed })), 3);
    const none = { 'letter.seal': 'none', 'letter.confirmedOn': '2026-04-28' } as const;
    assert.equal(picked(letter(2), letter(3, { ...LATER, ...none })), 2);
  });

  test('is one to ask about before one that is refused', () => {
    const stamped = letter(2, { 'letter.seal': 'stamped' });
    const undated = rowWith(3, {
      'letter.issuer': 'Maker Co',
      'letter.destination': 'KZ',
      'letter.seal': 'signed',
    });
    const sellers = letter(4, { ...LATER, 'letter.issuer': 'Maker Sales Co' });
    assert.equal(picked(stamped, sellers), 2);
    assert.equal(picked(undated, sellers), 3);
    assert.equal(picked(sellers, letter(5, { 'letter.seal': 'none' })), 4);
  });

  test('speaks as its last row does', () => {
    const draft = letter(3, { 'letter.number': 'l-2', 'letter.seal': 'none' });
    assert.equal(picked(letter(2), draft), 3);
    assert.equal(picked(draft, letter(2)), 2);
    assert.equal(
      picked(letter(3, { ...LATER, 'letter.number': 'L2', 'letter.seal': 'none' }), letter(2)),
      3,
    );
    // the same number of another company, or without one, is another letter
    assert.equal(
      picked(letter(2), letter(3, { 'letter.number': 'L2', 'letter.issuer': 'Maker Sales Co' })),
      2,
    );
  });

  test('failing a letter that lists the VIN, is one of the application by the same maker', () => {
    const theirs = rowWith(2, { 'letter.issuer': 'Rival Co' });
    const ours = rowWith(3, { 'letter.issuer': 'maker' });
    assert.equal(pickLetter([], [theirs, ours], licence, MAKERS)?.row, 3);
    assert.equal(pickLetter([], [theirs], licence, MAKERS), null);
  });
});
