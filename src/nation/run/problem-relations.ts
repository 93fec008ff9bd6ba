import { DECISION_FACTS } from '../../domain/assess/decision-facts.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type Account, FACTS, type FactName } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { EVENT_DAYS, lastEventDay } from '../../engine/in-the-future.ts';
import { UNREAD_VIN } from '../../engine/unread-vins.ts';
import { SPEAKING_ACCOUNTS } from '../../intake/lost-rows.ts';
import { PROBLEMS } from '../../intake/problem-catalogue.ts';
import { ALL_ACCOUNTS } from '../account-columns.ts';
import { type Database, sqlText } from '../database.ts';
import { OF_VEHICLE } from '../feeds/blocks/problem-columns.ts';
import { fileNoSql, lineSql, rowIdSql } from '../feeds/row-id.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { parquetRows } from '../parquet-sql.ts';
import type { UndecidedGroup } from '../patterns/decided-groups.ts';
import { vinsInText } from '../vins-in-text.ts';
import { FEED_LICENCES, feedRelation } from './feed-relation.ts';

/** Table of the problems of each vehicle: `vin`, `problems` (count), `quality` and `fields`. */
export const VEHICLE_PROBLEMS = 'vehicle_problems';

const hasVin = (account: Account): boolean =>
  FACTS.some(({ name, derived }) => name === `${account}.vin` && !derived);

/** The problems of some files that have any, as a query; null when none has. */
const problemsOf = (
  staged: readonly StagedFeed[],
  columns: string,
  condition: string,
): string | null => {
  const paths = new Set(staged.flatMap(({ problemsFile }) => problemsFile ?? []));
  if (paths.size === 0) return null;
  return sql`
    SELECT ${columns}
    FROM ${parquetRows(...paths)}
    WHERE ${condition}
  `;
};

const OF_CELLS = "level = 'cell'";
const OF_VEHICLES = `level = ${sqlText(OF_VEHICLE)}`;

/** The cells of an account that could not be read, as a query: `row_id`, field, code; null when all could. */
const cellsOf = (staged: readonly StagedFeed[]): string | null =>
  problemsOf(staged, `${rowIdSql('file_no', 'line')} AS row_id, field, code`, OF_CELLS);

/** A relation of the cells of some files of an account that could not be read: `row_id`, field, code. */
export const unreadCells = (staged: readonly StagedFeed[]): string => {
  const none = "SELECT NULL::BIGINT AS row_id, '' AS field, '' AS code WHERE false";
  return `(${cellsOf(staged) ?? none})`;
};

/** Whether a header of some files may speak of a fact and is not known to. */
export const isDoubtful = async (
  database: Database,
  staged: readonly StagedFeed[],
  name: FactName,
): Promise<boolean> => {
  const condition = `level = 'file' AND code = 'unknown-header' AND field = ${sqlText(name)}`;
  const told = problemsOf(staged, 'code', condition);
  return told !== null && (await database.number(`SELECT count(*) FROM (${told})`)) > 0;
};

/**
 * Table of the days of events that lie ahead: `account`, `row_id`, `vin` (null in accounts without), `field`, `day`.
 */
export const FUTURE_DAYS = 'future_days';

/**
 * Of so many days that lie ahead, those of more than one row in a hundred are no slips. They decide which days are told
 * as problems of the feed; the days themselves count in every rule as they stand.
 */
const SLIPS = { most: 200, part: 100 } as const; // not-law: what is told of the feed, not of a vehicle

/** Whether so many days of a column that lie ahead, of all its rows, are slips. */
export const areSlips = (ahead: number, rows: number): boolean =>
  ahead > 0 && (ahead <= SLIPS.most || ahead * SLIPS.part <= rows);

/** SQL condition that a day of an event lies ahead. */
export const isAhead = (column: string, today: number): string =>
  `${column} > DATE '${isoDate(lastEventDay(today))}'`;

/** The days ahead of accounts of which rows were left aside since. */
export interface AheadElsewhere {
  readonly accounts: readonly Account[];
  /** A relation of those that are slips: `row_id`, `vin`, `field`, `day`; null where there is none. */
  readonly rows: string | null;
}

/**
 * Builds the table `future_days`: one column after the other, since their statistics mostly tell that there is
 * none. Where many of a column lie ahead the feed was told later than the day that is asked for: no slips.
 */
