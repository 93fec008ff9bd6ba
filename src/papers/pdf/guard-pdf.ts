import { LIMITS } from '../limits.ts';
import { dictOf, type PageNode, pageNodes } from './page-nodes.ts';
import { isStream, openPdfFile, type PdfFile, type PdfObject, PdfRefused } from './pdf-file.ts';
import { type PdfDict, PdfLexer, PdfName, PdfSyntaxError, PdfWord } from './pdf-syntax.ts';

/**
 * Bytes of page descriptions together, unpacked: a page of text has some 20 KB, a page full of drawing 2 MB. A
 * threshold of our own.
 */
const MOST_DESCRIBED = 12 * 1024 * 1024;

/** Operators that put something on a page (ISO 32000-1, annex A), but `Do`. */
const PAINTS = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'BI',
]);

/** Filters whose bytes only PDFium unpacks, and how many bytes of them are taken: one byte may become 1,400. */
const MOST_OF_ANOTHER_FILTER = 65_536;
const GROWING = new Set(['LZWDecode', 'LZW', 'RunLengthDecode', 'RL']);

/** Counts what pages paint, each form that they draw as often as it is drawn. */
const paintCounter = (file: PdfFile) => {
  let described = 0;
  const counts = new Map<PdfDict, number>();
  const unpack = (object: PdfObject): Uint8Array => {
    if (!isStream(object)) return new Uint8Array();
    const bytes = file.unpack(object, MOST_DESCRIBED - described);
    if (bytes === 'too-large') throw new PdfRefused('too-many-parts');
    if (bytes === 'unknown') return new Uint8Array();
    described += bytes.length;
    return bytes;
  };
  const painted = (bytes: Uint8Array, resources: PdfDict | null): number => {
    const forms = dictOf(file.get(resources?.get('XObject')));
    const lexer = new PdfLexer(bytes);
    let count = 0;
    let last: unknown = null;
    while (lexer.more()) {
      const value = nextOf(lexer);
      if (value instanceof PdfWord) {
        if (PAINTS.has(value.word)) count += 1;
        if (value.word === 'ID') lexer.at = endOfInlinePicture(bytes, lexer.at);
        if (value.word === 'Do' && last instanceof PdfName)
          count += 1 + ofForm(file.get(forms?.get(last.name)), resources);
        if (count > LIMITS.pageObjects) throw new PdfRefused('too-many-parts');
      }
      last = value;
    }
    return count;
  };
  const ofForm = (object: PdfObject, outer: PdfDict | null): number => {
    if (!isStream(object)) return 0;
    const subtype = object.dict.get('Subtype');
    if (subtype instanceof PdfName && subtype.name === 'Image') return 0;
    const known = counts.get(object.dict);
    if (known !== undefined) return known;
    counts.set(object.dict, 0);
    const own = dictOf(file.get(object.dict.get('Resources'))) ?? outer;
    const count = painted(unpack(object), own);
    counts.set(object.dict, count);
    return count;
  };
  return ({ page, resources }: PageNode): void => {
    const contents = file.get(page.get('Contents'));
    const parts = Array.isArray(contents) ? contents.map((part) => file.get(part)) : [contents];
    let count = 0;
    for (const part of parts) count += painted(unpack(part), resources);
    const annotations = file.get(page.get('Annots'));
    if (Array.isArray(annotations)) count += annotations.length;
    if (count > LIMITS.pageObjects) throw new PdfRefused('too-many-parts');
  };
};

const nextOf = (lexer: PdfLexer): unknown => {
  try {
    return lexer.next();
  } catch {
    lexer.at += 1;
    return null;
  }
};

/** A picture within a page ends with `EI` between white space. */
const endOfInlinePicture = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0x45, from); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (bytes[at + 1] === 0x49 && (bytes[at - 1] ?? 0) <= 32 && (bytes[at + 2] ?? 32) <= 32)
      return at + 2;
  return bytes.length;
};

/** Refuses streams that would become larger than any paper, and pictures of too many pixels. */
const guardStreams = (file: PdfFile): void => {
  let unpacked = 0;
  for (const number of file.numbers()) {
    const object = file.object(number);
    if (!isStream(object)) continue;
    const { dict, raw } = object;
    const subtype = dict.get('Subtype');
    if (subtype instanceof PdfName && subtype.name === 'Image') {
      const [width, height] = [file.get(dict.get('Width')), file.get(dict.get('Height'))];
      if (typeof width === 'number' && typeof height === 'number' && width * height > LIMITS.pixels)
        throw new PdfRefused('too-many-pixels');
      continue;
    }
    const filters = file.get(dict.get('Filter'));
    for (const filter of Array.isArray(filters) ? filters : [filters])
      if (
        filter instanceof PdfName &&
        GROWING.has(filter.name) &&
        raw.length > MOST_OF_ANOTHER_FILTER
      )
        throw new PdfRefused('too-many-parts');
    const bytes = file.unpack(object, LIMITS.zipBytes - unpacked);
    if (bytes === 'too-large') throw new PdfRefused('too-many-parts');
    if (bytes !== 'unknown') unpacked += bytes.length;
  }
};

/**
 * The structure of a file, after one that PDFium would take too long or too much memory for was refused, before PDFium
 * meets it; null where it is damaged, which PDFium may read all the same. What is encrypted cannot be measured. Throws
 * `PdfRefused`.
 */
export const guardedPdf = (bytes: Uint8Array): PdfFile | null => {
  try {
    const file = openPdfFile(bytes);
    if (file.trailer.has('Encrypt')) return file;
    const pages = pageNodes(file);
    guardStreams(file);
    const count = paintCounter(file);
    for (const page of pages) count(page);
    return file;
  } catch (error) {
    if (error instanceof PdfSyntaxError) return null;
    throw error;
  }
};
