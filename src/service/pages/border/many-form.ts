import type { Problem } from '../../../domain/verdict/verdict.ts';
import {
  type DeregisteredOfMany,
  deregisterVehicles,
} from '../../../register/border/deregister-vehicles.ts';
import { readAccounts } from '../../../register/telling/read-accounts.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Form } from '../frame/form.ts';
import type { Act, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { vinText } from '../pieces/vin-text.ts';
import { readDay } from './day-field.ts';

const PATH = '/deregistrations';
const UNPROCESSABLE = 422; // not-law: of HTTP
const DAY = 'certificate.deregisteredOn';

/** Id of the form to which the ticks of the list belong. */
export const MANY_FORM = 'many';

/** The form for those that are ticked in the list, and for a file. */
export const manyForm = ({ say, today }: Visit, errors: Errors = {}): Html => {
  const { many, day } = say.registry;
  return html`<h2>${many.title}</h2>${form({
    act: 'checkMany',
    to: PATH,
    id: MANY_FORM,
    files: true,
    harmless: true,
    body: html`<p>${many.lead}</p>${field({
      name: 'file',
      label: many.file,
      hint: many.fileHint,
      type: 'file',
      error: errors['file'] ?? '',
      more: 'accept=".csv,.tsv,.xlsx,.json,.txt"',
    })}${field({
      name: 'deregisteredOn',
      label: day,
      hint: many.dayHint,
      type: 'date',
      value: today,
      error: errors['deregisteredOn'] ?? '',
      required: true,
      className: 'short',
      more: `max="${today}"`,
    })}<button>${many.check}</button>`,
  })}`;
};

interface Chosen {
  readonly vin: string;
  /** Of the file; null: that of the form. */
  readonly on: string | null;
}

/** The cars that are ticked and those of a file, each once, with what is wrong in the file. */
const chosenIn = async (
  { register }: Visit,
  sent: Form,
): Promise<{ readonly cars: readonly Chosen[]; readonly problems: readonly Problem[] }> => {
  const cars = new Map<string, Chosen>(sent.all('car').map((vin) => [vin, { vin, on: null }]));
  const file = sent.file('file');
  if (file === null) return { cars: [...cars.values()], problems: [] };
  const read = await readAccounts(
    { kind: 'file', file: { name: file.name, bytes: file.bytes, account: 'certificate' } },
    { pseudonymKey: register.secrets.pseudonymKey },
  );
  // of a file that breaks off nothing is taken
  const told = read.broken === null ? (read.accounts.get('certificate') ?? []) : [];
  // a row whose day nobody can read is told, and is not deregistered on another
  const unread = new Set(read.problems.filter(({ field }) => field === DAY).map(({ row }) => row));
  for (const { row, vin, facts } of told) {
    const on = facts[DAY] ?? null;
    if (vin !== null && !unread.has(row))
      cars.set(vin, { vin, on: on === null ? null : String(on) });
  }
  return { cars: [...cars.values()], problems: read.problems };
};

const problemsHtml = ({ say, language }: Visit, problems: readonly Problem[]): Html => {
  const { many } = say.registry;
  return problems.length === 0
    ? html``
    : html`<h2>${many.rows}</h2><ul class="rows">${problems.map(
        ({ row, value, remedy }) =>
          html`<li>${row === 0 ? '' : html`<b>${many.row(row)}</b> `}<code>${value}</code> ${remedy[language]}</li>`,
      )}</ul>`;
};

const emptyPage = (visit: Visit, problems: readonly Problem[], error: string): ShownPage => {
  const { registry } = visit.say;
  return {
    kind: 'page',
    title: registry.many.title,
    status: UNPROCESSABLE,
    crumbs: [[PATH, registry.place]],
    body: html`${errorSummary(visit, { file: error })}${problemsHtml(visit, problems)}${manyForm(
      visit,
      {
        file: error,
      },
    )}`,
  };
};

/** Shows which cars are to be deregistered, and on which day, before it is done. */
export const checkMany: Act = async (visit, sent): Promise<PageAnswer> => {
  const { say, language, today } = visit;
  const { registry, frame } = say;
  const { many } = registry;
  const { cars, problems } = await chosenIn(visit, sent);
  if (cars.length === 0)
    return emptyPage(visit, problems, problems.length === 0 ? many.none : many.noneOfFile);
  const day = readDay(sent.value('deregisteredOn'), today);
  if (day === null) return emptyPage(visit, problems, registry.dayWrong);
  return {
    kind: 'page',
    title: many.checkTitle(cars.length),
    crumbs: [[PATH, registry.place]],
    body: html`<h1>${many.checkTitle(cars.length)}</h1>${problemsHtml(visit, problems)}
      <div class="list" tabindex="0" role="region" aria-label="${many.cars}"><table><caption>${many.cars}</caption>
      <thead><tr><th scope="col">${registry.vin}</th><th scope="col">${registry.deregisteredOn}</th></tr></thead>
      <tbody>${cars.map(
        ({ vin, on }) =>
          html`<tr><td>${vinText(vin, language, true)}</td><td>${dateWords(on ?? day, language)}</td></tr>`,
      )}</tbody></table></div><p class="warning">${registry.cannotUndo}</p>${form({
        act: 'deregisterMany',
        to: PATH,
        body: html`${cars.map(
          ({ vin, on }) =>
            html`<input type="hidden" name="car" value="${vin}"><input type="hidden" name="on" value="${on ?? day}">`,
        )}<div class="buttons"><button>${registry.deregister}</button><a href="${PATH}">${frame.cancel}</a></div>`,
      })}`,
  };
};

const outcomeHtml = (
  { say, language }: Visit,
  { vin, deregisteredOn, problem }: DeregisteredOfMany,
): Html => {
  const { many } = say.registry;
  return html`<tr><td><a href="${PATH}?vin=${vin}">${vinText(vin, language)}</a></td><td>${
    problem === null
      ? html`<b class="good">${many.done}</b> ${dateWords(deregisteredOn ?? '', language)}`
      : html`<b class="stop">${many.left}</b> ${problem.title[language]}<br><small>${problem.remedy[language]}</small>`
  }</td></tr>`;
};

/** Deregisters those that were checked, each by itself: what cannot be is left as it is and told first. */
export const deregisterMany: Act = async (visit, sent): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { registry } = say;
  const { many } = registry;
  const days = sent.all('on');
  const vehicles = sent.all('car').map((vin, at) => {
    const deregisteredOn = days[at];
    return { vin, ...(deregisteredOn !== undefined && { deregisteredOn }) };
  });
  const done = await deregisterVehicles(register, actor, { vehicles });
  if (done.kind === 'refused') return done;
  const { deregistered, items } = done.value;
  const inOrder = items.toSorted(
    (one, other) => Number(one.problem === null) - Number(other.problem === null),
  );
  const title = many.result(deregistered, items.length - deregistered);
  return {
    kind: 'page',
    title,
    crumbs: [[PATH, registry.place]],
    body: html`<h1>${title}</h1>
      <div class="list" tabindex="0" role="region" aria-label="${many.cars}"><table><caption>${many.cars}</caption>
      <thead><tr><th scope="col">${registry.vin}</th><th scope="col">${many.outcome}</th></tr></thead>
      <tbody>${inOrder.map((one) => outcomeHtml(visit, one))}</tbody></table></div>
      <p><a href="${PATH}">${registry.duties}</a> · <a href="${PATH}/entries">${registry.entries}</a></p>`,
  };
};
