import { factNamed } from '../../domain/facts/fact-table.ts';
import { factsReadBy } from '../../domain/rules/facts-read.ts';
import { resultColumns, verdictQuery } from '../../domain/rules/sql/compile-sql.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { sqlName, sqlText } from '../../nation/database.ts';
import { type PatternYield, withPatterns } from '../../nation/law/pattern-tables.ts';
import { bearsOtherwise } from './changed-rules.ts';

/** Two laws of the same rules (`alignLaws`), and the patterns whose facts differ between them. */
export interface TwoLaws {
  readonly before: RuleSet;
  readonly after: RuleSet;
  /** The destinations that each has rules for by itself. */
  readonly bound: Readonly<Record<'before' | 'after', ReadonlySet<string>>>;
  /** The destinations that only one of them reads. */
  readonly apart: readonly string[];
  /** Their facts under the law after stand in `facts_of_row` and `facts_of_vin`. */
  readonly recounted: readonly PatternYield[];
}

/** A law with some of its rules. */
export const someRules = (law: RuleSet, ids: ReadonlySet<string>): RuleSet => ({
  ...law,
  rules: law.rules.filter(({ id }) => ids.has(id)),
});

/** The columns of dossiers that laws read, and those by which `verdictQuery` and `withPatterns` find their way. */
const columnsRead = (
  recounted: readonly PatternYield[],
  ...laws: readonly RuleSet[]
): readonly string[] => {
  const rules = laws.flatMap((law) => law.rules);
  const read = new Set(rules.flatMap(factsReadBy).map(({ column }) => column));
  if (recounted.length > 0) read.add('licence_vin');
  if (rules.some(({ country }) => country !== null)) read.add('licence_destination');
  return [...read].map(sqlName);
};

/** A table of dossiers with the facts of the patterns as they are under the law after. */
export const factsAfter = (
  table: string,
  columns: readonly string[],
  recounted: readonly PatternYield[],
): string => {
  const own = new Set(
    recounted.flatMap(({ facts }) => facts.map((fact) => sqlName(factNamed(fact).column))),
  );
  const kept = columns.filter((column) => !own.has(column));
  return withPatterns(`(SELECT ${kept.join(', ')} FROM ${table})`, recounted);
};

/** Columns of `asked`: the results of some rules before and after. */
export const resultNames = (law: RuleSet, ids: ReadonlySet<string>): readonly string[] =>
  resultColumns(someRules(law, ids)).map(({ column }) => column);

/** The column by which rows find the rules of their destination. */
const DESTINATION = 'licence_destination';

/** SQL that is true of rows whose answer may differ although no result of the rules in `ids` does. */
const mayDifferAnyway = (
  { before, after, apart }: TwoLaws,
  ids: ReadonlySet<string>,
): readonly string[] => {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const otherwise = resultColumns(someRules(after, ids))
    .filter(({ rules }) => rules.some((rule) => bearsOtherwise(old.get(rule.id), rule)))
    .flatMap(({ column }) => [`before_${column} > 0`, `${column} > 0`]);
  if (apart.length > 0) {
    otherwise.push(`coalesce(${DESTINATION} IN (${apart.map(sqlText).join(', ')}), false)`);
  }
  const bands = JSON.stringify(before.bands) !== JSON.stringify(after.bands);
  return bands ? [...otherwise, 'true'] : otherwise;
};

/**
 * A query that asks every dossier the rules given under both laws, in one pass over the columns they read: `row_id`,
 * `before_<column>` and `after_<column>` of `resultColumns`, and `differs`, true where a result of the rules in
 * `moving` does, or what the law makes of it.
 */
export const compareResults = (
  laws: TwoLaws,
  ids: ReadonlySet<string>,
  moving: ReadonlySet<string>,
): string => {
  const { before, after, recounted } = laws;
  const [old, fresh] = [someRules(before, ids), someRules(after, ids)];
  const names = resultNames(before, ids);
  const read = new Set(columnsRead(recounted, old, fresh));
  const anyway = mayDifferAnyway(laws, ids);
  if (laws.apart.length > 0) read.add(sqlName(DESTINATION));
  const columns = ['row_id', ...read];
  const first = verdictQuery(old, DUCKDB, `(SELECT ${columns.join(', ')} FROM dossiers)`, columns);
  const kept = names.map((name) => `before_${name}`);
  const renamed = sql`(
    SELECT ${[...columns, ...names.map((name) => `${name} AS before_${name}`)].join(', ')}
    FROM (${first}))`;
  const facts = `(${factsAfter(renamed, [...columns, ...kept], recounted)})`;
  const carried = ['row_id', ...kept, ...(read.has(sqlName(DESTINATION)) ? [DESTINATION] : [])];
  const second = verdictQuery(fresh, DUCKDB, facts, carried);
  const differing = resultNames(before, moving).filter((name) => names.includes(name));
  const differs = [...differing.map((name) => `before_${name} <> ${name}`), ...anyway];
  return sql`
    SELECT row_id, ${[...kept, ...names.map((name) => `${name} AS after_${name}`)].join(', ')},
      ${differs.length === 0 ? 'false' : differs.join(' OR ')} AS differs
    FROM (${second})`;
};
