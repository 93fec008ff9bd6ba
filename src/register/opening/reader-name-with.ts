import { createHash } from 'node:crypto';
import { READER_NAME } from '../../papers/reader-name.ts';
import type { TrustRoots } from '../../papers/trust/trust-roots.ts';

const CHARACTERS = 12;

/**
 * Name of a reader that believes these roots: whoever changes `seal-roots.yaml` has papers read anew, also those that
 * were read before.
 *
 * @param roots null where none are configured.
 */
export const readerNameWith = (roots: TrustRoots | null): string => {
  if (roots === null) return READER_NAME;
  const hash = createHash('sha256');
  for (const { as, name, certificates, subjects } of roots) {
    hash.update(JSON.stringify([as, name, subjects, certificates.length]));
    for (const certificate of certificates) hash.update(certificate);
  }
  return `${READER_NAME}-${hash.digest('hex').slice(0, CHARACTERS)}`;
};
