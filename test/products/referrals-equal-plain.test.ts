import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isoDate, parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { addMonths } from '../../src/domain/calendar/months.ts';
import type { FeedRow } from '../nation/feed-tables.ts';
import { share } from '../tier.ts';
import { plainReferrals } from './plain-referrals.ts';
import { EVERYTHING, referralDatabase, type WrittenFinding } from './referral-database.ts';

const VINS = ['LZZAAAAA4TA000001', 'LVVBBBBB6TB777002'] as const;
const pick = <T>(...list: readonly T[]) => fc.constantFrom(...list);
/** Far from one another, so that none is another mistyped. */
const CLAIMANTS = ['91310000MA1K000001', '91440300XYZ7777772', 'p:0f0f0f0f'] as const;
const NUMBERS = ['70001111', '80552222', '93333939'] as const;
const DAYS = ['2025-03-05', '2025-11-20', '2026-05-31', '2026-06-01', '2026-06-02'] as const;
const AMOUNTS = [100_000, 250_001, 99, -5000, null] as const;

const refundRow = fc.record({
  vin: pick(...VINS),
  number: pick(...NUMBERS.map((each) => `R${each}`), null),
  claimedOn: pick(...DAYS, null),
  claimant: pick(...CLAIMANTS, null),
  invoice: pick(...NUMBERS, null),
  declaration: pick(...NUMBERS.map((each) => `E${each}`), null),
  amount: pick(...AMOUNTS),
});
const subsidyRow = fc.record({
  vin: pick(...VINS),
  kind: pick('scrap', 'swap', 'local', 'purchase-tax', null),
  paidOn: pick(...DAYS, null),
  claimant: pick(...CLAIMANTS, null),
  amount: pick(...AMOUNTS),
});
const invoiceRow = fc.record({
  vin: pick(...VINS),
  number: pick(...NUMBERS),
  kind: pick('special', 'ordinary', 'used', null),
});
const declarationRow = fc.record({
  vin: pick(...VINS),
  number: pick(...NUMBERS.map((each) => `E${each}`), null),
  exitedOn: pick('2026-06-01', '2026-08-01', null),
});
const refundFinding = fc
  .record(
    {
      refundClaims: fc.constant({ count: 2 }),
      'relied.invoiceKind': pick('ordinary', 'used', 'special'),
      refundEntry: fc.record({
        entry: pick(...NUMBERS.map((each) => `E${each}`)),
        found: pick('other-vehicles', 'not-found'),
        usualPercent: fc.constant(0),
      }),
      refundInvoice: fc.record({
        invoices: fc.uniqueArray(
          fc.record({
            invoice: pick(...NUMBERS),
            count: pick(2, null),
            invoicedFor: pick(['LXX'], null),
          }),
          { selector: ({ invoice }) => invoice, maxLength: 2 },
        ),
      }),
    },
    { requiredKeys: [] },
  )
  .map((evidence) => ({ rule: 'R22', evidence }));
const finding = fc
  .tuple(
    pick(...VINS),
    fc.oneof(
      { weight: 4, arbitrary: refundFinding },
      pick(...['R23', 'R28', 'R43'].map((rule) => ({ rule, evidence: {} }))),
      pick(60, 100, 150).map((percentOfMedian) => ({
        rule: 'R21',
        evidence: { valueAgainstLike: { percentOfMedian } },
      })),
    ),
  )
  .map(([vin, rest]): WrittenFinding => ({ vin, ...rest }));

const nation = fc.record({
  refund: fc.array(refundRow, { minLength: 2, maxLength: 9 }),
  subsidy: fc.array(subsidyRow, { maxLength: 5 }),
  invoice: fc.array(invoiceRow, { maxLength: 4 }),
  declaration: fc.array(declarationRow, { maxLength: 4 }),
  findings: fc.uniqueArray(finding, {
    selector: ({ vin, rule }) => `${vin} ${rule}`,
    minLength: 2,
    maxLength: 7,
  }),
});

