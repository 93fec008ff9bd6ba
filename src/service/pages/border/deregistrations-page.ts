import { deregisterVehicle } from '../../../register/border/deregister-vehicle.ts';
import { getExit, type KnownExit } from '../../../register/border/get-exit.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Act, Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { inOffice } from '../pieces/in-area.ts';
import { lateFeedsHtml } from '../pieces/late-feeds.ts';
import { stateWords } from '../pieces/life-words.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { refusalWords } from '../pieces/refused.ts';
import { EXTRACTS_ASKED } from '../pieces/registry-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { waitingOf, withNews } from '../pieces/with-news.ts';
import { readDay } from './day-field.ts';
import { dueList, printedList } from './due-list.ts';
import { checkMany, deregisterMany } from './many-form.ts';

const PATH = '/deregistrations';
const UNPROCESSABLE = 422; // not-law: of HTTP
const UPLOAD_LIMIT = 10_000_000; // not-law: bytes of a form
const CONFLICT = 409; // not-law: of HTTP

const box = ({ say }: Visit, value: string, error: string): Html =>
  html`<form method="get" action="${PATH}" class="look">${field({
    name: 'vin',
    label: say.registry.box,
    hint: say.registry.boxHint,
    value,
    error,
    required: true,
    className: 'vin-box',
    more: 'maxlength="40" spellcheck="false" autocapitalize="characters"',
  })}<button>${say.registry.go}</button></form>`;

/** Why a car cannot be deregistered now; empty where it can. */
const reasonNot = ({ say }: Visit, { state }: KnownExit): string => {
  const { registry } = say;
  if (state === null) return registry.nothingKnown;
  if (state === 'exited') return '';
  if (state === 'deregistered') return registry.isDeregistered;
  return state === 'returned' ? registry.cameHome : registry.notLeft;
};

const stepForm = (
  { say, today }: Visit,
  { vin, exitedOn }: KnownExit,
  { typed, error }: { readonly typed: string; readonly error: string },
): Html =>
  form({
    act: 'check',
    to: PATH,
    body: html`<input type="hidden" name="vin" value="${vin}">${field({
      name: 'deregisteredOn',
      label: say.registry.day,
      hint: say.registry.dayHint,
      value: typed === '' ? today : typed,
      error,
      type: 'date',
      required: true,
      className: 'short',
      more: `max="${today}" min="${exitedOn ?? ''}"`,
    })}<button>${say.registry.check}</button>`,
  });

const knownHtml = (visit: Visit, known: KnownExit): Html => {
  const { say, language } = visit;
  const { registry } = say;
  const { state, exitedOn, deregisteredOn, due, duty } = known;
  const reason = reasonNot(visit, known);
  return html`${reason === '' ? '' : html`<p class="note lead">${reason}</p>`}<h2>${registry.known}</h2>${facts(
    [
      [registry.state, state === null ? null : stateWords('licensedVehicle', state, language)],
      [registry.exitedOn, exitedOn === null ? null : day({ language }, exitedOn)],
      [registry.deregisteredOn, deregisteredOn === null ? null : day({ language }, deregisteredOn)],
      [registry.due, due === null ? null : day({ language }, due)],
      [registry.dutyState, duty === null ? null : stateWords('duty', duty, language)],
    ],
  )}${lateFeedsHtml(visit, known.lateFeeds)}`;
};

const carPage = (
  visit: Visit,
  known: KnownExit,
  { typed = '', errors = {} }: { readonly typed?: string; readonly errors?: Errors } = {},
): ShownPage => {
  const { registry } = visit.say;
  const { vin, state } = known;
  const may = state === 'exited' && visit.actor.rights.includes('act');
  const done = visit.query.get('done') !== null && state === 'deregistered';
  const step = stepForm(visit, known, { typed, error: errors['deregisteredOn'] ?? '' });
  return {
    kind: 'page',
    title: vin,
    crumbs: [[PATH, registry.place]],
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`${done ? html`<p class="done lead" role="status">${registry.done}</p>` : ''}
      <h1>${vinText(vin, visit.language, true)}</h1>${errorSummary(visit, errors)}
      ${knownHtml(visit, known)}${may ? step : ''}`,
  };
};

