import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';

/** A picture in shades of grey: 0 is ink, 255 paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const POINTS_OF_AN_INCH = 72;

let library: Promise<PDFiumLibrary> | null = null;
const pdfium = (): Promise<PDFiumLibrary> => {
  library ??= PDFiumLibrary.init();
  return library;
};

/** The text of every page, as PDFium extracts it. */
export const textOfPages = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const document = await (await pdfium()).loadDocument(pdf);
  try {
    return [...document.pages()].map((page) => page.getText());
  } finally {
    document.destroy();
  }
};

/** A page of a PDF as it is seen, painted by PDFium. */
export const pageImage = async (pdf: Uint8Array, page: number, dpi: number): Promise<Sharp> => {
  const document = await (await pdfium()).loadDocument(pdf);
  try {
    const { data, width, height } = await document
      .getPage(page)
      .render({ scale: dpi / POINTS_OF_AN_INCH, render: 'bitmap' });
    return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } });
  } finally {
    document.destroy();
  }
};

/** An image as shades of grey. */
export const pictureOf = async (image: Sharp): Promise<Picture> => {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = data[at * channels] ?? 0;
  return { width, height, pixels };
};
