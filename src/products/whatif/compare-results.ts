import { factNamed } from '../../domain/facts/fact-table.ts';
import { factsReadBy } from '../../domain/rules/facts-read.ts';
import { resultColumns, verdictQuery } from '../../domain/rules/sql/compile-sql.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { sqlName } from '../../nation/database.ts';
import { type PatternYield, withPatterns } from '../../nation/law/pattern-tables.ts';

/** Two laws of the same rules, and the patterns whose facts differ between them. */
export interface TwoLaws {
  readonly before: RuleSet;
  readonly after: RuleSet;
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

/**
 * A query that asks every dossier the rules given under both laws, in one pass over the columns they
 * read: `row_id`, `before_<column>` and `after_<column>` of `resultColumns`, and `differs`, true when a
 * result of the rules in `moving` does.
 */
export const compareResults = (
  { before, after, recounted }: TwoLaws,
  ids: ReadonlySet<string>,
  moving: ReadonlySet<string>,
): string => {
  const [old, fresh] = [someRules(before, ids), someRules(after, ids)];
  const names = resultNames(before, ids);
  const read = columnsRead(recounted, old, fresh);
  const columns = ['row_id', ...read];
  const first = verdictQuery(old, DUCKDB, `(SELECT ${columns.join(', ')} FROM dossiers)`, columns);
  const kept = names.map((name) => `before_${name}`);
  const renamed = `(SELECT ${[...columns, ...names.map((name) => `${name} AS before_${name}`)].join(', ')} FROM (${first}))`;
  const facts = `(${factsAfter(renamed, [...columns, ...kept], recounted)})`;
  const second = verdictQuery(fresh, DUCKDB, facts, ['row_id', ...kept]);
  const differing = resultNames(before, moving).filter((name) => names.includes(name));
  const differs = differing.map((name) => `before_${name} <> ${name}`).join(' OR ');
  return `SELECT row_id, ${[...kept, ...names.map((name) => `${name} AS after_${name}`)].join(', ')},
    ${differs === '' ? 'false' : differs} AS differs FROM (${second})`;
};
