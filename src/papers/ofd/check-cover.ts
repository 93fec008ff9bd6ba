import type { PaperCheck } from '../paper-reading.ts';
import { sameBytes } from '../trust/same-bytes.ts';
import type { CheckedSeal } from './check-seal.ts';
import { OFD_XML } from './document.ts';
import type { OfdPackage } from './open-package.ts';
import type { ListedSignature, ListedSignatures } from './signatures.ts';

/** What makers put beside a signature: `SignedValue.dat`, and lists of their own. */
const isOfSignature = (path: string, { path: own }: ListedSignature): boolean =>
  path.endsWith('.dat') &&
  path.slice(0, path.lastIndexOf('/')) === own.slice(0, own.lastIndexOf('/'));

/**
 * (i) Files of the package that a signature does not protect. What signatures themselves bring is none of them, nor is
 * OFD.xml, which names where they are and therefore changes with each: what it tells is held against the page. Nor is
 * what the same signer protects by a later signature that is whole: who signs twice adds what shows the first.
 *
 * @param checked what was checked of each signature, in the same order.
 */
export const checkCover = (
  ofd: OfdPackage,
  { lists, signatures }: ListedSignatures,
  checked: readonly CheckedSeal[],
  seal: number,
): PaperCheck => {
  const own = checked[seal]?.certificate ?? null;
  const bySameSigner = signatures.filter((_, at) => {
    const { certificate = null, reading } = checked[at] ?? {};
    if (at === seal) return true;
    if (at < seal || own === null || certificate === null || reading?.state !== 'whole')
      return false;
    return sameBytes(certificate.raw, own.raw);
  });
  const covered = new Set([
    OFD_XML,
    ...lists,
    ...signatures.flatMap(({ path, valuePath, sealPath }) => [path, valuePath, sealPath]),
    ...bySameSigner.flatMap(({ protects }) => protects.map(({ path }) => path)),
  ]);
  const open = [...ofd.files.keys()].filter(
    (path) => !covered.has(path) && !signatures.some((each) => isOfSignature(path, each)),
  );
  if (open.length === 0) return { check: 'seal-cover', seal, answer: 'not-found' };
  const evidence = open.map((value) => ({ place: null, value, as: 'uncovered' as const }));
  return { check: 'seal-cover', seal, answer: 'told', evidence };
};
