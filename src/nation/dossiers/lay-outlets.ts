import type { Database } from '../database.ts';

const COMPLETE = 'outlet_provider IS NOT NULL AND outlet_address IS NOT NULL';

/**
 * Lays the outlets that each letter names into `shared_outlets` (`letter`; `named` with provider and
 * address; `unplaced` when one of these has no country) and `shared_outlets_there` (`letter`,
 * `country`, `outlets`). Rows with neither provider, address nor country name none.
 */
export const layOutlets = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TABLE shared_outlets AS
    SELECT outlet_letter AS letter, count(*) FILTER (${COMPLETE}) AS named,
      count(*) FILTER (${COMPLETE} AND outlet_country IS NULL) > 0 AS unplaced
    FROM outlet WHERE outlet_letter IS NOT NULL
      AND coalesce(outlet_provider, outlet_address, outlet_country) IS NOT NULL
    GROUP BY outlet_letter ORDER BY outlet_letter`);
  await database.run(`CREATE OR REPLACE TABLE shared_outlets_there AS
    SELECT outlet_letter AS letter, outlet_country AS country, count(*) AS outlets
    FROM outlet WHERE outlet_letter IS NOT NULL AND outlet_country IS NOT NULL AND ${COMPLETE}
    GROUP BY outlet_letter, outlet_country ORDER BY outlet_letter, outlet_country`);
};
