import {
  refundEntry as definition,
  type EntryFigures,
} from '../../domain/patterns/refund-entry.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import {
  evidenceOf,
  firstOf,
  inSteps,
  isNear,
  isPlaceholder,
  isWellFormed,
  plainNumber,
} from './pattern-sql.ts';

/** The customs entry whose item a plain number names, as `domain/patterns/refund-entry.ts` reads it. */
export const entryOfItem = (
  number: string,
  {
    entryDigits,
    itemDigitsLeast,
    itemDigitsMost,
  }: Pick<EntryFigures, 'entryDigits' | 'itemDigitsLeast' | 'itemDigitsMost'>,
): string => sql`(
  CASE
    WHEN length(${number}) - ${entryDigits} BETWEEN ${itemDigitsLeast} AND ${itemDigitsMost}
      AND regexp_full_match(${number}, '[0-9]+')
    THEN left(${number}, ${entryDigits})
  END)`;

const RELIED = plainNumber('refund_declaration');
const ENTERED = plainNumber('declaration_number');

const CLAIMS = sql`
  FROM refund
  WHERE refund_declaration IS NOT NULL
    AND refund_vin IS NOT NULL`;

/** R22: as `domain/patterns/refund-entry.ts`. */
export const refundEntry: Pattern = {
  name: definition.name,
  facts: ['pattern.refundEntry', 'pattern.refundEntryUsualPercent'],
  reads: ['refund', 'declaration'],
  build: (law) =>
    byOwnDay(refundEntry, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const { keystrokes, shortestNumber, leastClaims } = figures;
      const near = (a: string, b: string): string => isNear(a, b, keystrokes);
      return inSteps(
        {
          entry_since: sql`
            SELECT min(least(declaration_declared_on, declaration_exited_on)) AS since
            FROM declaration`,
          entry_unlike: sql`
            SELECT vin, entry, ${entryOfItem('any_value(entry)', figures)} AS bare
            FROM (SELECT refund_vin AS vin, ${RELIED} AS entry, refund_claimed_on AS day ${CLAIMS}) r
            ANTI JOIN (
              SELECT ${ENTERED} AS entry, declaration_vin AS vin
              FROM declaration
              WHERE declaration_vin IN (SELECT refund_vin FROM refund)) d
              ON d.entry = r.entry AND d.vin = r.vin
            WHERE EXISTS (SELECT 1 FROM declaration)
              AND coalesce(r.day >= (SELECT since FROM entry_since), true)
            GROUP BY vin, entry
            HAVING NOT ${isPlaceholder('any_value(entry)', shortestNumber)}
              AND ${isWellFormed('any_value(vin)')}`,
          entry_own: sql`
            SELECT DISTINCT declaration_vin AS vin, ${ENTERED} AS entry
            FROM declaration
            WHERE declaration_vin IN (SELECT vin FROM entry_unlike)`,
          entry_astray: sql`
            SELECT a.*
            FROM entry_unlike a
            ANTI JOIN entry_own o ON o.vin = a.vin AND o.entry = a.bare`,
          // candidates by hash: which of them are meant is decided by the numbers
          entry_covers: sql`
            SELECT DISTINCT ${ENTERED} AS entry, declaration_vin AS vin, declaration_vin IS NULL AS blank
            FROM declaration
            WHERE hash(${ENTERED}) IN (
              SELECT hash(entry) FROM entry_astray
              UNION ALL
              SELECT hash(bare) FROM entry_astray WHERE bare IS NOT NULL)`,
          entry_named: sql`
            SELECT
              vin,
              entry,
              CASE
                WHEN bare IS NULL OR entry IN (SELECT entry FROM entry_covers WHERE entry IS NOT NULL)
                THEN entry
                ELSE bare
              END AS named
            FROM entry_astray`,
          entry_found: sql`
            SELECT
              a.vin,
              a.entry,
              CASE
                WHEN bool_or(c.blank) THEN NULL
                WHEN count(c.vin) > 0 AND NOT bool_or(${near('a.vin', 'c.vin')}) THEN 'other-vehicles'
                WHEN count(c.vin) = 0
                  AND NOT EXISTS (
                    SELECT 1
                    FROM entry_own o
                    WHERE o.vin = a.vin
                      AND (${near('o.entry', 'a.entry')} OR ${near('o.entry', 'a.named')}))
                THEN 'not-found'
              END AS found,
              count(c.vin) AS n,
              ${firstOf('c.vin')} AS vins
            FROM entry_named a
            LEFT JOIN entry_covers c ON c.entry = a.named
            WHERE NOT EXISTS (SELECT 1 FROM entry_own o WHERE o.vin = a.vin AND o.entry IS NULL)
            GROUP BY a.vin, a.entry, a.named`,
          entry_usual: sql`
            SELECT found, CASE WHEN claims < ${leastClaims} THEN 0 ELSE count(*) * 100 // claims END AS usual
            FROM entry_found, (SELECT count(*) AS claims ${CLAIMS})
            WHERE found IS NOT NULL
            GROUP BY found, claims`, // not-law: percent
        },
        sql`
        CREATE OR REPLACE TABLE pattern_refund_entry AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          vin,
          found AS pattern_refund_entry,
          CAST(usual AS BIGINT) AS pattern_refund_entry_usual_percent,
          ${evidenceOf({
            entry: 'entry',
            found: 'found',
            declares: 'vins',
            count: 'f.n',
            usualPercent: 'usual',
          })} AS evidence
        FROM entry_found f
        JOIN entry_usual USING (found)
        QUALIFY row_number() OVER (PARTITION BY vin ORDER BY found DESC, entry) = 1
        ORDER BY vin`,
      );
    }),
};
