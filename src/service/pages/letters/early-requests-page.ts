import { declineEarlyRequests } from '../../../register/letters/asking/end-early-requests.ts';
import { listEarlyRequests } from '../../../register/letters/asking/list-early-requests.ts';
import { EARLY_STATES, type EarlyRequest } from '../../../register/letters/letter-shapes.ts';
import { LONGEST_TEXT } from '../../../register/longest-text.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { errorSummary } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { EARLY } from '../pieces/manufacturer-paths.ts';
import { vinFilter } from '../pieces/vin-filter.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { chosenActs, tick } from './choosing.ts';

const CHOSEN = 'chosen';
const MOST_TICKED = 2_000_000; // not-law: bytes of a form
const UNPROCESSABLE = 422; // not-law: of HTTP

const columnsOf = (visit: Visit): readonly Column<EarlyRequest>[] => {
  const { language, say } = visit;
  const { columns, states, maker } = say.draftWork.early;
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, language),
      text: ({ vin }) => vin,
    },
    {
      name: 'model',
      title: columns.model,
      cell: ({ model }) => (model === '' ? '–' : model),
      text: ({ model }) => model,
    },
    {
      name: 'destination',
      title: columns.destination,
      cell: ({ destination }) => countryOf(visit, destination),
      text: ({ destination }) => destination,
    },
    {
      name: 'exporter',
      title: columns.exporter,
      cell: ({ exporterName }) => exporterName,
      text: ({ exporterName }) => exporterName,
    },
    {
      name: 'askedOn',
      title: columns.askedOn,
      cell: ({ askedOn }) => day(visit, askedOn),
      text: ({ askedOn }) => askedOn,
    },
    {
      name: 'until',
      title: columns.until,
      cell: ({ until, endedOn }) => day(visit, endedOn ?? until),
      text: ({ until, endedOn }) => endedOn ?? until,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => states[state],
      text: ({ state }) => states[state],
    },
    {
      name: 'note',
      title: columns.note,
      cell: (one) => (one.overtaken ? maker.overtaken : (one.ground ?? '')),
      text: (one) => (one.overtaken ? maker.overtaken : one.ground),
    },
  ];
};

const carried = (requests: readonly string[]): Html =>
  html`${requests.map((id) => html`<input type="hidden" name="request" value="${id}">`)}`;

/** Asks for the ground, with how many are declined by it. */
const groundPage = (visit: Visit, sent: Form, error = ''): PageAnswer => {
  const { say } = visit;
  const { maker } = say.draftWork.early;
  const requests = [...new Set(sent.all('request'))];
  if (requests.length === 0) return { kind: 'go', to: EARLY };
  return {
    kind: 'page',
    title: maker.declineTitle,
    status: error === '' ? 200 : UNPROCESSABLE,
    crumbs: [[EARLY, maker.title]],
    body: html`<h1>${maker.declineTitle}</h1>${errorSummary(visit, error === '' ? {} : { ground: error })}
      <p class="lead">${maker.declineLead(requests.length)}</p>
      ${form({
        act: 'decline',
        className: 'decision',
        body: html`${carried(requests)}${field({
          name: 'ground',
          label: maker.ground,
          hint: maker.groundHint,
          type: 'area',
          value: sent.value('ground'),
          error,
          required: true,
          className: 'long',
        })}<div class="buttons"><button class="danger">${maker.go} (${requests.length})</button>
          <a href="${EARLY}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

/** What exporters ask a manufacturer for from drafts: seen, declined, and neither drafted nor signed. */
export const EARLY_REQUESTS_PAGE: Page = {
  path: EARLY,
  access: READS,
  formLimit: MOST_TICKED,
  show: async (visit) => {
    const { register, actor, say, query } = visit;
    const { maker, columns: names, states, tick: tickWords } = say.draftWork.early;
    const columns = columnsOf(visit);
    const wanted = query.get('state');
    const state = wanted === null ? 'waiting' : EARLY_STATES.find((one) => one === wanted);
    const vin = vinFilter(visit);
    const declines = actor.rights.includes('act') && state === 'waiting';
    const box: Column<EarlyRequest> = {
      name: 'chosen',
      title: say.manufacturer.choose,
      cell: ({ id, vin }) => tick(CHOSEN, 'request', { value: id, words: tickWords(vin) }),
    };
    return listPage(visit, {
      file: 'letters-not-yet-filed',
      columns,
      ask: (page) =>
        listEarlyRequests(register, actor, {
          ...page,
          ...(state !== undefined && { state }),
          ...vin.asked,
        }),
      around: ({ items }) => ({
        title: maker.title,
        above: html`<p class="lead">${maker.lead}</p>`,
        caption: maker.caption,
        columns: declines ? [box, ...columns] : columns,
        empty: maker.empty,
        filters: html`${select({
          name: 'state',
          label: names.state,
          options: [
            { value: '', words: say.frame.everything },
            ...EARLY_STATES.map((value) => ({ value, words: states[value] })),
          ],
          value: state ?? '',
        })}${vin.field}`,
        below:
          declines && items.length > 0
            ? chosenActs(CHOSEN, [{ act: 'edit', to: EARLY, words: maker.decline, second: true }])
            : html``,
      }),
    });
  },
  acts: {
    edit: async (visit, sent) => groundPage(visit, sent),
    decline: async (visit, sent) => {
      const { register, actor, say } = visit;
      const ground = sent.value('ground');
      if (ground === '')
        return groundPage(visit, sent, say.forms.missing(say.draftWork.early.maker.ground));
      if (ground.length > LONGEST_TEXT)
        return groundPage(visit, sent, say.forms.tooLong(LONGEST_TEXT));
      const requests = [...new Set(sent.all('request'))];
      if (requests.length === 0) return { kind: 'go', to: EARLY };
      const done = await declineEarlyRequests(register, actor, { requests, ground });
      return done.kind === 'refused' ? done : { kind: 'go', to: EARLY };
    },
  },
};
