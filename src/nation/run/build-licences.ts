import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { factsOf } from '../account-columns.ts';
import { type Database, sqlText } from '../database.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { INTERNAL_PARQUET, parquetRows } from '../parquet-sql.ts';
import { rowsOfSeveral } from '../repeated-hashes.ts';
import { FEED_LICENCES } from './feed-relation.ts';
import { unreadCells } from './problem-relations.ts';
import { loadTables, saveAndDropTables } from './saved-tables.ts';
import type { Stages } from './stages.ts';

const FILE = { together: 'together.parquet', whole: 'whole.parquet' } as const;

/** Rows of the licences, as told, whose VIN stands in several: `row_id`. */
export const OF_SEVERAL = 'licence_of_several';

const TABLES = [OF_SEVERAL, 'licence_repeated', 'repeated'] as const;

/** Where more than one row in so many is told again, the account is written anew: leaving rows out would cost more. */
const FEW = 20; // not-law: rows

/** Rows of another key are of another application or VIN; those without an application have one together. */
const KEY = 'licence_vin, licence_application';

/** As `officeOf` in `domain/assess/application-office.ts`. */
const OFFICE = `coalesce(licence_province, nullif(substr(licence_applicant, 3, 2), ''))`;

/** What the stage of the licences says of itself. */
interface Laid {
  /** Rows beyond the first of an application and VIN. */
  readonly repeated: number;
  /** True where the file holds the whole account, not those alone that several rows tell. */
  readonly whole: boolean;
}

/**
 * Builds the rows of VINs that several rows tell into `OF_SEVERAL`, and of them those of applications and VINs that
 * several rows tell into `licence_repeated`: `row_id`. Rows that nothing repeats, nearly all, are only hashed; one that
 * a hash mistakes is put together from itself.
 */
const buildRetold = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE ${OF_SEVERAL} AS
    ${rowsOfSeveral(FEED_LICENCES, 'licence_vin')}`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE licence_keyed AS
    SELECT row_id, hash(${KEY}) AS key
    FROM ${FEED_LICENCES}
    SEMI JOIN ${OF_SEVERAL} USING (row_id)`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE licence_repeated AS
    SELECT row_id
    FROM licence_keyed
    WHERE key IN (
      SELECT key
      FROM licence_keyed
      GROUP BY 1
      HAVING count(*) > 1)`);
  await database.run('DROP TABLE licence_keyed');
};

/**
 * Builds the keys that are applications of several offices, as `areOfTwoOffices` tells them, into `licence_shared`:
 * `vin`, `application` and an `office`. Needs `licence_repeated`.
 */
const buildOffices = (database: Database): Promise<void> =>
  database.run(sql`
    CREATE OR REPLACE TEMP TABLE licence_shared AS
    SELECT
      licence_vin AS vin,
      licence_application AS application,
      arg_min(${OFFICE}, row_id) AS office
    FROM ${FEED_LICENCES}
    SEMI JOIN licence_repeated USING (row_id)
    GROUP BY ${KEY}
    HAVING count(DISTINCT ${OFFICE}) > 1
      AND count(DISTINCT licence_applicant) <> 1`);

/**
 * Builds the cells of `licence_repeated` that could not be read into `licence_unread`: `row_id`, `field`; yields the
 * fields.
 */
const buildUnread = async (
  database: Database,
  licences: readonly StagedFeed[],
): Promise<ReadonlySet<string>> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE licence_unread AS
    SELECT row_id, field
    FROM ${unreadCells(licences)}
    SEMI JOIN licence_repeated USING (row_id)
  `);
  const fields = await database.rows<{ field: string }>(
    'SELECT DISTINCT field FROM licence_unread',
  );
  return new Set(fields.map(({ field }) => field));
};

/**
 * A query of the applications in `licence_repeated`, a row each: under the `row_id` of the first, of each cell the last
 * that is told, and nothing where what was told last could not be read. Needs `licence_unread` and `licence_shared`.
 *
 * @param unread facts of which cells stand in `licence_unread`.
 */
const togetherSql = (unread: ReadonlySet<string>): string => {
  const columns = factsOf('licence')
    .filter(({ column }) => !KEY.split(', ').includes(column))
    .map(({ name, column }) => {
      if (!unread.has(name)) return `arg_max(${column}, row_id) AS ${column}`;
      return sql`
        arg_max(
          CASE
            WHEN ${column} IS NOT NULL OR list_contains(fields, ${sqlText(name)})
              THEN {told: ${column}}
          END,
          row_id).told AS ${column}`;
    });
  return sql`
    SELECT min(row_id) AS row_id, ${KEY}, ${columns.join(', ')}
    FROM (
      SELECT *
      FROM ${FEED_LICENCES}
      SEMI JOIN licence_repeated USING (row_id))
    LEFT JOIN (
      SELECT row_id, list(field) AS fields
      FROM licence_unread
      GROUP BY row_id) USING (row_id)
    LEFT JOIN licence_shared s
      ON s.vin = licence_vin AND s.application IS NOT DISTINCT FROM licence_application
    GROUP BY ${KEY}, CASE WHEN s.vin IS NOT NULL THEN coalesce(${OFFICE}, s.office) END`;
};

/** Every application as it stands: those told once, and those of `together`. */
const laidSql = (together: string): string =>
  sql`
    SELECT *
    FROM ${FEED_LICENCES}
    ANTI JOIN licence_repeated USING (row_id)
    UNION ALL BY NAME
    SELECT *
    FROM ${together}`;

/**
 * Builds the relation `licence`, the applications as they stand, over the rows that were told, and the table `repeated`
 * (`row_id`): rows beyond the first of an application and VIN. All that reads the account reads one row of each, so
 * that what is corrected, or follows, is what is judged, and no vehicle counts twice. Yields how many are in
 * `repeated`.
 *
 * @param licences the files of the account.
 */
export const buildLicences = async (
  database: Database,
  licences: readonly StagedFeed[],
  stages: Stages,
): Promise<number> => {
  const stage = 'licences';
  const { repeated, whole } = await stages.run<Laid>(stage, async (folder) => {
    const copy = (query: string, file: string): Promise<void> =>
      database.run(`COPY (${query}) TO ${sqlText(join(folder, file))} (${INTERNAL_PARQUET})`);
    const together = parquetRows(join(folder, FILE.together));
    await buildRetold(database);
    await buildOffices(database);
    await copy(togetherSql(await buildUnread(database, licences)), FILE.together);
    await database.run(sql`
      CREATE OR REPLACE TABLE repeated AS
      SELECT row_id
      FROM licence_repeated
      ANTI JOIN ${together} USING (row_id)
      ORDER BY row_id`);
    const rows = (table: string): Promise<number> =>
      database.number(`SELECT count(*) FROM ${table}`);
    const found = await rows('repeated');
    const isMuch = found * FEW > (await rows(FEED_LICENCES));
    if (isMuch) await copy(laidSql(together), FILE.whole);
    await saveAndDropTables(database, TABLES, folder);
    for (const table of ['unread', 'shared']) await database.run(`DROP TABLE licence_${table}`);
    return { repeated: found, whole: isMuch };
  });
  const kept = (file: string): string => parquetRows(join(stages.folderOf(stage), file));
  await loadTables(database, TABLES, stages.folderOf(stage));
  const several = whole ? `SELECT * FROM ${kept(FILE.whole)}` : laidSql(kept(FILE.together));
  const laid = repeated === 0 ? `SELECT * FROM ${FEED_LICENCES}` : several;
  await database.run(`CREATE OR REPLACE VIEW licence AS ${laid}`);
  return repeated;
};
