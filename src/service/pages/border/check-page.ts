import { countryName } from '../../../reference/country-name.ts';
import type { MayLeave } from '../../../register/border/may-leave.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { vinText } from '../pieces/vin-text.ts';
import { answerHtml, answerWord, kilometres } from './answer-html.ts';
import { carHtml, highestBy } from './car-html.ts';
import type { Declaration, TypedDeclaration } from './declaration-form.ts';
import { holdForm } from './hold-form.ts';
import { signForm } from './sign-form.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

/** Fields that a form carries on unseen. */
const hidden = (fields: Readonly<Record<string, string>>): Html =>
  html`${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;

/** Where the pages of one car at the border stand. */
export const crumbsOf = ({ say }: Visit, vin = ''): readonly (readonly [string, string])[] => [
  ['/border', say.customs.place],
  ...(vin === '' ? [] : [[`/border?q=${vin}`, vin] as const]),
];

/** What a step is checked with before it is recorded. */
export interface CheckParts {
  /** Act that records it. */
  readonly act: string;
  readonly vin: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly lines: readonly (readonly [string, Html | string | null])[];
  readonly warning: string;
  readonly button: string;
  /** In place of the button that records it: what has to be signed first. */
  readonly instead?: (kept: Html) => Html;
}

/** Check your answers: what will be recorded, that it cannot be undone, and the button that does it. */
export const checkPage = (
  visit: Visit,
  { act, vin, fields, lines, warning, button, instead }: CheckParts,
): ShownPage => {
  const { customs, frame } = visit.say;
  const kept = hidden({ vin, ...fields });
  const record = form({ act, to: '/border', body: html`${kept}<button>${button}</button>` });
  return {
    kind: 'page',
    title: customs.checkTitle,
    crumbs: crumbsOf(visit, vin),
    body: html`<div class="border"><h1>${customs.checkTitle}</h1><p class="lead">${vinText(
      vin,
      visit.language,
      true,
    )}</p>
      ${facts(lines)}<p class="warning">${warning}</p>
      ${instead === undefined ? record : instead(kept)}
      <p><a href="/border?q=${vin}">${frame.cancel}</a></p></div>`,
  };
};

const differenceOf = (visit: Visit, told: number | null, shown: number): Html => {
  if (told === null) return html`${visit.say.customs.notCompared}`;
  const difference = shown - told;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const words = `${sign}${kilometres(visit, Math.abs(difference))}`;
  return difference < 0 ? html`<b class="stop">${words}</b>` : html`${words}`;
};

/** Both destinations and both odometers of an entry beside each other, with what differs. */
const comparison = (visit: Visit, answer: MayLeave, input: Declaration): Html => {
  const { say, language } = visit;
  const { customs } = say;
  const licensed = answer.licence?.destination ?? null;
  const told = answer.toldKm;
  const by = highestBy(visit, answer);
  const same = licensed === input.destination;
  return html`<h2>${customs.comparedDestination}</h2>${facts([
    [customs.byLicence, licensed === null ? customs.notCompared : countryName(licensed, language)],
    [customs.byEntry, countryName(input.destination, language)],
    [customs.compared, same ? customs.same : html`<b class="stop">${customs.differs}</b>`],
  ])}<h2>${customs.comparedOdometer}</h2>${facts([
    [
      customs.toldBefore,
      html`${told === null ? customs.noneTold : kilometres(visit, told)}${
        by === null ? '' : html`<small class="quiet">${by}</small>`
      }`,
    ],
    [customs.shownNow, kilometres(visit, input.odometerKm)],
    [customs.difference, differenceOf(visit, told, input.odometerKm)],
  ])}`;
};

/**
 * An entry before it is recorded: the answer with it, and what is compared. Where it may be recorded, the button; where
 * something is to be looked at, the hold first and the ground to go on after it; else the hold alone.
 */
export const checkDeclarationPage = (
  visit: Visit,
  answer: MayLeave,
  {
    input,
    typed,
    error = '',
  }: {
    readonly input: Declaration;
    readonly typed: TypedDeclaration;
    /** What is wrong with the ground that was signed. */
    readonly error?: string;
  },
): ShownPage => {
  const { customs, frame } = visit.say;
  const { vin } = answer;
  const kept = hidden({ ...typed, vin });
  const change = html`${kept}<button class="second">${frame.change}</button>`;
  const record = html`<p class="warning">${customs.cannotUndo}</p>
    ${form({ act: 'declare', to: '/border', body: html`${kept}<button>${customs.declareNow}</button>` })}`;
  const hold = html`<h2>${customs.record.title}</h2>${holdForm(visit, answer, typed)}`;
  const sign = signForm(visit, { act: 'declare', kept, go: customs.sign.go, error });
  const steps = { 'may-leave': record, look: html`${hold}${sign}`, hold }[answer.answer];
  return {
    kind: 'page',
    title: `${answerWord(visit, answer)} · ${vin}`,
    crumbs: crumbsOf(visit, vin),
    ...(error !== '' && { status: UNPROCESSABLE }),
    body: html`<div class="border">${answerHtml(visit, answer)}
      ${answer.answer === 'hold' ? html`<p class="warning">${customs.heldNow}</p>` : ''}
      ${errorSummary(visit, error === '' ? {} : { words: error })}
      ${comparison(visit, answer, input)}
      ${carHtml(visit, answer)}
      <h2>${customs.checkTitle}</h2>${facts([
        [customs.entryNumber, input.entryNumber],
        [customs.day, dateWords(input.declaredOn, visit.language)],
      ])}
      ${steps}
      ${form({ act: 'changeDeclaration', to: '/border', body: change })}</div>`,
  };
};
