import { sqlText } from '../database.ts';
import type { CellColumn, CellSource } from './cell-source.ts';
import { checkedRelation } from './check-sum-sql.ts';
import { checkOf, type Recognition, recognisedSql } from './recognise-cell.ts';

/** Name of the column with the value of a cell, the fact's type; NULL when blank or not recognised. */
export const valueColumn = (cell: string): string => `v_${cell}`;

/** Name of the column that answers `checkOf`: whether a VIN's check digit, or a code's, is right. */
export const standingColumn = (cell: string): string => `s_${cell}`;

/** A source with the values of its cells beside them. */
export const recognisedRelation = (source: CellSource, recognition: Recognition): string => {
  const checked = source.columns.flatMap(({ fact, cell, typed }) => {
    const check = typed === null ? checkOf(fact) : null;
    return check === null ? [] : [{ check, text: cell, answer: standingColumn(cell) }];
  });
  const values = source.columns.map((column) => {
    const { cell, typed } = column;
    const sql = typed ?? recognisedSql(column, standingColumn(cell), recognition);
    return `, ${sql} AS ${valueColumn(cell)}`;
  });
  return `SELECT * ${values.join('')} FROM (${checkedRelation(source.relation, checked)})`;
};

/**
 * SQL for the text of a cell that holds a day for none, NULL for others; null for a column that is not known to have
 * any.
 */
export const noneSql = (
  { fact, cell, typed, none }: CellColumn,
  { nones }: Recognition,
): string | null => {
  if (typed !== null) return none ?? null;
  const texts = nones.get(fact.index);
  if (texts === undefined) return null;
  return `CASE WHEN ${cell} IN (${texts.map(sqlText).join(', ')}) THEN ${cell} END`;
};

/** SQL that is true when a cell holds what was not recognised. */
export const oddSql = (column: CellColumn, recognition: Recognition): string => {
  const none = noneSql(column, recognition);
  const other = none === null ? '' : ` AND ${none} IS NULL`;
  return `(${valueColumn(column.cell)} IS NULL AND ${column.filled}${other})`;
};

/** SQL that is true when a row has nothing by which it can be told apart. */
export const keylessSql = ({ columns, key }: CellSource): string =>
  columns
    .filter(({ fact }) => key === null || fact === key)
    .map(({ cell }) => `${valueColumn(cell)} IS NULL`)
    .join(' AND ');
