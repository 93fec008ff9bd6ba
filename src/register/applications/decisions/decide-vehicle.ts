import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { DECISIONS } from '../../steps/living.ts';
import { needPart, needSignature } from '../../steps/need-part.ts';
import { heldState, takeStep } from '../../steps/take-step.ts';
import type { Transaction } from '../../transaction.ts';
import { holderOf } from '../application-rows.ts';
import {
  type ApplicationVehicle,
  findVehicle,
  type ShortVerdict,
} from '../application-vehicles.ts';

/** Which vehicle, and the verdict that whoever decides has read. */
export interface Decided {
  /** Id of the vehicle in its application. */
  readonly vehicle: string;
  /** Absent: the latest. */
  readonly verdict?: string;
}

/**
 * The vehicle, whose application whoever acts has taken; both held until the transaction ends.
 *
 * @throws Refused `not-found`, `taken-by-another`.
 */
const heldVehicle = async (tx: Transaction, id: string): Promise<ApplicationVehicle> => {
  const { application } = await findVehicle(tx, id);
  if ((await holderOf(tx, application)) !== tx.actor.person) refuse('taken-by-another');
  await heldState(tx, DECISIONS, id);
  return findVehicle(tx, id);
};

/**
 * The verdict that a decision rests on.
 *
 * @throws Refused `not-screened`, `verdict-stale`.
 */
const reliedOn = ({ verdict }: ApplicationVehicle, read: string | undefined): ShortVerdict => {
  if (verdict === null) return refuse('not-screened');
  if (read !== undefined && read !== verdict.id) refuse('verdict-stale');
  return verdict;
};

/** Why a vehicle cannot be granted; null when it can. */
export const whyNotGranted = ({
  state,
  verdict,
}: Pick<ApplicationVehicle, 'state' | 'verdict'>):
  | 'step-not-in-table'
  | 'not-screened'
  | 'gate-not-clear'
  | 'not-seen'
  | null => {
  if (state !== 'open') return 'step-not-in-table';
  if (verdict === null) return 'not-screened';
  if (verdict.gate !== 'clear') return 'gate-not-clear';
  return verdict.onTheApplicantsWord ? 'not-seen' : null;
};

/**
 * Grants a vehicle. Refuses `taken-by-another`, `not-screened`, `verdict-stale`, `gate-not-clear`, `not-seen`.
 */
export const grantVehicle = (
  register: Register,
  actor: Actor,
  { vehicle, verdict }: Decided,
): Promise<Outcome<ApplicationVehicle>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    const held = await heldVehicle(tx, vehicle);
    const { id } = reliedOn(held, verdict);
    const why = whyNotGranted(held);
    if (why !== null) refuse(why, { values: { vin: held.vin } });
    await takeStep(tx, DECISIONS, vehicle, 'grant', { verdict: id });
    return findVehicle(tx, vehicle);
  });

/** Proposes a refusal, with its notice in both languages. Refuses `taken-by-another`, `verdict-stale`. */
export const proposeRefusal = (
  register: Register,
  actor: Actor,
  {
    vehicle,
    verdict,
    ground,
    notice,
  }: Decided & { readonly ground: string; readonly notice: Bilingual },
): Promise<Outcome<ApplicationVehicle>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    const { id } = reliedOn(await heldVehicle(tx, vehicle), verdict);
    await takeStep(tx, DECISIONS, vehicle, 'propose-refusal', {
      verdict: id,
      ground,
      notice_en: notice.en,
      notice_zh: notice.zh,
    });
    return findVehicle(tx, vehicle);
  });

/** Takes a proposal back to be written anew, which voids it. */
export const editProposal = (
  register: Register,
  actor: Actor,
  { vehicle }: { readonly vehicle: string },
): Promise<Outcome<ApplicationVehicle>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    await takeStep(tx, DECISIONS, vehicle, 'edit');
    return findVehicle(tx, vehicle);
  });

/** Signs a proposed refusal as the second person. Refuses `second-person`, `verdict-missing` after a later verdict. */
export const countersignRefusal = (
  register: Register,
  actor: Actor,
  { vehicle }: { readonly vehicle: string },
): Promise<Outcome<ApplicationVehicle>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    await takeStep(tx, DECISIONS, vehicle, 'countersign');
    return findVehicle(tx, vehicle);
  });

/** Appeals against a refusal. Refuses `vin-under-way` while another application lists the vehicle. */
export const appealRefusal = (
  register: Register,
  actor: Actor,
  { vehicle, appeal }: { readonly vehicle: string; readonly appeal: string },
): Promise<Outcome<ApplicationVehicle>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    await takeStep(tx, DECISIONS, vehicle, 'appeal', { appeal });
    return findVehicle(tx, vehicle);
  });

/** Upholds or overturns a refusal on appeal, by somebody who took no part in it. Refuses `second-person`. */
export const judgeAppeal = (
  register: Register,
  actor: Actor,
  {
    vehicle,
    verb,
    ground,
  }: {
    readonly vehicle: string;
    readonly verb: 'uphold' | 'overturn';
    readonly ground: string;
  },
): Promise<Outcome<ApplicationVehicle>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office', 'ministry']);
    await takeStep(tx, DECISIONS, vehicle, verb, { appeal_ground: ground });
    return findVehicle(tx, vehicle);
  });
