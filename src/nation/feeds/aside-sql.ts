import { VIN_LENGTH } from '../../domain/vin/vin.ts';
import { comparable, LONGEST_LEAD, TOTAL_WORDS } from '../../intake/set-aside.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import { sqlText } from '../database.ts';
import { blankSql, SPACES } from './cell-source.ts';

/** The words for totals, with spaces between their letters or not. */
const WORDS = TOTAL_WORDS.map((word) => [...word].join(`[${SPACES}_-]*`)).join('|');

/** Spaces as a text of SQL. */
const SPACE = `'${String.fromCharCode(
  ...[9, 10, 11, 12, 13, 32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff],
  ...Array.from({ length: 12 }, (_, at) => 0x2000 + at),
)}'`;

/** Where the header is told from a row: its first name, and its place from 1. */
const firstHeader = ({ columns }: SheetPlan): { place: number; name: string } => {
  const names = columns.map(({ header }) => comparable(header));
  const at = names.findIndex((name) => name !== '');
  return { place: at + 1, name: names[at] ?? '' };
};

const isHeader = (plan: SheetPlan, cell: (place: number) => string): string => {
  const { place, name } = firstHeader(plan);
  if (place === 0) return 'false';
  const small = `lower(${cell(place)})`;
  // taking off spaces takes ten times as long as looking for the name
  return `CASE WHEN contains(${small}, ${sqlText(name)}) THEN trim(${small}, ${SPACE}) = ${sqlText(name)} ELSE false END`;
};

/**
 * SQL that is true for every line that the intake may set aside as a total or the header again, and for few others:
 * those are read by the intake. `cells` is the list of its cells.
 */
export const asideLineSql = (plan: SheetPlan, line: string, cells: string): string => {
  const mark = `\\x${plan.delimiter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  const total = `(?i)^[${SPACES}"${mark}]*[^"${mark}]{0,${LONGEST_LEAD}}?(?:${WORDS})`;
  const header = isHeader(plan, (place) => `${cells}[${place}]`);
  return `coalesce(regexp_matches(${line}, ${sqlText(total)}) OR ${header}, false)`;
};

/** As `asideLineSql`, for the cells of a row as texts, blank ones NULL or ''. */
export const asideCellsSql = (plan: SheetPlan, cell: (place: number) => string): string => {
  const filled = plan.columns.map(
    (_, at) => `CASE WHEN ${blankSql(cell(at + 1))} THEN NULL ELSE ${cell(at + 1)} END`,
  );
  const total = `(?is)^[${SPACES}]*.{0,${LONGEST_LEAD}}?(?:${WORDS})`;
  return `coalesce(regexp_matches(coalesce(${filled.join(', ')}), ${sqlText(total)}), false)
    OR ${isHeader(plan, cell)}`;
};

/** SQL that asks `aside` only of rows that do not have a text as long as a VIN in its place; of all when there is no such place. */
export const keylessAsideSql = (vin: string | null, aside: string): string =>
  vin === null ? aside : `CASE WHEN length(${vin}) = ${VIN_LENGTH} THEN false ELSE ${aside} END`;
