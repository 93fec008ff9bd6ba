import { LIMITS } from '../limits.ts';
import type { Place } from '../paper-reading.ts';
import type { Rectangle } from './page-nodes.ts';
import { PdfRefused } from './pdf-file.ts';
import type { Pdfium } from './with-document.ts';

/** Left, top, right, bottom as shares of the page as it is seen; what lies beside the page is below 0 or above 1. */
export type Box = readonly [number, number, number, number];

/** A sign of a page. */
export interface PageSign {
  readonly sign: string;
  /** Around its ink. */
  readonly box: Box;
  /** As high as its line. */
  readonly lineBox: Box;
  /** The object that it belongs to. */
  readonly object: PageObject;
}

/** Something that a page paints. */
export interface PageObject {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  /** Where it comes in the order of painting. */
  readonly order: number;
  readonly box: Box;
  /** Whether it hides what lies under it, as far as its own paint tells: it is filled and not transparent. */
  readonly opaque: boolean;
  /** Text that is never painted (modes 3 and 7), or painted without colour. */
  readonly unpainted: boolean;
  /** Whether it belongs to an annotation or a field of a form. */
  readonly annotation: boolean;
  readonly pointer: number;
}

/** What stands on one page. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly PageObject[];
  readonly signs: readonly PageSign[];
}

type Matrix = readonly [number, number, number, number, number, number];
const AS_IT_IS: Matrix = [1, 0, 0, 1, 0, 0];

const KINDS = new Map<number, PageObject['kind']>([
  [1, 'text'],
  [2, 'path'],
  [3, 'image'],
  [4, 'shading'],
]);
const FORM = 5;

const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

/** Steps of a page in which places are asked: PDFium answers them as whole numbers. */
const FINE = 1_000_000;

/** A rectangle of a loaded page as it is seen. */
export const sharesOf = (
  { api, lend, number }: Pdfium,
  page: number,
  [left, bottom, right, top]: Rectangle,
): Box => {
  const toShare = (x: number, y: number): readonly [number, number] =>
    lend(8, (at) => {
      api.FPDF_PageToDevice(page, 0, 0, FINE, FINE, 0, x, y, at, at + 4);
      return [number(at, 'i32') / FINE, number(at + 4, 'i32') / FINE];
    });
  const [x1, y1] = toShare(left, bottom);
  const [x2, y2] = toShare(right, top);
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
};

/** How much of its colour something has to have so that it hides what lies under it, of 255. */
const OPAQUE = 200; // not-law: an amount of colour

