import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';

/**
 * R12: what rows of customs and abroad that the dossier does not show say of the destination, for a
 * vehicle with several of them; and of how many of the applicant's vehicles for a country the trading
 * partner sat in one other country, since many an honest sale is settled through a third country.
 */
export const otherDestination: Pattern = {
  name: 'otherDestination',
  facts: ['pattern.otherDestination', 'pattern.tradedElsewhere', 'pattern.tradedElsewherePercent'],
  reads: ['licence', 'declaration', 'arrival'],
  build: () => {
    const quoted = `(d.declaration_licence IS NULL OR l.licence_number IS NULL OR d.declaration_licence = l.licence_number)`;
    return [
      `CREATE OR REPLACE TEMP TABLE other_trade AS
        SELECT l.row_id, any_value(l.licence_vin) AS vin, any_value(l.licence_applicant) AS applicant, any_value(l.licence_destination) AS destination,
          arg_max(d.declaration_trading_country, (d.declaration_declared_on, -d.row_id)) AS trading,
          min(d.declaration_destination) FILTER (d.declaration_destination <> l.licence_destination) AS declared
        FROM licence l JOIN declaration d ON d.declaration_vin = l.licence_vin AND ${quoted} GROUP BY l.row_id`,
      `CREATE OR REPLACE TEMP TABLE other_seen AS
        SELECT row_id, vin, declared AS country, 'declared' AS by_whom FROM other_trade WHERE declared IS NOT NULL
        UNION ALL SELECT l.row_id, l.licence_vin, min(a.arrival_country), 'arrived' FROM licence l JOIN arrival a ON a.arrival_vin = l.licence_vin
        WHERE a.arrival_country <> l.licence_destination AND a.arrival_country <> 'CN' GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE other_total AS SELECT applicant, destination, count(DISTINCT vin) AS total FROM other_trade GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE other_part AS SELECT t.applicant, t.destination, t.trading, t.n, o.total, t.vins FROM (
          SELECT applicant, destination, trading, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins FROM other_trade WHERE trading <> destination GROUP BY ALL) t
        JOIN other_total o ON o.destination = t.destination AND o.applicant IS NOT DISTINCT FROM t.applicant`,
      `CREATE OR REPLACE TABLE pattern_other_destination AS
        SELECT k.row_id, k.vin, s.country AS pattern_other_destination, CAST(p.n AS BIGINT) AS pattern_traded_elsewhere, ${percentOf('p.n', 'p.total')} AS pattern_traded_elsewhere_percent,
          ${evidenceOf({ seenIn: 's.country', by: 's.by_whom', tradedIn: 'p.trading', vehicles: 'p.n', of: 'p.total', vins: 'p.vins' })} AS evidence
        FROM (SELECT row_id, vin FROM other_seen UNION SELECT row_id, vin FROM other_trade WHERE trading <> destination) k
        LEFT JOIN (SELECT row_id, arg_min(country, (by_whom, country)) AS country, min(by_whom) AS by_whom FROM other_seen GROUP BY row_id) s USING (row_id)
        LEFT JOIN other_trade t USING (row_id)
        LEFT JOIN other_part p ON p.destination = t.destination AND p.trading = t.trading AND p.applicant IS NOT DISTINCT FROM t.applicant
        ORDER BY k.row_id`,
      ...dropTables('other_trade', 'other_seen', 'other_total', 'other_part'),
    ];
  },
};
