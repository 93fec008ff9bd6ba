import { sql } from '../../domain/rules/sql/sql.ts';
import { burstPassedOn } from './burst-passed-on.ts';
import {
  branchMembers,
  burstRegistrations,
  ownersTold,
  UNNAMED_DEALER,
} from './burst-registrations.ts';
import { burstUsual } from './burst-usual.ts';
import { burstWindows, ofBurst } from './burst-windows.ts';
import { COMPANY_CODE } from './company-code.ts';
import { ACCOUNT_ROWS, PLATED_DAY } from './nation-sums.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, percentOf } from './pattern-sql.ts';

/** What is told of a burst, whoever's it is. */
const EVIDENCE = {
  from: 'b.first_day',
  until: 'b.last_day',
  count: 'b.n',
  usual: 'round(b.usual, 1)',
  passedOn: 't.passed',
  vins: 'b.vins',
} as const;

/** Of what branches share: the kind and the value, which `burst_member` writes as one. */
const sharedPart = (place: number): string => `split_part(b.unit, chr(0), ${place})`;

/**
 * R05: an owner that registers many vehicles in the last days of a month, held against its own other days. Owners are
 * those of the certificate before any transfer; the buyers of first-sale invoices, and where there is none the
 * holders of the first policy, whoever owns the vehicle now; and the sellers of what is registered to a dealer who is
 * not named; a company told by name is the one whose code bears it. The usual count grows as the registrations of all
 * others in the province grew in those days, and is no less than the month's own other days say, nor than the owner's
 * other month-ends: the middle one of them. A firm founded not long before, which a dealer or exporter controls or
 * which has its telephone, holds a stock as they do; of others the part passed on since, and how they were driven
 * until then, tell a stock from a fleet.
 *
 * Companies that share an address, a telephone or a controller are branches of one owner too (`unit`), in the last
 * days of a quarter: those of which none registered enough by itself. They are of the trade when most of their
 * vehicles are registered by somebody who is.
 *
 * Bounds are those of the end of the month in which the vehicles were registered; those of one vehicle, its days until
 * it was read or passed on, of the day of its registration. A burst is told that has enough vehicles (`vehicles`) under
 * the law of any day: the rule asks for them again, as of the application. Who shares a telephone has no day: its
 * bound is that of the day of the answer.
 */
export const monthEndBurst: Pattern = {
  name: 'monthEndBurst',
  facts: [
    'pattern.burst',
    'pattern.burstTimes',
    'pattern.burstOfTrade',
    'pattern.burstPassedPercent',
    'pattern.burstKmADay',
  ],
  reads: [
    'certificate',
    'invoice',
    'insurance',
    'licence',
    'declaration',
    'party',
    'reading',
    'inspection',
  ],
  shares: [COMPANY_CODE],
  asks: (law) => ({
    // registered to a dealer who is not named, whose seller it may be
    lived: {
      columns: { unnamed: { added: 'max', told: { certificate: UNNAMED_DEALER } } },
      hot: 'max(unnamed) = 1',
    },
    sums: [ACCOUNT_ROWS, PLATED_DAY],
    tables: { owner_often: ownersTold(law) },
    exchanges: [
      {
        name: 'owners_often',
        from: ['owner_often'],
        query: sql`
          SELECT key
          FROM owner_often
          GROUP BY key, part
          HAVING sum(n) >= ${law.least(ofBurst('vehicles'))}`,
        gives: 'owners',
      },
    ],
    parties: {
      shares: [COMPANY_CODE],
      steps: branchMembers(law),
      lists: { owner: 'SELECT owner FROM burst_member' },
    },
  }),
  build: (law) => {
    const { atMonthEnd } = burstWindows(law);
    const shared = { shared: sharedPart(1), contact: sharedPart(2), owners: 'b.owners' };
    return [
      ...burstRegistrations(law),
      ...burstUsual(law),
      ...burstPassedOn(law),
      sql`
      CREATE OR REPLACE TABLE pattern_month_end_burst AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        v.vin,
        CAST(b.n AS BIGINT) AS pattern_burst,
        CAST(floor(b.n / greatest(1.0, b.usual)) AS BIGINT) AS pattern_burst_times,
        coalesce(b.trade, false) AS pattern_burst_of_trade,
        ${percentOf('t.passed', 'b.n')} AS pattern_burst_passed_percent,
        CASE WHEN t.read >= ${atMonthEnd('readVehicles', 'b.first_day')} THEN t.km_a_day END AS pattern_burst_km_a_day,
        CASE WHEN b.grouped
          THEN ${evidenceOf({ ...shared, ...EVIDENCE })}
          ELSE ${evidenceOf({ owner: 'b.unit', ...EVIDENCE })}
        END AS evidence
      FROM burst_vin v
      JOIN burst b USING (unit, grouped, month)
      JOIN burst_part t USING (unit, grouped, month)
      QUALIFY row_number() OVER (
        PARTITION BY v.vin
        ORDER BY coalesce(b.trade, false) DESC, t.passed * 1.0 / b.n DESC, b.n DESC, b.grouped, b.unit, b.month) = 1
      ORDER BY v.vin`,
      ...dropTables(
        'burst_account',
        'burst_name',
        'burst_candidate',
        'burst_contact',
        'burst_crowd',
        'burst_member',
        'burst_wide',
        'burst_sale',
        'burst_sold',
        'burst_policy',
        'burst_told',
        'burst_row',
        PLATED_DAY.name,
        'burst_market',
        'burst_base',
        'burst_month',
        'burst_end',
        'burst_usual',
        'burst_holder',
        'burst_phone',
        'burst_link',
        'burst_trade',
        'burst',
        'burst_vin',
        'burst_later',
        'burst_driven',
        'burst_part',
      ),
    ];
  },
};
