import { type Pdfium, withDocument, withPdfium } from './with-document.ts';

const joined = (pdfium: Pdfium, pdfs: readonly Uint8Array[]): Uint8Array => {
  const { api } = pdfium;
  const whole = api.FPDF_CreateNewDocument();
  try {
    let pages = 0;
    for (const pdf of pdfs) {
      const taken = withDocument(pdfium, pdf, (document) => {
        const count = api.FPDF_GetPageCount(document);
        return api.FPDF_ImportPages(whole, document, `1-${count}`, pages) ? count : 'damaged';
      });
      if (typeof taken !== 'number') throw new Error(`a PDF could not be joined: ${taken}`);
      pages += taken;
    }
    const writer = api.PDFiumExt_OpenFileWriter();
    try {
      api.PDFiumExt_SaveAsCopy(whole, writer);
      const size = api.PDFiumExt_GetFileWriterSize(writer);
      return pdfium.lend(size, (pointer) => {
        api.PDFiumExt_GetFileWriterData(writer, pointer, size);
        return pdfium.copy(pointer, size);
      });
    } finally {
      api.PDFiumExt_CloseFileWriter(writer);
    }
  } finally {
    api.FPDF_CloseDocument(whole);
  }
};

/**
 * The pages of PDFs made here, one after the other, to be printed at once: their attachments and tags stay behind. At
 * least one. Throws where one of them is damaged, which none made here is.
 */
export const joinPdfs = (pdfs: readonly Uint8Array[]): Promise<Uint8Array> =>
  withPdfium((pdfium) => joined(pdfium, pdfs));
