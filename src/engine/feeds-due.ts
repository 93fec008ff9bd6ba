import type { Dossier } from '../domain/assess/dossier.ts';
import { factNamed } from '../domain/facts/fact-table.ts';

/** Last days on which what authorities told is current, day numbers, inclusive; null where none ever came. */
export interface FeedsDue {
  readonly certificate: number | null;
  readonly declaration: number | null;
  /** Null also where nobody tells it. */
  readonly refund: number | null;
  readonly subsidy: number | null;
}

const EXPECTED = factNamed('feeds.expected').index;
const CERTIFICATE = factNamed('feeds.certificateDueOn').index;
const DECLARATION = factNamed('feeds.declarationDueOn').index;
const REFUND = factNamed('feeds.refundDueOn').index;
const SUBSIDY = factNamed('feeds.subsidyDueOn').index;

/** Writes into a dossier how far feeds reach. */
export const addFeedsDue = (
  dossier: Dossier,
  { certificate, declaration, refund, subsidy }: FeedsDue,
): void => {
  dossier[EXPECTED] = true;
  dossier[CERTIFICATE] = certificate;
  dossier[DECLARATION] = declaration;
  dossier[REFUND] = refund;
  dossier[SUBSIDY] = subsidy;
};
