import { unreadableRest } from '../unreadable.ts';
import { type NumberFormat, numberFormatOf } from './number-format.ts';
import { readWholeXml } from './read-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

/** The parts of a workbook that its sheet is read with. */
export interface Workbook {
  /** Names of the parts of its sheets in the archive, in their order; of the sheet named alone. */
  readonly sheetParts: readonly string[];
  /** Null for an item that has no text, not even an empty one. */
  readonly strings: readonly (string | null)[];
  /** Number format by cell style. */
  readonly formats: readonly NumberFormat[];
  /** True when days count from 1904. */
  readonly from1904: boolean;
  /** True when the workbook asks to be calculated when it is opened, as programs that do not calculate have it. */
  readonly toCalculate: boolean;
}

const LONGEST_STRING = 32_768;
const MOST_STRING_CHARACTERS = 256 * 2 ** 20;
/** Sheets of charts, dialogues and old macros have no cells. */
const NO_CELLS = /\/(?:chart|dialog|macro)sheets\//;

/**
 * The texts that cells share, null where an item has none; phonetic guides are left out, long ones are cut just past
 * the limit.
 */
const sharedStrings = async (
  zip: ZipArchive,
  part: string,
  file: string,
): Promise<(string | null)[]> => {
  if (!zip.has(part)) return [];
  const strings: (string | null)[] = [];
  let text: string | null = null;
  let wanted = false;
  let phonetic = false;
  let characters = 0;
  await readWholeXml(
    zip.part(part),
    {
      open: (name) => {
        if (name === 'si') text = null;
        else if (name === 'rPh') phonetic = true;
        else if (name === 't' && !phonetic) {
          wanted = true;
          text ??= '';
        }
      },
      close: (name) => {
        if (name === 't') wanted = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') {
          characters += text?.length ?? 0;
          if (characters > MOST_STRING_CHARACTERS) throw unreadableRest('archive-too-large', file);
          strings.push(text?.slice(0, LONGEST_STRING) ?? null);
        }
      },
      text: (piece) => {
        if (wanted && text !== null && text.length < LONGEST_STRING) text += piece;
      },
    },
    file,
  );
  return strings;
};

const numberFormats = async (
  zip: ZipArchive,
  part: string,
  file: string,
): Promise<NumberFormat[]> => {
  if (!zip.has(part)) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  await readWholeXml(
    zip.part(part),
    {
      open: (name, attributes) => {
        const id = Number(attributes.numFmtId ?? 0);
        if (name === 'numFmt') codes.set(id, attributes.formatCode ?? '');
        else if (name === 'cellXfs') inCellStyles = true;
        else if (name === 'xf' && inCellStyles) formats.push(numberFormatOf(id, codes.get(id)));
      },
      close: (name) => {
        if (name === 'cellXfs') inCellStyles = false;
      },
    },
    file,
  );
  return formats;
};

const isTrue = (attribute: string | undefined): boolean => /^(1|true)$/.test(attribute ?? '');

const relationsOf = async (zip: ZipArchive, file: string): Promise<Map<string, string>> => {
  const targets = new Map<string, string>();
  await readWholeXml(
    zip.part('xl/_rels/workbook.xml.rels'),
    {
      open: (name, { Id = '', Target = '', Type = '' }) => {
        if (name !== 'Relationship') return;
        const target = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
        targets.set(Id, target);
        targets.set(Type.slice(Type.lastIndexOf('/') + 1), target);
      },
    },
    file,
  );
  return targets;
};

/**
 * Reads what surrounds the cells of the worksheet named, or of all. Throws `UnreadableSheet`:
 * no-such-sheet, broken-workbook, archive-too-large, xml-doctype.
 */
export const readWorkbook = async (
  zip: ZipArchive,
  worksheet: string | null,
  file: string,
): Promise<Workbook> => {
  if (!zip.has('xl/workbook.xml')) throw unreadableRest('unsupported-format', file);
  const sheetIds: string[] = [];
  let from1904 = false;
  let toCalculate = false;
  await readWholeXml(
    zip.part('xl/workbook.xml'),
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
        if (name === 'calcPr') toCalculate = isTrue(attributes.fullCalcOnLoad);
        if (name !== 'sheet') return;
        if (worksheet !== null && attributes.name !== worksheet) return;
        sheetIds.push(Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '');
      },
    },
    file,
  );
  const targets = await relationsOf(zip, file);
  const [first = '', ...others] = sheetIds.map((id) => targets.get(id) ?? '');
  if (!zip.has(first)) throw unreadableRest('no-such-sheet', file);
  // a worksheet that the archive does not have may have held rows
  if (!others.every((part) => zip.has(part))) throw unreadableRest('broken-workbook', file);
  return {
    sheetParts: [first, ...others.filter((part) => !NO_CELLS.test(part))],
    strings: await sharedStrings(zip, targets.get('sharedStrings') ?? '', file),
    formats: await numberFormats(zip, targets.get('styles') ?? '', file),
    from1904,
    toCalculate,
  };
};
