import type { CheckAnswer, CheckEvidence, PaperCheck, SealReading } from '../paper-reading.ts';
import type { CheckKey } from '../texts/keys.ts';
import { type Certificate, readCertificate } from '../trust/certificate.ts';
import { checkRoot, checkTimes, instant, piece, told, untold } from '../trust/check-signer.ts';
import { digestOf, isKnownDigest } from '../trust/digest.ts';
import { sameBytes } from '../trust/same-bytes.ts';
import { rootOf, type TrustRoots } from '../trust/trust-roots.ts';
import { verifySignature } from '../trust/verify-signature.ts';
import type { OfdPackage } from './open-package.ts';
import { readSignedValue, type Signed, type SignedValue } from './seal-value.ts';
import type { ListedSignature, ListedSignatures } from './signatures.ts';

/** A seal or signature and what was checked of it, in the order of the standard. */
export interface CheckedSeal {
  readonly reading: SealReading;
  readonly checks: readonly PaperCheck[];
  /** Null where it brings none. */
  readonly certificate: Certificate | null;
}

const NOT_FOUND: CheckAnswer = { answer: 'not-found' };

/**
 * (a) Each file that a signature protects. The list of signatures differs when another was added after this one, which
 * is no change of what was signed.
 */
const checkFiles = async (
  ofd: OfdPackage,
  signature: ListedSignature,
  listed: ListedSignatures,
): Promise<CheckAnswer> => {
  if (!isKnownDigest(signature.digestName)) return untold('digest-unknown');
  if (signature.protects.length === 0) return untold('no-files-signed');
  const isFollowed = listed.signatures.at(-1) !== signature;
  const evidence: CheckEvidence[] = [];
  for (const { named, path, digest } of signature.protects) {
    const file = path === null ? undefined : ofd.files.get(path);
    if (file === undefined) evidence.push(piece('missing-file', named));
    else if (isFollowed && path !== null && listed.lists.includes(path)) continue;
    else {
      const found = await digestOf(signature.digestName, file);
      if (digest === null || found === null || !sameBytes(found, digest))
        evidence.push(piece('changed-file', named));
    }
  }
  return told(evidence);
};

/** (b) The digest of `Signature.xml`; a bare signature has none and signs the file itself. */
const checkDigest = async (
  value: SignedValue,
  path: string,
  file: Uint8Array,
): Promise<CheckAnswer> => {
  if (value.digest === null) return NOT_FOUND;
  const found = await digestOf(value.digest.algorithm, file);
  if (found === null) return untold('digest-unknown');
  return told(sameBytes(found, value.digest.value) ? [] : [piece('changed-file', path)]);
};

/** (c), (e) A signature over bytes. */
const checkSigned = async ({
  messages,
  algorithm,
  signature,
  certificate,
}: Signed): Promise<CheckAnswer> => {
  if (certificate === null) return untold('no-certificate');
  for (const message of messages) {
    const isRight = await verifySignature(algorithm, certificate.key, message, signature);
    if (isRight === null) return untold('algorithm-unknown');
    if (isRight) return NOT_FOUND;
  }
  return told([piece('signer', certificate.subjectText)]);
};

/** (d) The signer is one of those for whom the seal was made. */
const checkSigner = async ({ seal, signed }: SignedValue): Promise<CheckAnswer | null> => {
  if (seal === null || signed.certificate === null) return null;
  const isNamed = await seal.names(signed.certificate);
  if (isNamed === null) return untold('signers-unknown');
  return told(isNamed ? [] : [piece('signer', signed.certificate.subjectText)]);
};

/** (f) The seal that lies beside the signature is the one inside it. */
const checkCopy = (
  { seal }: SignedValue,
  path: string | null,
  copy: Uint8Array | undefined,
): CheckAnswer | null => {
  if (seal === null || path === null || copy === undefined) return null;
  return told(sameBytes(seal.raw, copy) ? [] : [piece('changed-file', path)]);
};

const isTold = (answer: CheckAnswer | null): boolean => answer?.answer === 'told';
const isUnknown = (answer: CheckAnswer | null): boolean => answer?.answer === 'cannot-be-checked';

