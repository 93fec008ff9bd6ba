import { LANE_SQL } from '../../domain/lanes/lane-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleKind } from '../../engine/rule-kinds.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { LanesPeriod } from '../../report/lanes/lanes-model.ts';
import type { PeriodOrder } from './lanes-order.ts';

/** Days before the day of the answer, of which applications are taken where nobody tells of issue. */
const RECENT_DAYS = 30; // not-law: which applications are laid out, told in the answer

const ISSUED = 'licence_issued_on';

/** Whether any licence row tells when its licence was issued. */
const issueIsTold = async (database: Database): Promise<boolean> => {
  const columns = await database.rows<{ column_name: string }>('DESCRIBE dossiers');
  if (!columns.some(({ column_name }) => column_name === ISSUED)) return false;
  return (await database.number(`SELECT count(${ISSUED}) FROM dossiers`)) > 0;
};

/** A unit is an application by its number; without one, each VIN, and without that, each row. */
export const UNIT = `coalesce(nullif(application, ''), nullif(vin, ''), 'row ' || row_id)`;

const codesOf = (reasons: string, from: string): string =>
  sql`
    SELECT unit, unnest(string_split(${reasons}, ' ')) AS code
    FROM ${from} AND ${reasons} <> ''`;

/** True of a day within the bounds, false of one that is not known. */
const between = (day: string, { from, until }: PeriodOrder): string =>
  [
    `${day} IS NOT NULL`,
    ...(from === null ? [] : [`${day} >= DATE ${sqlText(from)}`]),
    ...(until === null ? [] : [`${day} <= DATE ${sqlText(until)}`]),
  ].join(' AND ');

/** The bounds that hold when a person gave none and nobody tells of issue: both inclusive. */
const recent = async (database: Database, today: string): Promise<PeriodOrder> => {
  const [row] = await database.rows<{ day: string }>(
    `SELECT CAST(DATE ${sqlText(today)} - ${RECENT_DAYS - 1} AS VARCHAR) AS day`,
  );
  return { from: row?.day ?? today, until: today };
};

const periodOf = async (
  database: Database,
  asked: PeriodOrder,
  today: string,
): Promise<Omit<LanesPeriod, 'undated'>> => {
  if (asked.from !== null || asked.until !== null) return { kind: 'asked', ...asked };
  if (await issueIsTold(database)) return { kind: 'pending', from: null, until: null };
  return { kind: 'recent', ...(await recent(database, today)) };
};

/**
 * Makes the relation `units` of the applications that are sorted: `unit`, `province` ('' when not
 * told), `applicant`, `vehicles`, `applied_on`, `must` (not every gate is clear: it is never granted
 * unseen), `gate` and `band` (the gravest), `score` (the highest), `wish` (`red`, `yellow`, or null when
 * nothing asks for a review) and `reasons` (codes in order, spaces between).
 *
 * An application that is in the period with one vehicle is in it with all of them.
 */
export const buildUnits = async (
  database: Database,
  kinds: readonly RuleKind[],
  asked: PeriodOrder,
  today: string,
): Promise<LanesPeriod> => {
  const period = await periodOf(database, asked, today);
  const pending = period.kind === 'pending';
  const within = pending ? `bool_or(${ISSUED} IS NULL)` : between('min(applied_on)', period);
  const from = pending
    ? `verdicts LEFT JOIN (SELECT row_id, ${ISSUED} FROM dossiers) USING (row_id)`
    : 'verdicts';
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE units_within AS
    SELECT ${UNIT} AS unit, ${within} AS taken, min(applied_on) IS NULL AS undated
    FROM ${from}
    GROUP BY 1`);
  const undated = pending
    ? 0
    : await database.number('SELECT count(*) FROM units_within WHERE undated');
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE units_rows AS
    SELECT *
    FROM (
      SELECT
        ${UNIT} AS unit,
        row_id,
        province,
        applicant,
        applied_on,
        gate,
        gate_reasons,
        entry,
        entry_reasons,
        risk_score,
        risk_band,
        risk_reasons
      FROM verdicts)
    SEMI JOIN (SELECT unit FROM units_within WHERE taken) USING (unit)`);
  const vehicle = kinds.filter(({ kind }) => kind === 'vehicle').map(({ code }) => sqlText(code));
  const isVehicle = vehicle.length === 0 ? 'false' : `code IN (${vehicle.join(', ')})`;
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE units AS
    WITH
      codes AS (
        SELECT DISTINCT unit, code
        FROM (
          ${codesOf('gate_reasons', `units_rows WHERE gate IS DISTINCT FROM 'clear'`)}
          UNION ALL ${codesOf('risk_reasons', 'units_rows WHERE true')}
          UNION ALL ${codesOf('entry_reasons', `units_rows WHERE entry = 'barred'`)})),
      told AS (
        SELECT
          unit,
          string_agg(code, ' ' ORDER BY code) AS reasons,
          bool_or(${isVehicle}) AS vehicle
        FROM codes
        GROUP BY unit),
      whole AS (
        SELECT
          unit,
          coalesce(arg_min(province, row_id), '') AS province,
          arg_min(applicant, row_id) AS applicant,
          count(*) AS vehicles,
          min(applied_on) AS applied_on,
          coalesce(bool_or(gate IS DISTINCT FROM 'clear'), true) AS must,
          CASE
            WHEN bool_or(gate = 'blocked') THEN 'blocked'
            WHEN bool_or(gate IS DISTINCT FROM 'clear') THEN 'undetermined'
            ELSE 'clear'
          END AS gate,
          max(coalesce(risk_score, 0)) AS score,
          CASE
            WHEN bool_or(risk_band = 'high') THEN 'high'
            WHEN bool_or(risk_band = 'elevated') THEN 'elevated'
            ELSE 'low'
          END AS band,
          coalesce(bool_or(entry = 'barred'), false) AS barred
        FROM units_rows
        GROUP BY unit)
    SELECT
      unit,
      province,
      applicant,
      vehicles,
      applied_on,
      must,
      gate,
      score,
      band,
      ${LANE_SQL} AS wish,
      coalesce(reasons, '') AS reasons
    FROM whole
    LEFT JOIN told USING (unit)`);
  await database.run('DROP TABLE units_within');
  await database.run('DROP TABLE units_rows');
  return { ...period, undated };
};
