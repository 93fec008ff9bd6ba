import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { columnLetters } from '../headers/column-letters.ts';
import type { TemplateColumn } from './template-sheet.ts';
import type { SheetRows } from './write-csv.ts';
import {
  MAIN,
  PACKAGE,
  packedWorkbook,
  RELATIONS,
  relations,
  SHEET_TYPE,
  textCell,
  XML_HEAD,
} from './xlsx-parts.ts';

/** Names of the two worksheets and the words of a refused entry, by language. */
const WORDS = {
  en: { sheet: 'vehicles', lists: 'lists', refused: 'Choose a value from the list.' },
  zh: { sheet: '车辆', lists: '选项', refused: '请从列表中选择。' },
} as const;

/** Rows to which the validation reaches: as many as a worksheet has. */
const LAST_ROW = 1_048_576;
/** Cell styles: plain, bold header, text, date. */
const STYLE = { header: 1, text: 2, date: 3 } as const;

const styleOf = ({ fact }: TemplateColumn): number => {
  if (fact.kind === 'date') return STYLE.date;
  return fact.kind === 'integer' || fact.kind === 'decimal' ? 0 : STYLE.text;
};

const widthOf = ({ header }: TemplateColumn): number =>
  Math.min(
    40,
    Math.max(
      12,
      [...header].reduce((sum, c) => sum + (c > '\u2e7f' ? 2.1 : 1.1), 2),
    ),
  );

const validation = (at: number, listed: number, options: number, lang: 'en' | 'zh'): string => {
  const column = columnLetters(at);
  const list = columnLetters(listed);
  const { lists, refused } = WORDS[lang];
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${refused}" ` +
    `sqref="${column}2:${column}${LAST_ROW}"><formula1>'${lists}'!$${list}$1:$${list}$${options}</formula1>` +
    `</dataValidation>`
  );
};

/** Days between the day from which spreadsheets count and 1970-01-01. */
export const BEFORE_1970 = 25_569; // not-law: days of a file format

/** A cell of a row, in the style of its column: days as days, identifiers as text. */
const dataCell = (
  column: TemplateColumn,
  [at, row]: readonly [number, number],
  value: string | number | null,
): string => {
  if (value === null || value === '') return '';
  const style = styleOf(column);
  const number =
    style === STYLE.date && typeof value === 'string' ? (parseIsoDate(value) ?? null) : value;
  if (typeof number !== 'number') return textCell(at, row, String(value), style);
  const shown = style === STYLE.date ? number + BEFORE_1970 : number;
  return `<c r="${columnLetters(at)}${row}" s="${style}"><v>${shown}</v></c>`;
};

const dataRows = (columns: readonly TemplateColumn[], rows: SheetRows): string =>
  rows
    .map((cells, place) => {
      const row = place + 2;
      const filled = columns.map((column, at) => dataCell(column, [at, row], cells[at] ?? null));
      return `<row r="${row}">${filled.join('')}</row>`;
    })
    .join('');

const vehicleSheet = (
  columns: readonly TemplateColumn[],
  lang: 'en' | 'zh',
  rows: SheetRows,
): string => {
  const widths = columns.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column).toFixed(1)}" style="${styleOf(column)}" ` +
      `customWidth="1"/>`,
  );
  const headers = columns.map(({ header }, at) => textCell(at, 1, header, STYLE.header));
  const listed = columns.flatMap((column, at) =>
    column.options.length > 0 ? [{ column, at }] : [],
  );
  const lists = listed.map(({ column, at }, list) =>
    validation(at, list, column.options.length, lang),
  );
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ` +
    `ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${headers.join('')}</row>` +
    `${dataRows(columns, rows)}</sheetData>${
      lists.length === 0
        ? ''
        : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    }</worksheet>`
  );
};

const listSheet = (columns: readonly TemplateColumn[]): string => {
  const lists = columns.map(({ options }) => options).filter((options) => options.length > 0);
  const height = Math.max(1, ...lists.map((options) => options.length));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = lists.map((options, at) => {
      const option = options[row];
      return option === undefined ? '' : textCell(at, row + 1, option);
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
};

const STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" ` +
  `formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>` +
  `<sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>` +
  `</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" numFmtId="49" ` +
  `fontId="1" applyFont="1" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf ` +
  `xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const CONTENT_TYPES =
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
  `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ` +
  `ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ` +
  `ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ` +
  `ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ` +
  `ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ` +
  `ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

/**
 * A sheet as a workbook, blank without rows: header row frozen, identifiers as text so that no digit is lost, dates
 * as dates, and a list to choose from for every closed list and yes-or-no (on a second, hidden
 * worksheet). The same columns give the same bytes. Written part by part because `write-excel-file`
 * has no data validation of its own.
 */
export const templateXlsx = (
  columns: readonly TemplateColumn[],
  lang: 'en' | 'zh',
  rows: SheetRows = [],
): Uint8Array<ArrayBuffer> => {
  const { sheet, lists } = WORDS[lang];
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${sheet}" ` +
      `sheetId="1" r:id="rId1"/><sheet name="${lists}" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': vehicleSheet(columns, lang, rows),
    'xl/worksheets/sheet2.xml': listSheet(columns),
    'xl/styles.xml': STYLES,
  };
  return packedWorkbook(parts);
};
