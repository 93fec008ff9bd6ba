import { type CodeRead, type Pixels, readCodes } from './codes/read-codes.ts';
import { fileFormOf } from './file-form.ts';
import { LIMITS } from './limits.ts';
import type { FileForm, PaperReading, PartOfReading, UnreadFile } from './paper-reading.ts';
import { openPdf } from './pdf-pages.ts';

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
      const pdf = await openPdf(bytes);
      if ('problem' in pdf) return pdf;
      pdf.close();
      return { ...EMPTY, pages: pdf.sizes };
    }
    case 'ofd':
    case 'xml':
      return EMPTY;
    default:
      return form satisfies never;
  }
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

/** Reads a file: what it says, and what it contradicts. */
export const readPaper = async (
  bytes: Uint8Array,
  tools: PaperTools,
): Promise<PaperReading | UnreadFile> => {
  if (bytes.length > LIMITS.bytes) return { problem: 'too-large' };
  const form = fileFormOf(bytes);
  if (form === null) return { problem: 'unknown-form' };
  const part = await partOf(bytes, form, tools);
  if ('problem' in part) return part;
  tools.pieceDone();
  const codes = await codesOf(bytes, form, tools);
  return { form, ...part, facts: codes.map(({ text }) => ({ name: 'code', value: text })) };
};
