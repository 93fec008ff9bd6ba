import type { PaperReading, SealReading } from './paper-reading.ts';

/** Standards of electronic seals (`letter.sealStandard`), by the form of the seal. */
const STANDARDS: Readonly<Record<SealReading['form'], string | null>> = {
  'ofd-seal-v4': 'GB/T 38540-2020',
  'ofd-seal-v1': 'GM/T 0031-2014',
  'ofd-signature': null,
  'pdf-signature': null,
};

/** A seal or signature that a paper may stand on: `signed`, where it is read in the register. */
export interface StandingSeal {
  readonly as: NonNullable<SealReading['trustedAs']>;
  /** Whose it is, as the configuration of roots names it: it has to be who the paper says has issued it. */
  readonly name: string;
  /** The fact `letter.seal`. */
  readonly seal: 'e-seal' | 'signed';
  /** The fact `letter.sealStandard`; null of a signature that is no seal. */
  readonly sealStandard: string | null;
  /** ISO instant; null where it tells none. */
  readonly signedAt: string | null;
}

/**
 * The seal that a paper stands on: whole, of an authority or the manufacturer, with nothing told of it or of the paper;
 * null where there is none. What is told, be it small, is for an officer.
 */
export const standingSeal = ({ seals, checks }: PaperReading): StandingSeal | null => {
  const told = checks.filter(({ answer }) => answer === 'told');
  for (const [at, seal] of seals.entries()) {
    const { form, state, trusted, trustedAs, trustedName, signedAt } = seal;
    // a check that names no seal is of the paper, and so of any
    const isTold = told.some((check) => (check.seal ?? at) === at);
    if (state !== 'whole' || trusted !== true || isTold) continue;
    if (trustedAs === null || trustedName === undefined) continue;
    const sealStandard = STANDARDS[form];
    const kind = sealStandard === null ? 'signed' : 'e-seal';
    return { as: trustedAs, name: trustedName, seal: kind, sealStandard, signedAt };
  }
  return null;
};
