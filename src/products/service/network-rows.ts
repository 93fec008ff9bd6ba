import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import type { NetworkRow } from '../../nation/duties/maker-duties.ts';

/** The rows of the network account that name a maker and a country. */
export const networkRows = (database: Database): Promise<readonly NetworkRow[]> =>
  database.rows<NetworkRow>(sql`
    SELECT DISTINCT
      network_maker AS maker,
      network_country AS country,
      CAST(network_year AS DOUBLE) AS year,
      CAST(network_reported AS DOUBLE) AS reported,
      CAST(network_published_on AS VARCHAR) AS "publishedOn",
      network_url AS url
    FROM network
    WHERE network_maker IS NOT NULL
      AND network_country IS NOT NULL
    ORDER BY ALL`);

/**
 * Years for which each maker is on the list of qualified exporters, by its name or id; makers of whom none are told
 * left out.
 */
export const qualifiedYears = async (
  database: Database,
): Promise<readonly { readonly maker: string; readonly years: readonly string[] }[]> => {
  const rows = await database.rows<{ readonly maker: string; readonly years: string }>(
    sql`
      SELECT
        coalesce(maker_legal_name, maker_id) AS maker,
        string_agg(DISTINCT maker_qualified_years, ',' ORDER BY maker_qualified_years) AS years
      FROM maker
      WHERE maker_qualified_years IS NOT NULL
        AND coalesce(maker_legal_name, maker_id) IS NOT NULL
      GROUP BY 1
      ORDER BY 1`,
  );
  return rows.map(({ maker, years }) => ({ maker, years: years.split(',') }));
};
