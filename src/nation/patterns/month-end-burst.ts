import { isPlaceholder } from '../links/contact-tables.ts';
import { byCode, COMPANY_CODE } from './company-code.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';

/** An owner of fewer days than this has no base of its own; it counts over so many. */
const LEAST_DAYS = 30;
/** However the market rises, it excuses so much at most. */
const MOST_RISE = 6;
/** A policy that starts so near the registration is the first owner's. */
const POLICY_DAYS = 10;
/** A telephone of more parties is an agency's and links nobody. */
const MOST_OF_PHONE = 3;
/** Owners that hold cars to sell them. */
const TRADE = `('dealer', 'maker', 'exporter')`;

/** What branches of one company share: kind, and column of the party account. */
const BRANCH_CONTACTS = {
  address: 'party_address',
  phone: 'party_phone',
  controller: 'party_controller',
} as const;

/** Who says a contact of a kind: `kind`, `value`, `id`. Whoever controls others stands behind its own contact. */
const contactsOf = (kind: keyof typeof BRANCH_CONTACTS, whose: string): string => {
  const column = BRANCH_CONTACTS[kind];
  const told = (
    party: string,
  ): string => `SELECT '${kind}' AS kind, coalesce(c.code, ${column}) AS value, coalesce(n.code, ${party}) AS id
    FROM party LEFT JOIN company_code n ON n.spelling = ${party} LEFT JOIN company_code c ON c.spelling = ${kind === 'controller' ? column : 'NULL'}
    WHERE ${party} IS NOT NULL AND NOT ${isPlaceholder(column)} AND ${whose}`;
  return kind === 'controller' ? `${told('party_id')} UNION ALL ${told(column)}` : told('party_id');
};

const KINDS = Object.keys(BRANCH_CONTACTS) as readonly (keyof typeof BRANCH_CONTACTS)[];

/**
 * Of counted hashes (`h`, `month`, `n`) those that stand often enough, those of a company's names and code together.
 */
const often = (counted: string, least: number): string =>
  `SELECT coalesce(n.of, c.h) AS h FROM (${counted}) c LEFT JOIN burst_name n ON n.h = c.h
    WHERE c.n >= ${least} OR n.h IS NOT NULL GROUP BY 1, c.month HAVING sum(c.n) >= ${least}`;

