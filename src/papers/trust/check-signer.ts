import type { CheckAnswer, CheckEvidence } from '../paper-reading.ts';
import type { AsKey, WhyKey } from '../texts/keys.ts';
import type { Certificate } from './certificate.ts';
import type { TrustRoot, TrustRoots } from './trust-roots.ts';

/** Makers write the time of China and call it that of Greenwich: a threshold of our own, in milliseconds. */
const DOUBTFUL_HOURS = 24 * 3600 * 1000; // not-law: hours of a day

/** An answer that something cannot be checked. */
export const untold = (why: WhyKey): CheckAnswer => ({ answer: 'cannot-be-checked', why });

/** An answer by its evidence; `not-found` where there is none. */
export const told = (evidence: readonly CheckEvidence[]): CheckAnswer =>
  evidence.length === 0 ? { answer: 'not-found' } : { answer: 'told', evidence };

/** A piece of evidence that stands on no page. */
export const piece = (as: AsKey, value: string): CheckEvidence => ({ place: null, value, as });

/** An instant in milliseconds as ISO text, to the second. */
export const instant = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** Whether it was signed while the seal and the certificate held, both ends inclusive, in milliseconds. */
export const checkTimes = (
  spans: readonly { readonly from: number; readonly until: number }[],
  at: number | null,
): CheckAnswer => {
  if (at === null) return untold('no-time');
  if (spans.length === 0) return untold('no-certificate');
  const evidence = spans.flatMap(({ from, until }) => [
    ...(at + DOUBTFUL_HOURS < from ? [piece('valid-from', instant(from))] : []),
    ...(at - DOUBTFUL_HOURS > until ? [piece('valid-until', instant(until))] : []),
  ]);
  return told(evidence.length === 0 ? [] : [piece('signed-at', instant(at)), ...evidence]);
};

/** Whether the signer's certificate leads to a root that is configured: to `root`. */
export const checkRoot = (
  certificate: Certificate | null,
  roots: TrustRoots | null,
  root: TrustRoot | null,
): CheckAnswer => {
  if (roots === null) return untold('no-roots');
  if (certificate === null) return untold('no-certificate');
  return told(root === null ? [piece('signer', certificate.subjectText)] : []);
};
