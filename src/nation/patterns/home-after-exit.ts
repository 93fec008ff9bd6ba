import { homeAfterExit as definition } from '../../domain/patterns/home-after-exit.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isWellFormed } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

/** VINs of an account of which a day comes after the first exit that anybody tells; most have none. */
const seenIn = (account: string, day: string): string => sql`
  SELECT ${account}_vin AS vin, ${day} AS day
  FROM ${account}
  WHERE ${day} > (SELECT min(declaration_exited_on) FROM declaration)`;

/**
 * R28: VINs of which anything is told after an exit are picked here and decided by
 * `domain/patterns/home-after-exit.ts`.
 */
export const homeAfterExit: Pattern = {
  name: definition.name,
  facts: ['pattern.homeAfterExit', 'pattern.homeAfterExitOn'],
  reads: [
    'declaration',
    'certificate',
    'insurance',
    'inspection',
    'reading',
    'refund',
    'arrival',
    'licence',
  ],
  build: (law) =>
    byOwnDay(homeAfterExit, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          home_vin: sql`
            SELECT DISTINCT vin
            FROM (
              ${seenIn('certificate', 'greatest(certificate_registered_on, certificate_last_transfer_on)')}
              UNION ALL
              ${seenIn('insurance', 'insurance_starts_on')}
              UNION ALL
              ${seenIn('inspection', 'inspection_on')}
              UNION ALL
              ${seenIn('reading', 'reading_on')})
            JOIN declaration ON declaration_vin = vin
            WHERE day > declaration_exited_on
              AND ${isWellFormed('vin')}`,
        },
        {
          yields: homeAfterExit,
          key: 'declaration.vin',
          rows: rowsOfVins('home_vin', {
            declaration: ['declaration.number', 'declaration.exitedOn'],
            certificate: ['certificate.registeredOn', 'certificate.lastTransferOn'],
            insurance: ['insurance.startsOn', 'insurance.holder'],
            inspection: ['inspection.on'],
            reading: ['reading.on', 'reading.source'],
            refund: [],
            arrival: ['arrival.country'],
            licence: ['licence.applicant'],
          }),
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