type Nation = typeof nation extends fc.Arbitrary<infer T> ? T : never;
const FEEDS = ['refund', 'subsidy', 'invoice', 'declaration'] as const;

/** A nation whose vehicles and invoices are no other's, so that many stand in one database. */
const apart = (one: Nation, at: number): Nation => {
  let text = JSON.stringify(one);
  for (const vin of VINS) {
    text = text.replaceAll(vin, `${vin.slice(0, 13)}${String(at).padStart(3, '0')}${vin.at(-1)}`);
  }
  for (const number of NUMBERS) {
    text = text.replaceAll(`"${number}"`, `"${number}${String(at).padStart(3, '0')}"`);
  }
  return JSON.parse(text) as Nation;
};

const together = (nations: readonly Nation[]): Nation => {
  const all = nations.map(apart);
  const feeds = FEEDS.map((name) => [name, all.flatMap((one): readonly unknown[] => one[name])]);
  return { ...Object.fromEntries(feeds), findings: all.flatMap(({ findings }) => findings) };
};

/** Nations a database, and databases. */
const [MANY, RUNS] = [25, 12];

const totalsOf = (
  claims: readonly { claimant: string | null; amount: number | null; risky: boolean }[],
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { claimant, amount, risky } of claims) {
    const key = claimant ?? '';
    sums.set(key, (sums.get(key) ?? 0) + (risky ? (amount ?? 0) : 0));
  }
  return new Map([...sums].sort());
};

describe('referrals equal a plain implementation on random nations', () => {
  it('holds claims, what is at risk, and totals that add up by claimant, money and claim', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(nation, { minLength: MANY, maxLength: MANY }).map(together),
        async ({ findings, ...feeds }) => {
          // a vehicle in two applications has its findings in both
          const twice = ['S1', 'S2'].flatMap((application) =>
            findings.map((each) => ({ ...each, application })),
          );
          const database = await referralDatabase(feeds, twice);
          try {
            const found = await database.rows<Record<string, unknown>>(
              'SELECT account, claim, vin, claimant, amount, at_risk FROM referral_exhibit ORDER BY account, claim',
            );
            const told = found.map((row) => ({
              account: row['account'],
              place: Number(row['claim']),
              vin: row['vin'],
              claimant: row['claimant'],
              amount: row['amount'] === null ? null : Number(row['amount']),
              risky: row['at_risk'],
            }));
            const plain = plainReferrals(feeds, findings).filter(({ looked }) => looked);
            const expected = plain
              .map(({ account, place, vin, claimant, amount, risky }) => ({
                account,
                place,
                vin,
                claimant,
                amount,
                risky,
              }))
              .sort((a, b) =>
                a.account < b.account ? -1 : a.account > b.account ? 1 : a.place - b.place,
              );
            assert.deepEqual(told, expected);
            const claimants = await database.rows<Record<string, unknown>>(
              "SELECT coalesce(claimant, '') AS claimant, at_risk, refunds_at_risk + subsidies_at_risk AS parts FROM " +
                'referral_claimant ORDER BY 1',
            );
            const sums = new Map(
              claimants.map((row) => [String(row['claimant']), Number(row['at_risk'])]),
            );
            assert.deepEqual(sums, totalsOf(plain));
            for (const row of claimants) assert.equal(row['parts'], row['at_risk']);
          } finally {
            database.close();
          }
        },
      ),
      { numRuns: share(RUNS) },
    );
  });
});

