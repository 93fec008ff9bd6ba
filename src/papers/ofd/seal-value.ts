import { type Certificate, readCertificate } from '../trust/certificate.ts';
import {
  BrokenDer,
  bytesOf,
  DER,
  type DerElement,
  expected,
  instantOf,
  oidOf,
  partsOf,
  readDer,
  sequenceOf,
  textOfDer,
  timeOfDer,
} from '../trust/der.ts';
import { digestOf } from '../trust/digest.ts';
import { sameBytes } from '../trust/same-bytes.ts';
import { readSignedData } from '../trust/signed-data.ts';

/** A signature over bytes, with whose certificate it is to be verified. */
export interface Signed {
  /** What may have been signed: standards and makers differ. */
  readonly messages: readonly Uint8Array[];
  readonly algorithm: string;
  readonly signature: Uint8Array;
  /** Null where it brings none. */
  readonly certificate: Certificate | null;
}

/** The seal inside a signature: a picture that somebody made for signers that it names. */
interface Seal {
  /** All its bytes. */
  readonly raw: Uint8Array;
  readonly name: string;
  /** Milliseconds, inclusive. */
  readonly from: number;
  readonly until: number;
  readonly maker: Signed;
  /** Whether a certificate is one of those that it names; null where it names none in a form that is known. */
  readonly names: (certificate: Certificate) => Promise<boolean | null>;
  readonly picture: Uint8Array;
}

/** What `SignedValue.dat` holds. */
export interface SignedValue {
  readonly form: 'ofd-seal-v4' | 'ofd-seal-v1' | 'ofd-signature';
  readonly signed: Signed;
  /** Digest of `Signature.xml` that it tells; null of a bare signature, which signs the file itself. */
  readonly digest: { readonly algorithm: string; readonly value: Uint8Array } | null;
  /** Milliseconds; null where it tells no time. */
  readonly at: number | null;
  readonly seal: Seal | null;
  /** Other certificates that it brings. */
  readonly between: readonly Certificate[];
}

const SM3 = '1.2.156.10197.1.401';
/** SM2 with SM3, of a bare signature, which names nothing. */
const SM2_WITH_SM3 = '1.2.156.10197.1.501';

const certificateOf = (element: DerElement | undefined): Certificate =>
  readCertificate(bytesOf(element));

/** A sequence of elements, as DER. */
const asSequence = (...parts: readonly DerElement[]): Uint8Array => {
  const length = parts.reduce((sum, { raw }) => sum + raw.length, 0);
  const size = [length >>> 16, (length >>> 8) & 0xff, length & 0xff];
  const whole = new Uint8Array(5 + length);
  whole.set([DER.sequence, 0x83, ...size]);
  let at = 5;
  for (const { raw } of parts) {
    whole.set(raw, at);
    at += raw.length;
  }
  // DER writes a length in as few bytes as it takes
  if (length >= 0x10000) return whole;
  const head =
    length >= 0x100 ? [0x82, ...size.slice(1)] : length >= 0x80 ? [0x81, length] : [length];
  return Uint8Array.from([DER.sequence, ...head, ...whole.subarray(5)]);
};

/** Whether a list of signers names a certificate: by the certificate itself, or by its SM3. */
const namedIn =
  (list: DerElement | undefined): Seal['names'] =>
  async (certificate) => {
    const entries = list === undefined ? [] : partsOf(list);
    let isKnown = false;
    for (const entry of entries) {
      if (entry.tag === DER.octetString) {
        isKnown = true;
        if (sameBytes(entry.content, certificate.raw)) return true;
      } else if (entry.tag === DER.sequence) {
        const [type, value] = partsOf(entry);
        if (type === undefined || value?.tag !== DER.octetString) continue;
        const digest = await digestOf(textOfDer(type), certificate.raw);
        if (digest === null) continue;
        isKnown = true;
        if (sameBytes(value.content, digest)) return true;
      }
    }
    return isKnown ? false : null;
  };

/** What both versions say of the seal itself; what the maker signed differs. */
const sealOf = (
  whole: DerElement,
  info: DerElement,
  isV1: boolean,
  [certificate, algorithm, signature]: readonly (DerElement | undefined)[],
): Seal => {
  const [, , property, picture] = sequenceOf(info);
  const properties = sequenceOf(property);
  // of version 4 a number says first what the list holds
  const [, name, ...rest] = isV1 ? properties : properties.toSpliced(2, 1);
  const [list, , from, until] = rest;
  const cert = expected(certificate, DER.octetString);
  const oid = expected(algorithm, DER.oid);
  return {
    raw: whole.raw,
    name: textOfDer(expected(name, DER.utf8)),
    from: timeOfDer(from),
    until: timeOfDer(until),
    maker: {
      // GM/T 0031-2014 has all three signed, and makers of version 4 the first alone
      messages: [info.raw, asSequence(info, cert, oid)],
      algorithm: oidOf(oid),
      signature: bytesOf(signature),
      certificate: certificateOf(cert),
    },
    names: namedIn(list),
    picture: bytesOf(sequenceOf(picture)[1]),
  };
};

