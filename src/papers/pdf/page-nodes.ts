import { LIMITS } from '../limits.ts';
import { isStream, type PdfFile, type PdfObject, PdfRefused } from './pdf-file.ts';
import { isDict, type PdfDict, PdfName } from './pdf-syntax.ts';

/** The dictionary of an object or of a stream; null where it is another. */
export const dictOf = (object: PdfObject): PdfDict | null => {
  if (isStream(object)) return object.dict;
  return isDict(object) ? object : null;
};

/** A page: its dictionary, and what it inherits. */
export interface PageNode {
  readonly page: PdfDict;
  readonly resources: PdfDict | null;
}

/** The pages in order. A node that was met before is not gone through again. Throws `PdfRefused`. */
export const pageNodes = (file: PdfFile): readonly PageNode[] => {
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

const isName = (object: PdfObject, name: string): boolean =>
  object instanceof PdfName && object.name === name;

/** Left, bottom, right, top on a page, in its own unit. */
export type Rectangle = readonly [number, number, number, number];

/** Where a page shows signatures that are signed: a second one is no change of what the first signed. */
export const signatureRectangles = (file: PdfFile, { page }: PageNode): readonly Rectangle[] => {
  const annotations = file.get(page.get('Annots'));
  if (!Array.isArray(annotations)) return [];
  return annotations.flatMap((annotation): readonly Rectangle[] => {
    const widget = dictOf(file.get(annotation));
    const parent = dictOf(file.get(widget?.get('Parent')));
    const of = (name: string) => file.get(widget?.get(name) ?? parent?.get(name));
    const isSigned = isName(of('FT'), 'Sig') && dictOf(of('V'))?.has('ByteRange') === true;
    const rectangle = of('Rect');
    if (!isSigned || !Array.isArray(rectangle)) return [];
    const [left, bottom, right, top] = rectangle.map((value) => file.get(value));
    return typeof left === 'number' &&
      typeof bottom === 'number' &&
      typeof right === 'number' &&
      typeof top === 'number'
      ? [[left, bottom, right, top]]
      : [];
  });
};
