import type { UnreadFile } from '../paper-reading.ts';
import { guardedPdf } from './guard-pdf.ts';
import { paintPage, type PagePicture } from './paint-page.ts';
import { PdfRefused } from './pdf-file.ts';
import { withDocument, withPdfium } from './with-document.ts';

/** Pixels a point of a page that is drawn: 200 to the inch, which codes and small print are read at. */
const SCALE = 200 / 72; // not-law: pixels to an inch

/**
 * Draws a page (from 1) as it is seen, on white, with at most so many pixels. A page that there is not is answered as
 * `damaged`; it never throws.
 */
export const drawPdfPage = async (
  bytes: Uint8Array,
  page: number,
  maxPixels: number,
): Promise<PagePicture | UnreadFile> => {
  try {
    guardedPdf(bytes);
    const drawn = await withPdfium((pdfium) =>
      withDocument(pdfium, bytes, (document) => {
        const pointer = pdfium.api.FPDF_LoadPage(document, page - 1);
        if (pointer === 0) return 'damaged' as const;
        try {
          return paintPage(pdfium, pointer, { scale: SCALE, most: maxPixels });
        } finally {
          pdfium.api.FPDF_ClosePage(pointer);
        }
      }),
    );
    return typeof drawn === 'string' ? { problem: drawn } : drawn;
  } catch (error) {
    return { problem: error instanceof PdfRefused ? error.problem : 'damaged' };
  }
};
