import { columnLetters } from '../headers/column-letters.ts';
import { type Cell, shownCell } from '../sheet.ts';
import { type CellComment, commentsXml, drawingXml } from './mark-comments.ts';
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

/** A mark on a cell: what is wrong with it, or what was read of it. */
export interface CellMark {
  readonly kind: 'asked' | 'converted';
  /** Said in a comment on the cell. */
  readonly text: string;
}

/** A row of a sheet with its marks. */
export interface MarkedRow {
  /** Its number in the sheet. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** By place of the column, from 0. */
  readonly marks: ReadonlyMap<number, CellMark>;
}

/** Cell styles: plain, header, and the two tints of the pages (`tokens.ts`). */
const STYLE = { plain: 0, header: 1, asked: 2, converted: 3 } as const;
/** Tints of the pages (`tokens.ts`). */
export const MARK_COLOURS = { asked: 'F7EFDF', converted: 'E8EEF6' } as const;
/** A spreadsheet that opens more comments is slow; cells beyond are tinted alone. */
export const MOST_COMMENTS = 5000; // not-law: comments of a workbook
const LONGEST = 500; // not-law: characters of a comment

/** A comment of a length that a spreadsheet shows. */
export const shortened = (text: string): string => text.slice(0, LONGEST);

const filled = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;

const STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font>` +
  `<b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/>` +
  `</fill><fill><patternFill patternType="gray125"/></fill>${filled(MARK_COLOURS.asked)}` +
  `${filled(MARK_COLOURS.converted)}</fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">` +
  `<xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fontId="1" applyFont="1"/>` +
  `<xf xfId="0" numFmtId="49" fillId="2" applyFill="1"/><xf xfId="0" numFmtId="49" fillId="3" applyFill="1"/>` +
  `</cellXfs></styleSheet>`;

const CONTENT_TYPES =
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
  `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ` +
  `ContentType="application/xml"/><Default Extension="vml" ` +
  `ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ` +
  `ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ` +
  `ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/comments1.xml" ` +
  `ContentType="${SHEET_TYPE}.comments+xml"/><Override PartName="/xl/styles.xml" ` +
  `ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

const cellXml = (cell: Cell, at: number, row: number, style: number): string => {
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return `<c r="${columnLetters(at)}${row}" s="${style}"><v>${cell}</v></c>`;
  }
  const text = shownCell(cell);
  return text === '' && style === STYLE.plain ? '' : textCell(at, row, text, style);
};

const rowXml = ({ row, cells, marks }: MarkedRow, style: number = STYLE.plain): string => {
  const width = Math.max(cells.length, ...[...marks.keys()].map((at) => at + 1));
  const written = Array.from({ length: width }, (_, at) => {
    const mark = marks.get(at);
    return cellXml(cells[at] ?? null, at, row, mark === undefined ? style : STYLE[mark.kind]);
  });
  return `<row r="${row}">${written.join('')}</row>`;
};

/**
 * A sheet as a workbook: its cells as they stand, in the rows where they stood, with a tint and a comment on each that
 * is marked. What stands above the header is left out. The same rows give the same bytes.
 */
export const markedXlsx = (
  headers: readonly string[],
  rows: readonly MarkedRow[],
): Uint8Array<ArrayBuffer> => {
  const first = Math.max(1, (rows[0]?.row ?? 2) - 1);
  const head = { row: first, cells: headers, marks: new Map<number, CellMark>() };
  const comments = rows
    .flatMap(({ row, marks }) =>
      [...marks].map(([at, { text }]): CellComment => ({ row, at, text: shortened(text) })),
    )
    .slice(0, MOST_COMMENTS);
  const body = rows.map((row) => rowXml(row)).join('');
  return packedWorkbook({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="1" sheetId="1" ` +
      `r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml':
      `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rowXml(head, STYLE.header)}` +
      `${body}</sheetData><legacyDrawing r:id="rId1"/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
    ),
    'xl/drawings/vmlDrawing1.vml': drawingXml(comments),
    'xl/comments1.xml': commentsXml(comments),
    'xl/styles.xml': STYLES,
  });
};
