import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import { writeReferralFiles } from '../../src/products/referrals/referral-files.ts';
import type { FeedRow } from '../nation/feed-tables.ts';
import { EVERYTHING, referralDatabase, TERMS } from './referral-database.ts';

const VIN = 'LZZAAAAA4TA000001';
const USCC = '91310000MA1K000001';

const refund = (number: string | null, more: FeedRow = {}): FeedRow => ({
  vin: VIN,
  number,
  claimedOn: '2026-07-02',
  claimant: USCC,
  amount: 500_000,
  ...more,
});

/** Claims of refund rows on a vehicle that came back: number, claimant, amount, rows, doubts. */
const claimsOf = async (rows: readonly FeedRow[]): Promise<readonly (readonly unknown[])[]> => {
  const database = await referralDatabase({ refund: rows }, [
    { vin: VIN, rule: 'R28', evidence: {}, application: 'S2' },
    { vin: VIN, rule: 'R28', evidence: {}, application: 'S1' },
  ]);
  try {
    const found = await database.rows<Record<string, unknown>>(
      'SELECT number, claimant, CAST(amount AS INTEGER) AS amount, CAST(told AS INTEGER) AS told, ' +
        "array_to_string(doubts, ' ') AS doubts, array_to_string(applications, ' ') AS applications FROM " +
        'referral_exhibit ORDER BY claim',
    );
    for (const row of found) assert.equal(row['applications'], 'S1 S2');
    return found.map((row) => [
      row['number'],
      row['claimant'],
      row['amount'],
      row['told'],
      row['doubts'],
    ]);
  } finally {
    database.close();
  }
};

describe('a value declared far from what the exporter paid', () => {
  /** Whether the refund is at risk; null when the finding is no ground for it. */
  const atRisk = async (value: string, bought: string): Promise<unknown> => {
    const evidence = {
      'declaration.value': value,
      'declaration.currency': 'CNY',
      'bought.price': bought,
    };
    const database = await referralDatabase({ refund: [refund('RN000222')] }, [
      { vin: VIN, rule: 'R21', evidence, application: 'S1' },
    ]);
    try {
      const [found] = await database.rows<Record<string, unknown>>(
        'SELECT at_risk FROM referral_exhibit',
      );
      return found?.['at_risk'] ?? null;
    } finally {
      database.close();
    }
  };

  it('puts the refund at risk where it is high, and does not where it is low', async () => {
    assert.equal(await atRisk('240000.00', '80000.00'), true);
    assert.equal(await atRisk('24000.00', '80000.00'), false);
    assert.equal(await atRisk('80000.00', '80000.00'), null);
  });
});

const UNTOLD = 'entry-unknown';

describe('one claim', () => {
  it('is one when its number or its claimant is mistyped, or the claimant left out', async () => {
    assert.deepEqual(
      await claimsOf([
        refund('RN000222'),
        refund('RN000227'),
        refund('RN 000-222', { claimant: '91310000MA1K000007' }),
        refund('RN000222', { claimant: null }),
      ]),
      [['RN000222', USCC, 500_000, 4, UNTOLD]],
    );
  });

  it('is another with another number, or a near one of another amount or day', async () => {
    const claims = await claimsOf([
      refund('RN000222'),
      refund('RN999888'),
      refund('RN000227', { amount: 400_000 }),
      refund('RN000228', { claimedOn: '2026-07-03' }),
    ]);
    assert.deepEqual(
      claims.map(([number]) => number),
      ['RN000222', 'RN999888', 'RN000227', 'RN000228'],
    );
  });

  it('has no number when a placeholder stands there: then only the same row is the same claim', async () => {
    assert.deepEqual(
      await claimsOf([refund('无'), refund('无'), refund(null, { amount: 400_000 })]),
      [
        ['无', USCC, 500_000, 2, UNTOLD],
        [null, USCC, 400_000, 1, UNTOLD],
      ],
    );
  });

  it('counts the smallest amount drawn, never one that was taken back, and tells the doubt', async () => {
    assert.deepEqual(
      await claimsOf([
        refund('RN111111', { amount: 900_000 }),
        refund('RN111111', { amount: 800_000, claimedOn: '2026-07-01' }),
        refund('RN222444', { amount: -700_000 }),
        refund('RN555666', { amount: null, claimedOn: null }),
      ]),
      [
        ['RN111111', USCC, 800_000, 2, `amounts-differ days-differ ${UNTOLD}`],
        ['RN222444', USCC, 0, 1, `reversed ${UNTOLD}`],
        ['RN555666', USCC, null, 1, `amount-unknown day-unknown ${UNTOLD}`],
      ],
    );
  });

  it('gives a claimant written as none to nobody', async () => {
    const [claim] = await claimsOf([refund('RN111111', { claimant: '无' })]);
    assert.deepEqual(claim, ['RN111111', null, 500_000, 1, `claimant-unknown ${UNTOLD}`]);
  });
});

