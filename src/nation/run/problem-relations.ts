import { type Account, FACTS } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { PROBLEMS } from '../../intake/problem-catalogue.ts';
import { type Database, sqlText } from '../database.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { keptRows } from '../kept-parquet.ts';

/** Table of the problems of each vehicle: `vin`, `problems` (count), `quality` and `fields`. */
export const VEHICLE_PROBLEMS = 'vehicle_problems';

const FILE_BITS = 40;

const hasVin = (account: Account): boolean =>
  FACTS.some(({ name, derived }) => name === `${account}.vin` && !derived);

const rowIdOf = ({ fileNo, firstLine }: StagedFeed): string =>
  `(CAST(${fileNo} AS BIGINT) << ${FILE_BITS}) | (line - ${firstLine})`;

/**
 * Lays the table `vehicle_problems` from the cells that could not be read, whichever account they
 * stand in: how many a vehicle has, `field:code` with spaces between, and the list of the fields.
 */
export const layVehicleProblems = async (
  database: Database,
  staged: readonly StagedFeed[],
): Promise<void> => {
  const told = staged.flatMap((feed) => {
    const { account, problems } = feed;
    if (problems === null || !hasVin(account)) return [];
    return [
      `SELECT a.${account}_vin AS vin, p.field, p.code FROM (
        SELECT ${rowIdOf(feed)} AS row_id, field, code FROM ${keptRows(problems)} WHERE level = 'cell') p
       JOIN ${account} a ON a.row_id = p.row_id WHERE a.${account}_vin IS NOT NULL`,
    ];
  });
  const none =
    'SELECT NULL::VARCHAR AS vin, NULL::VARCHAR AS field, NULL::VARCHAR AS code WHERE false';
  await database.run(
    `CREATE OR REPLACE TABLE ${VEHICLE_PROBLEMS} AS
     SELECT vin, count(*) AS problems,
       string_agg(DISTINCT field || ':' || code, ' ' ORDER BY field || ':' || code) AS quality,
       list(DISTINCT field ORDER BY field) AS fields
     FROM (${[none, ...told].join(' UNION ALL ')}) GROUP BY vin ORDER BY vin`,
  );
};

const repeatedSql = (licences: readonly StagedFeed[]): readonly string[] =>
  licences.map(
    ({ fileNo, firstLine, name }) =>
      `SELECT ${fileNo} AS file_no, ${sqlText(name)} AS file,
        (l.row_id & ((1::BIGINT << ${FILE_BITS}) - 1)) + ${firstLine} AS line, 'licence.vin' AS field,
        'vin-repeated' AS code, l.licence_vin AS value, ${sqlText(PROBLEMS['vin-repeated'].en)} AS remedy,
        ${sqlText(PROBLEMS['vin-repeated'].zh)} AS remedy_zh
       FROM licence l SEMI JOIN repeated r ON r.row_id = l.row_id WHERE l.row_id >> ${FILE_BITS} = ${fileNo}`,
  );

/**
 * Makes the relation `problems` in its order: those of the folder, then file by file and line by line.
 * Needs `repeated`.
 */
export const layProblems = async (
  database: Database,
  staged: readonly StagedFeed[],
  ofFolder: readonly Problem[],
): Promise<void> => {
  const folder = ofFolder.map(
    ({ field, code, value, remedy }) =>
      `SELECT -1 AS file_no, ${[value, field, code, value, remedy.en, remedy.zh].map(sqlText).join(', ').replace(', ', ', 0, ')}`,
  );
  const none = `SELECT 0 AS file_no, '' AS file, 0::BIGINT AS line, '' AS field, '' AS code, '' AS value, '' AS remedy, '' AS remedy_zh WHERE false`;
  const told = staged.flatMap(({ fileNo, problems }) =>
    problems === null
      ? []
      : [
          `SELECT ${fileNo}, file, line, field, code, value, remedy_en, remedy_zh FROM ${keptRows(problems)}`,
        ],
  );
  const licences = staged.filter(
    ({ account, broken, rows }) => account === 'licence' && !(broken && rows === 0),
  );
  const all = [none, ...folder, ...told, ...repeatedSql(licences)].join(' UNION ALL ');
  await database.run(
    `CREATE OR REPLACE TABLE problems AS SELECT * EXCLUDE (file_no) FROM (${all}) ORDER BY file_no, line, field, code, value`,
  );
};
