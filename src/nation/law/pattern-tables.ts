import { type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import { factsReadBy } from '../../domain/rules/facts-read.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Rule } from '../../domain/rules/syntax.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import { type LookUp, lookedUp } from '../dossiers/looked-up.ts';
import { withBlank } from './blank-columns.ts';

/** What a pattern yields, whoever works it out. */
export interface PatternYield {
  /** camelCase; the table is `pattern_` and the name in snake case. */
  readonly name: string;
  readonly facts: readonly FactName[];
}

/** Table of a pattern: `row_id` (null: the VIN, whatever application), `vin`, its facts, `evidence`. */
export const patternTable = ({ name }: PatternYield): string =>
  `pattern_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

/** Columns of patterns' facts that are known of some licence row (`facts_of_row`), and of some VIN (`facts_of_vin`). */
export interface KnownFacts {
  readonly row: ReadonlySet<string>;
  readonly vin: ReadonlySet<string>;
}

const factColumns = (patterns: readonly PatternYield[]): readonly string[] =>
  patterns.flatMap(({ facts }) => facts.map((name) => factNamed(name).column));

/** Which rows of a pattern tell of a licence row, and which of a VIN. */
const OF_ROW = 'row_id IS NOT NULL';
const OF_VIN = 'row_id IS NULL AND vin IS NOT NULL';

/** Which facts of the patterns are known at all, by what they are gathered by. */
export const knownOfPatterns = async (
  database: Database,
  patterns: readonly PatternYield[],
): Promise<KnownFacts> => {
  const known = { row: new Set<string>(), vin: new Set<string>() };
  for (const pattern of patterns) {
    const columns = factColumns([pattern]);
    const counts = columns.flatMap((column, at) => [
      `count(${sqlName(column)}) FILTER (${OF_ROW}) AS row${at}`,
      `count(${sqlName(column)}) FILTER (${OF_VIN}) AS vin${at}`,
    ]);
    const [counted = {}] = await database.rows<Record<string, bigint>>(
      `SELECT ${counts.join(', ')} FROM ${patternTable(pattern)}`,
    );
    for (const by of ['row', 'vin'] as const) {
      for (const [at, column] of columns.entries())
        if (counted[`${by}${at}`]) known[by].add(column);
    }
  }
  return known;
};

/**
 * Statements that gather the facts of all patterns in `facts_of_row` and `facts_of_vin`, one row a key.
 *
 * @param known which facts are known by what: only these stand in the tables; none given = any by both.
 */
export const gatherPatterns = (
  patterns: readonly PatternYield[],
  known?: KnownFacts,
): readonly string[] => {
  const gather = (by: 'row' | 'vin', key: string, type: string, which: string) => {
    const name = `facts_of_${by}`;
    const columnsOf = (those: readonly PatternYield[]): readonly string[] =>
      factColumns(those)
        .filter((column) => known?.[by].has(column) ?? true)
        .map(sqlName);
    const own = columnsOf(patterns);
    const told = (columns: (pattern: PatternYield) => readonly string[]): readonly string[] => [
      `SELECT CAST(NULL AS ${type}) AS ${key} WHERE false`,
      ...patterns.map(
        (pattern) =>
          sql`
            SELECT ${[key, ...columns(pattern)].join(', ')}
            FROM ${patternTable(pattern)}
            WHERE ${which}
          `,
      ),
    ];
    const all = told((pattern) => columnsOf([pattern])).join(' UNION ALL BY NAME ');
    const facts = own.map((column) => `any_value(${column}) AS ${column}`);
    // Nearly all stand in one pattern: what stands in several alone is brought together. Its keys are few; DuckDB,
    // which cannot know that,
    // would keep all the others to look them up in
    return [
      sql`
        CREATE OR REPLACE TEMP TABLE facts_several AS
        SELECT ${key}
        FROM (${told(() => []).join(' UNION ALL ')})
        GROUP BY ${key}
        HAVING count(*) > 1
      `,
      sql`
        CREATE OR REPLACE TABLE ${name} AS
        SELECT ${[key, ...own].join(', ')}
        FROM (${all})
        ANTI JOIN facts_several USING (${key})
      `,
      sql`
        INSERT INTO ${name}
        SELECT ${[key, ...facts].join(', ')}
        FROM (${all})
        SEMI JOIN facts_several USING (${key})
        GROUP BY ${key}
      `,
      'DROP TABLE facts_several',
    ];
  };
  return [...gather('row', 'row_id', 'BIGINT', OF_ROW), ...gather('vin', 'vin', 'VARCHAR', OF_VIN)];
};

/** Columns of patterns' facts that no vehicle has. */
export const blankOfPatterns = (
  patterns: readonly PatternYield[],
  { row, vin }: KnownFacts,
): ReadonlySet<string> =>
  new Set(factColumns(patterns).filter((column) => !row.has(column) && !vin.has(column)));

/** A query for all that the patterns found, in their order: `pattern`, `application`, `vin`, `evidence`. */
export const patternRows = (patterns: readonly PatternYield[]): string => {
  const found = patterns.map(
    (pattern, place) =>
      sql`
        SELECT ${place} AS place, ${sqlText(pattern.name)} AS pattern, row_id, vin, evidence
        FROM ${patternTable(pattern)}
      `,
  );
  return sql`
    SELECT p.pattern, l.licence_application AS application, p.vin, p.evidence
    FROM (${found.join(' UNION ALL ')}) p
    LEFT JOIN licence l ON l.row_id = p.row_id
    ORDER BY p.place, p.vin, p.row_id
  `;
};

/**
 * A query that adds the patterns' facts to a table of dossiers (`row_id`, `licence_vin` and columns
 * of facts): those of its licence row before those of its VIN.
 *
 * @param asked the columns of facts that are added, of those that the patterns have; none given = all.
 * @param known which facts are known by what; none given = any by both.
 */
export const withPatterns = (
  table: string,
  patterns: readonly PatternYield[],
  asked?: ReadonlySet<string>,
  known?: KnownFacts,
): string => {
  const own = factColumns(patterns).filter((column) => asked?.has(column) ?? true);
  const isKnown = (by: 'row' | 'vin', column: string): boolean => known?.[by].has(column) ?? true;
  const blank = new Set(own.filter((column) => !isKnown('row', column) && !isKnown('vin', column)));
  const facts = own
    .filter((column) => !blank.has(column))
    .map((column) => {
      if (!isKnown('vin', column)) return `r.${column}`;
      return isKnown('row', column)
        ? `coalesce(r.${column}, v.${column}) AS ${column}`
        : `v.${column}`;
    })
    .join(', ');
  if (facts === '') return withBlank(table, blank);
  const lookUps: readonly LookUp[] = [
    { alias: 'r', table: 'facts_of_row', keys: [['row_id', 'l.row_id']] },
    { alias: 'v', table: 'facts_of_vin', keys: [['vin', 'l.licence_vin']] },
  ];
  const asking = lookUps.filter(({ alias }) => new RegExp(`\\b${alias}\\.`).test(facts));
  const found = asking.map(({ alias }) => alias).join(', ');
  const laid = sql`
    SELECT l.* EXCLUDE (${found}), ${facts}
    FROM ${lookedUp(table, asking, facts)} l
  `;
  return blank.size === 0 ? laid : withBlank(`(${laid})`, blank);
};

/** How the evidence of the patterns that a rule reads is joined to its findings. */
export interface EvidenceJoin {
  readonly joins: string;
  /** Members of a JSON object, each with a comma before it. */
  readonly members: string;
}

/** The evidence of the patterns that a rule reads, for a table `a` with `row_id` and `licence_vin`. */
export const evidenceJoin = (rule: Rule, patterns: readonly PatternYield[]): EvidenceJoin => {
  const read = new Set(factsReadBy(rule).map(({ name }) => name));
  const concerned = patterns.filter(({ facts }) => facts.some((fact) => read.has(fact)));
  const joins = concerned.flatMap((pattern, at) => {
    const table = patternTable(pattern);
    return [
      sql`
        LEFT JOIN (
          SELECT row_id, evidence
          FROM ${table}
          WHERE row_id IS NOT NULL) er${at} ON er${at}.row_id = a.row_id`,
      sql`
        LEFT JOIN (SELECT vin, evidence FROM ${table} WHERE row_id IS NULL) ev${at}
          ON ev${at}.vin = a.licence_vin`,
    ];
  });
  const members = concerned.map(
    ({ name }, at) =>
      `coalesce(${sqlText(`,"${name}":`)} || coalesce(er${at}.evidence, ev${at}.evidence), '')`,
  );
  return {
    joins: joins.join(' '),
    members: members.length === 0 ? `''` : `concat(${members.join(', ')})`,
  };
};
