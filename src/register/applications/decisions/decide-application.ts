import type { Actor } from '../../actor.ts';
import type { Licence } from '../../licences/licence-shapes.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { windClock } from '../../steps/clock-of.ts';
import { APPLICATIONS } from '../../steps/living.ts';
import { needSignature } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { findApplication } from '../application-rows.ts';
import { heldVehicles } from '../application-vehicles.ts';
import { type ApplicationInFull, showApplication } from '../show-application.ts';
import { issueFor } from './issue-for.ts';

/** An application decided, with the licences that were issued. */
export interface DecidedApplication {
  readonly application: ApplicationInFull;
  readonly licences: readonly Licence[];
}

const OPEN = ['open', 'refusalProposed'];

/**
 * Decides an application of which every vehicle is granted, refused or withdrawn, and issues a licence a destination
 * for those granted. Refuses `still-open`, `taken-by-another`, `exporter-barred`, `vin-licensed`.
 */
export const decideApplication = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<DecidedApplication>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    await takeStep(tx, APPLICATIONS, application, 'decide');
    for (const [vin, state] of await heldVehicles(tx, application)) {
      if (OPEN.includes(state)) refuse('still-open', { values: { vin } });
    }
    const licences = await issueFor(register, tx, application);
    await windClock(register, tx, APPLICATIONS, application);
    return { application: await showApplication(register, tx, application), licences };
  });

/**
 * Issues licences for vehicles of a decided application whose refusal was overturned since. Refuses
 * `nothing-to-license`, `still-open`, `exporter-barred`, `vin-licensed`.
 */
export const issueLicences = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<{ readonly licences: readonly Licence[] }>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    await heldVehicles(tx, application);
    const { state } = (await findApplication(tx, application)) ?? refuse('not-found');
    if (state !== 'decided') refuse('still-open');
    const licences = await issueFor(register, tx, application);
    if (licences.length === 0) refuse('nothing-to-license');
    return { licences };
  });
