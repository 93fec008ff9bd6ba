import { z } from 'zod';
import type { Work } from '../../action.ts';
import { heldState } from '../../steps/take-step.ts';
import { holderOf } from '../application-rows.ts';
import type { ApplicationVehicle, ShortVerdict } from '../application-shapes.ts';
import { findVehicle } from '../application-vehicles.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** The verdict that whoever decides has read. */
export const VerdictRead = z.uuid().optional().meta({
  description: 'The verdict that was read; a later one refuses the decision. Absent: the latest.',
});

/** Codes with which `heldVehicle` refuses. */
export const HOLDING = ['taken-by-another', 'not-screened', 'verdict-stale'] as const;

/**
 * A vehicle whose application whoever acts has taken, both held until the transaction ends, and the verdict that a
 * decision rests on.
 *
 * @throws Refused `not-found`, `taken-by-another`, `not-screened`, `verdict-stale`.
 */
export const heldVehicle = async (
  { tx, refuse }: Work<(typeof HOLDING)[number]>,
  id: string,
  read: string | undefined,
): Promise<{ readonly vehicle: ApplicationVehicle; readonly verdict: ShortVerdict }> => {
  const { application } = await findVehicle(tx, id);
  if ((await holderOf(tx, application)) !== tx.actor.person) refuse('taken-by-another');
  await heldState(tx, VEHICLE_DECISION, id);
  const vehicle = await findVehicle(tx, id);
  const verdict = vehicle.verdict ?? refuse('not-screened');
  if (read !== undefined && read !== verdict.id) refuse('verdict-stale');
  return { vehicle, verdict };
};
