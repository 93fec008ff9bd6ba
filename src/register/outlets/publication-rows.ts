import type { Transaction } from '../transaction.ts';

/** Columns of a publication `p`. */
export const PUBLICATION_COLUMNS = `
  p.id, p.maker, p.country, p.published_on AS "publishedOn", p.outlets, p.url, p.digests AS files`;

/** What was last reported of a country and year by the manufacturer that acts; null: nothing. */
export const lastReported = async (
  tx: Transaction,
  country: string,
  year: number,
): Promise<number | null> =>
  (
    await tx.maybe<{ outlets: number }>(
      `SELECT outlets
        FROM register.network_report
        WHERE organisation = register.organisation() AND country = $1 AND year = $2
        ORDER BY id DESC
        LIMIT 1`,
      [country, year],
    )
  )?.outlets ?? null;

/** The address below which the service gives a list out. */
export const listPath = (country: string, maker: string): string =>
  `/v1/networks/${country}/${maker}/outlets.geojson`;
