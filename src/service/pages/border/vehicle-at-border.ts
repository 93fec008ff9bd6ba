import { type LetterAtBorder, letterAtBorder } from '../../../register/border/letter-at-border.ts';
import { type MayLeave, mayLeave } from '../../../register/border/may-leave.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { dueDuties } from '../duties/due-duties.ts';
import type { PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { form } from '../pieces/form.ts';
import { vinText } from '../pieces/vin-text.ts';
import { answerHtml, answerWord, groundsHtml } from './answer-html.ts';
import { borderBox, SCAN_SCRIPT } from './border-box.ts';
import { carHtml } from './car-html.ts';
import { carPapers } from './car-papers.ts';
import { crumbsOf } from './check-page.ts';
import { dayField } from './day-field.ts';
import { declarationForm, type TypedDeclaration } from './declaration-form.ts';
import { holdForm } from './hold-form.ts';
import { photographForm } from './hold-photographs.ts';
import { borderLetterHtml, holdBox } from './letter-html.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

/** What was typed into a form of the page, and what is wrong with it. */
export interface Typing {
  readonly declaration?: TypedDeclaration;
  readonly errors?: Errors;
  /** The letter of the paper that was held against the car, or what is wrong with it; else that of the car. */
  readonly paper?: LetterAtBorder | { readonly error: string };
}

const dayStep = (
  visit: Visit,
  vin: string,
  { step, errors }: { readonly step: 'exit' | 'return'; readonly errors: Errors },
): Html => {
  const name = step === 'exit' ? 'exitedOn' : 'returnedOn';
  return form({
    act: step === 'exit' ? 'checkExit' : 'checkReturn',
    to: '/border',
    body: html`<input type="hidden" name="vin" value="${vin}">
      ${dayField(visit, { name, error: errors[name] })}
      <button${step === 'return' ? raw(' class="second"') : ''}>${visit.say.customs.check}</button>`,
  });
};

const stepsHtml = (visit: Visit, answer: MayLeave, { declaration, errors = {} }: Typing): Html => {
  const { customs } = visit.say;
  const { vin, next, vehicle } = answer;
  const step =
    next === 'declare'
      ? html`<h2>${customs.declare}</h2>${declarationForm(visit, declaration ?? { vin }, errors)}`
      : next === 'exit'
        ? html`<h2>${customs.exit}</h2>${dayStep(visit, vin, { step: 'exit', errors })}`
        : '';
  const mayReturn = vehicle?.state === 'declared' || vehicle?.state === 'exited';
  const open = errors['returnedOn'] === undefined ? '' : ' open';
  const back = html`<details class="return"${raw(open)}><summary>${customs.return}</summary><p>${customs.returnHint}</p>
    ${dayStep(visit, vin, { step: 'return', errors })}</details>`;
  const gone = vehicle !== null && vehicle.state !== 'open' && vehicle.state !== 'declared';
  const mustHold = answer.answer !== 'may-leave' && answer.hold === null;
  const record = html`<details class="record"${raw(mustHold ? ' open' : '')}><summary>${
    customs.record.title
  }</summary>${holdForm(visit, answer)}</details>`;
  return html`${
    visit.actor.rights.includes('act')
      ? html`${step}${gone ? '' : record}${mayReturn ? back : ''}`
      : ''
  }`;
};

/** What was just recorded, if the address says so and the car stands there. */
const doneOf = ({ query }: Visit, answer: MayLeave): 'declared' | 'exited' | 'returned' | null => {
  const done = query.get('done');
  const state = answer.vehicle?.state;
  if (done !== state) return null;
  return state === 'declared' || state === 'exited' || state === 'returned' ? state : null;
};

/** The letter of the car, or that of the paper held against it, and the box that holds one against it. */
const letterHtml = async (visit: Visit, vin: string, { paper }: Typing): Promise<Html> => {
  const { border } = visit.say.letterWork;
  const error = paper !== undefined && 'error' in paper ? paper.error : '';
  const own =
    paper === undefined || 'error' in paper
      ? await letterAtBorder(visit.register, visit.actor, { vin })
      : { kind: 'done' as const, value: paper };
  return html`${
    own.kind === 'done'
      ? borderLetterHtml(visit, own.value)
      : html`<section id="letter"><h2>${border.title}</h2><p>${border.noneNeeded}</p></section>`
  }${holdBox(visit, vin, error)}`;
};

/** One car at the border: the answer first, the step that comes next, and what the answer rests on. */
export const vehiclePage = async (
  visit: Visit,
  answer: MayLeave,
  typing: Typing = {},
): Promise<ShownPage> => {
  const { customs } = visit.say;
  const done = doneOf(visit, answer);
  const gone = done === 'exited' || done === 'returned';
  const band = gone
    ? html`<div class="gate"><h1>${customs.done[done]}</h1><p>${vinText(answer.vin, visit.language)}</p></div>`
    : answerHtml(visit, answer);
  const told = doneNote(done === 'declared' ? customs.done.declared : '');
  // what was just signed rests on what an officer saw
  const passed = done === 'declared' ? answer.passed.at(-1) : undefined;
  const photographed =
    answer.hold !== null
      ? ({ thing: 'hold', id: answer.hold.id } as const)
      : passed !== undefined
        ? ({ thing: 'pass', id: passed.id } as const)
        : null;
  const photographs =
    photographed === null || !visit.actor.rights.includes('act')
      ? ''
      : html`<h2>${visit.say.paperWork.border.take}</h2>${photographForm(visit, photographed)}`;
  const { paper } = typing;
  const errors = {
    ...typing.errors,
    ...(paper !== undefined && 'error' in paper && { letter: paper.error }),
  };
  return {
    kind: 'page',
    title: `${gone ? customs.done[done] : answerWord(visit, answer)} · ${answer.vin}`,
    crumbs: crumbsOf(visit),
    islands: [SCAN_SCRIPT],
    camera: true,
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`<div class="border">${told}${band}${errorSummary(visit, errors)}
      ${gone ? '' : carHtml(visit, answer)}${stepsHtml(visit, answer, typing)}${groundsHtml(visit, answer)}
      ${photographs}${answer.vehicle === null ? '' : await carPapers(visit, answer.vin)}
      ${await letterHtml(visit, answer.vin, typing)}${await dueDuties(visit, { vin: answer.vin })}
      <h2>${customs.next}</h2>${borderBox(visit)}
      <p><a href="/border/entries">${customs.entries}</a></p></div>`,
  };
};

/** The page of a car again, with what was typed and what is wrong. */
export const vehicleAgain = async (
  visit: Visit,
  vin: string,
  typing: Typing,
): Promise<PageAnswer> => {
  const answer = await mayLeave(visit.register, visit.actor, { vin });
  return answer.kind === 'refused' ? answer : vehiclePage(visit, answer.value, typing);
};
