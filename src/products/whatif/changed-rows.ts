import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlName } from '../../nation/database.ts';
import { inertSql } from '../../nation/inert-sql.ts';
import type { ChangedVehicle } from './whatif-answer.ts';

/** The codes of all reasons of a row, before or after. */
const codes = (when: 'before' | 'after'): string =>
  `string_split(concat_ws(' ', gate_reasons_${when}, entry_reasons_${when}, risk_reasons_${when}), ' ')`;

const without = (these: string, those: string): string =>
  sql`
    array_to_string(
      list_filter(${these}, one -> one <> '' AND NOT list_contains(${those}, one)),
      ' ')`;

const SAID = sql`
  SELECT
    *,
    ${without('codes_before', 'codes_after')} AS gone,
    ${without('codes_after', 'codes_before')} AS come
  FROM (
    SELECT *, ${codes('before')} AS codes_before, ${codes('after')} AS codes_after
    FROM changed)`;

/** The first vehicles whose answer differs, in the order of the licence rows. */
export const firstChanged = (
  database: Database,
  limit: number | null,
): Promise<readonly ChangedVehicle[]> =>
  database.rows<ChangedVehicle>(sql`
    SELECT
      application,
      vin,
      gate_before,
      gate_after,
      entry_before,
      entry_after,
      risk_score_before,
      risk_score_after,
      risk_band_before,
      risk_band_after,
      gone,
      come
    FROM (${SAID})
    WHERE answer
    ORDER BY row_id${limit === null ? '' : ` LIMIT ${limit}`}`);

/** The columns of the CSV, in order. */
const CHANGED_COLUMNS = [
  'application',
  'vin',
  'applicant',
  'province',
  'destination',
  'maker',
  'appliedOn',
  'differs',
  'gateBefore',
  'gateAfter',
  'entryBefore',
  'entryAfter',
  'riskBandBefore',
  'riskBandAfter',
  'riskScoreBefore',
  'riskScoreAfter',
  'gone',
  'come',
] as const;

const cellOf: Readonly<Record<(typeof CHANGED_COLUMNS)[number], string>> = {
  application: 'application',
  vin: 'vin',
  applicant: 'applicant',
  province: 'province',
  destination: 'destination',
  maker: 'maker',
  appliedOn: 'CAST(applied_on AS VARCHAR)',
  differs: `CASE WHEN answer THEN 'answer' ELSE 'reasons' END`,
  gateBefore: 'gate_before',
  gateAfter: 'gate_after',
  entryBefore: 'entry_before',
  entryAfter: 'entry_after',
  riskBandBefore: 'risk_band_before',
  riskBandAfter: 'risk_band_after',
  riskScoreBefore: 'CAST(risk_score_before AS VARCHAR)',
  riskScoreAfter: 'CAST(risk_score_after AS VARCHAR)',
  gone: 'gone',
  come: 'come',
};

/** Columns in which people write: a spreadsheet must not take them for formulas. */
const WRITTEN: ReadonlySet<string> = new Set(['application', 'vin', 'applicant', 'destination']);

const cell = (column: (typeof CHANGED_COLUMNS)[number]): string => {
  const said = `coalesce(${cellOf[column]}, '')`;
  if (!WRITTEN.has(column)) return said;
  const inert = inertSql(said);
  return sql`
    CASE
      WHEN regexp_matches(${said}, '[",\\n\\r]') THEN '"' || replace(${inert}, '"', '""') || '"'
      ELSE ${inert}
    END`;
};

const CSV_LINE = `concat(${CHANGED_COLUMNS.map(cell).join(", ',', ")}, chr(10))`;

const list = (text: string): string => `list_filter(string_split(${text}, ' '), one -> one <> '')`;

const risk = (when: 'before' | 'after'): string =>
  `concat(risk_band_${when}, ' ', risk_score_${when})`;

/** The members of a row as the batch form has them, the row's number apart, and what it is told apart by. */
const MEMBERS = {
  application: 'application',
  vin: 'vin',
  applicant: 'applicant',
  province: 'province',
  destination: 'destination',
  maker: 'maker',
  appliedOn: 'applied_on',
  differs: cellOf.differs,
  gate: '[gate_before, gate_after]',
  entry: '[entry_before, entry_after]',
  risk: `[${risk('before')}, ${risk('after')}]`,
  gone: list('gone'),
  come: list('come'),
};

const NDJSON_LINE = sql`
  CAST(
    to_json(
      struct_pack(
        ${Object.entries(MEMBERS)
          .map(([key, sql]) => `${sqlName(key)} := ${sql}`)
          .join(', ')})) AS VARCHAR) || chr(10)`;

/**
 * Writes every vehicle whose answer or reasons differ, a line each, in the order of the licence rows;
 * rows are taken from the database as they are written.
 */
export const writeChanged = async (
  database: Database,
  format: 'csv' | 'ndjson',
  write: (text: string) => Promise<void>,
): Promise<void> => {
  if (format === 'csv') await write(`${CHANGED_COLUMNS.join(',')}\n`);
  const line = format === 'csv' ? CSV_LINE : NDJSON_LINE;
  const result = await database.connection.stream(sql`
    SELECT line
    FROM (SELECT row_id, ${line} AS line FROM (${SAID}))
    ORDER BY row_id`);
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    await write((chunk.getColumnValues(0) as string[]).join(''));
  }
};
