import { soldAsNew as definition } from '../../domain/patterns/sold-as-new.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isWellFormed } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

/** R27: VINs that are called new are picked here and decided by `domain/patterns/sold-as-new.ts`. */
export const soldAsNew: Pattern = {
  name: definition.name,
  facts: ['pattern.soldAsNewBy', 'pattern.soldAsNewOn'],
  reads: ['arrival', 'complaint', 'licence', 'declaration'],
  build: () =>
    inSteps(
      {
        new_vin: sql`
          SELECT arrival_vin AS vin
          FROM arrival
          WHERE arrival_condition = 'new'
            AND ${isWellFormed('arrival_vin')}
          UNION
          SELECT complaint_vin
          FROM complaint
          WHERE complaint_kind = 'sold-as-new'
            AND ${isWellFormed('complaint_vin')}`,
      },
      {
        yields: soldAsNew,
        key: 'licence.vin',
        rows: rowsOfVins('new_vin', {
          arrival: ['arrival.condition', 'arrival.registeredOn', 'arrival.country'],
          complaint: ['complaint.kind', 'complaint.on'],
          licence: ['licence.condition'],
          declaration: ['declaration.number', 'declaration.condition'],
        }),
        decide: ({ told }) => definition.find(told, null, null),
      },
    ),
};
