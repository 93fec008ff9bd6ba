import { isoDate } from '../../domain/calendar/iso-date.ts';
import { vinsInLetters } from '../vins-in-text.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, isNear, plainNumber } from './pattern-sql.ts';
import { APPLIED_SHARES, appliedAtAge } from './shared-tables.ts';

/**
 * R10: vehicles that count on the letters of their application and stand in no letter, nor in a VIN cell of one
 * that cannot be read (`vinsInText`). Counted are those
 * young enough to need one, by the certificate, and not exempt from it (G02: pending export, after the
 * registration, before letters were asked for), unless the application's letters list a VIN near theirs
 * that nobody applied for: theirs, mistyped.
 */
export const letterOverdrawn: Pattern = {
  name: 'letterOverdrawn',
  facts: ['pattern.letterUnlisted'],
  reads: ['letter', 'licence', 'certificate'],
  shares: APPLIED_SHARES,
  build: (parameters) => {
    const limit = Number(parameters('cn.648.letter-required.days'));
    const asked = isoDate(Number(parameters('cn.648.pending-before-2026.implementedOn')));
    return [
      `CREATE OR REPLACE TEMP TABLE overdrawn_meant AS ${vinsInLetters(null)}`,
      // young by any certificate, which few are; the earliest counts
      `CREATE OR REPLACE TEMP TABLE overdrawn_near AS SELECT row_id, licence_vin AS vin, licence_application AS application, licence_applied_on AS applied
        FROM licence l SEMI JOIN (${appliedAtAge(0, limit)}) USING (row_id)
        WHERE l.licence_application IN (SELECT letter_application FROM letter WHERE letter_application IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM letter t WHERE t.letter_vin = l.licence_vin)
          AND NOT EXISTS (SELECT 1 FROM overdrawn_meant m WHERE m.vin = l.licence_vin)`,
      `CREATE OR REPLACE TEMP TABLE overdrawn_young AS SELECT n.row_id, any_value(n.vin) AS vin, any_value(n.application) AS application
        FROM overdrawn_near n JOIN applied_certificate c ON c.vin = n.vin GROUP BY n.row_id
        HAVING any_value(n.applied) - min(c.registered) BETWEEN 0 AND ${limit}
          AND NOT coalesce(max(c.pending) < DATE '${asked}' AND max(c.pending) >= min(c.registered), false)`,
      `CREATE OR REPLACE TEMP TABLE overdrawn_stray AS SELECT DISTINCT letter_application AS application, letter_vin AS vin FROM letter
        WHERE letter_application IN (SELECT application FROM overdrawn_young) AND letter_vin IS NOT NULL AND NOT EXISTS (SELECT 1 FROM licence l WHERE l.licence_vin = letter_vin)`,
      `CREATE OR REPLACE TEMP TABLE overdrawn_row AS SELECT * FROM overdrawn_young r
        WHERE NOT EXISTS (SELECT 1 FROM overdrawn_stray s WHERE s.application = r.application AND ${isNear('s.vin', 'r.vin')})`,
      `CREATE OR REPLACE TEMP TABLE overdrawn_letter AS SELECT letter_application AS application, count(DISTINCT letter_vin) AS listed, ${firstOf(plainNumber('letter_number'))} AS letters
        FROM letter WHERE letter_application IN (SELECT application FROM overdrawn_row) GROUP BY 1`,
      `CREATE OR REPLACE TEMP TABLE overdrawn_application AS SELECT application, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins
        FROM overdrawn_row GROUP BY application`,
      `CREATE OR REPLACE TABLE pattern_letter_overdrawn AS
        SELECT r.row_id, r.vin, CAST(a.n AS BIGINT) AS pattern_letter_unlisted,
          ${evidenceOf({ application: 'r.application', letters: 't.letters', listed: 't.listed', unlisted: 'a.n', vins: 'a.vins' })} AS evidence
        FROM overdrawn_row r JOIN overdrawn_application a USING (application) JOIN overdrawn_letter t USING (application) ORDER BY r.row_id`,
      ...dropTables(
        'overdrawn_meant',
        'overdrawn_near',
        'overdrawn_young',
        'overdrawn_stray',
        'overdrawn_row',
        'overdrawn_letter',
        'overdrawn_application',
      ),
    ];
  },
};
