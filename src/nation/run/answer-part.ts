import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoundFor } from '../../domain/rules/sql/compile-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import { DOSSIER_ORDER, type TakeDossiers } from '../dossiers/build-dossiers.ts';
import { overviewOf } from '../law/answers-overview.ts';
import {
  answersQuery,
  carriedColumns,
  REASONS,
  reasonsQuery,
  verdictsQuery,
} from '../law/answers-sql.ts';
import { withBlank } from '../law/blank-columns.ts';
import { findingQueries, writeFindings } from '../law/findings-sql.ts';
import { packedNames, packResults, unpackResults } from '../law/packed-results.ts';
import { type KnownFacts, type PatternYield, withPatterns } from '../law/pattern-tables.ts';
import { gateReasons, withQuality } from '../law/with-quality.ts';
import { INTERNAL_PARQUET, OUTPUT_PARQUET, parquetRows } from '../parquet-sql.ts';
import { VEHICLE_PROBLEMS } from './problem-relations.ts';

/** Files of a part that has been answered, in its folder. */
export const PART = {
  /** In the form of the output, which is put together of them. */
  verdicts: 'verdicts.parquet',
  /** `row_id`, the facts that the law reads but for those nobody tells, the results, the answers. */
  answered: 'answered.parquet',
  unapplied: 'unapplied.parquet',
  /** In the form of the output, like those of the findings of vehicles in applications. */
  unappliedFindings: 'unapplied-findings.parquet',
} as const;

/** What is known of the patterns: which of their columns are known by what, and which no vehicle has. */
export interface PatternFacts {
  readonly yields: readonly PatternYield[];
  readonly known: KnownFacts;
  readonly blank: ReadonlySet<string>;
  /** How many VINs certificates tell and no licence row, counted beside them. */
  readonly certified: number;
}

/** The answers of `verdictQuery`. */
const ANSWERS = ['gate', 'entry', 'risk_score', 'risk_band'];

const copy = (query: string, folder: string, file: string, form = INTERNAL_PARQUET): string =>
  `COPY (${query}) TO ${sqlText(join(folder, file))} (${form})`;

/** How many rows of a file of answers stand before one that comes after them in `DOSSIER_ORDER`. */
const rowsAstray = (rows: string): string => sql`
  SELECT count(*)
  FROM (
    SELECT
      licence_destination AS d,
      row_id AS n,
      lag(licence_destination) OVER () AS before_d,
      lag(row_id) OVER () AS before_n
    FROM ${rows}
  )
  WHERE before_n IS NOT NULL
    AND CASE WHEN d IS NOT DISTINCT FROM before_d THEN n < before_n ELSE before_d IS NULL OR d < before_d END
`;

/** Puts answers in order that a join left in none, as one does that does not fit in memory. */
export const putInOrder = async (database: Database, folder: string): Promise<void> => {
  const path = join(folder, PART.answered);
  const rows = parquetRows(path);
  if ((await database.number(rowsAstray(rows))) === 0) return;
  const ordered = `${PART.answered}.ordered`;
  await database.run(copy(`SELECT * FROM ${rows} ORDER BY ${DOSSIER_ORDER}`, folder, ordered));
  await rename(join(folder, ordered), path);
};

/**
 * Reads the law over dossiers, joined with the facts of the patterns, into a file of the folder, ordered by
 * destination and `row_id`. The dossiers are put in order before the law is read over them: joins keep none, and
 * the rules of a country find their rows side by side.
 *
 * Yields the columns that were left out of the file, since they are blank in every row.
 */
export const answerApplied =
  (
    database: Database,
    ruleSet: RuleSet,
    patterns: PatternFacts,
    bound: BoundFor,
    folder: string,
  ): TakeDossiers<ReadonlySet<string>> =>
  async ({ query, blank }) => {
    const carried = carriedColumns(ruleSet);
    const none = new Set(
      carried.filter((column) => blank.has(column) || patterns.blank.has(column)),
    );
    const carries = carried.filter((column) => !none.has(column));
    const told = ['row_id', ...carries].map(sqlName);
    const order = database.keepsOrder ? '' : `ORDER BY ${DOSSIER_ORDER}`;
    const whole = withPatterns(`(${query})`, patterns.yields, new Set(carries), patterns.known);
    const laid = sql`(
      SELECT ${told.join(', ')}
      FROM (${whole}) x
      ${order}
    )`;
    const answers = answersQuery(ruleSet, `(${withBlank(laid, none)})`, none, bound);
    const columns = [...told, ...ANSWERS, ...packResults(ruleSet)].join(', ');
    await database.runAsWritten(copy(`SELECT ${columns} FROM (${answers})`, folder, PART.answered));
    if (database.keepsOrder) await putInOrder(database, folder);
    return none;
  };

