import { type CodeRead, type Pixels, readCodes } from './codes/read-codes.ts';
import {
  codeSumChecks,
  holdsInvoice,
  kindOfCodes,
  valuesOfCodes,
} from './codes/values-of-codes.ts';
import { readXmlInvoice } from './data/read-xml-invoice.ts';
import { fileFormOf } from './file-form.ts';
import { checkPaper } from './forms/check-paper.ts';
import { looksLikeIdentity } from './forms/identity-number.ts';
import { LIMITS } from './limits.ts';
import { picturesOnPages, placeInPicture } from './ofd/pictures-on-pages.ts';
import { readOfd } from './ofd/read-ofd.ts';
import type {
  FileFact,
  FileForm,
  PaperReading,
  PartOfReading,
  UnreadFile,
} from './paper-reading.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { openPdf } from './pdf-pages.ts';
import { letterInPdf } from './text/letter-in-pdf.ts';
import type { TrustRoots } from './trust/trust-roots.ts';

/** Dots an inch at which a page is drawn to look for its codes, and the pixels of its longer side. */
const DPI = 200;
const LONGEST = 2600;

/** Pixels of a picture in which codes are looked for: A4 at 200 dots an inch has 3.9 million. */
const MOST_PIXELS = 8_000_000;

/** What reading needs of where it runs: Node and a browser decode pictures each in their own way. */
export interface PaperTools {
  /** Size of a JPEG or PNG in pixels, held upright. */
  readonly sizeOfPicture: (
    bytes: Uint8Array,
  ) => Promise<{ readonly width: number; readonly height: number } | UnreadFile>;
  /** Its pixels, made fewer than `most`; null where it is damaged. */
  readonly pixelsOfPicture: (bytes: Uint8Array, most: number) => Promise<Pixels | null>;
  /** Whose seals are trusted; null where no roots are configured. */
  readonly roots: TrustRoots | null;
  /** Called after each piece of work: its time is counted anew. */
  readonly pieceDone: () => void;
}

type Part = PartOfReading | UnreadFile;

const EMPTY: PartOfReading = {
  kind: null,
  pages: [],
  values: [],
  checks: [],
  seals: [],
  facts: [],
};

/** What a file says without being drawn. */
const partOf = async (bytes: Uint8Array, form: FileForm, tools: PaperTools): Promise<Part> => {
  switch (form) {
    case 'jpeg':
    case 'png': {
      const size = await tools.sizeOfPicture(bytes);
      return 'problem' in size ? size : { ...EMPTY, pages: [size] };
    }
    case 'pdf': {
      const read = await readPdf(bytes, tools);
      const letter = 'problem' in read ? null : letterInPdf(bytes);
      return letter === null ? read : { ...read, kind: 'letter', values: letter };
    }
    case 'ofd':
      return readOfd(bytes, tools);
    case 'xml':
      return readXmlInvoice(bytes);
    default:
      return form satisfies never;
  }
};

/** The codes of the pictures on the pages of an OFD. */
const codesOfPictures = async (
  bytes: Uint8Array,
  tools: PaperTools,
): Promise<readonly CodeRead[]> => {
  const codes: CodeRead[] = [];
  for (const { page, box, picture } of picturesOnPages(bytes)) {
    const pixels = await tools.pixelsOfPicture(picture, MOST_PIXELS);
    for (const code of pixels === null ? [] : await readCodes(pixels, page))
      codes.push({ ...code, place: placeInPicture(code.place, box) });
    tools.pieceDone();
  }
  return codes;
};

/** The codes of a file, page by page. */
const codesOf = async (
  bytes: Uint8Array,
  form: FileForm,
  tools: PaperTools,
): Promise<readonly CodeRead[]> => {
  if (form === 'jpeg' || form === 'png') {
    const pixels = await tools.pixelsOfPicture(bytes, MOST_PIXELS);
    return pixels === null ? [] : await readCodes(pixels, 1);
  }
  if (form === 'ofd') return codesOfPictures(bytes, tools);
  if (form !== 'pdf') return [];
  const pdf = await openPdf(bytes);
  if ('problem' in pdf) return [];
  try {
    const codes: CodeRead[] = [];
    for (const page of pdf.sizes.keys()) {
      const pixels = pdf.draw(page + 1, DPI, LONGEST);
      tools.pieceDone();
      if (pixels !== null) codes.push(...(await readCodes(pixels, page + 1)));
      tools.pieceDone();
    }
    return codes;
  } finally {
    pdf.close();
  }
};

/** Longest content of a code that is shown. */
const LONGEST_FACT = 300; // not-law: characters

const codeFact = ({ text }: CodeRead): FileFact => ({
  name: 'code',
  value: text.slice(0, LONGEST_FACT),
});

/**
 * Reads a file: what it says, and what of it contradicts itself. What was stated or fed of its vehicle is held against
 * it by `comparePaper`. Never throws on what a file holds.
 */
export const readPaper = async (
  bytes: Uint8Array,
  tools: PaperTools,
): Promise<PaperReading | UnreadFile> => {
  if (bytes.length > LIMITS.bytes) return { problem: 'too-large' };
  const form = fileFormOf(bytes);
  if (form === null) return { problem: bytes.length === 0 ? 'empty' : 'unknown-form' };
  const part = await partOf(bytes, form, tools);
  if ('problem' in part) return part;
  tools.pieceDone();
  const codes = await codesOf(bytes, form, tools);
  const kind = part.kind ?? kindOfCodes(codes);
  const values = [...part.values, ...valuesOfCodes(codes, kind)].filter(
    ({ value }) => !looksLikeIdentity(value),
  );
  // the code of an invoice does not say which kind it is; numbers of all kinds have one form
  const checkedAs = kind ?? (holdsInvoice(codes) ? 'saleInvoice' : null);
  return {
    form,
    kind,
    pages: part.pages,
    values,
    checks: [...part.checks, ...codeSumChecks(codes, kind), ...checkPaper(checkedAs, values)],
    seals: part.seals,
    facts: [...part.facts, ...codes.map(codeFact)],
  };
};
