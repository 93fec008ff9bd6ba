import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import { asideLineSql, keylessAsideSql } from './aside-sql.ts';
import { blankSql, type CellSource, controlSql, LONGEST_CELL, scaleOf } from './cell-source.ts';
import { cellsSql } from './text-lines.ts';

/**
 * Spreadsheets leave out blank cells at the end of rows, or add some. `needed` is the place, from 1, of the last column
 * of which a blank would say "no", 0 without any.
 */
const misfit = (
  columns: number,
  needed: number,
): string => `CASE WHEN len(cells) = ${columns} THEN false
  WHEN len(cells) > ${columns} THEN NOT ${blankSql(`array_to_string(cells[${columns + 1}:], '')`)}
  WHEN len(cells) < ${columns} THEN len(cells) < ${needed} OR NOT ${blankSql('cells[-1]')} ELSE true END`;

/**
 * The cells of delimited text, given as a relation with a column `line` and any others named in
 * `beside`. Its column `aside` is true for rows that may be none of the sheet's.
 */
export const csvSource = (
  plan: SheetPlan,
  lines: string,
  key: Fact | null,
  beside = '',
): CellSource => {
  const count = plan.columns.length;
  const needed =
    1 +
    plan.columns.findLastIndex(({ fact }) => fact !== null && FACTS[fact]?.blankSaysNo === true);
  const columns = plan.columns.flatMap(({ fact: index, header, doubtful }, at) => {
    const fact = index === null ? undefined : FACTS[index];
    if (fact === undefined) return [];
    return {
      fact,
      scale: scaleOf(fact, header),
      doubtful: doubtful === true,
      cell: `c${at}`,
      typed: null,
      filled: `c${at} <> ''`,
    };
  });
  const unread = plan.columns.flatMap(({ fact }, at) =>
    fact === null ? [`cells[${at + 1}]`] : [],
  );
  const cells = columns.map(({ cell }) => {
    return `cells[${Number(cell.slice(1)) + 1}] AS ${cell}`;
  });
  const suspect = [`strlen(line) > ${LONGEST_CELL}`, ...unread.map(controlSql)];
  const vin = columns.find(({ fact }) => fact === key)?.cell;
  const vinCell = vin === undefined ? null : `cells[${Number(vin.slice(1)) + 1}]`;
  const aside = keylessAsideSql(vinCell, asideLineSql(plan, 'line', 'cells'));
  return {
    relation: `SELECT ${beside} line, ${misfit(count, needed)} AS misfit, ${suspect.join(' OR ')} AS suspect, ${aside} AS aside, ${cells.join(', ')}
      FROM (SELECT ${beside} line, ${cellsSql('line', plan.delimiter)} AS cells FROM ${lines})`,
    kept: 'line',
    // a row without a VIN is kept as it is
    unfit: key === null ? 'misfit OR suspect OR aside' : 'misfit OR suspect',
    columns,
    key,
  };
};
