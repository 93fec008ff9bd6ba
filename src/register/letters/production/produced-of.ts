import { sql } from '../../../domain/rules/sql/sql.ts';
import { vinStandingOf } from '../../../domain/vin/check-digit.ts';
import type { Transaction } from '../../transaction.ts';
import type { Produced } from './production-shapes.ts';

const PRODUCED = sql`
  SELECT
    t.vin, p.model, p.market, p.energy, p.dealer,
    p.warranty_begun::text AS "warrantyBegun",
    CASE
      WHEN p.warranty_begun IS NOT NULL THEN 'warranty-begun'
      WHEN p.vin IS NOT NULL THEN 'listed'
      WHEN EXISTS (
        SELECT FROM register.production_list WHERE manufacturer = register.organisation()
      ) THEN 'not-listed'
      ELSE 'no-list'
    END AS standing
  FROM unnest($1::text[]) AS t(vin)
  LEFT JOIN register.produced_vehicle p ON p.manufacturer = register.organisation() AND p.vin = t.vin
`;

/** Cars held against the production lists of the manufacturer that acts, by VIN. */
export const producedOf = async (
  tx: Transaction,
  vins: readonly string[],
): Promise<ReadonlyMap<string, Produced>> =>
  new Map(
    (
      await tx.rows<Omit<Produced, 'checkDigit'> & { vin: string; [column: string]: unknown }>(
        PRODUCED,
        [[...new Set(vins)]],
      )
    ).map(({ vin, ...produced }) => [
      vin,
      { ...produced, checkDigit: vinStandingOf(vin) === 'valid' },
    ]),
  );

/** What keeps a car from a letter, by itself and by the production lists; null where nothing does. */
export const stopOf = ({
  checkDigit,
  standing,
}: Produced): 'vin-check-digit-wrong' | 'not-in-production-list' | null => {
  if (!checkDigit) return 'vin-check-digit-wrong';
  return standing === 'not-listed' ? 'not-in-production-list' : null;
};
