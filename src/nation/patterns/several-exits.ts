import { severalExits as definition } from '../../domain/patterns/several-exits.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { DECLARATION_AGAIN } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isWellFormed } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

/**
 * R13, R15, R22, R23, R24: VINs of several customs rows, one of which tells an exit, are picked here and decided by
 * `domain/patterns/several-exits.ts`.
 */
export const severalExits: Pattern = {
  name: definition.name,
  facts: ['pattern.exits', 'pattern.firstExitOn', 'pattern.lastExitOn'],
  reads: ['declaration', 'arrival'],
  shares: [DECLARATION_AGAIN],
  build: (law) =>
    byOwnDay(severalExits, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          exit_vin: sql`
            SELECT declaration_vin AS vin
            FROM declaration_again
            GROUP BY declaration_vin
            HAVING count(*) > 1
              AND count(declaration_exited_on) > 0
              AND ${isWellFormed('declaration_vin')}`,
        },
        {
          yields: severalExits,
          key: 'declaration.vin',
          rows: rowsOfVins('exit_vin', {
            declaration: {
              of: DECLARATION_AGAIN.name,
              facts: ['declaration.number', 'declaration.exitedOn', 'declaration.licence'],
            },
            arrival: ['arrival.country', 'arrival.registeredOn'],
          }),
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
