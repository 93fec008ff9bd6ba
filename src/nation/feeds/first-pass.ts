import type { Fact } from '../../domain/facts/fact-table.ts';
import { sqlTypeOf } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { KEPT_PARQUET } from '../kept-parquet.ts';
import type { CellSource } from './cell-source.ts';
import type { Recognition } from './recognise-cell.ts';
import {
  keylessSql,
  noneSql,
  oddSql,
  recognisedRelation,
  standingColumn,
  valueColumn,
} from './recognised-relation.ts';
import { NONES, RAW, wrongColumn } from './staged-columns.ts';

/** The facts of a source that may have days for none, in the order of their places in `NONES`. */
export const noneFacts = ({ columns }: CellSource, recognition: Recognition): readonly Fact[] =>
  columns.filter((column) => noneSql(column, recognition) !== null).map(({ fact }) => fact);

const nonesSql = ({ columns }: CellSource, recognition: Recognition): string => {
  const nones = columns.flatMap((column) => noneSql(column, recognition) ?? []);
  if (nones.length === 0) return `CAST(NULL AS VARCHAR[]) AS ${NONES}`;
  const some = nones.map((none) => `${none} IS NOT NULL`).join(' OR ');
  return `CASE WHEN ${some} THEN [${nones.join(', ')}] END AS ${NONES}`;
};

/**
 * Writes every row of a source to Parquet in one pass, in order: the facts typed, and in `raw` the
 * whole row where it holds anything not recognised, `nones` the days for none; such a row's other columns mean nothing.
 */
export const firstPass = async (
  database: Database,
  source: CellSource,
  recognition: Recognition,
  to: string,
): Promise<void> => {
  const cells = source.columns.map((column) => oddSql(column, recognition));
  const odd = [source.unfit, ...cells, `(${keylessSql(source)})`].join(' OR ');
  const values = source.columns.map(
    ({ fact, cell }) => `CAST(${valueColumn(cell)} AS ${sqlTypeOf(fact)}) AS ${fact.column}`,
  );
  const wrong = source.columns
    .filter(({ fact }) => fact.kind === 'vin')
    .map(
      ({ fact, cell }) =>
        `CASE WHEN NOT ${standingColumn(cell)} THEN true END AS ${wrongColumn(fact.column)}`,
    );
  const raw = `CASE WHEN ${odd} THEN ${source.kept} END AS ${RAW}`;
  await database.run(
    `COPY (SELECT ${[...values, ...wrong, nonesSql(source, recognition), raw].join(', ')} FROM (${recognisedRelation(source, recognition)}))
     TO ${sqlText(to)} (${KEPT_PARQUET})`,
  );
};
