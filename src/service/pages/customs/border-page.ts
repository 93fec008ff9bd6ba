import { LICENCE_LIFE } from '../../../domain/lives/licence-life.ts';
import { LICENSED_VEHICLE_LIFE } from '../../../domain/lives/licensed-vehicle-life.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { declareVehicle } from '../../../register/use-cases/customs/declare-vehicle.ts';
import { exitVehicle } from '../../../register/use-cases/customs/exit-vehicle.ts';
import { type MayLeave, mayLeave } from '../../../register/use-cases/customs/may-leave.ts';
import { returnVehicle } from '../../../register/use-cases/customs/return-vehicle.ts';
import {
  getLicence,
  type LicenceInFull,
  listLicences,
} from '../../../register/use-cases/licences/get-licence.ts';
import { vinHtml } from '../../../report/html/vin-html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Form } from '../form.ts';
import { type Html, html, raw } from '../html.ts';
import type { Act, Page, PageAnswer, Shown, Visit } from '../page.ts';
import { countryName } from '../pieces/country-name.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { refusalErrors } from '../pieces/refusal.ts';
import { stateWords } from '../pieces/state-words.ts';
import { answerHtml, groundsHtml } from './answer-html.ts';
import { box } from './box.ts';
import { checkDeclarationPage, checkPage, crumbsOf } from './check-page.ts';
import { dayField, readDay } from './day-field.ts';
import {
  DECLARATION_FIELDS,
  declarationForm,
  readDeclaration,
  type TypedDeclaration,
  typedDeclaration,
} from './declaration-form.ts';
import { readTyped } from './read-typed.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const CONFLICT = 409; // not-law: of HTTP
const SCAN = ['scan-code.js'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What was typed into a form of the page, and what is wrong with it. */
interface Typing {
  readonly declaration?: TypedDeclaration;
  readonly errors?: Errors;
}

const boxPage = (visit: Visit, value = '', error = ''): Shown => {
  const { customs } = visit.say;
  return {
    kind: 'page',
    title: customs.title,
    islands: SCAN,
    camera: true,
    ...(error !== '' && { status: UNPROCESSABLE }),
    body: html`<div class="border"><h1>${customs.title}</h1>
      ${errorSummary(visit, error === '' ? {} : { q: error })}${box(visit, { value, error })}
      <p><a href="/border/entries">${customs.entries}</a></p></div>`,
  };
};

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
  return html`${visit.actor.rights.includes('act') ? html`${step}${mayReturn ? back : ''}` : ''}`;
};

/** What was just recorded, if the address says so and the car stands there. */
const doneOf = ({ query }: Visit, answer: MayLeave): 'declared' | 'exited' | 'returned' | null => {
  const done = query.get('done');
  const state = answer.vehicle?.state;
  if (done !== state) return null;
  return state === 'declared' || state === 'exited' || state === 'returned' ? state : null;
};

const vehiclePage = (visit: Visit, answer: MayLeave, typing: Typing = {}): Shown => {
  const { customs } = visit.say;
  const done = doneOf(visit, answer);
  const gone = done === 'exited' || done === 'returned';
  const band = gone
    ? html`<div class="gate"><h1>${customs.done[done]}</h1><p>${raw(vinHtml(answer.vin))}</p></div>`
    : answerHtml(visit, answer);
  const told =
    done === 'declared' ? html`<p class="done" role="status">${customs.done.declared}</p>` : '';
  const errors = typing.errors ?? {};
  return {
    kind: 'page',
    title: `${answer.answer === 'hold' ? customs.hold : customs.mayLeave} · ${answer.vin}`,
    crumbs: crumbsOf(visit),
    islands: SCAN,
    camera: true,
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`<div class="border">${told}${band}${errorSummary(visit, errors)}
      ${stepsHtml(visit, answer, typing)}${groundsHtml(visit, answer)}
      <h2>${customs.next}</h2>${box(visit)}
      <p><a href="/border/entries">${customs.entries}</a></p></div>`,
  };
};

const licencePage = (visit: Visit, licence: LicenceInFull): Shown => {
  const { say, language } = visit;
  const { customs } = say;
  const validity = customs.until(
    dateWords(licence.validFrom, language),
    dateWords(licence.validUntil, language),
  );
  const cars = licence.listed.map(
    ({ vin, state }) =>
      html`<li><a href="/border?q=${vin}">${raw(vinHtml(vin))}</a>
        <span class="quiet">${stateWords(LICENSED_VEHICLE_LIFE, state, language)}</span></li>`,
  );
  return {
    kind: 'page',
    title: `${customs.licence} ${licence.number}`,
    crumbs: crumbsOf(visit),
    islands: SCAN,
    camera: true,
    body: html`<div class="border"><h1>${customs.licence} ${licence.number}</h1>${facts([
      [customs.licenceState, stateWords(LICENCE_LIFE, licence.state, language)],
      [customs.validity, validity],
      [customs.destination, countryName(licence.destination, language)],
    ])}<h2>${customs.vehiclesOf(licence.listed.length)}</h2><ul class="cars">${cars}</ul>
      <h2>${customs.next}</h2>${box(visit)}</div>`,
  };
};

