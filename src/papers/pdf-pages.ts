import type { Pixels } from './codes/read-codes.ts';
import { LIMITS } from './limits.ts';
import type { UnreadFile } from './paper-reading.ts';
import { guardedPdf } from './pdf/guard-pdf.ts';
import { paintPage } from './pdf/paint-page.ts';
import { PdfRefused } from './pdf/pdf-file.ts';
import { pdfiumOf } from './pdf/with-document.ts';
import { openPdfium } from './pdfium.ts';

/** `FPDF_ERR_PASSWORD`. */
const PASSWORD = 4;
const POINTS_OF_AN_INCH = 72;

/** A PDF that is open to be drawn. */
export interface PdfPages {
  /** Sizes in points, as the pages are held. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /**
   * Draws a page on white, at so many dots an inch or so coarse that it is at most `longest` pixels long.
   *
   * @param page from 1. @returns null where the page cannot be drawn.
   */
  readonly draw: (page: number, dpi: number, longest: number) => Pixels | null;
  /** Gives its memory back. */
  readonly close: () => void;
}

const guarded = (bytes: Uint8Array): UnreadFile | null => {
  try {
    guardedPdf(bytes);
    return null;
  } catch (error) {
    if (error instanceof PdfRefused) return { problem: error.problem };
    throw error;
  }
};

/** Opens a PDF, of which PDFium is shown none that is a bomb; says why where it cannot be opened. */
export const openPdf = async (bytes: Uint8Array): Promise<PdfPages | UnreadFile> => {
  const refused = guarded(bytes);
  if (refused !== null) return refused;
  const pdfium = await openPdfium();
  const lent = pdfiumOf(pdfium);
  const { wasmExports } = pdfium.pdfium;
  const file = wasmExports.malloc(bytes.length);
  pdfium.pdfium.HEAPU8.set(bytes, file);
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
  const close = (): void => {
    if (document !== 0) pdfium.FPDF_CloseDocument(document);
    wasmExports.free(file);
  };
  if (document === 0) {
    const problem = pdfium.FPDF_GetLastError() === PASSWORD ? 'locked' : 'damaged';
    close();
    return { problem };
  }
  const count = pdfium.FPDF_GetPageCount(document);
  if (count > LIMITS.pages || count === 0) {
    close();
    return { problem: count === 0 ? 'damaged' : 'too-many-pages' };
  }
  const onPage = <T>(page: number, work: (handle: number) => T): T | null => {
    const handle = pdfium.FPDF_LoadPage(document, page - 1);
    if (handle === 0) return null;
    try {
      return work(handle);
    } finally {
      pdfium.FPDF_ClosePage(handle);
    }
  };
  const sizeOf = (handle: number): { readonly width: number; readonly height: number } => ({
    width: pdfium.FPDF_GetPageWidthF(handle),
    height: pdfium.FPDF_GetPageHeightF(handle),
  });
  const sizes = Array.from(
    { length: count },
    (_, at) => onPage(at + 1, sizeOf) ?? { width: 0, height: 0 },
  );
  const draw = (page: number, dpi: number, longest: number): Pixels | null =>
    onPage(page, (handle) => {
      const size = sizeOf(handle);
      const long = Math.max(size.width, size.height);
      if (!(long > 0)) return null;
      const scale = Math.min(dpi / POINTS_OF_AN_INCH, longest / long);
      return paintPage(lent, handle, { scale, most: LIMITS.pixels });
    });
  return { sizes, draw, close };
};