/** What is told of a burst, whoever's it is. */
const EVIDENCE = {
  from: 'b.first_day',
  until: 'b.last_day',
  count: 'b.n',
  usual: 'round(b.usual, 1)',
  passedOn: 't.passed',
  vins: 'b.vins',
} as const;

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
  build: (parameters) => {
    const rule = (name: string): number => Number(parameters(`integrity.month-end-burst.${name}`));
    const [lastDays, least, kept] = [rule('lastDays'), rule('vehicles'), rule('keptDays')];
    const young = rule('firmDays');
    const quarterDays = rule('quarterDays');
    const late = Number(parameters('integrity.dates-out-of-order.firstSaleDays'));
    /** A sale long after the registration is a resale's and says nothing of who registered. */
    const isFirst = (issued: string, registered: string): string =>
      `coalesce(${issued} - ${registered} <= ${late}, true)`;
    const inWindow = (day: string): string => `last_day(${day}) - ${day} < ${lastDays}`;
    const inQuarter = (day: string): string =>
      `(month(${day}) % 3 = 0 AND last_day(${day}) - ${day} < ${quarterDays})`;
    const month = (day: string): string => `(year(${day}) * 12 + month(${day}))`;
    const quarter = (day: string): string => `(year(${day}) * 4 + quarter(${day}))`;
    const transferred = `(coalesce(certificate_transfers, 0) > 0 OR certificate_last_transfer_on IS NOT NULL OR certificate_pending_export_on IS NOT NULL)`;
    // who owns a vehicle after a transfer need not have registered it; without invoices and policies nobody else is
    // known
    const first = `certificate_owner IS NOT NULL AND certificate_registered_on IS NOT NULL
      AND (NOT ${transferred} OR NOT (EXISTS (SELECT 1 FROM invoice) OR EXISTS (SELECT 1 FROM insurance)))`;
    const sale = `invoice_buyer IS NOT NULL AND (invoice_kind IS NULL OR invoice_kind IN ('special', 'ordinary'))`;
    /** One row a unit and vehicle of what is told of its owners. */
    const rowsBy = (unit: string, grouped: boolean, from: string): string =>
      `SELECT ${unit} AS unit, ${grouped} AS grouped, vin, min(owner) AS owner, min(day) AS day, min(province) AS province,
          bool_or(trade AND (teller <> 'invoice' OR holder = owner)) AS trade
        FROM ${from} AND (teller <> 'insurance' OR holder IS DISTINCT FROM owner) GROUP BY ${unit}, vin`;
    const windowDays = `CASE WHEN grouped THEN ${quarterDays} ELSE ${lastDays} END`;
    return [
      // hashes of the names and codes of companies told by both, and of the code that they stand for
      `CREATE OR REPLACE TEMP TABLE burst_name AS
        SELECT hash(spelling) AS h, hash(code) AS of FROM company_code UNION SELECT hash(code), hash(code) FROM company_code`,
      `CREATE OR REPLACE TEMP TABLE burst_candidate AS
        SELECT DISTINCT h FROM (${[
          often(
            `SELECT hash(certificate_owner) AS h, ${month('certificate_registered_on')} AS month, count(*) AS n FROM certificate
              WHERE ${inWindow('certificate_registered_on')} AND ${first} GROUP BY 1, 2`,
            least,
          ),
          often(
            `SELECT hash(invoice_buyer) AS h, 0 AS month, count(*) AS n FROM invoice WHERE ${sale} GROUP BY 1`,
            least,
          ),
          often(
            `SELECT hash(insurance_holder) AS h, 0 AS month, count(*) AS n FROM insurance
              WHERE insurance_holder IS NOT NULL AND last_day(insurance_starts_on) - insurance_starts_on < ${lastDays + POLICY_DAYS} GROUP BY 1`,
            least,
          ),
        ].join(' UNION ALL ')})`,
      'INSERT INTO burst_candidate SELECT h FROM burst_name WHERE of IN (SELECT h FROM burst_candidate) AND h <> of',
      // companies that share what few share
      `CREATE OR REPLACE TEMP TABLE burst_contact AS SELECT DISTINCT kind, value, id FROM (${KINDS.map((kind) => contactsOf(kind, `party_kind IS DISTINCT FROM 'person'`)).join(' UNION ALL ')})`,
      `CREATE OR REPLACE TEMP TABLE burst_crowd AS SELECT kind, value, count(DISTINCT id) AS parties FROM (${KINDS.map((kind) => contactsOf(kind, 'true')).join(' UNION ALL ')})
        WHERE value IN (SELECT value FROM burst_contact) GROUP BY ALL HAVING parties BETWEEN ${rule('branches')} AND ${rule('branchParties')}`,
      `CREATE OR REPLACE TEMP TABLE burst_member AS SELECT concat(kind, chr(0), value) AS unit, kind, value, id AS owner FROM burst_contact SEMI JOIN burst_crowd USING (kind, value)`,
      `CREATE OR REPLACE TEMP TABLE burst_wide AS SELECT h FROM burst_candidate UNION SELECT hash(owner) FROM burst_member
        UNION SELECT h FROM burst_name WHERE of IN (SELECT hash(owner) FROM burst_member)`,
      `CREATE OR REPLACE TEMP TABLE burst_sale AS SELECT invoice_vin AS vin, invoice_buyer AS owner, invoice_issued_on AS day FROM invoice
        WHERE ${sale} AND invoice_vin IS NOT NULL AND hash(invoice_buyer) IN (SELECT h FROM burst_wide)`,
      `CREATE OR REPLACE TEMP TABLE burst_policy AS SELECT insurance_vin AS vin, insurance_holder AS owner, insurance_starts_on AS day FROM insurance
        WHERE insurance_vin IS NOT NULL AND hash(insurance_holder) IN (SELECT h FROM burst_wide)`,
      ...byCode('burst_sale', 'owner'),
      ...byCode('burst_policy', 'owner'),
      // the first sale of what is insured, where any is known
      `CREATE OR REPLACE TEMP TABLE burst_sold AS SELECT invoice_vin AS vin, min(coalesce(invoice_issued_on, DATE '0001-01-01')) AS day FROM invoice
        WHERE ${sale} AND invoice_vin IN (SELECT vin FROM burst_policy) GROUP BY 1`,
      `CREATE OR REPLACE TEMP TABLE burst_told AS
          SELECT certificate_owner AS owner, certificate_vin AS vin, certificate_registered_on AS day,
            certificate_province AS province, CAST(NULL AS VARCHAR) AS holder, certificate_owner_kind IN ${TRADE} AS trade, 'certificate' AS teller
          FROM certificate WHERE certificate_vin IS NOT NULL AND ${first} AND hash(certificate_owner) IN (SELECT h FROM burst_wide)
          UNION ALL
          SELECT s.owner, s.vin, c.certificate_registered_on, c.certificate_province, c.certificate_owner, c.certificate_owner_kind IN ${TRADE}, 'invoice'
          FROM burst_sale s JOIN certificate c ON c.certificate_vin = s.vin
          WHERE c.certificate_registered_on IS NOT NULL AND ${isFirst('s.day', 'c.certificate_registered_on')}
          UNION ALL
          SELECT p.owner, p.vin, certificate_registered_on, certificate_province, certificate_owner, false, 'insurance'
          FROM burst_policy p JOIN certificate ON certificate_vin = p.vin LEFT JOIN burst_sold s ON s.vin = p.vin
          WHERE (s.vin IS NULL OR NOT ${isFirst('s.day', 'certificate_registered_on')}) AND ${transferred} AND certificate_owner IS DISTINCT FROM p.owner AND abs(p.day - certificate_registered_on) <= ${POLICY_DAYS}
          UNION ALL
          SELECT invoice_seller, certificate_vin, certificate_registered_on, certificate_province, NULL, true, 'seller'
          FROM certificate JOIN invoice ON invoice_vin = certificate_vin
          WHERE certificate_owner IS NULL AND certificate_owner_kind = 'dealer' AND certificate_registered_on IS NOT NULL
            AND invoice_seller IS NOT NULL AND (invoice_kind IS NULL OR invoice_kind IN ('special', 'ordinary'))
            AND ${isFirst('invoice_issued_on', 'certificate_registered_on')}`,
      ...byCode('burst_told', 'owner', 'holder'),
      `CREATE OR REPLACE TEMP TABLE burst_row AS FROM (
          SELECT *, ${month('day')} AS month, CASE WHEN grouped THEN ${inQuarter('day')} ELSE ${inWindow('day')} END AS inside FROM (
            ${rowsBy('owner', false, `burst_told WHERE (teller = 'seller' OR hash(owner) IN (SELECT h FROM burst_candidate))`)}
            UNION ALL ${rowsBy('unit', true, 'burst_told JOIN burst_member USING (owner) WHERE true')}))
        QUALIFY NOT grouped OR NOT inside OR count(*) FILTER (inside) OVER (PARTITION BY unit, grouped, owner, month) < ${least}`,
      `CREATE OR REPLACE TEMP TABLE burst_market AS
        WITH one AS (SELECT certificate_province AS province, certificate_registered_on AS day, count(*) AS n
            FROM certificate WHERE certificate_registered_on IS NOT NULL GROUP BY ALL),
          month AS (SELECT province, ${month('day')} AS month, CAST(coalesce(sum(n) FILTER (${inWindow('day')}), 0) AS BIGINT) AS inside,
            CAST(coalesce(sum(n) FILTER (${inQuarter('day')}), 0) AS BIGINT) AS quarter_inside,
            CAST(coalesce(sum(n) FILTER (NOT (${inWindow('day')})), 0) AS BIGINT) AS outside, day(last_day(any_value(one.day))) - ${lastDays} AS days
          FROM one GROUP BY ALL)
        SELECT province, month, inside, quarter_inside, nullif(sum(outside) OVER p * 1.0 / sum(days) OVER p, 0) AS a_day
        FROM month WINDOW p AS (PARTITION BY province)`,
      `CREATE OR REPLACE TEMP TABLE burst_base AS
        SELECT unit, grouped, outside, ends, greatest(${LEAST_DAYS}, span - least(span, ends * ${windowDays})) AS days, trade FROM (
          SELECT unit, grouped, count(*) FILTER (NOT inside) AS outside, max(day) - min(day) + 1 AS span,
            CASE WHEN grouped THEN max(${quarter('day')}) - min(${quarter('day')}) ELSE max(month) - min(month) END + 1 AS ends, bool_or(trade) AS trade
          FROM burst_row GROUP BY unit, grouped)`,
      `CREATE OR REPLACE TEMP TABLE burst_month AS
        SELECT unit, grouped, month, count(*) FILTER (inside) AS n, count(*) FILTER (NOT inside) AS beside,
          day(last_day(any_value(day))) - any_value(${windowDays}) AS other_days, min(day) FILTER (inside) AS first_day, max(day) FILTER (inside) AS last_day,
          min(province) FILTER (inside) AS province, ${firstOf('CASE WHEN inside THEN vin END')} AS vins, ${firstOf('CASE WHEN inside THEN owner END')} AS owners
        FROM burst_row GROUP BY unit, grouped, month
        HAVING count(*) FILTER (inside) >= ${least} AND (NOT grouped OR count(DISTINCT owner) FILTER (inside) >= ${rule('branches')})`,
      // how many in the other months' ends in which there were any
      `CREATE OR REPLACE TEMP TABLE burst_end AS
        SELECT w.unit, w.grouped, w.month, list(c.n ORDER BY c.n) AS ends_told
        FROM burst_month w JOIN (SELECT unit, grouped, month, count(*) AS n FROM burst_row WHERE inside GROUP BY ALL) c
          ON c.unit = w.unit AND c.grouped = w.grouped AND c.month <> w.month
        GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE burst_usual AS SELECT * EXCLUDE (ends, ends_told, middle, market_inside, a_day, outside, days),
          greatest(outside * (${windowDays}) / (days * 1.0) * coalesce(least(${MOST_RISE}, greatest(1, (market_inside - n) / (a_day * (${windowDays})))), 1),
            beside * (${windowDays}) / (other_days * 1.0),
            CASE WHEN ends >= ${rule('otherEnds')} AND middle > 0 THEN ends_told[middle] ELSE 0 END) AS usual
        FROM (SELECT w.*, b.trade, b.outside, b.days, b.ends - 1 AS ends, e.ends_told, CASE WHEN w.grouped THEN m.quarter_inside ELSE m.inside END AS market_inside, m.a_day,
            -- place of the middle one among those in which there were any, the others being nought
            b.ends // 2 - (b.ends - 1 - coalesce(len(e.ends_told), 0)) AS middle
          FROM burst_month w JOIN burst_base b USING (unit, grouped) LEFT JOIN burst_end e USING (unit, grouped, month) LEFT JOIN burst_market m USING (province, month))`,
      `CREATE OR REPLACE TEMP TABLE burst_holder AS
        SELECT unit, grouped, coalesce(m.owner, unit) AS owner, first_day
        FROM (SELECT unit, grouped, min(first_day) AS first_day FROM burst_usual GROUP BY ALL) u LEFT JOIN burst_member m USING (unit)`,
      // one phone at a time: those of the owners concerned
      `CREATE OR REPLACE TEMP TABLE burst_phone AS SELECT party_phone AS phone FROM party
        WHERE party_phone IN (SELECT party_phone FROM party WHERE party_id IN (SELECT owner FROM burst_holder))
        GROUP BY 1 HAVING count(DISTINCT party_id) <= ${MOST_OF_PHONE}`,
      `CREATE OR REPLACE TEMP TABLE burst_link AS
        SELECT party_id AS id, coalesce(n.code, party_controller) AS other FROM party LEFT JOIN company_code n ON n.spelling = party_controller WHERE party_controller IS NOT NULL AND party_id IN (SELECT owner FROM burst_holder)
        UNION SELECT a.party_id, b.party_id FROM party a JOIN party b ON b.party_phone = a.party_phone
        WHERE a.party_phone IN (SELECT phone FROM burst_phone) AND a.party_id IN (SELECT owner FROM burst_holder) AND b.party_id <> a.party_id`,
      `CREATE OR REPLACE TEMP TABLE burst_trade AS
        SELECT unit, grouped, owner FROM burst_holder JOIN party ON party_id = owner WHERE party_kind IN ${TRADE}
        UNION SELECT h.unit, h.grouped, h.owner FROM burst_holder h JOIN burst_link l ON l.id = h.owner JOIN party p ON p.party_id = l.other
          ANTI JOIN (SELECT unit, grouped, owner FROM burst_holder JOIN party ON party_id = owner WHERE party_since < first_day - ${young}) old
            ON old.unit = h.unit AND old.grouped = h.grouped AND old.owner = h.owner
          WHERE p.party_kind IN ('dealer', 'exporter')`,
      `CREATE OR REPLACE TEMP TABLE burst AS SELECT * EXCLUDE (trade, of_trade),
          CASE WHEN grouped THEN of_trade * 2 > n ELSE coalesce(trade, false) OR of_trade > 0 END AS trade
        FROM (SELECT u.*, (SELECT count(*) FROM burst_row r LEFT JOIN burst_trade t ON t.unit = r.unit AND t.grouped = r.grouped AND t.owner = r.owner
            WHERE r.unit = u.unit AND r.grouped = u.grouped AND r.month = u.month AND r.inside AND (t.owner IS NOT NULL OR (r.grouped AND r.trade))) AS of_trade
          FROM burst_usual u WHERE n >= 2 * usual)`,
      `CREATE OR REPLACE TEMP TABLE burst_vin AS SELECT r.unit, r.grouped, r.owner, r.month, r.vin, r.day FROM burst_row r SEMI JOIN burst b
        ON b.unit = r.unit AND b.grouped = r.grouped AND b.month = r.month WHERE r.inside`,
      `CREATE OR REPLACE TEMP TABLE burst_later AS SELECT unit, grouped, vin, min(later - day) AS days FROM (
        SELECT v.*, l.licence_applied_on AS later FROM burst_vin v JOIN licence l ON l.licence_vin = v.vin
        UNION ALL SELECT v.*, d.declaration_declared_on FROM burst_vin v JOIN declaration d ON d.declaration_vin = v.vin
        UNION ALL SELECT v.*, coalesce(c.certificate_last_transfer_on, c.certificate_pending_export_on) FROM burst_vin v JOIN certificate c ON c.certificate_vin = v.vin
        UNION ALL SELECT v.*, i.invoice_issued_on FROM burst_vin v JOIN invoice i ON i.invoice_vin = v.vin
          LEFT JOIN company_code s ON s.spelling = i.invoice_seller LEFT JOIN company_code b ON b.spelling = i.invoice_buyer
          WHERE coalesce(s.code, i.invoice_seller) = v.owner AND coalesce(b.code, i.invoice_buyer) <> v.owner)
        WHERE later >= day GROUP BY ALL`,
      // what each was driven a day as last read, some time after it was registered and before it was passed on
      `CREATE OR REPLACE TEMP TABLE burst_driven AS SELECT unit, grouped, month, vin, arg_max(km * 1.0 / greatest(days, 1), (days, km)) AS km_a_day FROM (
          SELECT v.*, reading_on - day AS days, reading_km AS km FROM burst_vin v JOIN reading ON reading_vin = vin
          UNION ALL SELECT v.*, inspection_on - day, inspection_odometer_km FROM burst_vin v JOIN inspection ON inspection_vin = vin) r
        LEFT JOIN (SELECT unit, grouped, vin, days AS until FROM burst_later) USING (unit, grouped, vin)
        WHERE days >= ${rule('readDays')} AND km IS NOT NULL AND coalesce(days <= until, true) GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE burst_part AS
        SELECT unit, grouped, month, count(*) FILTER (l.days <= ${kept}) AS passed, count(km_a_day) AS read,
          CAST(floor(quantile_disc(km_a_day, 0.5)) AS BIGINT) AS km_a_day
        FROM burst_vin LEFT JOIN burst_later l USING (unit, grouped, vin) LEFT JOIN burst_driven USING (unit, grouped, month, vin) GROUP BY ALL`,
      `CREATE OR REPLACE TABLE pattern_month_end_burst AS
        SELECT CAST(NULL AS BIGINT) AS row_id, v.vin, CAST(b.n AS BIGINT) AS pattern_burst,
          CAST(floor(b.n / greatest(1.0, b.usual)) AS BIGINT) AS pattern_burst_times, coalesce(b.trade, false) AS pattern_burst_of_trade,
          ${percentOf('t.passed', 'b.n')} AS pattern_burst_passed_percent,
          CASE WHEN t.read >= ${rule('readVehicles')} THEN t.km_a_day END AS pattern_burst_km_a_day,
          CASE WHEN b.grouped
            THEN ${evidenceOf({ shared: `split_part(b.unit, chr(0), 1)`, contact: `split_part(b.unit, chr(0), 2)`, owners: 'b.owners', ...EVIDENCE })}
            ELSE ${evidenceOf({ owner: 'b.unit', ...EVIDENCE })} END AS evidence
        FROM burst_vin v JOIN burst b USING (unit, grouped, month) JOIN burst_part t USING (unit, grouped, month)
        QUALIFY row_number() OVER (PARTITION BY v.vin ORDER BY coalesce(b.trade, false) DESC, t.passed * 1.0 / b.n DESC, b.n DESC, b.grouped, b.unit, b.month) = 1
        ORDER BY v.vin`,
      ...dropTables(
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
