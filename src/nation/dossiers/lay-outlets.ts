import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';

const COMPLETE = 'outlet_provider IS NOT NULL AND outlet_address IS NOT NULL';
const LETTER = plainNumber('outlet_letter');

/**
 * Lays the outlets that each letter names into `shared_outlets` (`letter`, its number as
 * `plainNumber` folds it; `named` with provider and address; `unplaced` when one of these has no country) and
 * `shared_outlets_there` (`letter`, `country`, `outlets`). Rows with neither provider, address nor country
 * name none.
 */
export const layOutlets = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TABLE shared_outlets AS
    SELECT ${LETTER} AS letter, count(*) FILTER (${COMPLETE}) AS named,
      count(*) FILTER (${COMPLETE} AND outlet_country IS NULL) > 0 AS unplaced
    FROM outlet WHERE ${LETTER} <> ''
      AND coalesce(outlet_provider, outlet_address, outlet_country) IS NOT NULL
    GROUP BY ALL ORDER BY letter`);
  await database.run(`CREATE OR REPLACE TABLE shared_outlets_there AS
    SELECT ${LETTER} AS letter, outlet_country AS country, count(*) AS outlets
    FROM outlet WHERE ${LETTER} <> '' AND outlet_country IS NOT NULL AND ${COMPLETE}
    GROUP BY ALL ORDER BY ALL`);
};
