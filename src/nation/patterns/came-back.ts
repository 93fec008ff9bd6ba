import { cameBack as definition } from '../../domain/patterns/came-back.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isWellFormed } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

/**
 * R13, R28, G18: VINs of which customs tells a return, or the registry a temporary plate that none of the exit could
 * be, are picked here and decided by `domain/patterns/came-back.ts`.
 */
export const cameBack: Pattern = {
  name: definition.name,
  facts: ['pattern.cameBack', 'pattern.returnTold'],
  reads: ['declaration', 'certificate', 'licence', 'refund', 'arrival'],
  build: (law) =>
    byOwnDay(cameBack, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          back_vin: sql`
            SELECT DISTINCT vin
            FROM (
              SELECT declaration_vin AS vin
              FROM declaration
              WHERE declaration_returned_on IS NOT NULL
              UNION ALL
              SELECT certificate_vin
              FROM certificate
              JOIN declaration ON declaration_vin = certificate_vin
              WHERE certificate_temp_plate_until > declaration_exited_on + ${figures.days})
            WHERE ${isWellFormed('vin')}`,
        },
        {
          yields: cameBack,
          key: 'declaration.vin',
          rows: rowsOfVins('back_vin', {
            declaration: [
              'declaration.number',
              'declaration.exitedOn',
              'declaration.returnedOn',
              'declaration.licence',
              'declaration.exporter',
            ],
            certificate: [
              'certificate.registeredOn',
              'certificate.lastTransferOn',
              'certificate.pendingExportOn',
              'certificate.tempPlateUntil',
            ],
            licence: ['licence.number', 'licence.applicant', 'licence.appliedOn'],
            refund: ['refund.number', 'refund.claimedOn', 'refund.amount', 'refund.declaration'],
            arrival: ['arrival.country', 'arrival.registeredOn'],
          }),
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
