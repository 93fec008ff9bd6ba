import { policyCancelled as definition } from '../../domain/patterns/policy-cancelled.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { BORN, dayNumber, firstAndLast } from './lived-columns.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

/** R46: VINs with a policy cancelled young are picked here and decided by `domain/patterns/policy-cancelled.ts`. */
export const policyCancelled: Pattern = {
  name: definition.name,
  facts: ['pattern.coverCancelledOn'],
  reads: ['insurance', 'certificate'],
  asks: (law) => {
    const registered = 'certificate_registered_on';
    const last = `${dayNumber(registered)} + ${law.most('integrity.policy-cancelled.days')}`;
    return {
      lived: {
        columns: {
          born: BORN,
          young_until: { added: 'max', told: { certificate: last } },
          ...firstAndLast('cancelled', { insurance: dayNumber('insurance_cancelled_on') }),
        },
        hot: 'max(cancelled_last) >= min(born) AND min(cancelled_first) <= max(young_until)',
      },
    };
  },
  build: (law) =>
    byOwnDay(policyCancelled, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          policy_cancelled: sql`
            SELECT DISTINCT insurance_vin AS vin
            FROM insurance
            JOIN certificate ON certificate_vin = insurance_vin
            WHERE insurance_cancelled_on - certificate_registered_on BETWEEN 0 AND ${figures.days}`,
        },
        {
          yields: policyCancelled,
          key: 'insurance.vin',
          rows: rowsOfVins('policy_cancelled', {
            insurance: ['insurance.policy', 'insurance.startsOn', 'insurance.cancelledOn'],
            certificate: ['certificate.registeredOn'],
          }),
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
