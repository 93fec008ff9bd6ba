import { VIN_LENGTH } from '../../domain/vin/vin.ts';
import {
  comparable,
  LONGEST_LEAD,
  NOTE_MARKS,
  NOTE_WORDS,
  TOTAL_WORDS,
} from '../../intake/set-aside.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import { sqlText } from '../database.ts';
import { blankSql, SPACES } from './cell-source.ts';

const escaped = (letter: string): string => letter.replace(/[()[\]*]/, '\\$&');

/** Words with spaces between their letters or not. */
const spaced = (words: readonly string[]): string =>
  words.map((word) => [...word].map(escaped).join(`[${SPACES}_-]*`)).join('|');

/** The words for totals. */
const WORDS = spaced(TOTAL_WORDS);

/** What rows of notes begin with. */
const NOTE = `[${NOTE_MARKS.replace(/[[\]*-]/g, '\\$&')}${SPACES}_]*(?:${spaced(NOTE_WORDS)})`;

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
  const before = `(?i)^[${SPACES}"${mark}]*`;
  const total = `${before}(?:${NOTE}|[^"${mark}]{0,${LONGEST_LEAD}}?(?:${WORDS}))`;
  const header = isHeader(plan, (place) => `${cells}[${place}]`);
  return `coalesce(regexp_matches(${line}, ${sqlText(total)}) OR ${header}, false)`;
};

/** As `asideLineSql`, for the cells of a row as texts, blank ones NULL or ''. */
export const asideCellsSql = (plan: SheetPlan, cell: (place: number) => string): string => {
  const filled = plan.columns.map(
    (_, at) => `CASE WHEN ${blankSql(cell(at + 1))} THEN NULL ELSE ${cell(at + 1)} END`,
  );
  const total = `(?is)^[${SPACES}]*(?:${NOTE}|.{0,${LONGEST_LEAD}}?(?:${WORDS}))`;
  return `coalesce(regexp_matches(coalesce(${filled.join(', ')}), ${sqlText(total)}), false)
    OR ${isHeader(plan, cell)}`;
};

/**
 * SQL that asks `aside` only of rows that do not have a text as long as a VIN in its place; of all when there is no
 * such place.
 */
export const keylessAsideSql = (vin: string | null, aside: string): string =>
  vin === null ? aside : `CASE WHEN length(${vin}) = ${VIN_LENGTH} THEN false ELSE ${aside} END`;
