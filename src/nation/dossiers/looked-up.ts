import { sql } from '../../domain/rules/sql/sql.ts';

/** A table in which every row of a relation finds at most one row. */
export interface LookUp {
  /** Name of the column of the relation that takes what is found, a struct; null when nothing is. */
  readonly alias: string;
  readonly table: string;
  /** Columns of the table that tell its row, never null and together unique, and the SQL of what they must equal. */
  readonly keys: readonly (readonly [column: string, sql: string])[];
}

/** Columns of a look-up that SQL names: `alias.column`. */
const namedOf = (alias: string, sql: string): readonly string[] => [
  ...new Set(
    [...sql.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))].map(([, name = '']) => name),
  ),
];

/** A look-up with the columns of it that are named. */
interface Asked extends LookUp {
  readonly columns: readonly string[];
}

/**
 * Look-ups that are made at once, since their keys name none of each other. Each layer costs a pass over all columns
 * of the relation, whose vectors DuckDB makes anew.
 */
const layersOf = (asked: readonly Asked[]): readonly (readonly Asked[])[] => {
  const layerOf = new Map<string, number>();
  for (const lookUp of asked) {
    const keys = lookUp.keys.map(([, sql]) => sql).join(' ');
    const under = [...layerOf].flatMap(([alias, layer]) =>
      namedOf(alias, keys).length > 0 ? [layer + 1] : [],
    );
    layerOf.set(lookUp.alias, Math.max(0, ...under));
  }
  const layers = Map.groupBy(asked, ({ alias }) => layerOf.get(alias) ?? 0);
  return [...layers].toSorted(([a], [b]) => a - b).map(([, layer]) => layer);
};

/**
 * A relation with what its rows find in other tables beside its columns, each as a struct of the columns that are
 * named; look-ups of which no column is named are left out.
 *
 * Scalar subqueries, which DuckDB answers by joins that leave the vectors of the relation as they are: a left join
 * puts the rows that found something apart from the others, and after twenty of them vectors are crumbs of a few
 * dozen rows. That holds as long as neither the relation nor a table is filtered within the query and keys are
 * compared with IS NOT DISTINCT FROM; else each row's keys are gathered first, which takes far longer.
 *
 * @param relation a table, its rows called `l` in the SQL of keys.
 * @param lookUps in an order in which the keys of later ones may name earlier ones.
 * @param used SQL that names columns of look-ups.
 */
export const lookedUp = (relation: string, lookUps: readonly LookUp[], used: string): string => {
  const asked: Asked[] = [];
  let naming = used;
  for (const lookUp of lookUps.toReversed()) {
    const columns = namedOf(lookUp.alias, naming);
    if (columns.length === 0) continue;
    asked.unshift({ ...lookUp, columns });
    naming += lookUp.keys.map(([, sql]) => ` ${sql}`).join('');
  }
  return layersOf(asked).reduce((from, layer) => {
    const keys = layer.flatMap(({ alias, keys }) =>
      keys.map(([, sql], at) => ({ name: `${alias}_key_${at}`, sql })),
    );
    const found = layer.map(({ alias, table, keys, columns }) => {
      const same = keys.map(
        ([column], at) => `x.${column} IS NOT DISTINCT FROM l.${alias}_key_${at}`,
      );
      return sql`
        (
          SELECT {${columns.map((column) => `${column}: x.${column}`).join(', ')}}
          FROM ${table} x
          WHERE ${same.join(' AND ')}) AS ${alias}`;
    });
    return sql`
      (
        SELECT
          l.* EXCLUDE (${keys.map(({ name }) => name).join(', ')}),
          ${found.join(', ')}
        FROM (
          SELECT l.*, ${keys.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')}
          FROM ${from} l) l)`;
  }, relation);
};
