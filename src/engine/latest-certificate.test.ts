import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowWith } from '../../test/screening-fixtures.ts';
import { dayOf } from '../domain/calendar/day.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';
import { latestCertificate } from './latest-certificate.ts';
import { mergedEntries } from './merged-entries.ts';

const cell = (row: AccountRow | null | undefined, name: FactName) =>
  row?.values[factNamed(name).index] ?? null;

describe('the certificate as it stands', () => {
  const latest = (...rows: readonly AccountRow[]) => latestCertificate(rows, dayOf(2026, 11, 25));
  const before = rowWith(2, {
    'certificate.registeredOn': '2025-01-15',
    'certificate.status': 'B',
  });
  const moved = rowWith(3, {
    'certificate.registeredOn': '2025-01-15',
    'certificate.pendingExportOn': '2026-03-05',
    'certificate.lastTransferOn': '2026-03-05',
    'certificate.status': 'A',
  });

  test('is the row with the latest day of its own, whatever the order', () => {
    assert.equal(latest(before, moved)?.row, 3);
    assert.equal(latest(moved, before)?.row, 3);
    assert.equal(latest(), null);
  });

  test('is the last of equals, and of rows without a day', () => {
    const sealed = { ...moved, row: 4 };
    assert.equal(latest(moved, sealed)?.row, 4);
    assert.equal(latest(rowWith(2, {}), rowWith(3, {}))?.row, 3);
    assert.equal(latest(before, rowWith(3, {}))?.row, 2);
  });

  test('keeps the earliest first registration, so that no move makes a vehicle younger', () => {
    const again = rowWith(4, {
      'certificate.number': 'C-1',
      'certificate.registeredOn': '2026-02-01',
    });
    const first = rowWith(5, {
      'certificate.number': 'C1',
      'certificate.registeredOn': '2025-01-15',
    });
    const another = rowWith(6, {
      'certificate.number': 'C2',
      'certificate.registeredOn': '2026-04-01',
    });
    for (const rows of [
      [first, again, another],
      [another, again, first],
    ]) {
      assert.equal(latest(...rows)?.row, 4);
      assert.equal(
        cell(latest(...rows), 'certificate.registeredOn'),
        cell(before, 'certificate.registeredOn'),
      );
    }
  });

  test('is not one of a day that lies ahead', () => {
    const mistyped = rowWith(4, { 'certificate.lastTransferOn': '2062-01-01' });
    assert.equal(latest(mistyped, moved)?.row, 3);
    assert.equal(latest(rowWith(4, { 'certificate.lastTransferOn': '2026-11-26' }), moved)?.row, 4);
  });
});

describe('the rows of a customs entry', () => {
  test('are one: of each cell the last value told, a blank erasing none', () => {
    const first = rowWith(2, { 'declaration.number': 'D-1', 'declaration.destination': 'KZ' });
    const exit = rowWith(3, {
      'declaration.number': 'D1',
      'declaration.destination': 'RU',
      'declaration.exitedOn': '2026-02-22',
    });
    for (const rows of [
      [first, exit],
      [exit, first],
    ]) {
      const [entry, ...more] = mergedEntries(rows);
      assert.deepEqual(more, []);
      assert.equal(cell(entry, 'declaration.exitedOn'), dayOf(2026, 2, 22));
      assert.equal(entry?.row, rows[0]?.row);
      assert.equal(
        cell(entry, 'declaration.destination'),
        cell(rows[1], 'declaration.destination'),
      );
    }
  });

  test('are not those of another number or of none', () => {
    const rows = [
      rowWith(2, { 'declaration.number': 'D1' }),
      rowWith(3, { 'declaration.number': 'D2', 'declaration.exitedOn': '2026-02-22' }),
      rowWith(4, { 'declaration.exitedOn': '2026-02-23' }),
      rowWith(5, {}),
    ];
    assert.deepEqual(mergedEntries(rows), rows);
  });
});
