import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Answer, answerAll } from '../questions/answer-all.ts';
import { type AskedQuestion, askQuestions } from '../questions/questions.ts';
import type { Register } from '../register.ts';
import { screenApplication } from '../screening/screen-application.ts';
import { windClock } from '../steps/clock-of.ts';
import { APPLICATIONS } from '../steps/living.ts';
import { needPart } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import { findApplication } from './application-rows.ts';
import { heldVehicles } from './application-vehicles.ts';
import { type ApplicationInFull, showApplication } from './show-application.ts';

/**
 * Returns an application with questions to it or to its vehicles; the office's clock stands still until they are
 * answered. Refuses `taken-by-another`, `no-such-vehicle`.
 */
export const askAboutApplication = (
  register: Register,
  actor: Actor,
  {
    application,
    questions,
  }: { readonly application: string; readonly questions: readonly AskedQuestion[] },
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office'], 'act');
    if (questions.length === 0) refuse('not-well-formed', { field: 'questions' });
    await takeStep(tx, APPLICATIONS, application, 'ask');
    const vehicles = await heldVehicles(tx, application);
    const stranger = questions.find(({ vin }) => vin !== null && !vehicles.has(vin));
    if (stranger !== undefined) refuse('no-such-vehicle', { field: 'questions.vin' });
    const { exporter, province } = (await findApplication(tx, application)) ?? refuse('not-found');
    await askQuestions(tx, { kind: 'application', id: application, exporter, province }, questions);
    await windClock(register, tx, APPLICATIONS, application);
    return showApplication(register, tx, application);
  });

/**
 * Answers every open question of an application, which is screened anew and goes back to the office; its clock goes
 * on. Facts that change are amended, which makes a new version. Refuses `questions-open`.
 */
export const answerAboutApplication = (
  register: Register,
  actor: Actor,
  { application, answers }: { readonly application: string; readonly answers: readonly Answer[] },
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    await takeStep(tx, APPLICATIONS, application, 'answer');
    await answerAll(tx, 'application', application, answers);
    const { version } = (await findApplication(tx, application)) ?? refuse('not-found');
    await screenApplication(register, tx, { application, version });
    await windClock(register, tx, APPLICATIONS, application);
    return showApplication(register, tx, application);
  });
