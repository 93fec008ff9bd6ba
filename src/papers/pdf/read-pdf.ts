import { LIMITS } from '../limits.ts';
import type {
  CheckEvidence,
  FileFact,
  PaperCheck,
  PartOfReading,
  UnreadFile,
} from '../paper-reading.ts';
import { type TextPage, valuesOfText } from '../text/values-of-text.ts';
import type { CheckKey } from '../texts/keys.ts';
import { told } from '../trust/check-signer.ts';
import type { TrustRoots } from '../trust/trust-roots.ts';
import { guardedPdf } from './guard-pdf.ts';
import { type HiddenText, hiddenText } from './hidden-text.ts';
import { pageNodes, signatureRectangles } from './page-nodes.ts';
import { bytesOfState, type FileState, fileState } from './page-state.ts';
import { type PdfFile, PdfRefused } from './pdf-file.ts';
import { instantOfPdf, type VerifiedSignature, verifyPdfSignature } from './pdf-signatures.ts';
import { boxAround, type PageContent, type PageSign, placeOf, withPage } from './read-page.ts';
import { type PdfSignature, readSignatures } from './read-signatures.ts';
import { stateChanges, textOfSigns } from './state-changes.ts';
import { type Pdfium, withDocument, withPdfium } from './with-document.ts';

/** Pages of all states together that are compared: 30 states of a page, or 3 of 20. A threshold of our own. */
const MOST_COMPARED = 60;

/**
 * Text that says something of a paper: four digits or more, or eight letters and digits. Marks of programs that place
 * signatures, and words for who hears a page read, are invisible and say neither. A threshold of our own.
 */
const SAYS_SOMETHING = /\d{4}|[A-Za-z0-9]{8}/;

/** What is known of one page. */
interface ReadPage {
  readonly content: PageContent;
  readonly hidden: readonly HiddenText[];
}

/** What PDFium tells of a file. */
interface Seen {
  readonly pages: readonly ReadPage[];
  readonly facts: readonly FileFact[];
  /** The first first; null where there are too many to compare. */
  readonly states: readonly FileState[] | null;
}

const FACTS: readonly (readonly [name: string, of: string])[] = [
  ['producer', 'Producer'],
  ['creator', 'Creator'],
  ['created', 'CreationDate'],
  ['modified', 'ModDate'],
];

const factsOf = ({ api, text }: Pdfium, document: number): readonly FileFact[] =>
  FACTS.flatMap(([name, of]) => {
    const value = text((pointer, length) => api.FPDF_GetMetaText(document, of, pointer, length));
    const instant = of.endsWith('Date') ? instantOfPdf(value) : null;
    if (value === '') return [];
    return [{ name, value: instant === null ? value : new Date(instant).toISOString() }];
  });

const statesOf = (
  pdfium: Pdfium,
  file: PdfFile | null,
  document: number,
): readonly FileState[] | null => {
  const { api } = pdfium;
  const rectangles =
    file === null ? [] : pageNodes(file).map((node) => signatureRectangles(file, node));
  const earlier = file?.revisions.slice(0, -1) ?? [];
  const pages = api.FPDF_GetPageCount(document);
  if (earlier.length === 0) return [{ pages: [], signatures: readSignatures(pdfium, document) }];
  if ((earlier.length + 1) * pages > MOST_COMPARED) return null;
  const states = earlier.map(({ offset }) => {
    const bytes = bytesOfState(file?.bytes ?? new Uint8Array(), offset);
    const state = withDocument(pdfium, bytes, (before) => fileState(pdfium, before, []));
    return typeof state === 'string' ? { pages: [], signatures: [] } : state;
  });
  return [...states, fileState(pdfium, document, rectangles)];
};

const see = (pdfium: Pdfium, file: PdfFile | null, document: number): Seen => {
  const pages: ReadPage[] = [];
  const count = pdfium.api.FPDF_GetPageCount(document);
  if (count > LIMITS.pages) throw new PdfRefused('too-many-pages');
  const states = statesOf(pdfium, file, document);
  const facts = factsOf(pdfium, document);
  for (let page = 1; page <= count; page += 1) {
    const read = withPage(pdfium, document, page, (content, pointer) => ({
      content,
      hidden: hiddenText(pdfium, pointer, content),
    }));
    if (read === null) throw new PdfRefused('damaged');
    pages.push(read);
  }
  return { pages, facts, states };
};

/** The text of a page as it is seen, in runs of one object each. */
const textPage = ({ content, hidden }: ReadPage): TextPage => {
  const unseen = new Set(hidden.flatMap(({ signs }) => signs));
  const runs: PageSign[][] = [];
  for (const sign of content.signs) {
    if (unseen.has(sign)) continue;
    const last = runs.at(-1);
    if (last?.[0]?.object === sign.object) last.push(sign);
    else runs.push([sign]);
  }
  return {
    aspect: content.width / content.height,
    pieces: runs.map((run) => {
      const [left, top, right, bottom] = boxAround(run.map(({ lineBox }) => lineBox));
      const text = run.map(({ sign }) => sign).join('');
      return { text, box: [left, top, right - left, bottom - top] as const };
    }),
  };
};

const overlap = (one: readonly PageSign[], sign: PageSign): boolean => {
  const [left, top, right, bottom] = boxAround(one.map(({ box }) => box));
  const [x, y] = [(sign.box[0] + sign.box[2]) / 2, (sign.box[1] + sign.box[3]) / 2];
  return left <= x && x <= right && top <= y && y <= bottom;
};