describe('what is at risk at the edge', () => {
  const riskyOf = async (
    feeds: Parameters<typeof referralDatabase>[0],
    found: Parameters<typeof referralDatabase>[1],
  ): Promise<readonly (readonly unknown[])[]> => {
    const database = await referralDatabase(feeds, found);
    try {
      const rows = await database.rows<Record<string, unknown>>(
        'SELECT number, at_risk FROM referral_exhibit ORDER BY claim',
      );
      return rows.map((row) => [row['number'], row['at_risk']]);
    } finally {
      database.close();
    }
  };

  it('is a claim of the day before the exit, not one of that day or the day after', async () => {
    const rows = ['2026-07-01', '2026-07-02', '2026-07-03'].map((claimedOn, at) =>
      refund(`RN${at}${at}${at}${at}${at}${at}`, { claimedOn }),
    );
    const declaration = [{ vin: VIN, number: 'E1', exitedOn: '2026-07-02' }];
    assert.deepEqual(
      await riskyOf({ refund: rows, declaration }, [{ vin: VIN, rule: 'R22', evidence: {} }]),
      [
        ['RN000000', true],
        ['RN111111', false],
        ['RN222222', false],
      ],
    );
  });

  it('is the earlier claim on an invoice, where it was issued for the vehicle of the later one', async () => {
    const other = 'LVVBBBBB6TB777002';
    const rows = [
      refund('RN111111', { invoice: '70000001' }),
      refund('RN222444', { vin: other, invoice: '7000-0001', claimedOn: '2026-07-09' }),
    ];
    const evidence = { refundInvoice: { invoices: [{ invoice: '70000001', count: 2 }] } };
    const found = [VIN, other].map((vin) => ({ vin, rule: 'R22', evidence }));
    const first = await riskyOf({ refund: rows }, found);
    assert.deepEqual(first, [
      ['RN111111', false],
      ['RN222444', true],
    ]);
    const invoice = [{ vin: other, number: '70000001', kind: 'special' }];
    assert.deepEqual(await riskyOf({ refund: rows, invoice }, found), [
      ['RN111111', true],
      ['RN222444', false],
    ]);
  });

  it('is a subsidy with the export on the last day of twelve months, not a day later', async () => {
    const subsidy = ['2025-02-28', '2025-03-01'].map((paidOn) => ({
      vin: VIN,
      kind: 'purchase-tax',
      paidOn,
      claimant: USCC,
      amount: 100,
    }));
    const declaration = [{ vin: VIN, number: 'E1', exitedOn: '2026-03-01' }];
    const database = await referralDatabase({ subsidy, declaration }, [
      { vin: VIN, rule: 'R23', evidence: {} },
    ]);
    try {
      const rows = await database.rows<Record<string, unknown>>(
        'SELECT CAST(day AS VARCHAR) AS day, list_transform(grounds, lambda x: x.outcome)[1] AS outcome, ' +
          "array_to_string(offices, ' ') AS offices FROM referral_exhibit ORDER BY day",
      );
      assert.deepEqual(
        rows.map((row) => [row['day'], row['outcome'], row['offices']]),
        [
          ['2025-02-28', 'outside-window', 'tax'],
          ['2025-03-01', 'within-window', 'tax'],
        ],
      );
    } finally {
      database.close();
    }
  });
});

describe('a claimant', () => {
  it('with less at risk than asked for is left out, and so are its exhibits', async () => {
    const rows = [refund('RN111111'), refund('RN222444', { claimant: '92', amount: 499_999 })];
    const found = [{ vin: VIN, rule: 'R28', evidence: {} }];
    const database = await referralDatabase({ refund: rows }, found, {
      ...EVERYTHING,
      least: 500_000,
    });
    try {
      assert.equal(await database.number('SELECT count(*) FROM referral_claimant'), 1);
      assert.equal(await database.number('SELECT count(*) FROM referral_exhibit'), 1);
    } finally {
      database.close();
    }
  });
});

describe('a cell that people wrote', () => {
  it('is inert in the CSV where a spreadsheet would run it, and as it is in Parquet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-referral-cells-'));
    const rows = [refund('=SUM(A1)', { claimant: '@ME', invoice: '+1', declaration: '-2+3' })];
    const database = await referralDatabase({ refund: rows }, [
      { vin: VIN, rule: 'R28', evidence: {} },
    ]);
    try {
      await writeReferralFiles(database, folder, TERMS, 1);
      const [cells] = Papa.parse<Record<string, string>>(
        readFileSync(join(folder, 'referrals.csv'), 'utf8'),
        { header: true },
      ).data;
      const told = ['number', 'claimant', 'invoice', 'entry'].map((name) => cells?.[name]);
      assert.deepEqual(told, ["'=SUM(A1)", "'@ME", "'+1", "'-2+3"]);
      const parquet = `read_parquet('${join(folder, 'referrals.parquet')}')`;
      const [row] = await database.rows<Record<string, unknown>>(
        `SELECT number, entry FROM ${parquet}`,
      );
      assert.deepEqual({ ...row }, { number: '=SUM(A1)', entry: '-2+3' });
      const [document] = await database.rows<Record<string, unknown>>(
        'SELECT name FROM referral_document',
      );
      assert.equal(document?.['name'], 'referral-001--ME.html');
    } finally {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
