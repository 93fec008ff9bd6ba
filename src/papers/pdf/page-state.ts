import type { Pixels } from '../codes/read-codes.ts';
import type { Rectangle } from './page-nodes.ts';
import { paintPage } from './paint-page.ts';
import { type Box, type PageSign, sharesOf, withPage } from './read-page.ts';
import { type PdfSignature, readSignatures } from './read-signatures.ts';
import type { Pdfium } from './with-document.ts';

/** One page as one state of a file shows it. */
export interface PageState {
  readonly signs: readonly PageSign[];
  /** What the page itself paints, and what is seen with annotations and fields. */
  readonly own: Pixels;
  readonly seen: Pixels;
  /** Where signatures are shown. */
  readonly signatures: readonly Box[];
}

/** A file as one of its states shows it. */
export interface FileState {
  readonly pages: readonly PageState[];
  readonly signatures: readonly PdfSignature[];
}

/** Pixels in which states are compared: a sign of 9 points is 9 pixels high. */
const COMPARED = { scale: 1, most: 1_000_000 };

/** What an open document shows; where its pages show signatures is known of its last state. */
export const fileState = (
  pdfium: Pdfium,
  document: number,
  rectangles: readonly (readonly Rectangle[])[],
): FileState => {
  const pages: PageState[] = [];
  const count = pdfium.api.FPDF_GetPageCount(document);
  for (let page = 1; page <= count; page += 1) {
    const state = pageState(pdfium, document, page, rectangles[page - 1] ?? []);
    if (state !== null) pages.push(state);
  }
  return { pages, signatures: readSignatures(pdfium, document) };
};

const pageState = (
  pdfium: Pdfium,
  document: number,
  page: number,
  rectangles: readonly Rectangle[],
): PageState | null => {
  const pointer = pdfium.api.FPDF_LoadPage(document, page - 1);
  if (pointer === 0) return null;
  let own: Pixels;
  try {
    own = paintPage(pdfium, pointer, { ...COMPARED, annotations: false });
  } finally {
    pdfium.api.FPDF_ClosePage(pointer);
  }
  return withPage(pdfium, document, page, ({ signs }, loaded) => ({
    signs,
    own,
    seen: paintPage(pdfium, loaded, COMPARED),
    signatures: rectangles.map((rectangle) => sharesOf(pdfium, loaded, rectangle)),
  }));
};

/** The bytes of a file as the state shows it whose section begins at an offset. */
export const bytesOfState = (bytes: Uint8Array, offset: number): Uint8Array => {
  const start = new TextEncoder().encode(`\nstartxref\n${offset}\n%%EOF\n`);
  const state = new Uint8Array(bytes.length + start.length);
  state.set(bytes);
  state.set(start, bytes.length);
  return state;
};
