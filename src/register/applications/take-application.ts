import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { windClock } from '../steps/clock-of.ts';
import { APPLICATIONS } from '../steps/living.ts';
import { needPart } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import { holdNext } from './application-rows.ts';
import { type ApplicationInFull, showApplication } from './show-application.ts';

/**
 * Takes an application for half an hour, or, by whoever has it, for another half hour. Refuses `taken-by-another`.
 */
export const takeApplication = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office'], 'act');
    if (actor.person === null) refuse('person-needed');
    await takeStep(tx, APPLICATIONS, application, 'take');
    await windClock(register, tx, APPLICATIONS, application);
    return showApplication(register, tx, application);
  });

/**
 * Takes the application of the office's province that falls due first and that nobody has; two who ask at once are
 * given two. Refuses `queue-empty`.
 */
export const takeNextApplication = (
  register: Register,
  actor: Actor,
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office'], 'act');
    if (actor.person === null) refuse('person-needed');
    const application = (await holdNext(tx)) ?? refuse('queue-empty');
    await takeStep(tx, APPLICATIONS, application, 'take');
    await windClock(register, tx, APPLICATIONS, application);
    return showApplication(register, tx, application);
  });

/** Gives an application back to the queue. Refuses `taken-by-another`. */
export const releaseApplication = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office'], 'act');
    await takeStep(tx, APPLICATIONS, application, 'release');
    await windClock(register, tx, APPLICATIONS, application);
    return showApplication(register, tx, application);
  });