/** A seal of GB/T 38540-2020; of GM/T 0031-2025 a timestamp may follow. */
const sealV4 = (element: DerElement | undefined): Seal => {
  const [info, ...maker] = sequenceOf(element);
  return sealOf(expected(element, DER.sequence), expected(info, DER.sequence), false, maker);
};

/** A seal of GM/T 0031-2014. */
const sealV1 = (element: DerElement | undefined): Seal => {
  const [info, maker] = sequenceOf(element);
  return sealOf(
    expected(element, DER.sequence),
    expected(info, DER.sequence),
    true,
    sequenceOf(maker),
  );
};

const signedValueV4 = (parts: readonly DerElement[]): SignedValue => {
  const [toSign, certificate, algorithm, signature] = parts;
  const [, seal, time, digest] = sequenceOf(toSign);
  return {
    form: 'ofd-seal-v4',
    signed: {
      messages: [expected(toSign, DER.sequence).raw],
      algorithm: oidOf(algorithm),
      signature: bytesOf(signature),
      certificate: certificateOf(certificate),
    },
    digest: { algorithm: SM3, value: bytesOf(digest) },
    at: timeOfDer(time),
    seal: sealV4(seal),
    between: [],
  };
};

const signedValueV1 = (parts: readonly DerElement[]): SignedValue => {
  const [toSign, signature] = parts;
  const [, seal, time, digest, , certificate, algorithm] = sequenceOf(toSign);
  return {
    form: 'ofd-seal-v1',
    signed: {
      messages: [expected(toSign, DER.sequence).raw],
      algorithm: oidOf(algorithm),
      signature: bytesOf(signature),
      certificate: certificateOf(certificate),
    },
    digest: { algorithm: SM3, value: bytesOf(digest) },
    // makers write a text, or a token of an authority, which is not read
    at: instantOfText(new TextDecoder().decode(bytesOf(time))),
    seal: sealV1(seal),
    between: [],
  };
};

/** The instant of `20200817111329Z` or `2020-04-22 16:22:44`, in milliseconds; null where it is none. */
export const instantOfText = (text: string): number | null =>
  instantOf(
    text
      .trim()
      .replace(/^(\d{4})-(\d\d)-(\d\d)/, '$1$2$3')
      .replace(/^(\d{8})[T ]?(\d\d):(\d\d):(\d\d)/, '$1$2$3$4'),
  );

const bareSignature = (bytes: Uint8Array, file: Uint8Array): SignedValue => ({
  form: 'ofd-signature',
  signed: { messages: [file], algorithm: SM2_WITH_SM3, signature: bytes, certificate: null },
  ...{ digest: null, at: null, seal: null, between: [] },
});

/** The bytes of the digest: as they are, or of base 64. */
const plainDigest = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= 64 && bytes.length !== 44) return bytes;
  try {
    return Uint8Array.from(atob(new TextDecoder().decode(bytes)), (each) => each.charCodeAt(0));
  } catch {
    return bytes;
  }
};

/** A signed container: SignedData of GB/T 35275, or of CMS (RFC 5652), of which the first signer is read. */
const container = (bytes: Uint8Array, file: Uint8Array): SignedValue => {
  const { content, certificates, signers } = readSignedData(bytes);
  const [signer] = signers;
  if (signer === undefined) throw new BrokenDer();
  const { attributes, certificate, digestAlgorithm, signature, signatureAlgorithm } = signer;
  // attributes without a digest would be signed for no file
  if (attributes !== null && attributes.messageDigest === null) throw new BrokenDer();
  const value = attributes === null ? content : attributes.messageDigest;
  const isFile = attributes === null && content !== null && sameBytes(content, file);
  const digest = { algorithm: digestAlgorithm, value: plainDigest(value ?? new Uint8Array()) };
  return {
    form: 'ofd-signature',
    signed: {
      messages: attributes === null ? [content ?? file] : [attributes.bytes],
      // the digest and the key are named apart
      algorithm: digestAlgorithm === SM3 ? SM2_WITH_SM3 : signatureAlgorithm,
      ...{ signature, certificate },
    },
    digest: value === null || isFile ? null : digest,
    at: attributes?.signedAt ?? null,
    seal: null,
    between: certificates.filter((each) => each !== certificate),
  };
};

/**
 * Reads what a signature of an OFD holds: a seal of version 4 or 1, a signed container, or a bare signature; null where
 * its form is unknown here.
 *
 * @param file the bytes of `Signature.xml`, which it speaks for.
 */
export const readSignedValue = (bytes: Uint8Array, file: Uint8Array): SignedValue | null => {
  try {
    const parts = sequenceOf(readDer(bytes));
    const [first] = parts;
    if (first?.tag === DER.oid) return container(bytes, file);
    if (first?.tag === DER.integer) return bareSignature(bytes, file);
    if (parts.length === 2) return signedValueV1(parts);
    return signedValueV4(parts);
  } catch (error) {
    if (error instanceof BrokenDer || error instanceof RangeError) return null;
    throw error;
  }
};
