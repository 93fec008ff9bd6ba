import { countryName } from '../../../intake/country-name.ts';
import type { MayLeave } from '../../../register/border/may-leave.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { type Html, html } from '../html.ts';
import type { Shown, Visit } from '../page.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { vinText } from '../pieces/vin-text.ts';
import { answerHtml, kilometres } from './answer-html.ts';
import type { Declaration } from './declaration-form.ts';

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
  /** Act that comes back to the form with what was typed; without it a link to the car. */
  readonly change?: string;
}

/** Check your answers: what will be recorded, that it cannot be undone, and the button that does it. */
export const checkPage = (
  visit: Visit,
  { act, vin, fields, lines, warning, button, change }: CheckParts,
): Shown => {
  const { customs, frame } = visit.say;
  const kept = hidden({ vin, ...fields });
  const back =
    change === undefined
      ? html`<p><a href="/border?q=${vin}">${frame.cancel}</a></p>`
      : form({
          act: change,
          to: '/border',
          body: html`${kept}<button class="second">${frame.change}</button>`,
        });
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
      ${form({ act, to: '/border', body: html`${kept}<button>${button}</button>` })}${back}</div>`,
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
  const same = licensed === input.destination;
  return html`<h2>${customs.comparedDestination}</h2>${facts([
    [customs.byLicence, licensed === null ? customs.notCompared : countryName(licensed, language)],
    [customs.byEntry, countryName(input.destination, language)],
    [customs.compared, same ? customs.same : html`<b class="stop">${customs.differs}</b>`],
  ])}<h2>${customs.comparedOdometer}</h2>${facts([
    [customs.toldBefore, told === null ? customs.noneTold : kilometres(visit, told)],
    [customs.shownNow, kilometres(visit, input.odometerKm)],
    [customs.difference, differenceOf(visit, told, input.odometerKm)],
  ])}`;
};

/** An entry before it is recorded: the answer with it, what is compared, and the button where it may be recorded. */
export const checkDeclarationPage = (
  visit: Visit,
  answer: MayLeave,
  {
    input,
    typed,
  }: { readonly input: Declaration; readonly typed: Readonly<Record<string, string>> },
): Shown => {
  const { customs, frame } = visit.say;
  const { vin } = answer;
  const held = answer.answer === 'hold';
  const kept = hidden({ ...typed, vin });
  const change = html`${kept}<button class="second">${frame.change}</button>`;
  const record = html`<p class="warning">${customs.cannotUndo}</p>
    ${form({ act: 'declare', to: '/border', body: html`${kept}<button>${customs.declareNow}</button>` })}`;
  return {
    kind: 'page',
    title: customs.checkTitle,
    crumbs: crumbsOf(visit, vin),
    body: html`<div class="border">${answerHtml(visit, answer)}
      ${held ? html`<p class="warning">${customs.heldNow}</p>` : ''}
      <h2>${customs.checkTitle}</h2>${facts([
        [customs.entryNumber, input.entryNumber],
        [customs.day, dateWords(input.declaredOn, visit.language)],
      ])}
      ${comparison(visit, answer, input)}
      ${held ? '' : record}
      ${form({ act: 'changeDeclaration', to: '/border', body: change })}</div>`,
  };
};
