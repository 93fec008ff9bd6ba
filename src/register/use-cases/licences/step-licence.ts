import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { LICENCES } from '../../steps/living.ts';
import { needPart, needSignature } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { liftDutiesUnder } from '../duties/duty-steps.ts';
import { type LicenceInFull, showLicence } from './get-licence.ts';

const AUTHORITIES = ['office', 'ministry'] as const;

const needEvidence = (evidence: readonly string[]): void => {
  if (evidence.length === 0) refuse('not-well-formed', { field: 'evidence' });
};

/** Which licence, and on what the step rests. */
interface Grounded {
  readonly licence: string;
  readonly ground: string;
}

/** Suspends a licence: its vehicles do not leave meanwhile. */
export const suspendLicence = (
  register: Register,
  actor: Actor,
  { licence, ground, evidence }: Grounded & { readonly evidence: readonly string[] },
): Promise<Outcome<LicenceInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, AUTHORITIES);
    needEvidence(evidence);
    await takeStep(tx, LICENCES, licence, 'suspend', { ground, evidence });
    return showLicence(tx, licence);
  });

/** Lets a suspended licence hold again. */
export const resumeLicence = (
  register: Register,
  actor: Actor,
  { licence, ground }: Grounded,
): Promise<Outcome<LicenceInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, AUTHORITIES);
    await takeStep(tx, LICENCES, licence, 'resume', { ground, evidence: [] });
    return showLicence(tx, licence);
  });

/**
 * Revokes a licence, with a notice: vehicles that have not left may not leave and owe no exit under it, and another
 * licence may follow.
 */
export const revokeLicence = (
  register: Register,
  actor: Actor,
  {
    licence,
    ground,
    evidence,
    notice,
  }: Grounded & { readonly evidence: readonly string[]; readonly notice: Bilingual },
): Promise<Outcome<LicenceInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, AUTHORITIES);
    needEvidence(evidence);
    await takeStep(tx, LICENCES, licence, 'revoke', {
      ground,
      evidence,
      notice_en: notice.en,
      notice_zh: notice.zh,
    });
    await liftDutiesUnder(tx, licence, ground);
    return showLicence(tx, licence);
  });

/** On what a duty is lifted whose licence was given back. */
export const SURRENDERED = 'licence surrendered';

/** The exporter gives a licence back: its vehicles may not leave and owe no exit, and another licence may follow. */
export const surrenderLicence = (
  register: Register,
  actor: Actor,
  { licence }: { readonly licence: string },
): Promise<Outcome<LicenceInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    await takeStep(tx, LICENCES, licence, 'surrender');
    await liftDutiesUnder(tx, licence, SURRENDERED);
    return showLicence(tx, licence);
  });
