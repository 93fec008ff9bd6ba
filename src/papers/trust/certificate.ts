import {
  bytesOf,
  contextTag,
  DER,
  type DerElement,
  expected,
  oidOf,
  partsOf,
  readDer,
  sequenceOf,
  textOfDer,
  timeOfDer,
} from './der.ts';

/** A certificate (X.509, RFC 5280), as far as seals and signatures ask for it. */
export interface Certificate {
  /** All its bytes. */
  readonly raw: Uint8Array;
  /** What its issuer signed. */
  readonly signedPart: Uint8Array;
  /** Serial number, the content of its integer. */
  readonly serial: Uint8Array;
  /** Name of its issuer, as DER. */
  readonly issuer: Uint8Array;
  /** Name of whom it is for, as DER. */
  readonly subject: Uint8Array;
  /** The same in words: `CN=…, O=…`, in the order in which it is written. */
  readonly subjectText: string;
  /** Names of persons and organisations in the subject: its CN and O. */
  readonly subjectNames: readonly string[];
  /** Milliseconds, inclusive. */
  readonly from: number;
  readonly until: number;
  readonly key: PublicKey;
  /** Whether it may issue others; null where it does not say (version 1). */
  readonly mayIssue: boolean | null;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

/** A public key as a certificate writes it. */
export interface PublicKey {
  /** All of SubjectPublicKeyInfo. */
  readonly info: Uint8Array;
  /** The algorithm, and the curve where it has one. */
  readonly algorithm: string;
  readonly curve: string | null;
  /** The key itself: a point, or a sequence. */
  readonly bytes: Uint8Array;
}

/** Short names of what names are made of (RFC 4519); others stand as their identifier. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '1.2.840.113549.1.9.1': 'E',
};

const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const BOOLEAN = 0x01;
/** Bit 5 of the usage of a key: it may sign certificates. */
const SIGNS_CERTIFICATES = 0x04;

const nameParts = (name: DerElement): readonly (readonly [string, string])[] =>
  partsOf(name).flatMap((set) =>
    partsOf(set).map((pair): readonly [string, string] => {
      const [type, value] = sequenceOf(pair);
      const oid = oidOf(type);
      return [ATTRIBUTES[oid] ?? oid, value === undefined ? '' : textOfDer(value)];
    }),
  );

const keyOf = (element: DerElement | undefined): PublicKey => {
  const [algorithm, bits] = sequenceOf(element);
  const [oid, curve] = sequenceOf(algorithm);
  return {
    info: expected(element, DER.sequence).raw,
    algorithm: oidOf(oid),
    curve: curve?.tag === DER.oid ? oidOf(curve) : null,
    bytes: bytesOf(bits),
  };
};

/** What the extensions say of issuing: both must allow it where both speak. */
const mayIssue = (extensions: DerElement | undefined): boolean | null => {
  if (extensions === undefined) return null;
  let answer: boolean | null = null;
  for (const extension of sequenceOf(partsOf(extensions)[0])) {
    const parts = sequenceOf(extension);
    const [oid, value] = [oidOf(parts[0]), parts.at(-1)];
    if (oid === BASIC_CONSTRAINTS) {
      const [isCa] = sequenceOf(readDer(bytesOf(value)));
      answer = (answer ?? true) && isCa?.tag === BOOLEAN && isCa.content[0] !== 0;
    }
    if (oid === KEY_USAGE) {
      const [, usage = 0] = expected(readDer(bytesOf(value)), DER.bitString).content;
      if ((usage & SIGNS_CERTIFICATES) === 0) answer = false;
    }
  }
  return answer;
};

/** Reads a certificate in DER; throws `BrokenDer`. */
export const readCertificate = (bytes: Uint8Array): Certificate => {
  const whole = readDer(bytes);
  const [signedPart, algorithm, signature] = sequenceOf(whole);
  const fields = [...sequenceOf(signedPart)];
  const isVersioned = fields[0]?.tag === contextTag(0);
  const [serial, , issuer, validity, subject, key, ...rest] = isVersioned
    ? fields.slice(1)
    : fields;
  const [from, until] = sequenceOf(validity);
  const names = nameParts(expected(subject, DER.sequence));
  return {
    raw: whole.raw,
    signedPart: expected(signedPart, DER.sequence).raw,
    serial: expected(serial, DER.integer).content,
    issuer: expected(issuer, DER.sequence).raw,
    subject: expected(subject, DER.sequence).raw,
    subjectText: names.map(([type, value]) => `${type}=${value}`).join(', '),
    subjectNames: names.filter(([type]) => type === 'CN' || type === 'O').map(([, value]) => value),
    from: timeOfDer(from),
    until: timeOfDer(until),
    key: keyOf(key),
    mayIssue: mayIssue(rest.find(({ tag }) => tag === contextTag(3))),
    signatureAlgorithm: oidOf(sequenceOf(algorithm)[0]),
    signature: bytesOf(signature),
  };
};

const LINE = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g;

/** The certificates of a PEM text, in DER; throws where one is no base 64. */
export const certificatesOfPem = (text: string): readonly Uint8Array[] =>
  [...text.matchAll(LINE)].map(([, base64 = '']) => bytesOfBase64(base64));

/** The bytes of a base 64 text, in which blanks count for nothing; throws where it is none. */
export const bytesOfBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
