import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { countDesk, DESKS, type DeskCount, vehicleReasons } from './desk.ts';

/** How many applications are on the desk, by lane, state, when they fall due and whether somebody works on them. */
export const countOnDesk = (
  register: Register,
  actor: Actor,
): Promise<Outcome<readonly DeskCount[]>> =>
  register.as(actor, (tx) => {
    needPart(actor, DESKS.parts, DESKS.right);
    return countDesk(tx, vehicleReasons(register));
  });
