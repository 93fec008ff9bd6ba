import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';

/** A duty that is no longer owed. */
export interface LiftDutyInput {
  readonly duty: string;
  /** The provision or fact it rests on. */
  readonly ground: string;
}

/** An exporter lifts a duty only with the licence that it gives back. */
const LIFTERS = ['office', 'ministry', 'customs'] as const;

/** Lifts a duty, with the ground; one that was met or lifted before stays as it is. */
export const liftDuty = (
  register: Register,
  actor: Actor,
  { duty, ground }: LiftDutyInput,
): Promise<Outcome<{ readonly id: string; readonly state: string }>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LIFTERS, 'act');
    if (ground.trim() === '') refuse('not-well-formed', { field: 'ground' });
    const lifted = await tx.maybe<{ id: string; state: string }>(
      `UPDATE register.duty SET state = 'lifted', verb = 'lift', ground = $2, stepped_at = now()
        WHERE id = $1
        RETURNING id, state`,
      [duty, ground.trim()],
    );
    return lifted ?? refuse('not-found', { field: 'duty' });
  });
