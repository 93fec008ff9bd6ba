import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Cell } from '../sheet.ts';
import { EXCEL_EPOCH } from '../values/date.ts';
import type { Workbook } from './workbook.ts';

/** A cell as its XML has it. */
export interface RawCell {
  /** Attribute `t`; empty for a number. */
  readonly type: string;
  /** Attribute `s`, the cell style. */
  readonly style: number;
  /** Text of `v`, or of the inline string. */
  readonly text: string;
}

const DAYS_TO_1904 = 1462; // not-law: how Excel counts
const MOST_SERIAL = 2_958_465;

const numberCell = (raw: RawCell, workbook: Workbook): Cell => {
  const number = Number(raw.text);
  if (raw.text === '' || !Number.isFinite(number)) return raw.text;
  const format = workbook.formats[raw.style] ?? 'plain';
  if (format === 'plain') return number;
  if (format === 'date') {
    const serial = Math.floor(number) + (workbook.from1904 ? DAYS_TO_1904 : 0);
    return serial >= 1 && serial <= MOST_SERIAL ? isoDate(EXCEL_EPOCH + serial) : number;
  }
  return Number.isInteger(number) && number >= 0 && number < 1e15
    ? String(number).padStart(format.width, '0')
    : number;
};

/** The value of a cell: dates by their number format as ISO text, errors as their text. */
export const cellValue = (raw: RawCell, workbook: Workbook): Cell => {
  switch (raw.type) {
    case 's':
      return workbook.strings[Number(raw.text)] ?? null;
    case 'b':
      return raw.text === '1' || raw.text === 'true';
    case 'str':
    case 'inlineStr':
    case 'e':
    case 'd':
      return raw.text;
    default:
      return numberCell(raw, workbook);
  }
};
