import { sql } from '../../domain/rules/sql/sql.ts';
import type { Scheme } from '../schemes/scheme.ts';

/** The truth of a slice: a row for every vehicle, scheme and rule it should raise, in order of the vehicles. */
export const truthSql = (schemes: readonly Scheme[]): string => {
  const parts = schemes.flatMap((scheme, at) =>
    scheme.rules.map(
      ({ rule, when = 'true' }) => sql`
        SELECT
          v,
          vin,
          application,
          '${scheme.name}' AS scheme,
          ${scheme.role ?? `'vehicle'`} AS role,
          '${rule}' AS rule,
          round(s, 2)::VARCHAR AS strength
        FROM vehicle
        WHERE scheme = ${at + 1} AND (${when})`,
    ),
  );
  return sql`
    SELECT vin, application, scheme, role, rule, strength
    FROM (${parts.join(' UNION ALL ')})
    ORDER BY v, rule`;
};