describe('dates of limitation', () => {
  it(
    'are the day and the months of the period, the last day where the month lacks it: every day of four ' +
      'years',
    async () => {
      const from = parseIsoDate('2023-03-01') ?? 0;
      const days = Array.from({ length: 1461 }, (_, at) => from + at);
      const vin = VINS[0];
      const refund: FeedRow[] = days.map((day, at) => ({
        vin,
        number: `R${String(at * 1013 + 10_000_000).padStart(9, '0')}`,
        claimedOn: isoDate(day),
        claimant: CLAIMANTS[0],
        amount: 100 + at,
      }));
      const database = await referralDatabase({ refund }, [{ vin, rule: 'R28', evidence: {} }]);
      try {
        const rows = await database.rows<Record<string, unknown>>(
          'SELECT day, "until_tax-error" AS error, "until_tax-penalty" AS penalty FROM referral_exhibit ORDER BY day',
        );
        const told = rows.map((row) => [row['day'], row['error'], row['penalty']].map(String));
        const expected = days.map((day) =>
          [day, addMonths(day, 36), addMonths(day, 60)].map(isoDate),
        );
        assert.deepEqual(told, expected);
      } finally {
        database.close();
      }
    },
  );

  it('are those of the office asked for, and of customs from the day of the entry', async () => {
    const vin = VINS[0];
    const feeds = {
      refund: [{ vin, number: 'R70001111', claimedOn: '2024-02-29', claimant: 'EX', amount: 100 }],
      declaration: [{ vin, number: 'E70001111', declaredOn: '2024-02-29', exitedOn: '2024-03-09' }],
    };
    const findings = [{ vin, rule: 'R22', evidence: {} }];
    const until = async (office: 'tax' | 'customs' | null): Promise<readonly string[]> => {
      const database = await referralDatabase(feeds, findings, { ...EVERYTHING, office });
      try {
        const rows = await database.rows<Record<string, unknown>>(
          'SELECT limit_until, limit_id, limit_passed FROM referral_exhibit',
        );
        return rows.flatMap((row) =>
          [row['limit_until'], row['limit_id'], row['limit_passed']].map(String),
        );
      } finally {
        database.close();
      }
    };
    // 29 February and 24 months: 28 February 2026, over on 24 November 2026; 36 months: 28 February 2027
    assert.deepEqual(await until(null), ['2026-02-28', 'customs-penalty', 'true']);
    assert.deepEqual(await until('customs'), ['2026-02-28', 'customs-penalty', 'true']);
    assert.deepEqual(await until('tax'), ['2027-02-28', 'tax-error', 'false']);
  });

  it('end with their last day: it is in time on that day, and not on the next', async () => {
    const vin = VINS[0];
    // 36 months before 24 November 2026, the day of the answer, and before the day before it
    const refund = ['2023-11-24', '2023-11-23'].map((claimedOn, at) => ({
      ...{ vin, number: `R7000111${at}`, claimedOn, claimant: 'EX', amount: 100 },
    }));
    const scope = { ...EVERYTHING, office: 'tax' } as const;
    const findings = [{ vin, rule: 'R22', evidence: {} }];
    const database = await referralDatabase({ refund }, findings, scope);
    try {
      const rows = await database.rows<Record<string, unknown>>(
        'SELECT limit_until, limit_id, limit_passed FROM referral_exhibit ORDER BY limit_until DESC',
      );
      assert.deepEqual(
        rows.map((row) => [row['limit_until'], row['limit_id'], row['limit_passed']].map(String)),
        [
          ['2026-11-24', 'tax-error', 'false'],
          ['2026-11-23', 'tax-error', 'true'],
        ],
      );
    } finally {
      database.close();
    }
  });

  it('run from the day of the entry that the claim names with its item, of several', async () => {
    const vin = VINS[0];
    const entry = '941120260000000011';
    const claim = {
      vin,
      number: 'R70001111',
      claimedOn: '2026-03-01',
      claimant: 'EX',
      amount: 100,
    };
    const refund = [{ ...claim, declaration: `${entry}001` }];
    const declaration = [
      { vin, number: '941120240000000048', declaredOn: '2024-02-29', exitedOn: '2024-03-09' },
      { vin, number: entry, declaredOn: '2026-02-02', exitedOn: '2026-02-09' },
    ];
    const findings = [{ vin, rule: 'R22', evidence: {} }];
    const database = await referralDatabase({ refund, declaration }, findings);
    try {
      const rows = await database.rows<Record<string, unknown>>(
        'SELECT declared FROM referral_exhibit',
      );
      assert.deepEqual(
        rows.map((row) => String(row['declared'])),
        ['2026-02-02'],
      );
    } finally {
      database.close();
    }
  });
});
