import {
  NOT_MET,
  RESULTS,
  type ResultCode,
  UNKNOWN,
} from '../../domain/rules/evaluate/compile-rule.ts';
import { type ResultColumn, resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import type { Rule, RuleSet } from '../../domain/rules/syntax.ts';
import { sqlText } from '../database.ts';
import { jsonObject, knownMembers, unknownMember } from './evidence-sql.ts';
import { type Overview, resultKey } from './look-over.ts';
import { evidenceJoin, type PatternYield } from './pattern-tables.ts';

/** An entry rule that bars keeps its results apart in its column, this much higher. */
const BARRING_OFFSET = 2;

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

/** A rule and where its results stand. */
interface Placed {
  readonly rule: Rule;
  readonly column: string;
}

const placed = (columns: readonly ResultColumn[]): readonly Placed[] =>
  columns.flatMap(({ column, rules }) => rules.map((rule) => ({ rule, column })));

const codeIn = ({ rule }: Placed, result: ResultCode): number =>
  rule.axis === 'entry' && rule.effect === 'barred' ? result + BARRING_OFFSET : result;

/** What of a rule's results is a finding: not met, and unknown unless a flag was only not decided. */
const select = (
  at: Placed,
  result: ResultCode,
  table: string,
  patterns: readonly PatternYield[],
  blank: ReadonlySet<string>,
): string => {
  const { rule, column } = at;
  const { joins, members } = evidenceJoin(rule, patterns);
  const evidence = jsonObject(
    knownMembers(rule, blank),
    ...(result === UNKNOWN ? [unknownMember(rule, blank)] : []),
    ...(joins === '' ? [] : [members]),
  );
  const where = [
    `a.${column} = ${codeIn(at, result)}`,
    ...(rule.country === null ? [] : [`a.licence_destination = ${sqlText(rule.country)}`]),
  ];
  const weight = rule.axis === 'risk' ? `${rule.weight}` : 'NULL';
  const cells = [
    'a.licence_application AS application',
    'a.licence_vin AS vin',
    `${sqlText(rule.code)} AS rule`,
    `${sqlText(rule.id)} AS id`,
    `${sqlText(rule.axis)} AS axis`,
    `${sqlText(RESULTS[result])} AS result`,
    `CAST(${weight} AS SMALLINT) AS weight`,
    `${evidence} AS evidence`,
  ];
  return `SELECT ${cells.join(', ')} FROM ${table} a ${joins} WHERE ${where.join(' AND ')}`;
};

/**
 * Queries that together yield the findings of a table of answers (`verdictQuery` with its facts
 * carried along): rule by rule, not met before unknown, in the order of the table. Columns:
 * `FINDING_COLUMNS`.
 * @param raisedOnly true: flags raised and nothing else.
 * @param overview what the table holds; queries that would yield nothing are left out. Without it none are.
 */
export const findingQueries = (
  ruleSet: RuleSet,
  table: string,
  patterns: readonly PatternYield[],
  raisedOnly: boolean,
  overview?: Overview,
): readonly string[] => {
  const blank = overview?.blank ?? new Set<string>();
  const wanted = raisedOnly ? [NOT_MET] : [NOT_MET, UNKNOWN];
  return placed(resultColumns(ruleSet)).flatMap((at) =>
    wanted
      .filter((result) => overview?.results.has(resultKey(at.column, codeIn(at, result))) ?? true)
      .map((result) => select(at, result, table, patterns, blank)),
  );
};

/** A query of the columns of findings that yields none. */
export const NO_FINDINGS = `SELECT NULL::VARCHAR AS application, NULL::VARCHAR AS vin, NULL::VARCHAR AS rule, NULL::VARCHAR AS id, NULL::VARCHAR AS axis, NULL::VARCHAR AS result, NULL::SMALLINT AS weight, NULL::VARCHAR AS evidence WHERE false`;
