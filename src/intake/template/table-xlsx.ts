import { strToU8, Zip, ZipDeflate } from 'fflate';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { columnLetters } from '../headers/column-letters.ts';
import { BEFORE_1970 } from './write-xlsx.ts';
import {
  escapedXml,
  MAIN,
  PACKAGE,
  RELATIONS,
  relations,
  SHEET_TYPE,
  textCell,
  WRITTEN,
  XML_HEAD,
} from './xlsx-parts.ts';

/** A cell of a table: a day as `2026-11-24`, a figure as a number; null is empty. */
export type TableCell = string | number | null;

/** Rows of a table, as many at once as whoever asks for them has. */
export type TableRows =
  | AsyncIterable<readonly (readonly TableCell[])[]>
  | Iterable<readonly (readonly TableCell[])[]>;

/** Rows that a worksheet has. */
const LAST_ROW = 1_048_576; // not-law: rows of a worksheet
/** Cell styles: plain, header, text, date. */
const STYLE = { plain: 0, header: 1, text: 2, date: 3 } as const;
const NARROWEST = 10; // not-law: characters of a column
const WIDEST = 48; // not-law: characters of a column
/** A telephone number: no spreadsheet runs it where its cell is text. */
const TELEPHONE = /^\+\d[\d ]*$/;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

const STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" ` +
  `formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>` +
  `<sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>` +
  `</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" numFmtId="49" ` +
  `fontId="1" applyFont="1" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" ` +
  `applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="164" ` +
  `applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

const CONTENT_TYPES =
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
  `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ` +
  `ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ` +
  `ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ` +
  `ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ` +
  `ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

const cellXml = (cell: TableCell, at: number, row: number): string => {
  if (cell === null || cell === '') return '';
  const place = `${columnLetters(at)}${row}`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const day = ISO_DAY.test(cell) ? parseIsoDate(cell) : undefined;
  if (typeof day === 'number')
    return `<c r="${place}" s="${STYLE.date}"><v>${day + BEFORE_1970}</v></c>`;
  if (!TELEPHONE.test(cell)) return textCell(at, row, cell, STYLE.text);
  return `<c r="${place}" t="inlineStr" s="${STYLE.text}"><is><t>${cell}</t></is></c>`;
};

const rowXml = (cells: readonly TableCell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, at, row)).join('')}</row>`;

const wide = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2.1 : 1.1), 2);

/** As wide as the widest of the first rows, within bounds. */
const columnsXml = (head: readonly string[], rows: readonly (readonly TableCell[])[]): string =>
  head
    .map((title, at) => {
      const cells = [title, ...rows.map((row) => String(row[at] ?? ''))];
      const width = Math.min(WIDEST, Math.max(NARROWEST, ...cells.map(wide)));
      return `<col min="${at + 1}" max="${at + 1}" width="${width.toFixed(1)}" customWidth="1"/>`;
    })
    .join('');

const headXml = (head: readonly string[], first: readonly (readonly TableCell[])[]): string =>
  `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" ` +
  `topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols>${columnsXml(head, first)}</cols><sheetData><row r="1">${head
    .map((title, at) => textCell(at, 1, title, STYLE.header))
    .join('')}</row>`;

async function* sheetXml(head: readonly string[], rows: TableRows): AsyncGenerator<string> {
  let row = 0;
  for await (const some of rows) {
    if (row === 0) yield headXml(head, some);
    row = Math.max(row, 1);
    const written: string[] = [];
    for (const cells of some) {
      row += 1;
      if (row > LAST_ROW) throw new Error(`more rows than a worksheet has: ${LAST_ROW}`);
      written.push(rowXml(cells, row));
    }
    yield written.join('');
  }
  if (row === 0) yield headXml(head, []);
  const last = `${columnLetters(Math.max(0, head.length - 1))}${Math.max(row, 1)}`;
  const filter = `<autoFilter ref="A1:${last}"/>`;
  yield `</sheetData>${filter}</worksheet>`;
}

/**
 * A table as a workbook, in pieces: its head bold and frozen, with a filter; days as days, figures as figures, all
 * else as text that no spreadsheet runs. Rows are taken when the pieces before them were. The same rows give the same
 * bytes. Throws where there are more rows than a worksheet has: the file then has no end, and no program opens it.
 *
 * @param name of the worksheet, up to 31 characters without `[]:*?/\`.
 */
export async function* tableXlsx(
  name: string,
  head: readonly string[],
  rows: TableRows,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem !== null) throw problem;
    ready.push(Uint8Array.from(piece));
  });
  const part = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path);
    file.mtime = WRITTEN;
    zip.add(file);
    return file;
  };
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapedXml(name)}" ` +
      `sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': STYLES,
  };
  for (const [path, text] of Object.entries(parts)) part(path).push(strToU8(text), true);
  const sheet = part('xl/worksheets/sheet1.xml');
  for await (const text of sheetXml(head, rows)) {
    sheet.push(strToU8(text));
    yield* ready;
    ready = [];
  }
  sheet.push(new Uint8Array(), true);
  zip.end();
  yield* ready;
}

/** All of it at once. */
export const wholeTableXlsx = async (
  name: string,
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of tableXlsx(name, head, [rows])) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
};
