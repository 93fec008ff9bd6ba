import { copiedPrice as definition } from '../../domain/patterns/copied-price.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';

/**
 * R41: applications in which enough vehicles of several models may stand at one price are picked here and decided by
 * `domain/patterns/copied-price.ts`. Prices are cut into steps as wide as a price may differ, so that vehicles at one
 * price lie in two neighbouring steps.
 */
export const copiedPrice: Pattern = {
  name: definition.name,
  facts: ['pattern.priceVehicles', 'pattern.priceModels'],
  reads: ['licence'],
  build: (law) =>
    byOwnDay(copiedPrice, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const width = Math.log1p((figures.withinPerMille + 1) / 1000); // not-law: per mille
      return inSteps(
        {
          copied_in: sql`
            SELECT DISTINCT application
            FROM (
              SELECT
                licence_application AS application,
                licence_currency AS currency,
                coalesce(licence_brand, '') AS brand,
                licence_model AS model,
                unnest([0, 1]) + CAST(floor(ln(licence_unit_price) / ${width}) AS BIGINT) AS step
              FROM licence
              WHERE licence_unit_price > 0
                AND licence_unit_price % ${figures.roundTo * 100} <> 0 -- not-law: hundredths
                AND licence_application IS NOT NULL
                AND licence_model IS NOT NULL
                AND licence_currency IS NOT NULL)
            GROUP BY application, currency, step
            HAVING count(*) >= ${figures.vehicles}
              AND (${figures.models} < 2 OR min(model) <> max(model) OR min(brand) <> max(brand))`,
        },
        {
          yields: copiedPrice,
          key: 'licence.application',
          rows: {
            licence: sql`
              SELECT
                licence_application AS key,
                row_id,
                licence_vin,
                licence_application,
                licence_applicant,
                licence_brand,
                licence_model,
                licence_currency,
                licence_unit_price
              FROM licence
              WHERE licence_application IN (SELECT application FROM copied_in)
                AND licence_unit_price > 0`,
          },
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
