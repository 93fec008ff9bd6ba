import { LIMITS } from '../limits.ts';
import { isStream, type PdfFile, type PdfObject, PdfRefused } from './pdf-file.ts';
import { isDict, type PdfDict, PdfLexer, PdfName, PdfWord } from './pdf-syntax.ts';

/**
 * Bytes of page descriptions together, unpacked: a page of text has some 20 KB, a page full of drawing 2 MB. A threshold
 * of our own.
 */
const MOST_DESCRIBED = 16 * 1024 * 1024;

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

const dictOf = (object: PdfObject): PdfDict | null => {
  if (isStream(object)) return object.dict;
  return isDict(object) ? object : null;
};

/** A page: its dictionary, and what it inherits. */
interface PageNode {
  readonly page: PdfDict;
  readonly resources: PdfDict | null;
}

/** The pages in order. A node that was met before is not gone through again. */
const pagesOf = (file: PdfFile): readonly PageNode[] => {
  const root = dictOf(file.get(file.trailer.get('Root')));
  const pages: PageNode[] = [];
  const seen = new Set<PdfDict>();
  const open: { readonly node: PdfDict; readonly resources: PdfDict | null }[] = [];
  const add = (object: PdfObject, resources: PdfDict | null) => {
    const node = dictOf(object);
    if (node === null || seen.has(node)) return;
    seen.add(node);
    open.push({ node, resources: dictOf(file.get(node.get('Resources'))) ?? resources });
  };
  add(file.get(root?.get('Pages')), null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, resources } = next;
    const kids = file.get(node.get('Kids'));
    if (Array.isArray(kids)) {
      for (const kid of kids.toReversed()) add(file.get(kid), resources);
    } else {
      pages.push({ page: node, resources });
      if (pages.length > LIMITS.pages) throw new PdfRefused('too-many-pages');
    }
  }
  return pages;
};

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
    if (bytes === 'too-large') throw new PdfRefused('too-much-memory');
    if (bytes !== 'unknown') unpacked += bytes.length;
  }
};

/**
 * Refuses a file that PDFium would take too long or too much memory for, before PDFium meets it; answers the number of
 * its pages. Throws `PdfRefused`.
 */
export const guardPdf = (file: PdfFile): number => {
  const pages = pagesOf(file);
  guardStreams(file);
  const count = paintCounter(file);
  for (const page of pages) count(page);
  return pages.length;
};
