import { join } from 'node:path';
import { findFact } from '../../domain/facts/fact-table.ts';
import { factsTakenForNo } from '../../domain/rules/facts-taken-for-no.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import type { TakeDossiers } from '../dossiers/lay-part.ts';
import { answersQuery, carriedColumns, verdictsQuery } from '../law/answers-sql.ts';
import { findingQueries } from '../law/findings-sql.ts';
import { type PatternYield, withPatterns } from '../law/pattern-tables.ts';

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
 * What could not be read of a vehicle, from `vin_problems` (vin, field, code, count) and
 * `row_problems` (row_id of licence, …): `quality_problems`, a count, and `quality`, `field:code` with
 * spaces between. A cell that could not be read never passes for a "no": it keeps a gate from being clear.
 */
const withQuality = (ruleSet: RuleSet, broken: ReadonlySet<string>): string => {
  const doubtful = [...factsTakenForNo(ruleSet)].flatMap((name) => {
    const fact = findFact(name);
    if (fact === undefined || fact.derived) return [];
    const blank = `${sqlName(fact.column)} IS NULL`;
    // an account that broke off may have told of any vehicle
    if (broken.has(fact.account)) return [`(${blank})`];
    return [`(${blank} AND coalesce(list_contains(q.fields, ${sqlText(fact.name)}), false))`];
  });
  const unread = doubtful.length === 0 ? 'false' : doubtful.join(' OR ');
  return `SELECT a.* REPLACE (
      CASE WHEN a.gate = 'clear' AND (${unread}) THEN 'undetermined' ELSE a.gate END AS gate),
      coalesce(q.problems, 0) AS quality_problems, coalesce(q.quality, '') AS quality
    FROM answered a LEFT JOIN vehicle_problems q ON q.vin = a.licence_vin`;
};

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
  const verdicts = `${verdictsQuery(ruleSet, `(${withQuality(ruleSet, broken)})`)} ORDER BY row_id`;
  await database.run(copy(verdicts, folder, PART.verdicts));
  const findings = findingQueries(ruleSet, 'answered', patterns, false);
  await database.run(copy(findings.join(' UNION ALL '), folder, PART.findings));
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
  const findings = findingQueries(everyVehicle, 'answered', patterns, true);
  await database.run(copy(findings.join(' UNION ALL '), folder, PART.unappliedFindings));
  await database.run('DROP TABLE answered');
};
