import type { ShownDraft } from '../../../register/applications/draft-shapes.ts';
import { withdrawEarlyRequests } from '../../../register/letters/asking/end-early-requests.ts';
import { listEarlyRequests } from '../../../register/letters/asking/list-early-requests.ts';
import { previewAsking } from '../../../register/letters/asking/preview-asking.ts';
import type { EarlyRequest } from '../../../register/letters/letter-shapes.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import { askPath } from '../letters/own-letter-paths.ts';
import { countryOf } from '../pieces/country-of.ts';
import { form } from '../pieces/form.ts';
import { type Column, list } from '../pieces/list.ts';
import { everyRow } from '../pieces/list-page.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** How a request that was made from a draft stands, as a tag. */
const earlyState = ({ say }: Visit, { state }: EarlyRequest): Html =>
  html`<span class="tag ${
    state === 'waiting' ? '' : state === 'bound' ? 'good' : 'care'
  }">${say.draftWork.early.states[state]}</span>`;

const columnsOf = (visit: Visit): readonly Column<EarlyRequest>[] => {
  const { language, say } = visit;
  const { columns, overtaken, tick } = say.draftWork.early;
  return [
    {
      name: 'chosen',
      title: say.manufacturer.choose,
      cell: ({ id, vin, state }) =>
        state === 'waiting'
          ? html`<input type="checkbox" class="tick" name="request" value="${id}" aria-label="${tick(vin)}">`
          : '',
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ application, vin }) =>
        html`<a href="/applications/${application}/vehicles/${vin}/change">${vinText(vin, language)}</a>`,
    },
    {
      name: 'destination',
      title: columns.destination,
      cell: ({ destination }) => countryOf(visit, destination),
    },
    { name: 'state', title: columns.state, cell: (one) => earlyState(visit, one) },
    {
      name: 'until',
      title: columns.until,
      cell: ({ until, endedOn }) => day(visit, endedOn ?? until),
    },
    {
      name: 'note',
      title: columns.note,
      cell: (one) => (one.overtaken ? overtaken : (one.ground ?? '')),
    },
  ];
};

/** How many letters a form asked for, as its address says; nothing of what is no number. */
const askedNote = ({ query, say }: Visit): Html => {
  const count = /^\d{1,6}$/.exec(query.get('asked') ?? '')?.[0];
  return count === undefined
    ? html``
    : html`<div class="done" role="status"><p>${say.draftWork.early.asked(Number(count))}</p></div>`;
};

/** What is asked for from a draft, and where more is asked for. */
export const earlyLettersHtml = async (
  visit: Visit,
  { application, vehicles }: ShownDraft,
): Promise<Outcome<Html>> => {
  const { register, actor, say } = visit;
  const { id, state } = application;
  if (state !== 'draft' || vehicles === 0) return { kind: 'done', value: html`` };
  const found = await everyRow((page) =>
    listEarlyRequests(register, actor, { application: id, ...page }),
  );
  if (found.kind === 'refused') return found;
  const requests = found.value;
  const { early } = say.draftWork;
  const waits = requests.some((one) => one.state === 'waiting');
  const columns = columnsOf(visit);
  const table = list(visit, {
    caption: early.caption,
    columns: waits ? columns : columns.slice(1),
    rows: requests,
    all: requests.length,
    empty: '',
  });
  return {
    kind: 'done',
    value: html`<h2 id="letters">${early.title}</h2>${askedNote(visit)}<p>${early.lead}</p>
      <p><a class="button second" href="${askPath(id)}">${early.link}</a></p>
      ${
        requests.length === 0
          ? ''
          : waits
            ? form({
                act: 'take-back',
                className: 'wide',
                body: html`${table}<div class="buttons"><button class="second">${early.takeBack}</button></div>`,
              })
            : table
      }`,
  };
};

/** Takes back what was ticked on the page of a draft. */
export const takeBack = async (visit: Visit, sent: Form): Promise<PageAnswer> => {
  const { register, actor, path } = visit;
  const requests = [...new Set(sent.all('request'))];
  if (requests.length === 0) return { kind: 'go', to: path };
  const done = await withdrawEarlyRequests(register, actor, { requests });
  return done.kind === 'refused' ? done : { kind: 'go', to: `${path}#letters` };
};

/** For how many vehicles of a draft a letter is owed, and for how many it is asked. */
export const earlyOwed = async (visit: Visit, application: string): Promise<Outcome<Html>> => {
  const { register, actor, say } = visit;
  const planned = await previewAsking(register, actor, { application });
  if (planned.kind === 'refused') return planned;
  const { wanted, notAsked } = planned.value;
  const asked = notAsked.filter(({ why }) => why === 'under-way').length;
  const { early } = say.draftWork;
  return {
    kind: 'done',
    value:
      wanted.length + asked === 0
        ? html``
        : html`<div class="note"><p>${early.owed(wanted.length, asked)}</p>${
            wanted.length === 0
              ? ''
              : html`<p><a href="${askPath(application)}">${early.link}</a></p>`
          }</div>`,
  };
};
