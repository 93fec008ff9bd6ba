import { isoDate } from '../../domain/calendar/iso-date.ts';
import { letterOverdrawn as definition } from '../../domain/patterns/letter-overdrawn.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { vinsInLetters } from '../vins-in-text.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, firstOf, inSteps, isNear, plainNumber } from './pattern-sql.ts';
import { APPLIED_SHARES, appliedAtAge } from './shared-tables.ts';

/** R10: as `domain/patterns/letter-overdrawn.ts`. */
export const letterOverdrawn: Pattern = {
  name: definition.name,
  facts: ['pattern.letterUnlisted'],
  reads: ['letter', 'licence', 'certificate'],
  shares: APPLIED_SHARES,
  build: (law) =>
    byOwnDay(letterOverdrawn, law, (ofDay) => {
      const { limit, askedFrom, keystrokes } = definition.figures(ofDay);
      return inSteps(
        {
          overdrawn_meant: vinsInLetters(null),
          // young by any certificate, which few are; the earliest counts
          overdrawn_near: sql`
            SELECT row_id, licence_vin AS vin, licence_application AS application, licence_applied_on AS applied
            FROM licence l
            SEMI JOIN (${appliedAtAge(0, limit)}) USING (row_id)
            WHERE l.licence_application IN (
                SELECT letter_application
                FROM letter
                WHERE letter_application IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM letter t WHERE t.letter_vin = l.licence_vin)
              AND NOT EXISTS (SELECT 1 FROM overdrawn_meant m WHERE m.vin = l.licence_vin)`,
          overdrawn_young: sql`
            SELECT n.row_id, any_value(n.vin) AS vin, any_value(n.application) AS application
            FROM overdrawn_near n
            JOIN applied_certificate c ON c.vin = n.vin
            GROUP BY n.row_id
            HAVING any_value(n.applied) - min(c.registered) BETWEEN 0 AND ${limit}
              AND NOT coalesce(
                max(c.pending) < DATE '${isoDate(askedFrom)}' AND max(c.pending) >= min(c.registered),
                false)`,
          overdrawn_stray: sql`
            SELECT DISTINCT letter_application AS application, letter_vin AS vin
            FROM letter
            WHERE letter_application IN (SELECT application FROM overdrawn_young)
              AND letter_vin IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM licence l WHERE l.licence_vin = letter_vin)`,
          overdrawn_row: sql`
            SELECT *
            FROM overdrawn_young r
            WHERE NOT EXISTS (
              SELECT 1
              FROM overdrawn_stray s
              WHERE s.application = r.application
                AND ${isNear('s.vin', 'r.vin', keystrokes)})`,
          overdrawn_letter: sql`
            SELECT
              letter_application AS application,
              count(DISTINCT letter_vin) AS listed,
              ${firstOf(plainNumber('letter_number'))} AS letters
            FROM letter
            WHERE letter_application IN (SELECT application FROM overdrawn_row)
            GROUP BY letter_application`,
          overdrawn_application: sql`
            SELECT application, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins
            FROM overdrawn_row
            GROUP BY application`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_letter_overdrawn AS
        SELECT
          r.row_id,
          r.vin,
          CAST(a.n AS BIGINT) AS pattern_letter_unlisted,
          ${evidenceOf({
            application: 'r.application',
            letters: 't.letters',
            listed: 't.listed',
            unlisted: 'a.n',
            vins: 'a.vins',
          })} AS evidence
        FROM overdrawn_row r
        JOIN overdrawn_application a USING (application)
        JOIN overdrawn_letter t USING (application)
        ORDER BY r.row_id`,
      );
    }),
};
