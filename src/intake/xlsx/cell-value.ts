import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { ProblemCode } from '../problem-catalogue.ts';
import type { Cell, UnreadCell } from '../sheet.ts';
import { EXCEL_EPOCH } from '../values/date.ts';
import type { Workbook } from './workbook.ts';

/** A cell as its XML has it. */
export interface RawCell {
  /** Attribute `t`; empty for a number. */
  readonly type: string;
  /** Attribute `s`, the cell style. */
  readonly style: number;
  /** Text of `v`, or of the inline string; null when it has neither. */
  readonly text: string | null;
  /** Its formula, which may be empty when it is shared with other cells; null for a value. */
  readonly formula: string | null;
}

const DAYS_TO_1904 = 1462; // not-law: how Excel counts
const MOST_SERIAL = 2_958_465;

const unread = (code: ProblemCode, text: string): UnreadCell => ({ unread: code, text });

/** A number as XML writes it, whole: what is cut off is none. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

const numberCell = (text: string, style: number, workbook: Workbook): Cell => {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) return unread('broken-cell', text);
  const format = workbook.formats[style] ?? 'plain';
  if (format === 'plain') return number;
  if (format === 'date') {
    const serial = Math.floor(number) + (workbook.from1904 ? DAYS_TO_1904 : 0);
    return serial >= 1 && serial <= MOST_SERIAL ? isoDate(EXCEL_EPOCH + serial) : number;
  }
  return Number.isInteger(number) && number >= 0 && number < 1e15
    ? String(number).padStart(format.width, '0')
    : number;
};

/**
 * Whether the result kept of a formula is none: nothing at all; an empty text or the 0 that libraries write
 * in its place in a workbook that is to be calculated when it is opened.
 */
const isUncalculated = ({ type, text }: RawCell, { toCalculate }: Workbook): boolean => {
  if (text === null) return true;
  const bare = text.trim();
  if (bare === '') return type !== 'str' || toCalculate;
  return toCalculate && bare === '0' && type !== 'str';
};

const sharedText = (text: string, { strings }: Workbook): Cell => {
  const shared = /^\d+$/.test(text) ? strings[Number(text)] : undefined;
  return shared ?? unread('broken-cell', text);
};

const truthOf = (text: string): Cell => {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : unread('broken-cell', text);
};

/**
 * The value of a cell: dates by their number format as ISO text. Null only where nothing stands; a formula without a
 * result, an error, a number that is none, a text that the workbook does not have and a kind of cell that is not known
 * are unread.
 */
export const cellValue = (raw: RawCell, workbook: Workbook): Cell => {
  const { type, style, text, formula } = raw;
  if (formula !== null && isUncalculated(raw, workbook)) {
    return unread('formula-text', `=${formula}`);
  }
  if (text === null) return null;
  const bare = text.trim();
  switch (type) {
    case 's':
      return sharedText(bare, workbook);
    case 'b':
      return truthOf(bare);
    case 'e':
      return unread('spreadsheet-error', bare);
    case 'str':
    case 'inlineStr':
    case 'd':
      return text;
    case '':
    case 'n':
      return bare === '' ? '' : numberCell(bare, style, workbook);
    default:
      return unread('broken-cell', bare);
  }
};
