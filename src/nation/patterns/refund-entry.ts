import type { Pattern } from './pattern.ts';
import {
  dropTables,
  entryOfItem,
  evidenceOf,
  firstOf,
  isNear,
  isPlaceholder,
  isWellFormed,
  plainNumber,
} from './pattern-sql.ts';

/** Of fewer claims no custom can be told. */
const LEAST_CLAIMS = 200; // not-law: a sample

/**
 * R22: customs entries relied on that declare other vehicles or that customs does not know. Where that
 * is frequent, the feeds write entries differently and the part says so. Left open: placeholders, claims
 * from before the customs account begins, an entry with a blank VIN or one near the vehicle's, a
 * declaration of the vehicle with a blank number, and a number that no vehicle has near the vehicle's own.
 * A number that no entry has may name the item of one (`entryOfItem`).
 */
export const refundEntry: Pattern = {
  name: 'refundEntry',
  facts: ['pattern.refundEntry', 'pattern.refundEntryUsualPercent'],
  reads: ['refund', 'declaration'],
  build: () => {
    const relied = plainNumber('refund_declaration');
    const entered = plainNumber('declaration_number');
    const claim = 'FROM refund WHERE refund_declaration IS NOT NULL AND refund_vin IS NOT NULL';
    return [
      `CREATE OR REPLACE TEMP TABLE entry_since AS SELECT min(least(declaration_declared_on, declaration_exited_on)) AS since FROM declaration`,
      `CREATE OR REPLACE TEMP TABLE entry_unlike AS SELECT vin, entry, ${entryOfItem('any_value(entry)')} AS bare
        FROM (SELECT refund_vin AS vin, ${relied} AS entry, refund_claimed_on AS day ${claim}) r
        ANTI JOIN (SELECT ${entered} AS entry, declaration_vin AS vin FROM declaration WHERE declaration_vin IN (SELECT refund_vin FROM refund)) d
          ON d.entry = r.entry AND d.vin = r.vin
        WHERE EXISTS (SELECT 1 FROM declaration) AND coalesce(r.day >= (SELECT since FROM entry_since), true)
        GROUP BY vin, entry HAVING NOT ${isPlaceholder('any_value(entry)')} AND ${isWellFormed('any_value(vin)')}`,
      `CREATE OR REPLACE TEMP TABLE entry_own AS SELECT DISTINCT declaration_vin AS vin, ${entered} AS entry FROM declaration
        WHERE declaration_vin IN (SELECT vin FROM entry_unlike)`,
      `CREATE OR REPLACE TEMP TABLE entry_astray AS SELECT a.* FROM entry_unlike a ANTI JOIN entry_own o ON o.vin = a.vin AND o.entry = a.bare`,
      `CREATE OR REPLACE TEMP TABLE entry_covers AS SELECT DISTINCT ${entered} AS entry, declaration_vin AS vin, declaration_vin IS NULL AS blank FROM declaration
        WHERE hash(${entered}) IN (SELECT hash(entry) FROM entry_astray UNION ALL SELECT hash(bare) FROM entry_astray WHERE bare IS NOT NULL)`,
      `CREATE OR REPLACE TEMP TABLE entry_named AS SELECT vin, entry,
          CASE WHEN bare IS NULL OR entry IN (SELECT entry FROM entry_covers WHERE entry IS NOT NULL) THEN entry ELSE bare END AS named FROM entry_astray`,
      `CREATE OR REPLACE TEMP TABLE entry_found AS SELECT a.vin, a.entry,
          CASE WHEN bool_or(c.blank) THEN NULL WHEN count(c.vin) > 0 AND NOT bool_or(${isNear('a.vin', 'c.vin')}) THEN 'other-vehicles'
            WHEN count(c.vin) = 0 AND NOT EXISTS (SELECT 1 FROM entry_own o WHERE o.vin = a.vin AND (${isNear('o.entry', 'a.entry')} OR ${isNear('o.entry', 'a.named')})) THEN 'not-found' END AS found,
          count(c.vin) AS n, ${firstOf('c.vin')} AS vins
        FROM entry_named a LEFT JOIN entry_covers c ON c.entry = a.named
        WHERE NOT EXISTS (SELECT 1 FROM entry_own o WHERE o.vin = a.vin AND o.entry IS NULL) GROUP BY a.vin, a.entry, a.named`,
      `CREATE OR REPLACE TEMP TABLE entry_usual AS SELECT found, CASE WHEN claims < ${LEAST_CLAIMS} THEN 0 ELSE count(*) * 100 // claims END AS usual
        FROM entry_found, (SELECT count(*) AS claims ${claim}) WHERE found IS NOT NULL GROUP BY found, claims`, // not-law: percent
      `CREATE OR REPLACE TABLE pattern_refund_entry AS
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, found AS pattern_refund_entry, CAST(usual AS BIGINT) AS pattern_refund_entry_usual_percent,
          ${evidenceOf({ entry: 'entry', found: 'found', declares: 'vins', count: 'f.n', usualPercent: 'usual' })} AS evidence
        FROM entry_found f JOIN entry_usual USING (found) QUALIFY row_number() OVER (PARTITION BY vin ORDER BY found DESC, entry) = 1 ORDER BY vin`,
      ...dropTables(
        'entry_since',
        'entry_unlike',
        'entry_own',
        'entry_astray',
        'entry_covers',
        'entry_named',
        'entry_found',
        'entry_usual',
      ),
    ];
  },
};
