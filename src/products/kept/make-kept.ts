import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import type { ServiceModel } from '../../report/service/service-model.ts';
import { serviceModel } from '../service/service-model.ts';
import { callMakers } from './call-makers.ts';
import { keepApplications } from './keep-applications.ts';
import { keepReferrals } from './keep-referrals.ts';
import { keepSales } from './keep-sales.ts';
import type { KEPT_TABLES } from './kept-tables.ts';
import type { KeptHow, KeptTerms } from './kept-terms.ts';

/** Kilometres that are near an outlet, as of `mileproof service` unless another is asked. */
const NEAR_KM = 100; // not-law: kilometres
const HUNDREDTHS = 100; // not-law: hundredths
/** Rows of one statement. */
const AT_ONCE = 500; // not-law: rows

const side = (text: string | null): string => (text === null ? 'NULL' : sqlText(text));

const keepService = async (database: Database, { cells }: ServiceModel): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE nation_service (
      country VARCHAR,
      maker VARCHAR,
      year INTEGER,
      vehicles BIGINT,
      outlets BIGINT,
      outlets_placed BIGINT,
      outlets_stale BIGINT,
      alone DECIMAL(14, 2),
      unknown BIGINT)`);
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    const values = cells.slice(from, from + AT_ONCE).map((cell) => {
      const { country, maker, year, vehicles, outlets, outletsPlaced, outletsStale } = cell;
      const figures = [vehicles, outlets ?? 'NULL', outletsPlaced, outletsStale];
      const served = [...figures, cell.alone / HUNDREDTHS, cell.unknown];
      return `(${[side(country), side(maker), year ?? 'NULL', ...served].join(', ')})`;
    });
    await database.run(`INSERT INTO nation_service VALUES ${values.join(', ')}`);
  }
};

/**
 * Makes what is kept of a screened nation as tables of its database, those of `KEPT_TABLES` with the columns of the
 * register's: restated sales, the lanes of a year, money at risk, coverage of service, and the rows behind them.
 */
export const makeKept = async (nation: ScreenedNation, terms: KeptTerms): Promise<KeptHow> => {
  const { database } = nation;
  const { law, reference, program } = terms;
  // nobody asks for an order of what is kept
  await database.run('SET preserve_insertion_order = false');
  const service = await serviceModel(nation, { withinKm: NEAR_KM, reference, program, law });
  await keepService(database, service);
  const sales = await keepSales(nation, terms);
  await keepApplications(nation, reference);
  await keepReferrals(nation, terms);
  await callMakers(database, terms.figures.makers, reference);
  return { ...sales, nearKm: NEAR_KM };
};

/** The rows of a table of `KEPT_TABLES` as texts of JSON objects, piece by piece. */
export async function* keptRows(
  database: Database,
  name: (typeof KEPT_TABLES)[number],
): AsyncGenerator<readonly string[]> {
  const query = sql`
    SELECT CAST(to_json(t) AS VARCHAR) AS row
    FROM ${name} t`;
  for await (const rows of database.pieces<{ row: string }>(query)) {
    yield rows.map(({ row }) => row);
  }
}
