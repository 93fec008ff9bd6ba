import { letterOverdrawn as definition } from '../../domain/patterns/letter-overdrawn.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { vinsInLetters } from '../vins-in-text.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { APPLIED_SHARES, appliedAtAge } from './shared-tables.ts';

/**
 * R10: young vehicles that stand in no letter are picked here, by the application, and decided by
 * `domain/patterns/letter-overdrawn.ts` with its letters.
 */
export const letterOverdrawn: Pattern = {
  name: definition.name,
  facts: ['pattern.letterUnlisted'],
  reads: ['letter', 'licence', 'certificate'],
  shares: APPLIED_SHARES,
  build: (law) =>
    byOwnDay(letterOverdrawn, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          overdrawn_meant: vinsInLetters(null),
          // young by any certificate, which few are; the earliest counts
          overdrawn_near: sql`
            SELECT licence_application AS key, row_id, licence_vin, licence_application, licence_applied_on
            FROM licence l
            SEMI JOIN (${appliedAtAge(0, figures.limit)}) USING (row_id)
            WHERE l.licence_application IN (
                SELECT letter_application
                FROM letter
                WHERE letter_application IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM letter t WHERE t.letter_vin = l.licence_vin)
              AND NOT EXISTS (SELECT 1 FROM overdrawn_meant m WHERE m.vin = l.licence_vin)`,
          overdrawn_letter: sql`
            SELECT letter_application AS key, row_id, letter_vin, letter_application, letter_number
            FROM letter
            WHERE letter_application IN (SELECT key FROM overdrawn_near)`,
        },
        {
          yields: letterOverdrawn,
          key: 'licence.application',
          rows: {
            // beside them, which of the vehicles listed anybody applied for
            licence: sql`
              FROM overdrawn_near
              UNION ALL BY NAME
              SELECT DISTINCT key, licence_vin
              FROM overdrawn_letter
              JOIN licence ON licence_vin = letter_vin`,
            letter: 'FROM overdrawn_letter',
            certificate: sql`
              SELECT DISTINCT
                key,
                NULL AS row_id,
                licence_vin AS certificate_vin,
                registered AS certificate_registered_on,
                pending AS certificate_pending_export_on
              FROM overdrawn_near
              JOIN applied_certificate ON vin = licence_vin`,
          },
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
