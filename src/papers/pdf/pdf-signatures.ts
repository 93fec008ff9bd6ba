import type { PaperCheck, SealReading } from '../paper-reading.ts';
import { checkRoot, checkTimes, instant, piece, told, untold } from '../trust/check-signer.ts';
import { BrokenDer, instantOf } from '../trust/der.ts';
import { sameBytes } from '../trust/same-bytes.ts';
import { type DataSigner, readSignedData, verifySigner } from '../trust/signed-data.ts';
import { rootOf, type TrustRoots } from '../trust/trust-roots.ts';
import { hexBytes } from './pdf-syntax.ts';
import type { PdfSignature } from './read-signatures.ts';

/** A signature that was verified, what was checked of it, and where the bytes end that it protects. */
export interface VerifiedSignature {
  readonly seal: SealReading;
  readonly checks: readonly PaperCheck[];
  /** Exclusive; null where its range is none. */
  readonly end: number | null;
}

/** Forms whose container is CMS over the bytes of the range (ISO 32000-2, 12.8.3; ETSI EN 319 142-1). */
const DETACHED = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);

interface Protected {
  readonly bytes: Uint8Array;
  readonly end: number;
}

/**
 * The bytes of a range, which must be all of a file up to its end but the signature itself: a range with another gap,
 * or with something else in the gap, protects not what is seen. Null for such a range.
 */
const protectedBytes = (file: Uint8Array, { range, contents }: PdfSignature): Protected | null => {
  const [start, first, second, rest] = range;
  if (range.length !== 4 || start !== 0) return null;
  if (first === undefined || second === undefined || rest === undefined) return null;
  if (first <= 0 || second <= first || rest < 0 || second + rest > file.length) return null;
  const gap = file.subarray(first, second);
  if (gap[0] !== 0x3c || gap.at(-1) !== 0x3e) return null;
  try {
    if (!sameBytes(hexBytes(gap.subarray(1, -1)), contents)) return null;
  } catch {
    return null;
  }
  const bytes = new Uint8Array(first + rest);
  bytes.set(file.subarray(0, first));
  bytes.set(file.subarray(second, second + rest), first);
  return { bytes, end: second + rest };
};

/** The instant of a date of a PDF (`D:20261130193000+08'00'`), in milliseconds; null where it is none. */
export const instantOfPdf = (text: string): number | null => {
  const [, digits = '', zone = ''] = /^(?:D:)?(\d{4,14})(Z|[+-]\d\d'?\d\d)?/.exec(text) ?? [];
  if (digits === '') return null;
  const whole = digits + '00000101000000'.slice(digits.length);
  return instantOf(whole + zone.replace("'", ''));
};

const signersOf = (contents: Uint8Array) => {
  try {
    return readSignedData(contents);
  } catch (error) {
    if (error instanceof BrokenDer) return null;
    throw error;
  }
};

const stateOf = async (
  form: string,
  signer: DataSigner | null,
  range: Protected | null,
): Promise<SealReading['state']> => {
  if (signer === null || range === null || !DETACHED.has(form)) return 'not-verifiable';
  const holds = await verifySigner(signer, range.bytes);
  if (holds === null) return 'not-verifiable';
  return holds ? 'whole' : 'changed';
};

/** Verifies a signature of a file against the bytes that it protects, and its signer against the roots. */
export const verifyPdfSignature = async (
  file: Uint8Array,
  signature: PdfSignature,
  roots: TrustRoots | null,
): Promise<VerifiedSignature> => {
  const range = protectedBytes(file, signature);
  const data = signersOf(signature.contents);
  const signer = data?.signers.length === 1 ? (data.signers[0] ?? null) : null;
  const certificate = signer?.certificate ?? null;
  const state = await stateOf(signature.form, signer, range);
  const at = signer?.attributes?.signedAt ?? instantOfPdf(signature.time);
  const root =
    roots === null || certificate === null || state !== 'whole'
      ? null
      : await rootOf(roots, certificate, data?.certificates ?? [], at ?? certificate.from);
  const subject = certificate?.subjectText ?? '';
  const content =
    state === 'not-verifiable'
      ? untold('form-unknown')
      : told(state === 'changed' ? [piece('under-seal', subject)] : []);
  return {
    end: range?.end ?? null,
    checks: [
      { check: 'signed-content', ...content },
      { check: 'seal-times', ...checkTimes(certificate === null ? [] : [certificate], at) },
      // whose it is says nothing while it does not hold
      ...(state === 'whole'
        ? [{ check: 'seal-root', ...checkRoot(certificate, roots, root) } as const]
        : []),
      { check: 'seal-revocation', ...untold('not-asked') },
    ],
    seal: {
      ...{ form: 'pdf-signature', state, name: null, place: null },
      signer: certificate?.subjectText ?? null,
      signedAt: at === null ? null : instant(at),
      trusted: roots === null ? null : root !== null,
      trustedAs: root?.as ?? null,
      ...(root === null ? {} : { trustedName: root.name }),
    },
  };
};
