import { LIMITS } from '../limits.ts';
import type { FileForm, UnreadFile } from '../paper-reading.ts';
import { openPdf } from '../pdf-pages.ts';
import { ofdPagePdf } from './ofd-page-pdf.ts';
import { pngOfPicture, pngOfPixels, sizeOfPicture } from './pictures.ts';

/** Dots an inch of a drawn page, and the pixels of its longer side: A4 at 170 dots an inch. */
const DPI = 170;
const LONGEST = 2000;

/** A page that we drew: a PNG. */
export interface DrawnPage {
  readonly png: Uint8Array;
}

const pdfPage = async (bytes: Uint8Array, page: number): Promise<DrawnPage | UnreadFile> => {
  const pdf = await openPdf(bytes);
  if ('problem' in pdf) return pdf;
  try {
    const pixels = page <= pdf.sizes.length ? pdf.draw(page, DPI, LONGEST) : null;
    return pixels === null ? { problem: 'no-such-page' } : { png: await pngOfPixels(pixels) };
  } finally {
    pdf.close();
  }
};

const picture = async (bytes: Uint8Array, page: number): Promise<DrawnPage | UnreadFile> => {
  if (page !== 1) return { problem: 'no-such-page' };
  const size = await sizeOfPicture(bytes);
  if ('problem' in size) return size;
  const png = await pngOfPicture(bytes, LONGEST);
  return png === null ? { problem: 'damaged' } : { png };
};

const ofdPage = async (bytes: Uint8Array, page: number): Promise<DrawnPage | UnreadFile> => {
  const pdf = await ofdPagePdf(bytes, page);
  return 'problem' in pdf ? pdf : await pdfPage(pdf, 1);
};

/**
 * Draws a page of a file, as a picture of our own that holds nothing of it but what is seen.
 *
 * @param page from 1.
 */
export const drawPage = (
  bytes: Uint8Array,
  form: FileForm,
  page: number,
): Promise<DrawnPage | UnreadFile> => {
  if (bytes.length > LIMITS.bytes) return Promise.resolve({ problem: 'too-large' });
  switch (form) {
    case 'jpeg':
    case 'png':
      return picture(bytes, page);
    case 'pdf':
      return pdfPage(bytes, page);
    case 'ofd':
      return ofdPage(bytes, page);
    case 'xml':
      return Promise.resolve({ problem: 'not-drawn' });
    default:
      return form satisfies never;
  }
};