/** Whether all is as it was signed: one thing that was changed says so, whatever else cannot be checked. */
const stateOf = (answers: readonly (CheckAnswer | null)[]): SealReading['state'] => {
  if (answers.some(isTold)) return 'changed';
  return answers.some(isUnknown) ? 'not-verifiable' : 'whole';
};

/** A bare signature names no signer; it may be one whose certificate is configured. */
const withSigner = async (value: SignedValue, roots: TrustRoots | null): Promise<SignedValue> => {
  const { signed } = value;
  if (signed.certificate !== null || value.form !== 'ofd-signature') return value;
  const known = (roots ?? []).flatMap(({ certificates }) => certificates);
  for (const certificate of known.map(readCertificate)) {
    const candidate = { ...signed, certificate };
    const answer = await checkSigned(candidate);
    if (answer.answer === 'not-found') return { ...value, signed: candidate };
  }
  return value;
};

const unreadable = (signature: ListedSignature): SealReading => ({
  form: signature.sealPath === null ? 'ofd-signature' : 'ofd-seal-v4',
  ...{ signer: null, name: null, place: signature.places[0] ?? null, signedAt: null },
  ...{ state: 'not-verifiable', trusted: null, trustedAs: null },
});

/** Checks a signature of a package. */
export const checkSeal = async (
  ofd: OfdPackage,
  signature: ListedSignature,
  listed: ListedSignatures,
  roots: TrustRoots | null,
): Promise<CheckedSeal> => {
  const file = ofd.files.get(signature.path) ?? new Uint8Array();
  const bytes = ofd.files.get(signature.valuePath ?? '');
  const read = bytes === undefined ? null : readSignedValue(bytes, file);
  const files = await checkFiles(ofd, signature, listed);
  const asChecks = (
    answers: readonly (readonly [CheckKey, CheckAnswer | null])[],
  ): readonly PaperCheck[] =>
    answers.flatMap(([check, answer]) => (answer === null ? [] : [{ check, ...answer }]));
  if (read === null) {
    const signed = untold('form-unknown');
    return {
      // what it protects may be told as changed; by whom it was signed nobody knows
      reading: { ...unreadable(signature), state: stateOf([files, signed]) },
      checks: asChecks([
        ['seal-files', files],
        ['seal-signature', signed],
      ]),
      certificate: null,
    };
  }
  const value = await withSigner(read, roots);
  const at = value.at ?? signature.at;
  const { certificate } = value.signed;
  const root =
    certificate === null || roots === null || at === null
      ? null
      : await rootOf(roots, certificate, value.between, at);
  const copy = signature.sealPath === null ? undefined : ofd.files.get(signature.sealPath);
  // whoever uses another digest uses it for the list of files and for the signature too, which name none
  const isOther = !isKnownDigest(signature.digestName);
  const doubted = (answer: CheckAnswer): CheckAnswer =>
    isOther && answer.answer === 'told' ? untold('digest-unknown') : answer;
  const digest = doubted(await checkDigest(value, signature.path, file));
  const signed = doubted(await checkSigned(value.signed));
  const signer = await checkSigner(value);
  const maker = value.seal === null ? null : await checkSigned(value.seal.maker);
  const copied = checkCopy(value, signature.sealPath, copy);
  return {
    reading: {
      form: value.form,
      signer: certificate?.subjectText ?? null,
      name: value.seal?.name ?? null,
      place: signature.places[0] ?? null,
      signedAt: at === null ? null : instant(at),
      state: stateOf([files, digest, signed, maker, copied]),
      trusted: roots === null ? null : root !== null,
      trustedAs: root?.as ?? null,
      ...(root === null ? {} : { trustedName: root.name }),
    },
    checks: asChecks([
      ['seal-files', files],
      ['seal-digest', digest],
      ['seal-signature', signed],
      ['seal-signer', signer],
      ['seal-maker', maker],
      ['seal-copy', copied],
      [
        'seal-times',
        checkTimes(
          [value.seal, certificate].filter((span) => span !== null),
          at,
        ),
      ],
      ['seal-root', checkRoot(certificate, roots, root)],
      ['seal-revocation', untold('not-asked')],
    ]),
    certificate,
  };
};