export const buildFutureDays = async (
  database: Database,
  today: number,
  elsewhere: AheadElsewhere = { accounts: [], rows: null },
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TABLE ${FUTURE_DAYS}
      (account VARCHAR, row_id BIGINT, vin VARCHAR, field VARCHAR, day DATE)
  `);
  for (const { account, name, column } of EVENT_DAYS) {
    const add = (rows: string): Promise<void> =>
      database.run(sql`
        INSERT INTO ${FUTURE_DAYS}
        SELECT ${sqlText(account)}, row_id, vin, ${sqlText(name)}, day
        FROM (${rows})
        ORDER BY row_id
      `);
    if (elsewhere.accounts.includes(account as Account)) {
      if (elsewhere.rows === null) continue;
      await add(`SELECT row_id, vin, day FROM ${elsewhere.rows} WHERE field = ${sqlText(name)}`);
      continue;
    }
    const rows = feedRelation(account as Account);
    const ahead = `FROM ${rows} WHERE ${isAhead(column, today)}`;
    const found = await database.number(`SELECT count(*) ${ahead}`);
    const all = found > SLIPS.most ? await database.number(`SELECT count(*) FROM ${rows}`) : 0;
    if (!areSlips(found, all)) continue;
    const vin = hasVin(account as Account) ? `${account}_vin` : 'NULL';
    await add(`SELECT row_id, ${vin} AS vin, ${column} AS day ${ahead}`);
  }
};

/**
 * Builds the table `vehicle_problems` from the cells that could not be read and the days that lie ahead, whichever
 * account they stand in: how many a vehicle has, `field:code` with spaces between, and the list of the fields.
 */
export const buildVehicleProblems = async (
  database: Database,
  staged: readonly StagedFeed[],
): Promise<void> => {
  // one join an account: one a file would open all files of the account for each of them
  const told = ALL_ACCOUNTS.filter(hasVin).flatMap((account) => {
    const cells = cellsOf(staged.filter((feed) => feed.account === account));
    if (cells === null) return [];
    const vin = `a.${account}_vin`;
    // what a row says whose VIN cell cannot be read is laid at the door of the vehicles that the cell means
    const unread = `p.field = '${account}.vin' AND p.code IN (${UNREAD_VIN.map(sqlText).join(', ')})`;
    const meant = sql`
      CASE
        WHEN ${unread} THEN list_append(${vinsInText(vin)}, ${vin})
        ELSE [${vin}]
      END
    `;
    const whose = SPEAKING_ACCOUNTS.includes(account) ? `unnest(${meant})` : vin;
    return [
      sql`
        SELECT ${whose} AS vin, p.field, p.code
        FROM (${cells}) p
        JOIN ${feedRelation(account)} a ON a.row_id = p.row_id
        WHERE ${vin} IS NOT NULL
      `,
    ];
  });
  // what a row told that could not be used is laid at the door of the vehicles whose VINs stand in it
  const lost = problemsOf(staged, 'value AS vin, field, code', OF_VEHICLES);
  if (lost !== null) told.push(lost);
  told.push(sql`
    SELECT vin, field, 'in-the-future' AS code
    FROM ${FUTURE_DAYS}
    WHERE vin IS NOT NULL`);
  const none = sql`
      SELECT NULL::VARCHAR AS vin, NULL::VARCHAR AS field, NULL::VARCHAR AS code
      WHERE false`;
  await database.run(sql`
    CREATE OR REPLACE TABLE ${VEHICLE_PROBLEMS} AS
    SELECT
      vin,
      count(*) AS problems,
      string_agg(DISTINCT field || ':' || code, ' ' ORDER BY field || ':' || code) AS quality,
      list(DISTINCT field ORDER BY field) AS fields
    FROM (${[none, ...told].join(' UNION ALL ')})
    GROUP BY vin
    ORDER BY vin
  `);
};

/** A relation with `vin`, of the vehicles whose VINs stand in rows of some files that could not be used. */
export const lostVins = (staged: readonly StagedFeed[]): string => {
  const none = 'SELECT NULL::VARCHAR AS vin WHERE false';
  return `(${problemsOf(staged, 'value AS vin', OF_VEHICLES) ?? none})`;
};

/**
 * A relation with `vin`, of the vehicles of which a cell cannot be read that may tell of a licence or an exit. Of an
 * application that several rows tell, a later row may tell it after all: it is asked about all the same.
 */
export const unreadDecisions = (staged: readonly StagedFeed[]): string => {
  const fields = DECISION_FACTS.map(sqlText).join(', ');
  const of = (account: Account): string => sql`
    SELECT a.${account}_vin AS vin
    FROM ${unreadCells(staged.filter((feed) => feed.account === account))} p
    JOIN ${feedRelation(account)} a ON a.row_id = p.row_id
    WHERE p.field IN (${fields})`;
  return `(${of('licence')} UNION ALL ${of('declaration')})`;
};

const repeatedSql = (licences: readonly StagedFeed[]): readonly string[] => {
  if (licences.length === 0) return [];
  const files = licences.map(({ fileNo, name }) => `(${fileNo}::BIGINT, ${sqlText(name)})`);
  const { en, zh } = PROBLEMS['vin-repeated'];
  return [
    sql`
      SELECT
        f.file_no,
        f.file,
        ${lineSql('l.row_id')} AS line,
        'licence.vin' AS field,
        'vin-repeated' AS code,
        l.licence_vin AS value,
        ${sqlText(en)} AS remedy,
        ${sqlText(zh)} AS remedy_zh
      FROM (
        SELECT l.row_id, l.licence_vin
        FROM ${FEED_LICENCES} l
        SEMI JOIN repeated r ON r.row_id = l.row_id
      ) l
      JOIN (VALUES ${files.join(', ')}) f(file_no, file) ON ${fileNoSql('l.row_id')} = f.file_no
    `,
  ];
};

const futureSql = (staged: readonly StagedFeed[]): readonly string[] => {
  const files = staged
    .filter(({ broken, rows }) => !(broken && rows === 0))
    .map(
      ({ account, fileNo, name }) => `(${sqlText(account)}, ${fileNo}::BIGINT, ${sqlText(name)})`,
    );
  if (files.length === 0) return [];
  const { en, zh } = PROBLEMS['in-the-future'];
  return [
    sql`
      SELECT
        f.file_no,
        f.file,
        ${lineSql('d.row_id')} AS line,
        d.field,
        'in-the-future' AS code,
        CAST(d.day AS VARCHAR) AS value,
        ${sqlText(en)} AS remedy,
        ${sqlText(zh)} AS remedy_zh
      FROM (SELECT DISTINCT account, row_id, field, day FROM ${FUTURE_DAYS}) d
      JOIN (VALUES ${files.join(', ')}) f(account, file_no, file)
        ON f.account = d.account AND f.file_no = ${fileNoSql('d.row_id')}
    `,
  ];
};

/**
 * Makes the relation `problems` in its order: those of the folder, then file by file and line by line.
 * Needs `repeated` and `future_days`.
 */
export const buildProblems = async (
  database: Database,
  staged: readonly StagedFeed[],
  ofFolder: readonly Problem[],
): Promise<void> => {
  const folder = ofFolder.map(({ field, code, value, remedy }) => {
    const texts = [field, code, value, remedy.en, remedy.zh].map(sqlText);
    return `SELECT -1 AS file_no, ${sqlText(value)}, 0, ${texts.join(', ')}`;
  });
  const none = sql`
    SELECT
      0 AS file_no,
      '' AS file,
      0::BIGINT AS line,
      '' AS field,
      '' AS code,
      '' AS value,
      '' AS remedy,
      '' AS remedy_zh
    WHERE false
  `;
  const columns = 'file, line, field, code, value, remedy_en, remedy_zh';
  const told = problemsOf(staged, `file_no, ${columns}`, `NOT (${OF_VEHICLES})`);
  const licences = staged.filter(
    ({ account, broken, rows }) => account === 'licence' && !(broken && rows === 0),
  );
  const all = [
    none,
    ...folder,
    ...(told === null ? [] : [told]),
    ...repeatedSql(licences),
    ...futureSql(staged),
  ].join(' UNION ALL ');
  await database.run(sql`
    CREATE OR REPLACE TABLE problems AS
    SELECT * EXCLUDE (file_no)
    FROM (${all})
    ORDER BY file_no, line, field, code, value
  `);
};

/** Adds the groups of rows of which patterns decided nothing to `problems`; the account stands for the file. */
export const addUndecided = async (
  database: Database,
  undecided: readonly UndecidedGroup[],
): Promise<void> => {
  const { en, zh } = PROBLEMS['shared-by-too-many'];
  for (const { field, value } of undecided) {
    const [account] = field.split('.');
    const cells = [field, 'shared-by-too-many', value, en, zh].map(sqlText);
    await database.run(
      `INSERT INTO problems VALUES (${sqlText(account ?? '')}, 0, ${cells.join(', ')})`,
    );
  }
};
