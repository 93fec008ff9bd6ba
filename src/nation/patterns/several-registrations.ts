import { severalRegistrations as definition } from '../../domain/patterns/several-registrations.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { PLATED_AGAIN } from './lived-columns.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';

/** The last of the rows with a number of which something holds. */
const lastRow = (condition: string): string =>
  `max(row_id) FILTER (number IS NOT NULL AND ${condition})`;

/**
 * R13, R24: VINs of several certificate numbers, and those of which something is told after a deregistration, are
 * picked here and decided by `domain/patterns/several-registrations.ts`.
 */
export const severalRegistrations: Pattern = {
  name: definition.name,
  facts: ['pattern.registrations', 'pattern.registrationProvinces', 'pattern.deregisteredOn'],
  reads: ['certificate', 'declaration'],
  shares: CERTIFICATE_SHARES,
  asks: () => ({ lived: PLATED_AGAIN }),
  build: (law) =>
    byOwnDay(severalRegistrations, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          // a hash may mistake a VIN that stands in one row for one that stands in several
          several_told: sql`
            SELECT
              vin,
              min(number) <> max(number) AS several,
              max(transferred_on) FILTER (number IS NOT NULL) > max(gone) FILTER (number IS NOT NULL)
                OR ${lastRow('gone IS NULL')} > ${lastRow('gone IS NOT NULL')} AS back,
              min(row_id) FILTER (number IS NOT NULL AND transferred) AS after_place,
              ${lastRow('NOT transferred')} AS before_place
            FROM certificate_doubled
            WHERE again
            GROUP BY vin
            HAVING count(*) > 1`,
          several_vin: sql`
            SELECT vin
            FROM several_told
            WHERE several
              OR back`,
        },
        {
          yields: severalRegistrations,
          key: 'certificate.vin',
          rows: rowsOfVins('several_vin', {
            certificate: [
              'certificate.number',
              'certificate.registeredOn',
              'certificate.deregisteredOn',
              'certificate.province',
              'certificate.owner',
              'certificate.transfers',
              'certificate.lastTransferOn',
              'certificate.status',
            ],
            declaration: ['declaration.number', 'declaration.exitedOn'],
          }),
          // of vehicles of one number that were transferred, of how many the state before it is told again
          population: {
            query: sql`
              SELECT
                count(*) FILTER (before_place > after_place) * 100 -- not-law: percent
                  > ${figures.historyPercent} * count(*) AS keeps
              FROM several_told
              WHERE NOT several
                AND after_place IS NOT NULL
                AND before_place IS NOT NULL`, // not-law: percent
            read: ([told]) => ({ keepsHistory: told?.['keeps'] === true }),
          },
          decide: ({ told }, nation) => definition.find(told, figures, nation),
        },
      );
    }),
};
