import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Letter } from '../letters/letter.ts';
import type { OfficialDocument } from '../letters/official/official-document.ts';
import { printableSheet } from './director-sheet.ts';
import { readPaperFonts } from './fonts.ts';
import { letterSheet, type PaperOptions } from './letter-sheet.ts';
import { lettersSheet } from './letters-sheet.ts';
import { officialSheet } from './official-sheet.ts';
import { outletsSheet } from './outlets-sheet.ts';
import type { SheetToSet } from './paper-worker.ts';

/** A document that is set on paper. */
export type PaperDocument = Letter | OfficialDocument;

/** Whether it is a letter; else it is a document of an authority. */
const isLetter = (document: PaperDocument): document is Letter =>
  document.type[1] === 'AfterSalesConfirmation';

/** Documents set one after the other, in one thread. */
export interface Typesetter {
  /** The document as a PDF (PDF/UA-1: tagged, fonts embedded); the same document gives the same bytes. */
  readonly pdf: (document: PaperDocument, options: PaperOptions) => Uint8Array;
  /** What is no document, as a PDF of the same kind: the page of whoever directs, or a list. */
  readonly page: (sheet: SheetToSet) => Uint8Array;
}

const layout = (name: string): string => join(import.meta.dirname, `${name}.typ`);
const LETTER = layout('letter');
const OFFICIAL = layout('official');
const DIRECTOR = layout('director');
const OUTLETS = layout('outlets');
const LETTERS = layout('letters');

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
    page: (sheet) => {
      switch (sheet.is) {
        case 'director':
          return set(DIRECTOR, printableSheet(sheet, characters));
        case 'outlets':
          return set(OUTLETS, outletsSheet(sheet, characters));
        case 'letters':
          return set(LETTERS, lettersSheet(sheet, characters));
        default:
          return sheet satisfies never;
      }
    },
  };
};
