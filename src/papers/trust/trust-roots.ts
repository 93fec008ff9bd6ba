import type { SealReading } from '../paper-reading.ts';
import { type Certificate, certificatesOfPem, readCertificate } from './certificate.ts';
import { sameBytes } from './same-bytes.ts';
import { verifySignature } from './verify-signature.ts';

/** Whose seals a root stands for. */
export interface TrustRoot {
  readonly as: NonNullable<SealReading['trustedAs']>;
  /** As people name it. */
  readonly name: string;
  /** Certificates of authorities, or of the signer itself, in DER. */
  readonly certificates: readonly Uint8Array[];
  /**
   * CN or O, one of which the signer's certificate must have. An authority that certifies anybody stands for nobody
   * without; empty where every certificate under the root is of them.
   */
  readonly subjects: readonly string[];
}

/** Roots of seals, as they are configured (`docs/spec/papers.md`). */
export type TrustRoots = readonly TrustRoot[];

/** A root from the PEM text of its certificates; null where one cannot be read, or there is none. */
export const trustRoot = (root: Omit<TrustRoot, 'certificates'>, pem: string): TrustRoot | null => {
  try {
    const certificates = certificatesOfPem(pem);
    for (const certificate of certificates) readCertificate(certificate);
    return certificates.length === 0 ? null : { ...root, certificates };
  } catch {
    return null;
  }
};

/** Certificates beside the signer's that are looked at: more than authorities need, few enough to verify. */
const MOST_BETWEEN = 6;

const isIssuedBy = async (certificate: Certificate, issuer: Certificate): Promise<boolean> =>
  sameBytes(certificate.issuer, issuer.subject) &&
  (await verifySignature(
    certificate.signatureAlgorithm,
    issuer.key,
    certificate.signedPart,
    certificate.signature,
  )) === true;

/** Whether a certificate holds at a time. */
const holdsAt = (certificate: Certificate, at: number): boolean =>
  certificate.from <= at && at <= certificate.until;

/** The signer's certificate and those that issued it, one after the other, each of which may issue and holds. */
const issuersOf = async (
  signer: Certificate,
  between: readonly Certificate[],
  at: number,
): Promise<readonly Certificate[]> => {
  const reached = [signer];
  const candidates = between
    .slice(0, MOST_BETWEEN)
    .filter((each) => each.mayIssue === true && holdsAt(each, at));
  for (const certificate of reached)
    for (const issuer of candidates)
      if (!reached.includes(issuer) && (await isIssuedBy(certificate, issuer)))
        reached.push(issuer);
  return reached;
};

/** Whether one of the certificates is the anchor, or was issued by it; an old one of version 1 does not say it may. */
const endsAt = async (
  anchor: Certificate,
  chain: readonly Certificate[],
  at: number,
): Promise<boolean> => {
  const mayAnchor = anchor.mayIssue !== false && holdsAt(anchor, at);
  for (const certificate of chain) {
    if (sameBytes(certificate.raw, anchor.raw)) return true;
    if (mayAnchor && (await isIssuedBy(certificate, anchor))) return true;
  }
  return false;
};

/**
 * The root that a signer's certificate leads to at the time of its signature; null where it leads to none. Whether the
 * signer's own certificate held then is another question, and so is revocation: nobody is asked.
 *
 * @param between other certificates that came with the signature.
 * @param at milliseconds.
 */
export const rootOf = async (
  roots: TrustRoots,
  signer: Certificate,
  between: readonly Certificate[],
  at: number,
): Promise<TrustRoot | null> => {
  const chain = await issuersOf(signer, between, at);
  for (const root of roots) {
    const isAnybody = root.subjects.length === 0;
    if (!isAnybody && !signer.subjectNames.some((name) => root.subjects.includes(name))) continue;
    for (const bytes of root.certificates)
      if (await endsAt(readCertificate(bytes), chain, at)) return root;
  }
  return null;
};
