import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { windClock } from '../steps/clock-of.ts';
import { APPLICATIONS } from '../steps/living.ts';
import { needPart } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import { endTelling } from '../telling/tell.ts';
import { writeDraft } from './application-drafts.ts';
import { withdrawVehicles } from './application-vehicles.ts';
import { type ApplicationInFull, showApplication } from './show-application.ts';

/**
 * Takes an application back that is not decided, with its vehicles and what was prepared; what was decided of a vehicle
 * stays.
 */
export const withdrawApplication = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    await takeStep(tx, APPLICATIONS, application, 'withdraw');
    await withdrawVehicles(tx, application, null);
    await writeDraft(tx, application, { accounts: {}, problems: [] });
    await endTelling(tx, { kind: 'application', id: application });
    await windClock(register, tx, APPLICATIONS, application);
    return showApplication(register, tx, application);
  });
