import { EDITION_FILE } from '../../products/figures/edition-document.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';

/** The bytes of a file of an edition, as they were published, for anybody. Refuses `not-found`. */
export const readFiguresFile = (
  register: Register,
  { edition, file }: { readonly edition: string; readonly file: string },
): Promise<Outcome<{ readonly bytes: Buffer; readonly digest: string }>> =>
  register.readPublic(
    async (tx) =>
      (await tx.maybe<{ bytes: Buffer; digest: string }>(
        file === EDITION_FILE
          ? `SELECT e.bytes, encode(e.digest, 'hex') AS digest
              FROM register.figures_edition e
              WHERE e.id = $1`
          : `SELECT f.bytes, encode(f.digest, 'hex') AS digest
              FROM register.figures_edition e
              JOIN register.figures_file f ON f.proposal = e.proposal
              WHERE e.id = $1 AND f.name = $2`,
        file === EDITION_FILE ? [edition] : [edition, file],
      )) ?? refuse('not-found'),
  );
