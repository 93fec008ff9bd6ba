import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { findVehicle } from '../application-vehicles.ts';
import { type DraftedNotice, draftNotice } from './draft-notice.ts';
import { readTold } from './read-told.ts';

/** A drafted refusal, and the verdict it rests on. */
export interface DraftedRefusal extends DraftedNotice {
  readonly verdict: string;
}

/** Drafts the refusal of a vehicle from its latest verdict; nothing is kept. Refuses `not-screened`. */
export const draftRefusal = (
  register: Register,
  actor: Actor,
  { vehicle }: { readonly vehicle: string },
): Promise<Outcome<DraftedRefusal>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office'], 'read');
    const { number, vin, verdict } = await findVehicle(tx, vehicle);
    if (verdict === null) return refuse('not-screened');
    const findings = await readTold(register, tx, verdict.id);
    return { ...draftNotice({ number, vin, findings }), verdict: verdict.id };
  });
