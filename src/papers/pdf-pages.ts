import type { Pixels } from './codes/read-codes.ts';
import { LIMITS } from './limits.ts';
import type { UnreadFile } from './paper-reading.ts';
import { openPdfium } from './pdfium.ts';

/** `FPDF_ANNOT`, so that stamps and fields are drawn, and `FPDF_REVERSE_BYTE_ORDER`. */
const FLAGS = 0x01 | 0x10;
/** `FPDFBitmap_BGRA`. */
const FORMAT = 4;
const WHITE = 0xffffffff;
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

/** Opens a PDF; says why where it cannot be opened. */
export const openPdf = async (bytes: Uint8Array): Promise<PdfPages | UnreadFile> => {
  const pdfium = await openPdfium();
  const { HEAPU8, wasmExports } = pdfium.pdfium;
  const file = wasmExports.malloc(bytes.length);
  HEAPU8.set(bytes, file);
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
      const width = Math.max(1, Math.round(size.width * scale));
      const height = Math.max(1, Math.round(size.height * scale));
      const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, FORMAT, 0, 0);
      if (bitmap === 0) return null;
      try {
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
        pdfium.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, FLAGS);
        const at = pdfium.FPDFBitmap_GetBuffer(bitmap);
        // the heap may have grown: its view is asked for anew
        const heap = pdfium.pdfium.HEAPU8;
        return {
          data: new Uint8ClampedArray(heap.slice(at, at + width * height * 4).buffer),
          width,
          height,
        };
      } finally {
        pdfium.FPDFBitmap_Destroy(bitmap);
      }
    });
  return { sizes, draw, close };
};
