import { join } from 'node:path';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import type { TakeDossiers } from '../dossiers/lay-part.ts';
import { answersQuery, carriedColumns, verdictsQuery } from '../law/answers-sql.ts';
import { findingQueries, NO_FINDINGS } from '../law/findings-sql.ts';
import { lookOver } from '../law/look-over.ts';
import { type PatternYield, withPatterns } from '../law/pattern-tables.ts';
import { withQuality } from '../law/with-quality.ts';
import { VEHICLE_PROBLEMS } from './problem-relations.ts';

/** Files of a part that has been answered, in its folder. */
export const PART = {
  verdicts: 'verdicts.parquet',
  findings: 'findings.parquet',
  dossiers: 'dossiers.parquet',
  unapplied: 'unapplied.parquet',
  unappliedFindings: 'unapplied-findings.parquet',
} as const;

const copy = (query: string, folder: string, file: string): string =>
  `COPY (${query}) TO ${sqlText(join(folder, file))} (FORMAT parquet, COMPRESSION lz4_raw)`;

/**
 * Reads the law over dossiers, joined with the facts of the patterns, into the table `answered`. One
 * answer an application and VIN: rows in `repeated` are left out.
 */
export const answerApplied =
  (database: Database, ruleSet: RuleSet, patterns: readonly PatternYield[]): TakeDossiers =>
  (query) => {
    const laid = `SELECT * FROM (${withPatterns(`(${query})`, patterns)}) x WHERE NOT EXISTS (SELECT 1 FROM repeated WHERE repeated.row_id = x.row_id)`;
    return database.run(
      `CREATE OR REPLACE TEMP TABLE answered AS SELECT * FROM (${answersQuery(ruleSet, `(${laid})`)}) ORDER BY row_id`,
    );
  };

/** Writes the verdicts, findings and facts of `answered`, and yields the number of its rows. */
export const writeApplied = async (
  database: Database,
  ruleSet: RuleSet,
  patterns: readonly PatternYield[],
  folder: string,
  broken: ReadonlySet<string>,
): Promise<number> => {
  const judged = withQuality(
    ruleSet,
    broken,
    'answered',
    VEHICLE_PROBLEMS,
    'q.vin = a.licence_vin',
  );
  const verdicts = `${verdictsQuery(ruleSet, `(${judged})`)} ORDER BY row_id`;
  await database.run(copy(verdicts, folder, PART.verdicts));
  const overview = await lookOver(database, ruleSet, 'answered');
  const findings = findingQueries(ruleSet, 'answered', patterns, false, overview);
  await database.run(copy([NO_FINDINGS, ...findings].join(' UNION ALL '), folder, PART.findings));
  const facts = ['row_id', ...carriedColumns(ruleSet).map(sqlName)].join(', ');
  await database.run(copy(`SELECT ${facts} FROM answered`, folder, PART.dossiers));
  const answered = await database.number('SELECT count(*) FROM answered');
  await database.run('DROP TABLE answered');
  return answered;
};

/**
 * Asks the flags of every vehicle of vehicles in no application; those with one raised stand in the
 * table `answered`.
 */
export const answerUnapplied =
  (database: Database, everyVehicle: RuleSet, patterns: readonly PatternYield[]): TakeDossiers =>
  (query) => {
    const laid = withPatterns(`(${query})`, patterns);
    return database.run(
      `CREATE OR REPLACE TEMP TABLE answered AS SELECT * FROM (${answersQuery(everyVehicle, `(${laid})`)}) WHERE risk_score > 0 ORDER BY licence_vin`,
    );
  };

/** Writes the flags raised in `answered`. */
export const writeUnapplied = async (
  database: Database,
  everyVehicle: RuleSet,
  patterns: readonly PatternYield[],
  folder: string,
): Promise<void> => {
  const judged = `(SELECT *, 0 AS quality_problems, '' AS quality FROM answered)`;
  const verdicts = `SELECT vin, risk_score, risk_band, risk_reasons FROM (${verdictsQuery(everyVehicle, judged)}) ORDER BY vin`;
  await database.run(copy(verdicts, folder, PART.unapplied));
  const overview = await lookOver(database, everyVehicle, 'answered');
  const findings = findingQueries(everyVehicle, 'answered', patterns, true, overview);
  const all = [NO_FINDINGS, ...findings].join(' UNION ALL ');
  await database.run(copy(all, folder, PART.unappliedFindings));
  await database.run('DROP TABLE answered');
};