/** Answers of parts, every result in a column of its own, with the columns that are blank in every row. */
export const answeredRelation = (
  ruleSet: RuleSet,
  files: readonly string[],
  blank: ReadonlySet<string>,
): string => {
  const results = [`* EXCLUDE (${packedNames(ruleSet).join(', ')})`, ...unpackResults(ruleSet)];
  return withBlank(`(SELECT ${results.join(', ')} FROM ${parquetRows(...files)})`, blank);
};

/**
 * Builds the reasons of all results there are in a part into `part_reason`, by the results and `licence_destination`:
 * few results are told apart, and each would be put in words for very many vehicles.
 */
const buildReasons = (
  database: Database,
  ruleSet: RuleSet,
  rows: string,
  bound: BoundFor,
): Promise<void> => {
  const results = sql`
    SELECT DISTINCT licence_destination, ${packedNames(ruleSet).join(', ')}
    FROM ${rows}
  `;
  const unpacked = `SELECT *, ${unpackResults(ruleSet).join(', ')} FROM (${results})`;
  const kept = ['licence_destination', ...packedNames(ruleSet), ...REASONS].join(', ');
  const reasons = reasonsQuery(ruleSet, `(${unpacked})`, bound);
  return database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_reason AS
    SELECT ${kept}
    FROM (${reasons})
  `);
};

/** Writes the verdicts of a part that has been answered, and yields their number. */
export const writeVerdicts = async (
  database: Database,
  ruleSet: RuleSet,
  blank: ReadonlySet<string>,
  folder: string,
  broken: ReadonlySet<string>,
  bound: BoundFor,
): Promise<number> => {
  const rows = parquetRows(join(folder, PART.answered));
  await buildReasons(database, ruleSet, rows, bound);
  const answered = withBlank(`(SELECT * FROM ${rows})`, blank);
  const judged = withQuality(
    ruleSet,
    broken,
    `(${answered})`,
    VEHICLE_PROBLEMS,
    'q.vin = a.licence_vin',
  );
  const same = packedNames(ruleSet).map((name) => `w.${name} = j.${name}`);
  const [gate, ...others] = REASONS.map((name) => `w.${name}`);
  const told = sql`
    (
      SELECT j.*, ${gateReasons(gate ?? `''`)} AS gate_reasons, ${others.join(', ')}
      FROM (${judged}) j
      JOIN part_reason w
        ON ${same.join(' AND ')}
          AND w.licence_destination IS NOT DISTINCT FROM j.licence_destination)`;
  const verdicts = `${verdictsQuery(told)} ORDER BY row_id`;
  await database.run(copy(verdicts, folder, PART.verdicts, OUTPUT_PARQUET));
  await database.run('DROP TABLE part_reason');
  return database.number(`SELECT count(*) FROM ${parquetRows(join(folder, PART.verdicts))}`);
};

/**
 * Asks the flags of every vehicle of vehicles in no application; those with one raised stand in the
 * table `answered`.
 */
export const answerUnapplied =
  (database: Database, everyVehicle: RuleSet, { yields, known }: PatternFacts): TakeDossiers =>
  ({ query }) => {
    const laid = withPatterns(`(${query})`, yields, undefined, known);
    return database.runAsWritten(sql`
      CREATE OR REPLACE TABLE answered AS
      SELECT *
      FROM (${answersQuery(everyVehicle, `(${laid})`)})
      WHERE risk_score > 0
      ORDER BY licence_vin
    `);
  };

/** Writes the flags raised in `answered`. */
export const writeUnapplied = async (
  database: Database,
  everyVehicle: RuleSet,
  patterns: readonly PatternYield[],
  folder: string,
): Promise<void> => {
  const judged = sql`
    (
      SELECT *, 0 AS quality_problems, '' AS quality
      FROM (${reasonsQuery(everyVehicle, 'answered')}))`;
  const verdicts = sql`
    SELECT vin, risk_score, risk_band, risk_reasons
    FROM (${verdictsQuery(judged)})
    ORDER BY vin
  `;
  await database.run(copy(verdicts, folder, PART.unapplied));
  const overview = await overviewOf(database, everyVehicle, 'answered');
  const findings = findingQueries(everyVehicle, 'answered', patterns, true, overview);
  const files = await writeFindings(database, findings, folder);
  const all = `SELECT * FROM ${parquetRows(...files.map((file) => join(folder, file)))}`;
  await database.runApart([copy(all, folder, PART.unappliedFindings, OUTPUT_PARQUET)]);
  await database.run('DROP TABLE answered');
};
