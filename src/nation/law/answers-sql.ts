import { FACTS } from '../../domain/facts/fact-table.ts';
import { NOT_MET, UNKNOWN } from '../../domain/rules/evaluate/compile-rule.ts';
import { factsReadBy } from '../../domain/rules/facts-read.ts';
import {
  type BoundFor,
  byCountry,
  resultColumns,
  verdictQuery,
} from '../../domain/rules/sql/compile-sql.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { codeSql, reasonsSql } from '../../domain/rules/sql/risk-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Rule, RuleSet } from '../../domain/rules/syntax.ts';
import { NO_LAW_READ } from '../../domain/verdict/verdict.ts';
import { sqlName, sqlText } from '../database.ts';

/** Columns of a vehicle that its answers carry whether or not a rule reads them; patterns worked out again do. */
const ALWAYS = [
  'licence_application',
  'licence_number',
  'licence_vin',
  'licence_applicant',
  'licence_applicant_name',
  'licence_province',
  'licence_destination',
  'licence_applied_on',
  'certificate_registered_on',
] as const;

/** The columns of facts that the answers of a rule set carry along, in dossier order, each once. */
export const carriedColumns = (ruleSet: RuleSet): readonly string[] => {
  const read = new Set<string>(ALWAYS);
  for (const rule of ruleSet.rules) for (const { column } of factsReadBy(rule)) read.add(column);
  return FACTS.map(({ column }) => column).filter((column) => read.has(column));
};

/**
 * A query that reads the law over a table of dossiers in its order: `row_id`, the facts read, every
 * result and the answers `gate`, `entry`, `risk_score`, `risk_band`.
 *
 * @param left columns of facts that are unknown in every row, and not carried along.
 * @param bound the destinations of the rows.
 */
export const answersQuery = (
  ruleSet: RuleSet,
  table: string,
  left: ReadonlySet<string> = new Set(),
  bound: BoundFor = null,
): string => {
  const carried = carriedColumns(ruleSet).filter((column) => !left.has(column));
  return verdictQuery(ruleSet, DUCKDB, table, ['row_id', ...carried.map(sqlName)], left, bound);
};

/** SQL of the codes of those rules whose result is the least given, or a graver one. */
const codes = (
  ruleSet: RuleSet,
  which: (rule: Rule) => boolean,
  least: typeof UNKNOWN | typeof NOT_MET,
  bound: BoundFor = null,
): string => {
  const codesOf = resultColumns(ruleSet).flatMap(({ column, rules }) => {
    const [only] = rules;
    if (only === undefined || !which(only)) return [];
    const when = `${column} >= ${least}`;
    if (only.country === null) return [{ when, code: codeSql(only.code) }];
    const arms = rules.flatMap(({ country, code }) =>
      country === null || bound?.has(country) === false ? [] : [{ country, sql: codeSql(code) }],
    );
    if (arms.length === 0) return [];
    return [{ when, code: byCountry(arms, 'licence_destination', "''") }];
  });
  return reasonsSql(codesOf);
};

/** `NO_LAW_READ` where a destination is told for which the law has no file. */
const noLawRead = ({ destinations }: RuleSet): string => {
  const known = [...destinations.keys()].map(sqlText).join(', ');
  const read = known === '' ? 'false' : `licence_destination IN (${known})`;
  return `CASE WHEN licence_destination IS NULL OR ${read} THEN '' ELSE ${sqlText(NO_LAW_READ)} END`;
};

/** The columns of reasons: codes with spaces between, gate and entry those not met or unknown, risk those raised. */
export const REASONS = ['gate_reasons', 'entry_reasons', 'risk_reasons'] as const;

/**
 * A query that adds `REASONS` to a table of results and `licence_destination`.
 * @param bound the destinations of the rows.
 */
export const reasonsQuery = (ruleSet: RuleSet, table: string, bound: BoundFor = null): string => {
  const [gate, entry, risk] = REASONS;
  return sql`
    SELECT
      *,
      ${codes(ruleSet, ({ axis }) => axis === 'gate', UNKNOWN)} AS ${gate},
      concat(
        ${codes(ruleSet, ({ axis }) => axis === 'entry', UNKNOWN, bound)},
        ${noLawRead(ruleSet)}) AS ${entry},
      ${codes(ruleSet, ({ axis }) => axis === 'risk', NOT_MET)} AS ${risk}
    FROM ${table}`;
};

/** The columns of the files of verdicts, in order. */
export const VERDICT_COLUMNS = [
  'application',
  'vin',
  'gate',
  'gate_reasons',
  'entry_country',
  'entry',
  'entry_reasons',
  'risk_score',
  'risk_band',
  'risk_reasons',
  'quality_problems',
  'quality',
] as const;

/** Columns beside those of the files, by which a summary counts. */
const COUNTED_BY = [
  'row_id',
  'licence_applicant AS applicant',
  'licence_applicant_name AS applicant_name',
  'licence_province AS province',
  'licence_applied_on AS applied_on',
  'certificate_registered_on AS registered_on',
] as const;

/**
 * A query for the verdicts of a table of answers, in its order: `VERDICT_COLUMNS`, and what a summary
 * counts by.
 * @param table answers with `quality_problems`, `quality` and the columns of `reasonsQuery` beside them.
 */
export const verdictsQuery = (table: string): string =>
  sql`
    SELECT ${[
      'licence_application AS application',
      'licence_vin AS vin',
      'gate',
      'gate_reasons',
      'licence_destination AS entry_country',
      'entry',
      'entry_reasons',
      'risk_score',
      'risk_band',
      'risk_reasons',
      'quality_problems',
      'quality',
      ...COUNTED_BY,
    ].join(', ')}
    FROM ${table}`;
