import type { PaperCheck, PaperKind, PartOfReading, UnreadFile } from '../paper-reading.ts';
import { valuesOfText } from '../text/values-of-text.ts';
import type { WhyKey } from '../texts/keys.ts';
import type { TrustRoots } from '../trust/trust-roots.ts';
import { checkCover } from './check-cover.ts';
import { type CheckedSeal, checkSeal } from './check-seal.ts';
import { hasAnnotations } from './has-annotations.ts';
import { openOfd } from './open-ofd.ts';
import { sheetOf } from './page-sheet.ts';
import { piecesOf } from './page-text.ts';
import { compareData, readToldInData } from './told-in-data.ts';

/** Seals and signatures of a file that are checked: more than papers have, few enough to verify in time. */
const MOST_SEALS = 8;

/** Kinds that are always sealed when they are OFD: the tax authority issues no other. */
const ALWAYS_SEALED: readonly (PaperKind | null)[] = ['saleInvoice', 'usedSaleInvoice'];

/** By what such papers are sealed. */
const SEALED_BY = 'GB/T 38540';

/** Whose seals are known. */
export interface SealOptions {
  /** Null where no roots are configured. */
  readonly roots: TrustRoots | null;
}

/** Something stands on a page in a form that is not drawn. */
const NOT_DRAWN: PaperCheck = {
  check: 'whole-picture',
  answer: 'cannot-be-checked',
  why: 'not-drawn',
};

/** Seals of which nothing was checked. */
const unchecked = (why: WhyKey): PaperCheck => ({
  check: 'seal-files',
  answer: 'cannot-be-checked',
  why,
});

const read = async (
  bytes: Uint8Array,
  { roots }: SealOptions,
): Promise<PartOfReading | UnreadFile> => {
  const opened = openOfd(bytes);
  if ('problem' in opened) return opened;
  const { ofd, document, stand, listed } = opened;
  const { pages } = document;
  const texts = pages.map((page, at) => ({
    pieces: (stand[at]?.objects ?? []).flatMap((object) =>
      object.kind === 'text' ? piecesOf(object, page.box) : [],
    ),
    aspect: page.box[2] / page.box[3],
  }));
  const { kind, values, checks: said } = valuesOfText(texts);
  const data = readToldInData(ofd, document);
  const words = texts.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
  const checked: CheckedSeal[] = [];
  for (const signature of listed.signatures.slice(0, MOST_SEALS))
    checked.push(await checkSeal(ofd, signature, listed, roots));
  const isInvoice = ALWAYS_SEALED.includes(kind) || data.attached.length > 0;
  const isBare = isInvoice && checked.length === 0;
  const missing: PaperCheck = {
    check: 'seal-missing',
    ...(isBare
      ? { answer: 'told', evidence: [{ place: null, value: SEALED_BY, as: 'expected' }] }
      : { answer: 'not-found' }),
  };
  const undrawn =
    hasAnnotations(ofd, document) ||
    pages.some((_, at) => {
      const sheet = sheetOf(opened, at + 1);
      return !('problem' in sheet) && sheet.undrawn > 0;
    });
  const uncounted = listed.unread + Math.max(0, listed.signatures.length - MOST_SEALS);
  return {
    kind,
    pages: pages.map(({ box: [, , width, height] }) => ({ width, height })),
    values: [...values, ...data.custom, ...data.attached],
    checks: [
      ...said,
      compareData(data, values, words),
      ...(isInvoice ? [missing] : []),
      ...checked.flatMap(({ checks }, seal) => [
        ...checks.map((check) => ({ ...check, seal })),
        checkCover(ofd, listed, checked, seal),
      ]),
      ...(undrawn ? [NOT_DRAWN] : []),
      ...(uncounted > 0 ? [unchecked(listed.unread > 0 ? 'damaged' : 'too-many-seals')] : []),
    ],
    seals: checked.map(({ reading }) => reading),
    facts: data.facts,
  };
};

/**
 * Reads an OFD: its pages, the values that its text, its data and its attached invoice tell, and its electronic seals
 * and signatures. It never throws; the problem says why a file is none or exceeds a limit.
 */
export const readOfd = async (
  bytes: Uint8Array,
  options: SealOptions = { roots: null },
): Promise<PartOfReading | UnreadFile> => {
  try {
    return await read(bytes, options);
  } catch {
    return { problem: 'damaged' };
  }
};
