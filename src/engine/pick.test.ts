import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dossierWith, rowWith } from '../../test/screening-fixtures.ts';
import { dayOf } from '../domain/calendar/day.ts';
import { factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';
import { firstExitIn, LicenceOwners } from './licence-owners.ts';
import { pickFiling } from './pick-filing.ts';
import { pickRow } from './pick-row.ts';
import { withRevocations } from './revoked-letters.ts';

const TODAY = dayOf(2026, 11, 25);

describe('letter rows of one number', () => {
  const row = (number: string | null, issuer: string | null, revokedOn: string | null = null) =>
    rowWith(2, {
      ...(number === null ? {} : { 'letter.number': number }),
      ...(issuer === null ? {} : { 'letter.issuer': issuer }),
      ...(revokedOn === null ? {} : { 'letter.revokedOn': revokedOn }),
    });
  const revoked = (...rows: readonly AccountRow[]) =>
    withRevocations(rows, (name) => name.toLowerCase()).map(
      ({ values }) => values[factNamed('letter.revokedOn').index] ?? null,
    );
  const [ninth, tenth] = [dayOf(2026, 3, 9), dayOf(2026, 3, 10)];

  test('are all revoked when one tells it, on the earliest day, whatever their order', () => {
    const stands = row('QRS-1', 'Maker');
    const gone = row('QRS1', 'maker', '2026-03-09');
    const late = row('QRS 1', null, '2026-03-10');
    assert.deepEqual(revoked(stands, gone), [ninth, ninth]);
    assert.deepEqual(revoked(gone, stands), [ninth, ninth]);
    assert.deepEqual(revoked(late, stands, gone), [ninth, ninth, ninth]);
  });

  test('are not when they have another number, another issuer or none', () => {
    const gone = row('QRS-1', 'maker', '2026-03-10');
    const others = [row('QRS-2', 'maker'), row('QRS-1', 'other'), row(null, 'maker')];
    assert.deepEqual(revoked(gone, ...others), [tenth, null, null, null]);
  });
});

describe('the filing of an exporter', () => {
  const licence = dossierWith({ 'licence.appliedOn': '2026-05-01' });
  const filing = (row: number, from: string, until: string, standing = 'good') =>
    rowWith(row, {
      'exporter.uscc': 'X1',
      'exporter.filedOn': from,
      'exporter.filedUntil': until,
      'exporter.standing': standing,
    });

  test('is the latest in force on the day, both ends inclusive', () => {
    const filings = [
      filing(2, '2025-01-01', '2026-04-30'),
      filing(3, '2025-06-01', '2026-05-01'),
      filing(4, '2026-05-01', '2027-04-30'),
      filing(5, '2026-05-02', '2027-04-30'),
    ];
    assert.equal(pickFiling(filings, licence)?.row, 4);
    assert.equal(pickFiling(filings.slice(0, 2), licence)?.row, 3);
  });

  test('is the latest of all when none is in force, and the graver of two of one day', () => {
    assert.equal(pickFiling([filing(2, '2024-01-01', '2025-01-01')], licence)?.row, 2);
    const twins = [
      filing(2, '2026-01-01', '2026-12-31', 'barred'),
      filing(3, '2026-01-01', '2026-12-31'),
    ];
    assert.equal(pickFiling(twins, licence)?.row, 2);
    assert.equal(pickFiling([], licence), null);
  });
});

describe('the row of an account', () => {
  test('is the last inspection up to the application, the earliest invoice, the quoted licence', () => {
    const licence = dossierWith({ 'licence.appliedOn': '2026-05-01', 'licence.number': 'L1' });
    const inspections = [
      rowWith(2, { 'inspection.on': '2026-04-01' }),
      rowWith(3, { 'inspection.on': '2026-04-20' }),
      rowWith(4, { 'inspection.on': '2026-05-02' }),
    ];
    assert.equal(pickRow('inspection', inspections, licence, TODAY)?.row, 3);
    const corrected = rowWith(5, { 'inspection.on': '2026-04-20', 'inspection.result': 'fail' });
    assert.equal(pickRow('inspection', [...inspections, corrected], licence, TODAY)?.row, 5);
    const invoices = [
      rowWith(2, { 'invoice.issuedOn': '2026-04-02' }),
      rowWith(3, { 'invoice.issuedOn': '2026-04-01' }),
    ];
    assert.equal(pickRow('invoice', invoices, licence, TODAY)?.row, 3);
    const declarations = [
      rowWith(2, { 'declaration.licence': 'L1', 'declaration.declaredOn': '2026-06-01' }),
      rowWith(3, { 'declaration.licence': 'L2', 'declaration.declaredOn': '2026-07-01' }),
    ];
    assert.equal(pickRow('declaration', declarations, licence, TODAY)?.row, 2);
    const respelled = [
      rowWith(4, { 'declaration.licence': 'l-１', 'declaration.declaredOn': '2026-06-01' }),
      rowWith(5, { 'declaration.licence': 'L2', 'declaration.declaredOn': '2026-07-01' }),
    ];
    assert.equal(pickRow('declaration', respelled, licence, TODAY)?.row, 4);
  });
});

describe("a declaration under another application's licence", () => {
  const licence = (application: string, number: string | null) =>
    rowWith(2, {
      'licence.vin': 'V',
      'licence.application': application,
      ...(number === null ? {} : { 'licence.number': number }),
    });
  const owners = new LicenceOwners([
    licence('A1', 'N1'),
    licence('A2', null),
    licence('A2', 'N2'),
    rowWith(3, { 'licence.vin': 'W', 'licence.application': 'A3', 'licence.number': 'N3' }),
  ]);
  const quoting = (number: string | null) =>
    rowWith(2, number === null ? {} : { 'declaration.licence': number });

  test('is not that of an application without it, nor when sent again without the number', () => {
    const [first, second] = [licence('A1', 'N1').values, licence('A2', null).values];
    assert.equal(owners.isOthers(quoting('N1'), second), true);
    assert.equal(owners.isOthers(quoting('N1'), first), false);
    assert.equal(owners.isOthers(quoting('N2'), second), false);
    assert.equal(owners.isOthers(quoting('N2'), first), true);
    assert.equal(owners.isOthers(quoting('n-２'), first), true);
  });

  test('is told from one that quotes no licence, or one of no application of the vehicle', () => {
    for (const number of [null, 'N3', 'N9']) {
      assert.equal(owners.isOthers(quoting(number), licence('A1', 'N1').values), false);
    }
  });

  test('exits on the first day that any tells', () => {
    const exit = (day: string) => rowWith(2, { 'declaration.exitedOn': day });
    const rows = [rowWith(2, {}), exit('2026-02-01'), exit('2026-01-01')];
    assert.equal(firstExitIn(rows), firstExitIn([exit('2026-01-01')]));
    assert.equal(firstExitIn([rowWith(2, {})]), null);
  });
});
