import { strToU8, zipSync } from 'fflate';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one worksheet as its XML has it. */
export interface RawSheet {
  /** The rows, between the tags of `sheetData`. */
  readonly rows: string;
  /** References of merged cells: `A1:A3`. */
  readonly merges?: readonly string[];
  /** Texts that the cells share, as XML between the tags of `si`. */
  readonly strings?: readonly string[];
  /** True when the workbook asks to be calculated when it is opened. */
  readonly toCalculate?: boolean;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell with its text in it. */
export const inlineCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** The letters of a column, 0 being A; up to 25. */
export const lettersOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;

/** The bytes of such a workbook. */
export const rawWorkbook = ({
  rows,
  merges = [],
  strings = [],
  toCalculate = false,
}: RawSheet): Uint8Array => {
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">` +
        `${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${REL}"><sheets><sheet name="a" r:id="r1"/></sheets>` +
        `${toCalculate ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship ` +
        `Id="r2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><dimension ref="A1:A1"/><sheetData>${rows}</sheetData>${merged}</worksheet>`,
    ),
  });
};
