import type { EditionDocument } from '../../products/figures/edition-document.ts';
import type { FiguresEdition } from './figures-shapes.ts';

type Named = NonNullable<EditionDocument['corrects']>;

/** An edition as it is read; what corrects it names the digest of this one. */
export interface EditionRow {
  readonly edition: string;
  readonly month: string;
  readonly publishedOn: string;
  readonly sha256: string;
  readonly corrects: Named | null;
  readonly correctedBy: Named | null;
}

const correction = (named: Named | null): FiguresEdition['corrects'] => {
  if (named === null) return null;
  const { edition, ground, reason } = named;
  return { edition, ground, reason };
};

/** An edition as it is shown. */
export const shownEdition = ({ corrects, correctedBy, ...row }: EditionRow): FiguresEdition => ({
  ...row,
  corrects: correction(corrects),
  correctedBy: correction(correctedBy),
});
