import {
  changeStatusPlace,
  getStatusPlace,
  LONGEST_NUMBER,
  listStatusPlaces,
  MOST_PLACES,
  PLACE_VERBS,
  reserveStatusPlaces,
  type StatusPlace,
} from '../../../register/letters/elsewhere/status-places.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { type ActionPage, actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { verbWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { LETTERS, STATUS_PLACES } from '../pieces/manufacturer-paths.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { GROUND } from '../pieces/step-fields.ts';
import { moment } from '../pieces/when.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

type PlaceVerb = keyof typeof PLACE_VERBS;
const VERBS: readonly PlaceVerb[] = ['suspend', 'resume', 'revoke'];

const TONES = { issued: '', suspended: 'care', revoked: 'stop' } as const;

const stateCell = ({ say }: Visit, { state, ground }: StatusPlace): Html =>
  html`<span class="tag ${TONES[state]}">${say.manufacturer.elsewhere.states[state]}</span>${
    ground === null ? '' : html`<br><small>${ground}</small>`
  }`;

const indexOf = ({ credentialStatus }: StatusPlace): string =>
  credentialStatus[0]?.statusListIndex ?? '';

const listOf = ({ credentialStatus }: StatusPlace, purpose: 'revocation' | 'suspension'): string =>
  credentialStatus.find(({ statusPurpose }) => statusPurpose === purpose)?.statusListCredential ??
  '';

/** What the letter is called; by its place where its manufacturer did not say. */
const nameOf = ({ say }: Visit, place: StatusPlace): string =>
  place.number ?? say.manufacturer.elsewhere.unnamed(indexOf(place));

/** The columns of the page, and behind them those that stand in the file alone. */
const columnsOf = (visit: Visit) => {
  const words = visit.say.manufacturer.elsewhere;
  const shown: readonly Column<StatusPlace>[] = [
    {
      name: 'number',
      title: words.number,
      cell: ({ number }) => (number === null ? words.noNumber : html`<b>${number}</b>`),
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: words.state,
      cell: (place) => stateCell(visit, place),
      text: ({ state }) => state,
    },
    {
      name: 'madeAt',
      title: words.madeAt,
      cell: ({ madeAt }) => moment(visit, madeAt),
      text: ({ madeAt }) => madeAt,
    },
    {
      name: 'credentialStatus',
      title: words.entry,
      cell: ({ credentialStatus, ...place }) =>
        html`<details><summary>${words.index} ${indexOf({ credentialStatus, ...place })}</summary>
          <pre>${JSON.stringify(credentialStatus, null, 1)}</pre></details>`,
    },
  ];
  const column = (
    name: string,
    title: string,
    text: (place: StatusPlace) => string | null,
  ): Column<StatusPlace> => ({ name, title, text, cell: (place) => text(place) ?? '' });
  const filed: readonly Column<StatusPlace>[] = [
    column('statusListIndex', words.index, indexOf),
    column('revocation', words.lists.revocation, (place) => listOf(place, 'revocation')),
    column('suspension', words.lists.suspension, (place) => listOf(place, 'suspension')),
    column('ground', words.ground, ({ ground }) => ground),
  ];
  return { shown, filed };
};

const actsCell = ({ language }: Visit, { id, state }: StatusPlace): Html =>
  html`${VERBS.filter((verb) => PLACE_VERBS[verb].from.includes(state)).map(
    (verb) =>
      html`<a href="${STATUS_PLACES}/${id}/${verb}">${verbWords('letter', verb, language)}</a><br>`,
  )}`;

const reserveForm = (visit: Visit, typed: string, errors: Errors): Html => {
  if (!mayTake(visit, reserveStatusPlaces)) return html``;
  const words = visit.say.manufacturer.elsewhere;
  return html`<h2>${words.reserveTitle}</h2><p>${words.reserveLead}</p>${form({
    act: 'reserve',
    to: STATUS_PLACES,
    body: html`${field({
      name: 'numbers',
      label: words.numbers,
      hint: words.numbersHint(MOST_PLACES, LONGEST_NUMBER),
      type: 'area',
      value: typed,
      error: errors['numbers'] ?? '',
      required: true,
    })}<button>${words.reserve}</button>`,
  })}`;
};

