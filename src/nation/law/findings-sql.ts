import { join } from 'node:path';
import {
  NOT_MET,
  RESULTS,
  type ResultCode,
  UNKNOWN,
} from '../../domain/rules/evaluate/compile-rule.ts';
import { type BoundFor, byCountry, resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Rule, RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlText } from '../database.ts';
import { OUTPUT_PARQUET } from '../parquet-sql.ts';
import { type Overview, resultKey } from './answers-overview.ts';
import { evidenceSql } from './evidence-sql.ts';
import { evidenceJoin, type PatternYield } from './pattern-tables.ts';

/** An entry rule that bars keeps its results apart in its column, this much higher. */
const BARRING_OFFSET = 2; // not-law: a code of a result

/** The columns of findings, in the order of the files. */
export const FINDING_COLUMNS = [
  'application',
  'vin',
  'rule',
  'id',
  'axis',
  'result',
  'weight',
  'evidence',
] as const;

const codeOf = ({ axis, effect }: Rule, result: ResultCode): number =>
  axis === 'entry' && effect === 'barred' ? result + BARRING_OFFSET : result;

/** Results that are findings, as far as they are asked for and the table holds them. */
type Open = readonly (typeof NOT_MET | typeof UNKNOWN)[];

/** What a select of findings says of a rule; SQL, but for the code. */
interface Spoken {
  readonly rule: Rule;
  /** Results of the rule's column that are this rule's findings. */
  readonly open: Open;
  readonly evidence: string;
}

const isNotMet = (column: string): string =>
  `a.${column} IN (${NOT_MET}, ${NOT_MET + BARRING_OFFSET})`;

/**
 * A text that stands in every row: as the only value of a closed list, which Parquet files hold as the same texts.
 * DuckDB need not copy and look up each.
 */
const constant = (text: string): string => `CAST(${sqlText(text)} AS ENUM (${sqlText(text)}))`;

/** One text for each of the results asked for, told apart by the column. */
const byResult = (column: string, open: Open, text: (result: ResultCode) => string): string => {
  const [first = NOT_MET, second] = open;
  if (second === undefined) return text(first);
  return `CASE WHEN ${isNotMet(column)} THEN ${text(NOT_MET)} ELSE ${text(UNKNOWN)} END`;
};

/** One text for each of the rules, told apart by the destination when they are several. */
const byRule = (spoken: readonly Spoken[], text: (one: Spoken) => string): string => {
  const [only] = spoken;
  if (only !== undefined && spoken.length === 1) return text(only);
  const arms = spoken.map((one) => ({ country: one.rule.country ?? '', sql: text(one) }));
  return byCountry(arms, 'a.licence_destination', 'NULL');
};

/** One known text for each of the rules. */
const wordByRule = (spoken: readonly Spoken[], word: (rule: Rule) => string): string => {
  const [only] = spoken;
  return only !== undefined && spoken.length === 1
    ? constant(word(only.rule))
    : byRule(spoken, ({ rule }) => sqlText(word(rule)));
};

/** The order of a table of answers, which a join does not keep. */
const IN_ORDER = 'a.licence_destination, a.row_id, a.licence_vin';

/**
 * A select of the findings of one rule, or of one rule a country, that share a column of results.
 * @param others true when the column has findings of other rules too.
 */
const select = (
  column: string,
  spoken: readonly Spoken[],
  table: string,
  joins: string,
  others: boolean,
): string | null => {
  const open = ([NOT_MET, UNKNOWN] as const).filter((result) =>
    spoken.some((one) => one.open.includes(result)),
  );
  const [some] = spoken;
  if (some === undefined || open.length === 0) return null;
  const codes = new Set(
    spoken.flatMap((one) => one.open.map((result) => codeOf(one.rule, result))),
  );
  const where = [`a.${column} IN (${[...codes].sort().join(', ')})`];
  // only rows of a rule's country have its codes, and to look for very many countries takes long
  const countries = spoken.flatMap(({ rule }) => (rule.country === null ? [] : [rule.country]));
  if (others && countries.length > 0) {
    where.push(`a.licence_destination IN (${countries.map(sqlText).join(', ')})`);
  }
  const { axis, weight } = some.rule;
  const cells = [
    'a.licence_application AS application',
    'a.licence_vin AS vin',
    `${wordByRule(spoken, ({ code }) => code)} AS rule`,
    `${wordByRule(spoken, ({ id }) => id)} AS id`,
    `${constant(axis)} AS axis`,
    sql`
      ${byResult(column, open, (result) => (open.length === 1 ? constant : sqlText)(RESULTS[result]))} AS result`,
    `CAST(${axis === 'risk' ? weight : 'NULL'} AS SMALLINT) AS weight`,
    `${byRule(spoken, ({ evidence }) => evidence)} AS evidence`,
  ];
  const found = sql`
    SELECT ${cells.join(', ')}
    FROM ${table} a ${joins}
    WHERE ${where.join(' AND ')}`;
  return joins === '' ? found : `${found} ORDER BY ${IN_ORDER}`;
};

