import { type Certificate, readCertificate } from './certificate.ts';
import {
  BrokenDer,
  bytesOf,
  contextTag,
  DER,
  type DerElement,
  expected,
  oidOf,
  partsOf,
  readDer,
  sequenceOf,
  timeOfDer,
} from './der.ts';
import { digestOf, isKnownDigest } from './digest.ts';
import { sameBytes } from './same-bytes.ts';
import { verifySignature } from './verify-signature.ts';

/** SignedData of CMS (RFC 5652), and of GB/T 35275. */
const SIGNED_DATA = ['1.2.840.113549.1.7.2', '1.2.156.10197.6.1.4.2.2'];
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

/** Algorithms that name a key and leave the digest to its own field, and what both are together. */
const WITH_DIGEST: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1.2.840.113549.1.1.1': {
    '2.16.840.1.101.3.4.2.1': '1.2.840.113549.1.1.11',
    '2.16.840.1.101.3.4.2.2': '1.2.840.113549.1.1.12',
    '2.16.840.1.101.3.4.2.3': '1.2.840.113549.1.1.13',
  },
  '1.2.840.10045.2.1': {
    '2.16.840.1.101.3.4.2.1': '1.2.840.10045.4.3.2',
    '2.16.840.1.101.3.4.2.2': '1.2.840.10045.4.3.3',
    '2.16.840.1.101.3.4.2.3': '1.2.840.10045.4.3.4',
  },
};

/** One signer of signed data. */
export interface DataSigner {
  /** The signer's certificate, where it came along. */
  readonly certificate: Certificate | null;
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  /** Attributes that are signed instead of the content, whose digest is one of them. */
  readonly attributes: {
    readonly bytes: Uint8Array;
    readonly messageDigest: Uint8Array | null;
    /** Milliseconds; null where they do not say it. */
    readonly signedAt: number | null;
  } | null;
}

/** Signed data as it was read. */
export interface SignedData {
  /** What is signed, where it came along; null where it is kept apart. */
  readonly content: Uint8Array | null;
  readonly certificates: readonly Certificate[];
  readonly signers: readonly DataSigner[];
}

const attributesOf = (element: DerElement): DataSigner['attributes'] => {
  let messageDigest: Uint8Array | null = null;
  let signedAt: number | null = null;
  for (const attribute of partsOf(element)) {
    const [type, values] = sequenceOf(attribute);
    const [value] = partsOf(expected(values, DER.set));
    if (oidOf(type) === MESSAGE_DIGEST) messageDigest = bytesOf(value);
    if (oidOf(type) === SIGNING_TIME) signedAt = timeOfDer(value);
  }
  // they are signed as the set that they are, not as the tagged field that they stand in
  const bytes = Uint8Array.from(element.raw);
  bytes[0] = DER.set;
  return { bytes, messageDigest, signedAt };
};

const signerOf = (element: DerElement, certificates: readonly Certificate[]): DataSigner => {
  const [, sid, digest, ...rest] = sequenceOf(element);
  const first = rest[0];
  const attributes = first?.tag === contextTag(0) ? attributesOf(first) : null;
  const [algorithm, signature] = attributes === null ? rest : rest.slice(1);
  const [issuer, serial] = sid?.tag === DER.sequence ? sequenceOf(sid) : [];
  const certificate =
    issuer === undefined || serial === undefined
      ? certificates.length === 1
        ? certificates[0]
        : undefined
      : certificates.find(
          (each) => sameBytes(each.issuer, issuer.raw) && sameBytes(each.serial, serial.content),
        );
  return {
    certificate: certificate ?? null,
    digestAlgorithm: oidOf(sequenceOf(digest)[0]),
    signatureAlgorithm: oidOf(sequenceOf(algorithm)[0]),
    signature: bytesOf(signature),
    attributes,
  };
};

/** Reads signed data; what follows it (the zeros of a PDF) is left. Throws `BrokenDer`. */
export const readSignedData = (bytes: Uint8Array): SignedData => {
  const [type, wrapped] = sequenceOf(readDer(bytes));
  if (!SIGNED_DATA.includes(oidOf(type)) || wrapped === undefined) throw new BrokenDer();
  const [, , inner, ...rest] = sequenceOf(partsOf(wrapped)[0]);
  const [, kept] = sequenceOf(inner);
  const content = kept === undefined ? undefined : partsOf(kept)[0];
  const carried = rest.find(({ tag }) => tag === contextTag(0));
  const certificates =
    carried === undefined
      ? []
      : partsOf(carried)
          .filter(({ tag }) => tag === DER.sequence)
          .map(({ raw }) => readCertificate(raw));
  const signers = partsOf(expected(rest.at(-1), DER.set));
  return {
    // GB/T 35275 keeps any element as its content, CMS an octet string
    content:
      content === undefined
        ? null
        : content.tag === DER.octetString
          ? content.content
          : content.raw,
    certificates,
    signers: signers.map((signer) => signerOf(signer, certificates)),
  };
};

/**
 * Whether a signer signed these bytes: true; false where bytes or signature are others; null where its certificate did
 * not come along, or an algorithm is unknown here.
 */
export const verifySigner = async (
  signer: DataSigner,
  content: Uint8Array,
): Promise<boolean | null> => {
  const { certificate, digestAlgorithm, signatureAlgorithm, attributes, signature } = signer;
  if (attributes !== null) {
    const digest = await digestOf(digestAlgorithm, content);
    if (digest === null || attributes.messageDigest === null) return null;
    if (!sameBytes(digest, attributes.messageDigest)) return false;
  } else if (!isKnownDigest(digestAlgorithm)) return null;
  if (certificate === null) return null;
  const named = WITH_DIGEST[signatureAlgorithm];
  const algorithm = named === undefined ? signatureAlgorithm : named[digestAlgorithm];
  if (algorithm === undefined) return null;
  return verifySignature(algorithm, certificate.key, attributes?.bytes ?? content, signature);
};