const shown = async (visit: Visit, typed = '', errors: Errors = {}): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.manufacturer.elsewhere;
  const number = filterOf(visit, 'number');
  const columns = columnsOf(visit);
  const changes = mayTake(visit, changeStatusPlace);
  return listPage(visit, {
    file: 'status-places',
    columns: [...columns.shown, ...columns.filed],
    ask: (page) =>
      listStatusPlaces(register, actor, { ...page, ...(number !== undefined && { number }) }),
    around: () => ({
      title: words.title,
      crumbs: [[LETTERS, say.manufacturer.letters.title]],
      status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
      above: html`${doneNote(visit)}<p class="lead">${words.lead}</p><p>${words.more}</p>
        ${errorSummary(visit, errors)}`,
      caption: words.caption,
      columns: changes
        ? [
            ...columns.shown,
            { name: 'acts', title: words.acts, cell: (place) => actsCell(visit, place) },
          ]
        : columns.shown,
      empty: number === undefined ? words.empty : words.emptyFiltered,
      filters: field({
        ...{ name: 'number', label: words.number, type: 'search', value: number ?? '' },
        more: `maxlength="${LONGEST_NUMBER}"`,
      }),
      below: reserveForm(visit, typed, errors),
    }),
  });
};

/** What is wrong with the numbers of letters, one a line; undefined where nothing is. */
const wrongIn = ({ say }: Visit, numbers: readonly string[]): string | undefined => {
  const words = say.manufacturer.elsewhere;
  if (numbers.length === 0) return words.noNumbers;
  if (numbers.length > MOST_PLACES) return words.tooMany(numbers.length, MOST_PLACES);
  const long = numbers.findIndex((number) => number.length > LONGEST_NUMBER);
  if (long >= 0) return words.tooLong(long + 1, LONGEST_NUMBER);
  const twice = numbers.find((number, at) => numbers.indexOf(number) < at);
  return twice === undefined ? undefined : words.twice(twice);
};

const LIST_PAGE: Page = {
  path: STATUS_PLACES,
  access: READS,
  show: (visit) => shown(visit),
  acts: {
    reserve: async (visit, sent) => {
      const typed = sent.value('numbers');
      const numbers = typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const wrong = wrongIn(visit, numbers);
      if (wrong !== undefined) return shown(visit, typed, { numbers: wrong });
      const done = await reserveStatusPlaces(visit.register, visit.actor, {
        letters: numbers.map((number) => ({ number })),
      });
      if (done.kind === 'done') return { kind: 'go', to: `${STATUS_PLACES}?done=placesKept` };
      return done.field === 'letters'
        ? shown(
            visit,
            typed,
            refusalErrors(visit, done, { fields: ['numbers'], otherwise: 'numbers' }),
          )
        : done;
    },
  },
};

const stepPage = (verb: PlaceVerb): ActionPage =>
  actionPage(changeStatusPlace, {
    path: `${STATUS_PLACES}/{id}/${verb}`,
    of: { place: pathId, verb: () => verb },
    writes: verb === 'resume' ? { ground: null } : GROUND,
    about: async (visit) => {
      const { register, actor, say, language } = visit;
      const found = await getStatusPlace(register, actor, { place: pathId(visit) });
      if (found.kind === 'refused') return found;
      const place = found.value;
      const { state } = place;
      if (!PLACE_VERBS[verb].from.includes(state))
        return { kind: 'refused', code: 'step-not-in-table', field: '', values: { state, verb } };
      const words = say.manufacturer.elsewhere;
      const { title, lead, follows } = words.decide[verb];
      return {
        title: title(nameOf(visit, place)),
        crumbs: [
          [LETTERS, say.manufacturer.letters.title],
          [STATUS_PLACES, words.title],
        ],
        lead,
        about: facts([
          [words.number, place.number ?? words.noNumber],
          [words.index, indexOf(place)],
          [words.state, stateCell(visit, place)],
        ]),
        ...(verb !== 'resume' && {
          // the action takes it from resuming too, which has none
          fields: [
            { name: 'ground', label: words.ground, hint: words.groundHint, optional: false },
          ],
        }),
        follows,
        go: verbWords('letter', verb, language),
        danger: verb === 'revoke',
      };
    },
    goesTo: () => `${STATUS_PLACES}?done=${verb}`,
  });

/** Places of letters that a manufacturer signs elsewhere: the list, where some are reserved, and the steps of each. */
export const STATUS_PLACE_PAGES: readonly Page[] = [LIST_PAGE, ...VERBS.map(stepPage)];