/** That extracts wait for a signature, and how many. */
const extractsWait = async (visit: Visit): Promise<Html> => {
  const count = await waitingOf(visit, 'extracts');
  return count === null
    ? html``
    : html`<p class="note"><a href="${EXTRACTS_ASKED}">${visit.say.registry.extracts(count)}</a></p>`;
};

/** The box over the list of what waits, and what waits elsewhere. */
const waiting = async (visit: Visit, value = '', error = ''): Promise<PageAnswer> => {
  const extracts = await extractsWait(visit);
  const errors = errorSummary(visit, error === '' ? {} : { vin: error });
  return dueList(visit, {
    above: html`${errors}${box(visit, value, error)}${extracts}`,
    ...(error !== '' && { status: UNPROCESSABLE }),
  });
};

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, query } = visit;
  const vin = (query.get('vin') ?? '').trim();
  if (query.get('as') === 'print') return printedList(visit);
  if (vin === '') return withNews(visit, await waiting(visit));
  const known = await getExit(register, actor, { vin });
  if (known.kind === 'done') return carPage(visit, known.value);
  return known.field === 'vin' ? waiting(visit, vin, refusalWords(visit, known)) : known;
};

const check: Act = async (visit, sent) => {
  const { register, actor, say, language, today } = visit;
  const { registry, frame } = say;
  const known = await getExit(register, actor, { vin: sent.value('vin') });
  if (known.kind === 'refused') return known;
  const { vin, exitedOn, due } = known.value;
  const typed = sent.value('deregisteredOn');
  const on = readDay(typed, today);
  if (on === null || exitedOn === null || on < exitedOn) {
    return carPage(visit, known.value, { typed, errors: { deregisteredOn: registry.dayWrong } });
  }
  return {
    kind: 'page',
    title: registry.checkTitle,
    crumbs: [
      [PATH, registry.place],
      [`${PATH}?vin=${vin}`, vin],
    ],
    body: html`<h1>${registry.checkTitle}</h1>${facts([
      [registry.vin, vinText(vin, language, true)],
      [registry.exitedOn, dateWords(exitedOn, language)],
      [registry.due, due === null ? null : dateWords(due, language)],
      [registry.deregisteredOn, dateWords(on, language)],
    ])}<p class="warning">${registry.cannotUndo}</p>${form({
      act: 'deregister',
      to: PATH,
      body: html`<input type="hidden" name="vin" value="${vin}">
        <input type="hidden" name="deregisteredOn" value="${on}">
        <div class="buttons"><button>${registry.deregister}</button>
        <a href="${PATH}?vin=${vin}">${frame.cancel}</a></div>`,
    })}`,
  };
};

const deregister: Act = async (visit, sent) => {
  const { register, actor } = visit;
  const vin = sent.value('vin');
  const deregisteredOn = sent.value('deregisteredOn');
  const done = await deregisterVehicle(register, actor, { vin, deregisteredOn });
  if (done.kind === 'done') return { kind: 'go', to: `${PATH}?vin=${done.value.vin}&done=1` };
  const known = await getExit(register, actor, { vin });
  if (known.kind === 'refused') return known;
  const fields = { fields: ['deregisteredOn'], otherwise: 'deregisteredOn' };
  const errors = refusalErrors(visit, done, fields);
  return { ...carPage(visit, known.value, { typed: deregisteredOn, errors }), status: CONFLICT };
};

/** The registry: one box for a VIN, what is known of its exit, its deregistration, what falls due, and many at once. */
export const DEREGISTRATIONS_PAGE: Page = inOffice({
  path: PATH,
  access: { right: 'read', parts: ['registry'] },
  show,
  formLimit: UPLOAD_LIMIT,
  acts: { check, deregister, checkMany, deregisterMany },
});