const showLicence = async (visit: Visit, number: string): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  let id = UUID.test(number) ? number : null;
  if (id === null) {
    const found = await listLicences(register, actor, { number, limit: 1 });
    if (found.kind === 'refused') return found;
    id = found.value.items[0]?.id ?? null;
  }
  const licence = id === null ? null : await getLicence(register, actor, { licence: id });
  if (licence?.kind === 'done') return licencePage(visit, licence.value);
  return boxPage(visit, (query.get('q') ?? '').trim(), say.customs.notRead);
};

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const text = (query.get('q') ?? '').trim();
  if (text === '') return boxPage(visit);
  const typed = readTyped(text);
  if (typed.kind === 'nothing') return boxPage(visit, text, say.customs.notRead);
  if (typed.kind === 'licence') return showLicence(visit, typed.number);
  const answer = await mayLeave(register, actor, { vin: typed.vin });
  return answer.kind === 'refused' ? answer : vehiclePage(visit, answer.value);
};

/** The page of a car again, with what was typed and what is wrong. */
const again = async (visit: Visit, vin: string, typing: Typing): Promise<PageAnswer> => {
  const answer = await mayLeave(visit.register, visit.actor, { vin });
  return answer.kind === 'refused' ? answer : vehiclePage(visit, answer.value, typing);
};

const checkDeclaration: Act = async (visit, sent) => {
  const declaration = typedDeclaration(sent);
  const read = readDeclaration(visit, declaration);
  const { vin } = declaration;
  if (read.kind === 'wrong') return again(visit, vin, { declaration, errors: read.errors });
  const { destination, odometerKm } = read.input;
  const asked = { vin, destination, odometerKm };
  const answer = await mayLeave(visit.register, visit.actor, asked);
  if (answer.kind === 'refused') return answer;
  return checkDeclarationPage(visit, answer.value, {
    input: read.input,
    typed: { ...declaration },
  });
};

const recordedAt = (vin: string, done: string): PageAnswer => ({
  kind: 'go',
  to: `/border?q=${vin}&done=${done}`,
});

/** A step that was refused: a day is mended in its form; any other reason the page of the car tells, as it stands now. */
const refused = async (
  visit: Visit,
  vin: string,
  {
    refusal,
    typing,
    fields,
  }: {
    readonly refusal: Refusal;
    readonly typing: Typing;
    readonly fields: readonly [string, ...string[]];
  },
): Promise<PageAnswer> => {
  if (refusal.code === 'right-missing') return refusal;
  const errors = refusalErrors(visit, refusal, { fields, otherwise: fields[0] });
  const shown = await again(visit, vin, { ...typing, errors });
  return shown.kind === 'page' ? { ...shown, status: CONFLICT } : shown;
};

const declare: Act = async (visit, sent) => {
  const declaration = typedDeclaration(sent);
  const read = readDeclaration(visit, declaration);
  const { vin } = declaration;
  if (read.kind === 'wrong') return again(visit, vin, { declaration, errors: read.errors });
  const done = await declareVehicle(visit.register, visit.actor, read.input);
  if (done.kind === 'done') return recordedAt(done.value.vin, 'declared');
  return refused(visit, vin, {
    refusal: done,
    typing: { declaration },
    fields: DECLARATION_FIELDS,
  });
};

const checkDay =
  (step: 'exit' | 'return'): Act =>
  async (visit, sent) => {
    const { say, today, language } = visit;
    const { customs } = say;
    const name = step === 'exit' ? 'exitedOn' : 'returnedOn';
    const vin = sent.value('vin');
    const day = readDay(sent.value(name), today);
    if (day === null) return again(visit, vin, { errors: { [name]: customs.errors.day } });
    return checkPage(visit, {
      act: step,
      vin,
      fields: { [name]: day },
      lines: [[step === 'exit' ? customs.exitedOn : customs.returnedOn, dateWords(day, language)]],
      warning: step === 'exit' ? customs.exitCannotUndo : customs.returnCannotUndo,
      button: step === 'exit' ? customs.exitNow : customs.returnNow,
    });
  };

const exit: Act = async (visit, sent: Form) => {
  const { register, actor } = visit;
  const vin = sent.value('vin');
  const done = await exitVehicle(register, actor, { vin, exitedOn: sent.value('exitedOn') });
  if (done.kind === 'done') return recordedAt(done.value.vin, 'exited');
  return refused(visit, vin, { refusal: done, typing: {}, fields: ['exitedOn'] });
};

const returnHome: Act = async (visit, sent: Form) => {
  const { register, actor } = visit;
  const vin = sent.value('vin');
  const done = await returnVehicle(register, actor, { vin, returnedOn: sent.value('returnedOn') });
  if (done.kind === 'done') return recordedAt(done.value.vin, 'returned');
  return refused(visit, vin, { refusal: done, typing: {}, fields: ['returnedOn'] });
};

/** The border: one box or the camera, whether a car may leave, and the steps that customs records. */
export const BORDER_PAGE: Page = {
  path: '/border',
  access: { right: 'read', parts: ['customs'] },
  show,
  acts: {
    checkDeclaration,
    changeDeclaration: async (visit, sent) => {
      const declaration = typedDeclaration(sent);
      return again(visit, declaration.vin, { declaration });
    },
    declare,
    checkExit: checkDay('exit'),
    exit,
    checkReturn: checkDay('return'),
    return: returnHome,
  },
};
