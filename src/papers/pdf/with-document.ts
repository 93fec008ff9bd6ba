import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { forgetPdfium, openPdfium } from '../pdfium.ts';
import { PdfRefused } from './pdf-file.ts';

/** PDFium, and the little that is needed of its memory. */
export interface Pdfium {
  readonly api: WrappedPdfiumModule;
  /** Calls with memory of so many bytes, which is given back afterwards. */
  readonly lend: <T>(bytes: number, work: (pointer: number) => T) => T;
  readonly number: (pointer: number, kind: 'i32' | 'float' | 'double') => number;
  /** Bytes copied into memory that is given back after the call. */
  readonly lendBytes: <T>(bytes: Uint8Array, work: (pointer: number) => T) => T;
  /** A copy of bytes of its memory. */
  readonly copy: (pointer: number, length: number) => Uint8Array<ArrayBuffer>;
  /** UTF-16 text of a function that fills a buffer and answers its length in bytes, the closing zero counted. */
  readonly text: (fill: (pointer: number, length: number) => number) => string;
}

/** Text that a paper may have at once in one value; what is longer is left out. */
const LONGEST_TEXT = 65_536;

/** PDFium with what is needed of its memory. */
export const pdfiumOf = (api: WrappedPdfiumModule): Pdfium => {
  const { pdfium } = api;
  const lend: Pdfium['lend'] = (bytes, work) => {
    const pointer = pdfium.wasmExports.malloc(bytes);
    if (pointer === 0) throw new Error('PDFium has no memory left');
    try {
      return work(pointer);
    } finally {
      pdfium.wasmExports.free(pointer);
    }
  };
  const copy = (pointer: number, length: number) =>
    Uint8Array.from(pdfium.HEAPU8.subarray(pointer, pointer + length));
  return {
    api,
    lend,
    copy,
    number: (pointer, kind) => pdfium.getValue(pointer, kind),
    lendBytes: (bytes, work) =>
      lend(bytes.length, (pointer) => {
        pdfium.HEAPU8.set(bytes, pointer);
        return work(pointer);
      }),
    text: (fill) => {
      const length = fill(0, 0);
      if (length <= 2 || length > LONGEST_TEXT) return '';
      return lend(length, (pointer) => {
        fill(pointer, length);
        return pdfium.UTF16ToString(pointer);
      });
    },
  };
};

/** Works with PDFium; when it fails (its memory ran out, or a file broke it) the next work meets a new one. */
export const withPdfium = async <T>(work: (pdfium: Pdfium) => T): Promise<T> => {
  const pdfium = pdfiumOf(await openPdfium());
  try {
    return work(pdfium);
  } catch (error) {
    if (!(error instanceof PdfRefused)) forgetPdfium();
    throw error;
  }
};

/** Why PDFium does not open a document. */
export type Unopened = 'locked' | 'damaged';

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const LOCKED = new Set([4, 5]);

/** Works with a document, opened without a password. */
export const withDocument = <T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  work: (document: number) => T,
): T | Unopened =>
  pdfium.lendBytes(bytes, (pointer) => {
    const document = pdfium.api.FPDF_LoadMemDocument(pointer, bytes.length, '');
    if (document === 0) return LOCKED.has(pdfium.api.FPDF_GetLastError()) ? 'locked' : 'damaged';
    try {
      return work(document);
    } finally {
      pdfium.api.FPDF_CloseDocument(document);
    }
  });
