import type { Fact } from '../../domain/facts/fact-table.ts';
import { headerScale } from '../../intake/headers/header-scale.ts';

/** One fact's column of a file, as SQL over `CellSource.relation`. */
export interface CellColumn {
  readonly fact: Fact;
  /** Power of ten by which the header says its numbers are to be taken, 0 for most. */
  readonly scale: number;
  /** True when the header only may speak of the fact. */
  readonly doubtful: boolean;
  /** Name of the column of text, blank being '' or NULL. */
  readonly cell: string;
  /** SQL for the value of a column that has a type of its own; else the text is recognised. */
  readonly typed: string | null;
  /** SQL that says whether something stands in the cell. */
  readonly filled: string;
  /** SQL for the text of a cell of a column with a type of its own that holds a day for none, NULL for others. */
  readonly none?: string;
}

/** The power of ten of a column of numbers, by its header. */
export const scaleOf = ({ kind }: Fact, header: string): number =>
  kind === 'integer' || kind === 'decimal' ? (headerScale(header) ?? 0) : 0;

/** The rows of a file laid out in cells: a relation in the order of the file, and what its columns are. */
export interface CellSource {
  readonly relation: string;
  /** SQL of all that is kept of a row when it is not plain; never NULL. */
  readonly kept: string;
  /** SQL that is true for rows whose cells are no plain rows of the sheet, whatever they hold. */
  readonly unfit: string;
  readonly columns: readonly CellColumn[];
  /** The VIN that tells rows apart, when the sheet has it. */
  readonly key: Fact | null;
}

/** Line of a row by its place in the file, both from 0. */
export const FIRST_RECORD = 2;

/** What the intake takes for nothing: spaces of every kind and characters that do not show. */
export const SPACES =
  '\\t\\n\\v\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200b}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{2060}\\x{3000}\\x{feff}';

/** SQL that says whether a text, not NULL, is blank as the intake sees it. */
export const blankSql = (text: string): string => `regexp_full_match(${text}, '[${SPACES}]*')`;

/** SQL that says whether a text holds a control character or the mark of bytes that were no text. */
export const controlSql = (text: string): string =>
  `regexp_matches(${text}, '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{fffd}]')`;

/** The most characters of a cell. */
export const LONGEST_CELL = 32_767;