/** What is hidden on a page and says something: by itself, or because other words were painted in its place. */
const hiddenEvidence = (
  { content, hidden }: ReadPage,
  page: number,
  as: 'covered' | 'invisible',
): readonly CheckEvidence[] =>
  hidden.flatMap((piece) => {
    if (piece.as !== as) return [];
    const value = textOfSigns(piece.signs);
    const order = piece.signs[0]?.object.order ?? 0;
    const unseen = new Set(hidden.flatMap(({ signs }) => signs));
    const over = content.signs.filter(
      (sign) => !unseen.has(sign) && sign.object.order > order && overlap(piece.signs, sign),
    );
    const inPlace = textOfSigns(over);
    // some programs paint a field and its text once more
    if (inPlace.includes(value)) return [];
    if (!SAYS_SOMETHING.test(value) && (as === 'invisible' || inPlace === '')) return [];
    return [{ place: placeOf(page, boxAround(piece.signs.map(({ box }) => box))), value, as }];
  });

/** A page without text, or whose text is all what a program read in its scan. */
const isWithoutText = ({ content, hidden }: ReadPage): boolean => {
  const layer = hidden.flatMap(({ as, signs }) => (as === 'layer' ? signs : []));
  const inked = content.signs.filter(({ sign }) => sign.trim() !== '');
  return inked.length <= layer.filter(({ sign }) => sign.trim() !== '').length;
};

const hiddenCheck = (
  check: CheckKey,
  pages: readonly ReadPage[],
  as: 'covered' | 'invisible',
): PaperCheck =>
  pages.every(isWithoutText)
    ? { check, answer: 'cannot-be-checked', why: 'no-text' }
    : { check, ...told(pages.flatMap((page, at) => hiddenEvidence(page, at + 1, as))) };

const changesCheck = (file: PdfFile | null, states: Seen['states']): PaperCheck => {
  const check = 'changed-later';
  if (file === null) return { check, answer: 'cannot-be-checked', why: 'damaged' };
  if (states === null) return { check, answer: 'cannot-be-checked', why: 'too-many-states' };
  const evidence = states.flatMap((state, at) => {
    const before = states[at - 1];
    return before === undefined ? [] : stateChanges(before, state, 'own');
  });
  return { check, ...told(evidence) };
};

/** Signatures of all states, each once: one that a later state left out is told as well. */
const signaturesOf = (states: Seen['states']): readonly PdfSignature[] => {
  const byRange = new Map<string, PdfSignature>();
  for (const { signatures } of states ?? [])
    for (const signature of signatures) byRange.set(signature.range.join(), signature);
  return [...byRange.values()];
};

const afterSignature = (
  { end }: VerifiedSignature,
  { file, head }: { readonly file: PdfFile | null; readonly head: number },
  states: Seen['states'],
): PaperCheck => {
  const check = 'after-signature';
  if (end === null) return { check, answer: 'cannot-be-checked', why: 'form-unknown' };
  if (file === null || states === null)
    return {
      check,
      answer: 'cannot-be-checked',
      why: file === null ? 'damaged' : 'too-many-states',
    };
  const signed = file.revisions.findLastIndex(({ offset }) => head + offset < end);
  const [then, now] = [states[signed], states.at(-1)];
  return {
    check,
    ...told(then === undefined || now === undefined ? [] : stateChanges(then, now, 'seen')),
  };
};

const readWithin = async (
  bytes: Uint8Array,
  roots: TrustRoots | null,
): Promise<PartOfReading | UnreadFile> => {
  const file = guardedPdf(bytes);
  const seen = await withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => see(pdfium, file, document)),
  );
  if (typeof seen === 'string') return { problem: seen };
  const signatures: VerifiedSignature[] = [];
  for (const signature of signaturesOf(seen.states))
    signatures.push(await verifyPdfSignature(bytes, signature, roots));
  const { kind, values, checks: said } = valuesOfText(seen.pages.map(textPage));
  const states = file?.revisions.length ?? 0;
  // offsets count from the head of a PDF, ranges of signatures from the beginning of the file
  const structure = { file, head: bytes.length - (file?.bytes.length ?? bytes.length) };
  return {
    kind,
    values,
    pages: seen.pages.map(({ content: { width, height } }) => ({ width, height })),
    checks: [
      ...said,
      changesCheck(file, seen.states),
      hiddenCheck('covered-text', seen.pages, 'covered'),
      hiddenCheck('invisible-text', seen.pages, 'invisible'),
      ...signatures.flatMap((one, seal) =>
        [...one.checks, afterSignature(one, structure, seen.states)].map((check) => ({
          ...check,
          seal,
        })),
      ),
    ],
    seals: signatures.map(({ seal }) => seal),
    facts: states === 0 ? seen.facts : [...seen.facts, { name: 'states', value: String(states) }],
  };
};

/**
 * Reads a PDF: the values of its text, what later states of it changed, text that is not seen, and its signatures. A
 * file that is none, that is locked, or that exceeds a limit, is answered by its problem; it never throws.
 */
export const readPdf = async (
  bytes: Uint8Array,
  { roots }: { readonly roots: TrustRoots | null } = { roots: null },
): Promise<PartOfReading | UnreadFile> => {
  if (bytes.length > LIMITS.bytes) return { problem: 'too-large' };
  try {
    return await readWithin(bytes, roots);
  } catch (error) {
    if (error instanceof PdfRefused) return { problem: error.problem };
    return { problem: 'damaged' };
  }
};