/**
 * Queries that together yield the findings of a table of answers (`verdictQuery` with its facts carried along), one a
 * column of results, each in the order of the table, which is that of destination and `row_id`. Columns:
 * `FINDING_COLUMNS`.
 * @param table the table, or the one for each column of results, with all findings of that column at least.
 * @param raisedOnly true: flags raised and nothing else.
 * @param overview what the table holds; queries that would yield nothing are left out. Without it none are.
 * @param bound the destinations of the rows.
 */
export const findingQueries = (
  ruleSet: RuleSet,
  table: string | ((column: string) => string),
  patterns: readonly PatternYield[],
  raisedOnly: boolean,
  overview?: Overview,
  bound: BoundFor = null,
): readonly string[] => {
  const filled = overview ?? { blank: new Set<string>(), usual: new Set<string>() };
  const tableOf = typeof table === 'string' ? (): string => table : table;
  const wanted: Open = raisedOnly ? [NOT_MET] : [NOT_MET, UNKNOWN];
  return resultColumns(ruleSet).flatMap(({ column, rules }) => {
    const apart: { readonly spoken: Spoken; readonly joins: string }[] = [];
    const together: Spoken[] = [];
    for (const rule of rules) {
      if (rule.country !== null && bound?.has(rule.country) === false) continue;
      const open = wanted.filter(
        (result) => overview?.results.has(resultKey(column, codeOf(rule, result))) ?? true,
      );
      if (open.length === 0) continue;
      const { joins, members } = evidenceJoin(rule, patterns);
      const more = joins === '' ? null : members;
      const evidence = byResult(column, open, (result) =>
        evidenceSql(rule, { unknown: result === UNKNOWN, more }, filled),
      );
      const spoken = { rule, open, evidence };
      // evidence of patterns is joined: each such rule is asked by itself
      if (joins === '') together.push(spoken);
      else apart.push({ spoken, joins });
    }
    const others = apart.length + Math.min(together.length, 1) > 1;
    const table = tableOf(column);
    return [
      ...apart.map(({ spoken, joins }) => select(column, [spoken], table, joins, others)),
      select(column, together, table, '', others),
    ].filter((query) => query !== null);
  });
};

/** A query of the columns of findings that yields none. */
const NO_FINDINGS = sql`
  SELECT
    NULL::VARCHAR AS application,
    NULL::VARCHAR AS vin,
    NULL::VARCHAR AS rule,
    NULL::VARCHAR AS id,
    NULL::VARCHAR AS axis,
    NULL::VARCHAR AS result,
    NULL::SMALLINT AS weight,
    NULL::VARCHAR AS evidence
  WHERE false`;

/**
 * Writes the findings of each query into a file of its own, in the folder and in the form of the output, and yields
 * the names of the files, in the order of the queries. One statement with all of them would hold every finding of a
 * nation in memory before it wrote the first, and one join among them would take its order from all.
 *
 * @param began told before each query, with its place and how many there are.
 */
export const writeFindings = async (
  database: Database,
  queries: readonly string[],
  folder: string,
  began: (place: number, of: number) => void = () => {},
): Promise<readonly string[]> => {
  const all = queries.length === 0 ? [NO_FINDINGS] : queries;
  const files = all.map((_, place) => `findings-${place}.parquet`);
  const statements = all.map(
    (query, place) =>
      sql`
        COPY (${query}) TO ${sqlText(join(folder, files[place] ?? ''))} (${OUTPUT_PARQUET})`,
  );
  await database.runApart(statements, (place) => began(place, all.length));
  return files;
};