/** Reads one page that is loaded; objects of annotations are those from `own` on. */
const readContent = (pdfium: Pdfium, page: number, own: number): PageContent => {
  const { api, lend, number } = pdfium;
  const boxOf = (...rectangle: Rectangle): Box => sharesOf(pdfium, page, rectangle);
  const boundsOf = (object: number, matrix: Matrix): Box =>
    lend(16, (at) => {
      api.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
      const [left, bottom, right, top] = [0, 4, 8, 12].map((step) => number(at + step, 'float'));
      const corners = [left, right].flatMap((x) =>
        [bottom, top].map((y): readonly [number, number] => {
          const [a, b, c, d, e, f] = matrix;
          return [a * (x ?? 0) + c * (y ?? 0) + e, b * (x ?? 0) + d * (y ?? 0) + f];
        }),
      );
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      return boxOf(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    });
  const matrixOf = (object: number): Matrix =>
    lend(24, (at) => {
      if (!api.FPDFPageObj_GetMatrix(object, at)) return AS_IT_IS;
      const value = (step: number) => number(at + step * 4, 'float');
      return [value(0), value(1), value(2), value(3), value(4), value(5)];
    });
  const alphaOf = (object: number, of: 'fill' | 'stroke'): number =>
    lend(16, (at) => {
      const ask = of === 'fill' ? api.FPDFPageObj_GetFillColor : api.FPDFPageObj_GetStrokeColor;
      return ask(object, at, at + 4, at + 8, at + 12) ? number(at + 12, 'i32') : 0;
    });
  const isFilled = (path: number): boolean =>
    lend(8, (at) => api.FPDFPath_GetDrawMode(path, at, at + 4) && number(at, 'i32') !== 0);

  const objects: PageObject[] = [];
  const walk = (pointer: number, matrix: Matrix, annotation: boolean, depth: number): void => {
    const type = api.FPDFPageObj_GetType(pointer);
    if (type === FORM && depth < 12) {
      const inner = within(matrixOf(pointer), matrix);
      const count = api.FPDFFormObj_CountObjects(pointer);
      for (let at = 0; at < count; at += 1)
        walk(api.FPDFFormObj_GetObject(pointer, at), inner, annotation, depth + 1);
      return;
    }
    const kind = KINDS.get(type);
    if (kind === undefined) return;
    if (objects.length >= LIMITS.pageObjects) throw new PdfRefused('too-many-parts');
    const filled = kind !== 'path' || isFilled(pointer);
    const mode = kind === 'text' ? api.FPDFTextObj_GetTextRenderMode(pointer) : 0;
    objects.push({
      ...{ kind, order: objects.length, annotation, pointer },
      box: boundsOf(pointer, matrix),
      opaque:
        kind === 'image' || kind === 'shading'
          ? !api.FPDFPageObj_HasTransparency(pointer)
          : kind === 'path' && filled && alphaOf(pointer, 'fill') >= OPAQUE,
      unpainted:
        mode === 3 ||
        mode === 7 ||
        (kind === 'text' && Math.max(alphaOf(pointer, 'fill'), alphaOf(pointer, 'stroke')) < 8),
    });
  };
  const count = api.FPDFPage_CountObjects(page);
  for (let at = 0; at < count; at += 1)
    walk(api.FPDFPage_GetObject(page, at), AS_IT_IS, at >= own, 0);

  const byPointer = new Map(objects.map((object) => [object.pointer, object]));
  const signs: PageSign[] = [];
  const text = api.FPDFText_LoadPage(page);
  const letters = text === 0 ? 0 : api.FPDFText_CountChars(text);
  if (letters > MOST_SIGNS) throw new PdfRefused('too-many-parts');
  for (let at = 0; at < letters; at += 1) {
    const object = byPointer.get(api.FPDFText_GetTextObject(text, at));
    const code = api.FPDFText_GetUnicode(text, at);
    if (object === undefined || code === 0 || api.FPDFText_IsGenerated(text, at) === 1) continue;
    const box = lend(32, (place) => {
      api.FPDFText_GetCharBox(text, at, place, place + 8, place + 16, place + 24);
      const [left, right, bottom, top] = [0, 8, 16, 24].map((step) =>
        number(place + step, 'double'),
      );
      return boxOf(left ?? 0, bottom ?? 0, right ?? 0, top ?? 0);
    });
    const lineBox = lend(16, (place) => {
      if (!api.FPDFText_GetLooseCharBox(text, at, place)) return box;
      const [left, top, right, bottom] = [0, 4, 8, 12].map((step) => number(place + step, 'float'));
      return boxOf(left ?? 0, bottom ?? 0, right ?? 0, top ?? 0);
    });
    signs.push({ sign: String.fromCodePoint(code), box, lineBox, object });
  }
  if (text !== 0) api.FPDFText_ClosePage(text);
  const { width, height } = pageSize(pdfium, page);
  return { width, height, objects, signs };
};

/** Signs of one page: a page of small print has 8,000. A threshold of our own. */
const MOST_SIGNS = 100_000;

const pageSize = ({ api }: Pdfium, page: number) => ({
  width: api.FPDF_GetPageWidthF(page),
  height: api.FPDF_GetPageHeightF(page),
});

/**
 * Works with a page (from 1) and what stands on it, its annotations and fields painted as part of it; null where it
 * cannot be loaded.
 */
export const withPage = <T>(
  pdfium: Pdfium,
  document: number,
  page: number,
  work: (content: PageContent, pointer: number) => T,
): T | null => {
  const { api } = pdfium;
  let pointer = api.FPDF_LoadPage(document, page - 1);
  if (pointer === 0) return null;
  try {
    const own = api.FPDFPage_CountObjects(pointer);
    if (api.FPDFPage_GetAnnotCount(pointer) > 0 && api.FPDFPage_Flatten(pointer, 0) === FLATTENED) {
      api.FPDF_ClosePage(pointer);
      pointer = api.FPDF_LoadPage(document, page - 1);
      if (pointer === 0) return null;
    }
    return work(readContent(pdfium, pointer, own), pointer);
  } finally {
    if (pointer !== 0) api.FPDF_ClosePage(pointer);
  }
};

const FLATTENED = 1;

/** A place on a page for a box; what lies beside the page has no box. */
export const placeOf = (page: number, [left, top, right, bottom]: Box): Place => {
  const inside = left >= 0 && top >= 0 && right <= 1 && bottom <= 1;
  return { page, box: inside ? [left, top, right - left, bottom - top] : null };
};

/** The box around several. */
export const boxAround = (boxes: readonly Box[]): Box =>
  boxes.reduce(([a, b, c, d], [left, top, right, bottom]) => [
    Math.min(a, left),
    Math.min(b, top),
    Math.max(c, right),
    Math.max(d, bottom),
  ]);
