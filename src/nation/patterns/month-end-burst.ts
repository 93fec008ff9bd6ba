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

/** Of counted hashes (`h`, `month`, `n`) those that stand often enough, those of a company's names and code together. */
const often = (counted: string, least: number): string =>
  `SELECT coalesce(n.of, c.h) AS h FROM (${counted}) c LEFT JOIN burst_name n ON n.h = c.h
    WHERE c.n >= ${least} OR n.h IS NOT NULL GROUP BY 1, c.month HAVING sum(c.n) >= ${least}`;

/**
 * R05: an owner that registers many vehicles in the last days of a month, held against its own other
 * days. Owners are those of the certificate before any transfer; the buyers of first-sale invoices, and
 * where there is none the holders of the first policy, whoever owns the vehicle now; and the sellers of
 * what is registered to a dealer who is not named; a company told by name is the one whose code bears it. The usual count grows as the registrations of all
 * others in the province grew in those days, and is no less than the month's own other days say. A firm founded
 * not long before, which a dealer or exporter controls or which has its telephone, holds a stock as they
 * do; of others the part passed on since tells a stock from a fleet that is kept.
 */
export const monthEndBurst: Pattern = {
  name: 'monthEndBurst',
  facts: [
    'pattern.burst',
    'pattern.burstTimes',
    'pattern.burstOfTrade',
    'pattern.burstPassedPercent',
  ],
  reads: ['certificate', 'invoice', 'insurance', 'licence', 'declaration', 'party'],
  shares: [COMPANY_CODE],
  build: (parameters) => {
    const rule = (name: string): number => Number(parameters(`integrity.month-end-burst.${name}`));
    const [lastDays, least, kept] = [rule('lastDays'), rule('vehicles'), rule('keptDays')];
    const young = rule('firmDays');
    const late = Number(parameters('integrity.dates-out-of-order.firstSaleDays'));
    /** A sale long after the registration is a resale's and says nothing of who registered. */
    const isFirst = (issued: string, registered: string): string =>
      `coalesce(${issued} - ${registered} <= ${late}, true)`;
    const inWindow = (day: string): string => `last_day(${day}) - ${day} < ${lastDays}`;
    const month = (day: string): string => `(year(${day}) * 12 + month(${day}))`;
    const transferred = `(coalesce(certificate_transfers, 0) > 0 OR certificate_last_transfer_on IS NOT NULL OR certificate_pending_export_on IS NOT NULL)`;
    // who owns a vehicle after a transfer need not have registered it; without invoices and policies nobody else is known
    const first = `certificate_owner IS NOT NULL AND certificate_registered_on IS NOT NULL
      AND (NOT ${transferred} OR NOT (EXISTS (SELECT 1 FROM invoice) OR EXISTS (SELECT 1 FROM insurance)))`;
    const sale = `invoice_buyer IS NOT NULL AND (invoice_kind IS NULL OR invoice_kind IN ('special', 'ordinary'))`;
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
      `CREATE OR REPLACE TEMP TABLE burst_sale AS SELECT invoice_vin AS vin, invoice_buyer AS owner, invoice_issued_on AS day FROM invoice
        WHERE ${sale} AND invoice_vin IS NOT NULL AND hash(invoice_buyer) IN (SELECT h FROM burst_candidate)`,
      `CREATE OR REPLACE TEMP TABLE burst_policy AS SELECT insurance_vin AS vin, insurance_holder AS owner, insurance_starts_on AS day FROM insurance
        WHERE insurance_vin IS NOT NULL AND hash(insurance_holder) IN (SELECT h FROM burst_candidate)`,
      ...byCode('burst_sale', 'owner'),
      ...byCode('burst_policy', 'owner'),
      // the first sale of what is insured, where any is known
      `CREATE OR REPLACE TEMP TABLE burst_sold AS SELECT invoice_vin AS vin, min(coalesce(invoice_issued_on, DATE '0001-01-01')) AS day FROM invoice
        WHERE ${sale} AND invoice_vin IN (SELECT vin FROM burst_policy) GROUP BY 1`,
      `CREATE OR REPLACE TEMP TABLE burst_told AS
          SELECT certificate_owner AS owner, certificate_vin AS vin, certificate_registered_on AS day,
            certificate_province AS province, CAST(NULL AS VARCHAR) AS holder, certificate_owner_kind IN ${TRADE} AS trade, 'certificate' AS teller
          FROM certificate WHERE certificate_vin IS NOT NULL AND ${first} AND hash(certificate_owner) IN (SELECT h FROM burst_candidate)
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
      `CREATE OR REPLACE TEMP TABLE burst_row AS
        SELECT owner, vin, min(day) AS day, min(province) AS province, bool_or(trade AND (teller <> 'invoice' OR holder = owner)) AS trade
        FROM burst_told WHERE teller <> 'insurance' OR holder IS DISTINCT FROM owner GROUP BY owner, vin`,
      `CREATE OR REPLACE TEMP TABLE burst_market AS
        WITH one AS (SELECT certificate_province AS province, certificate_registered_on AS day, count(*) AS n
            FROM certificate WHERE certificate_registered_on IS NOT NULL GROUP BY ALL),
          month AS (SELECT province, ${month('day')} AS month, CAST(coalesce(sum(n) FILTER (${inWindow('day')}), 0) AS BIGINT) AS inside,
            CAST(coalesce(sum(n) FILTER (NOT (${inWindow('day')})), 0) AS BIGINT) AS outside, day(last_day(any_value(one.day))) - ${lastDays} AS days
          FROM one GROUP BY ALL)
        SELECT province, month, inside, nullif(sum(outside) OVER p * 1.0 / sum(days) OVER p, 0) * ${lastDays} AS otherwise
        FROM month WINDOW p AS (PARTITION BY province)`,
      `CREATE OR REPLACE TEMP TABLE burst_base AS
        SELECT owner, outside, greatest(${LEAST_DAYS}, span - least(span, months * ${lastDays})) AS days, trade FROM (
          SELECT owner, count(*) FILTER (NOT (${inWindow('day')})) AS outside, max(day) - min(day) + 1 AS span,
            max(${month('day')}) - min(${month('day')}) + 1 AS months, bool_or(trade) AS trade
          FROM burst_row GROUP BY owner)`,
      `CREATE OR REPLACE TEMP TABLE burst_month AS
        SELECT owner, ${month('day')} AS month, count(*) FILTER (${inWindow('day')}) AS n, count(*) FILTER (NOT (${inWindow('day')})) AS beside,
          day(last_day(any_value(day))) - ${lastDays} AS other_days, min(day) FILTER (${inWindow('day')}) AS first_day, max(day) FILTER (${inWindow('day')}) AS last_day,
          min(province) FILTER (${inWindow('day')}) AS province, ${firstOf(`CASE WHEN ${inWindow('day')} THEN vin END`)} AS vins
        FROM burst_row GROUP BY ALL HAVING count(*) FILTER (${inWindow('day')}) >= ${least}`,
      `CREATE OR REPLACE TEMP TABLE burst_usual AS SELECT w.*, b.trade,
          greatest(b.outside * ${lastDays}.0 / b.days * coalesce(least(${MOST_RISE}, greatest(1, (m.inside - w.n) / m.otherwise)), 1), w.beside * ${lastDays}.0 / w.other_days) AS usual
        FROM burst_month w JOIN burst_base b USING (owner) LEFT JOIN burst_market m USING (province, month)`,
      // one phone at a time: those of the owners concerned
      `CREATE OR REPLACE TEMP TABLE burst_phone AS SELECT party_phone AS phone FROM party
        WHERE party_phone IN (SELECT party_phone FROM party WHERE party_id IN (SELECT owner FROM burst_usual))
        GROUP BY 1 HAVING count(DISTINCT party_id) <= ${MOST_OF_PHONE}`,
      `CREATE OR REPLACE TEMP TABLE burst_link AS
        SELECT party_id AS id, coalesce(n.code, party_controller) AS other FROM party LEFT JOIN company_code n ON n.spelling = party_controller WHERE party_controller IS NOT NULL AND party_id IN (SELECT owner FROM burst_usual)
        UNION SELECT a.party_id, b.party_id FROM party a JOIN party b ON b.party_phone = a.party_phone
        WHERE a.party_phone IN (SELECT phone FROM burst_phone) AND a.party_id IN (SELECT owner FROM burst_usual) AND b.party_id <> a.party_id`,
      `CREATE OR REPLACE TEMP TABLE burst_trade AS
        SELECT party_id AS id FROM party WHERE party_kind IN ${TRADE} AND party_id IN (SELECT owner FROM burst_usual)
        UNION SELECT l.id FROM burst_link l JOIN party p ON p.party_id = l.other WHERE p.party_kind IN ('dealer', 'exporter')
          AND l.id NOT IN (SELECT party_id FROM party WHERE party_since < (SELECT min(u.first_day) FROM burst_usual u WHERE u.owner = party_id) - ${young} AND party_id IN (SELECT id FROM burst_link))`,
      `CREATE OR REPLACE TEMP TABLE burst AS SELECT * EXCLUDE (trade), coalesce(trade, false) OR owner IN (SELECT id FROM burst_trade) AS trade
        FROM burst_usual WHERE n >= 2 * usual`,
      `CREATE OR REPLACE TEMP TABLE burst_vin AS SELECT r.owner, b.month, r.vin, r.day FROM burst_row r JOIN burst b
        ON b.owner = r.owner AND b.month = ${month('r.day')} WHERE ${inWindow('r.day')}`,
      `CREATE OR REPLACE TEMP TABLE burst_passed AS SELECT DISTINCT owner, vin FROM (
        SELECT v.owner, v.vin, v.day, l.licence_applied_on AS later FROM burst_vin v JOIN licence l ON l.licence_vin = v.vin
        UNION ALL SELECT v.owner, v.vin, v.day, d.declaration_declared_on FROM burst_vin v JOIN declaration d ON d.declaration_vin = v.vin
        UNION ALL SELECT v.owner, v.vin, v.day, coalesce(c.certificate_last_transfer_on, c.certificate_pending_export_on) FROM burst_vin v JOIN certificate c ON c.certificate_vin = v.vin
        UNION ALL SELECT v.owner, v.vin, v.day, i.invoice_issued_on FROM burst_vin v JOIN invoice i ON i.invoice_vin = v.vin
          LEFT JOIN company_code s ON s.spelling = i.invoice_seller LEFT JOIN company_code b ON b.spelling = i.invoice_buyer
          WHERE coalesce(s.code, i.invoice_seller) = v.owner AND coalesce(b.code, i.invoice_buyer) <> v.owner)
        WHERE later - day BETWEEN 0 AND ${kept}`,
      `CREATE OR REPLACE TEMP TABLE burst_part AS SELECT v.owner, v.month, count(p.vin) AS passed
        FROM burst_vin v LEFT JOIN burst_passed p USING (owner, vin) GROUP BY ALL`,
      `CREATE OR REPLACE TABLE pattern_month_end_burst AS
        SELECT CAST(NULL AS BIGINT) AS row_id, v.vin, CAST(b.n AS BIGINT) AS pattern_burst,
          CAST(floor(b.n / greatest(1.0, b.usual)) AS BIGINT) AS pattern_burst_times, coalesce(b.trade, false) AS pattern_burst_of_trade,
          ${percentOf('t.passed', 'b.n')} AS pattern_burst_passed_percent,
          ${evidenceOf({ owner: 'b.owner', from: 'b.first_day', until: 'b.last_day', count: 'b.n', usual: 'round(b.usual, 1)', passedOn: 't.passed', vins: 'b.vins' })} AS evidence
        FROM burst_vin v JOIN burst b USING (owner, month) JOIN burst_part t USING (owner, month)
        QUALIFY row_number() OVER (PARTITION BY v.vin ORDER BY coalesce(b.trade, false) DESC, t.passed * 1.0 / b.n DESC, b.n DESC, v.owner, v.month) = 1
        ORDER BY v.vin`,
      ...dropTables(
        'burst_name',
        'burst_candidate',
        'burst_sale',
        'burst_sold',
        'burst_policy',
        'burst_told',
        'burst_row',
        'burst_market',
        'burst_base',
        'burst_month',
        'burst_usual',
        'burst_phone',
        'burst_link',
        'burst_trade',
        'burst',
        'burst_vin',
        'burst_passed',
        'burst_part',
      ),
    ];
  },
};
