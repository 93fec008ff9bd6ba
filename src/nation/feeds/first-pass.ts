import { sqlTypeOf } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { KEPT_PARQUET } from '../kept-parquet.ts';
import type { CellSource } from './cell-source.ts';
import type { Recognition } from './recognise-cell.ts';
import {
  keylessSql,
  oddSql,
  recognisedRelation,
  standingColumn,
  valueColumn,
} from './recognised-relation.ts';

/** Name of the column that is true when a VIN is one but for its check digit. */
export const wrongColumn = (column: string): string => `wrong_${column}`;

/**
 * Writes every row of a source to Parquet in one pass, in order: the facts typed, and in `raw` the
 * whole row where it holds anything not recognised; such a row's other columns mean nothing.
 */
export const firstPass = async (
  database: Database,
  source: CellSource,
  recognition: Recognition,
  to: string,
): Promise<void> => {
  const odd = [source.unfit, ...source.columns.map(oddSql), `(${keylessSql(source)})`].join(' OR ');
  const values = source.columns.map(
    ({ fact, cell }) => `CAST(${valueColumn(cell)} AS ${sqlTypeOf(fact)}) AS ${fact.column}`,
  );
  const wrong = source.columns
    .filter(({ fact }) => fact.kind === 'vin')
    .map(
      ({ fact, cell }) =>
        `CASE WHEN NOT ${standingColumn(cell)} THEN true END AS ${wrongColumn(fact.column)}`,
    );
  const raw = `CASE WHEN ${odd} THEN ${source.kept} END AS raw`;
  await database.run(
    `COPY (SELECT ${[...values, ...wrong, raw].join(', ')} FROM (${recognisedRelation(source, recognition)}))
     TO ${sqlText(to)} (${KEPT_PARQUET})`,
  );
};
