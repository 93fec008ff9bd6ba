import type { Dossier } from '../domain/assess/dossier.ts';
import { factNamed } from '../domain/facts/fact-table.ts';

/** Last days on which what authorities told is current, day numbers, inclusive; null where none ever came. */
export interface FeedsDue {
  readonly certificate: number | null;
  readonly declaration: number | null;
}

const EXPECTED = factNamed('feeds.expected').index;
const CERTIFICATE = factNamed('feeds.certificateDueOn').index;
const DECLARATION = factNamed('feeds.declarationDueOn').index;

/** Writes into a dossier how far feeds reach. */
export const addFeedsDue = (dossier: Dossier, { certificate, declaration }: FeedsDue): void => {
  dossier[EXPECTED] = true;
  dossier[CERTIFICATE] = certificate;
  dossier[DECLARATION] = declaration;
};
