import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Letter } from '../letters/letter.ts';
import type { OfficialDocument } from '../letters/official/official-document.ts';
import { type DirectorSheet, printableSheet } from './director-sheet.ts';
import { readPaperFonts } from './fonts.ts';
import { letterSheet, type PaperOptions } from './letter-sheet.ts';
import { officialSheet } from './official-sheet.ts';

/** A document that is set on paper. */
export type PaperDocument = Letter | OfficialDocument;

/** Whether it is a letter; else it is a document of an authority. */
const isLetter = (document: PaperDocument): document is Letter =>
  document.type[1] === 'AfterSalesConfirmation';

/** Documents set one after the other, in one thread. */
export interface Typesetter {
  /** The document as a PDF (PDF/UA-1: tagged, fonts embedded); the same document gives the same bytes. */
  readonly pdf: (document: PaperDocument, options: PaperOptions) => Uint8Array;
  /** The page of whoever directs, as a PDF of the same kind. */
  readonly page: (sheet: DirectorSheet) => Uint8Array;
}

const LETTER = join(import.meta.dirname, 'letter.typ');
const DIRECTOR = join(import.meta.dirname, 'director.typ');
const OFFICIAL = join(import.meta.dirname, 'official.typ');

/** Letters after which the compiler forgets what it did not need again. */
const KEPT = 3;

const [FROM_RIGHT, FROM_LEFT] = ['/Direction /R2L', '/Direction /L2R'];

/**
 * Takes from an Arabic document the wish that its pages lie from right to left: a viewer built on PDFium would copy a
 * VIN backwards out of it. It is as long as what stands in its place.
 */
const readFromLeft = (pdf: Buffer): Buffer => {
  const at = pdf.indexOf(FROM_RIGHT);
  if (at >= 0) pdf.write(FROM_LEFT, at, 'latin1');
  return pdf;
};

/** Opens the compiler with the fonts of the paper: about half a second and 100 MB. */
export const openTypesetter = (): Typesetter => {
  const { blobs, characters } = readPaperFonts();
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [...blobs] }],
  });
  const set = (mainFilePath: string, content: object): Uint8Array => {
    const sheet = JSON.stringify(content);
    const compiled = compiler.compile({ mainFilePath, inputs: { sheet } });
    const laid = compiled.result;
    if (laid === null) {
      const problem = compiled.takeDiagnostics();
      throw new Error(`the paper was not set: ${JSON.stringify(problem?.shortDiagnostics)}`);
    }
    const pdf = compiler.pdf(laid, { pdfStandard: 'ua-1' });
    compiler.evictCache(KEPT);
    return readFromLeft(pdf);
  };
  return {
    pdf: (document, options) =>
      isLetter(document)
        ? set(LETTER, letterSheet(document, options, characters))
        : set(OFFICIAL, officialSheet(document, options, characters)),
    page: (sheet) => set(DIRECTOR, printableSheet(sheet, characters)),
  };
};
