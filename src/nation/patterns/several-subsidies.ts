import { severalSubsidies as definition } from '../../domain/patterns/several-subsidies.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { inSeveralRows } from './lived-columns.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

/** R22, R23, R43: VINs of several payments are picked here and decided by `domain/patterns/several-subsidies.ts`. */
export const severalSubsidies: Pattern = {
  name: definition.name,
  facts: [
    'pattern.subsidiesOfKind',
    'pattern.subsidyLastOn',
    'pattern.subsidyReplacement',
    'pattern.subsidyReplacementOn',
    'pattern.replacementOfTwo',
  ],
  reads: ['subsidy'],
  asks: () => ({ lived: inSeveralRows('paid', 'subsidy') }),
  build: (law) =>
    byOwnDay(severalSubsidies, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          subsidy_several: sql`
            SELECT subsidy_vin AS vin
            FROM subsidy
            WHERE subsidy_vin IS NOT NULL
            GROUP BY subsidy_vin
            HAVING count(*) BETWEEN 2 AND ${figures.placeholderRows}`,
        },
        {
          yields: severalSubsidies,
          key: 'subsidy.vin',
          rows: rowsOfVins('subsidy_several', {
            subsidy: ['subsidy.kind', 'subsidy.paidOn', 'subsidy.amount', 'subsidy.claimant'],
          }),
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
