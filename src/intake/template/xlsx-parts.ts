import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../headers/column-letters.ts';
import { escapeFormula } from './escape-formula.ts';

/** First line of every part of a workbook. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespaces of a workbook, of what its parts are to each other, and of its archive. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Content types of its parts begin so. */
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Archives need a date; the same workbook must be the same bytes. */
export const WRITTEN = new Date(2000, 0, 1);

/** Text as it stands in a part. */
export const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A cell of text that no spreadsheet runs, its column from 0, its row from 1. */
export const textCell = (column: number, row: number, text: string, style = 0): string =>
  `<c r="${columnLetters(column)}${row}" t="inlineStr" s="${style}"><is><t xml:space="preserve">` +
  `${escapedXml(escapeFormula(text))}</t></is></c>`;

/** The relations of a part, by kind and target. */
export const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, to], at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${to}"/>`,
    )
    .join('')}</Relationships>`;

/** A workbook of its parts, by path. */
export const packedWorkbook = (
  parts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> => {
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  );
  return zipSync(files, { mtime: WRITTEN });
};
