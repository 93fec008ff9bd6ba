import { APPLICATION_LIFE } from '../../../domain/lives/application-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import type { InputOf } from '../../../register/action.ts';
import { answerAboutApplication } from '../../../register/applications/answer-about-application.ts';
import type {
  ApplicationInFull,
  ApplicationVehicle,
} from '../../../register/applications/application-shapes.ts';
import { listDecisions } from '../../../register/applications/decisions/list-decisions.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { withdrawApplication } from '../../../register/applications/withdraw-application.ts';
import { countLetters } from '../../../register/letters/count-letters.ts';
import {
  type LetterOfVehicle,
  listLettersOfVehicles,
} from '../../../register/letters/list-letters-of-vehicles.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { letterCell } from '../letters/letter-cell.ts';
import { askPath, bringPath } from '../letters/own-letter-paths.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { clockWords } from '../pieces/clock-words.ts';
import { countryOf } from '../pieces/country-of.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { READS } from '../pieces/exporter-access.ts';
import { factLines } from '../pieces/facts.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions, stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { type AskPage, listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import {
  PAPERS_LIMIT,
  type PapersOfQuestions,
  papersOfQuestions,
  papersWithAnswers,
} from '../pieces/paper-files.ts';
import { pathId } from '../pieces/path-id.ts';
import { answeredQuestions, answerForm, answersIn } from '../pieces/questions.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vehicleCounts } from '../pieces/vehicle-counts.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { copyOfApplication, filedLinks } from './filed-links.ts';
import { extractsLink, lettersToTake, papersLink } from './papers-link.ts';
import { entryCell, gateCell, qualityCell } from './verdict-cells.ts';

const ROWS = 100; // not-law: rows of a page
const DECISION = 'vehicleDecision';

/** A vehicle with what became of its letter. */
interface Row extends ApplicationVehicle {
  readonly letter: LetterOfVehicle | undefined;
}

const columnsOf = (visit: Visit): readonly Column<Row>[] => {
  const { language, say } = visit;
  const { columns } = say.exporter;
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ application, vin }) =>
        html`<a href="/applications/${application}/vehicles/${vin}">
          ${vinText(vin, language)}</a>`,
      text: ({ vin }) => vin,
    },
    {
      name: 'destination',
      title: columns.destination,
      cell: ({ destination }) => (destination === null ? '–' : countryOf(visit, destination)),
      text: ({ destination }) => destination,
    },
    {
      name: 'gate',
      title: columns.gate,
      cell: ({ verdict }) => (verdict === null ? '–' : gateCell(verdict.gate, language)),
      text: ({ verdict }) => verdict?.gate ?? null,
    },
    {
      name: 'entry',
      title: columns.entry,
      cell: ({ verdict }) => (verdict === null ? '–' : entryCell(verdict.entry, language)),
      text: ({ verdict }) => verdict?.entry ?? null,
    },
    {
      name: 'quality',
      title: columns.quality,
      cell: ({ verdict }) => (verdict === null ? '–' : qualityCell(visit, verdict.quality)),
      text: ({ verdict }) => verdict?.quality ?? null,
    },
    {
      name: 'letter',
      title: say.letterWork.columns.letter,
      cell: ({ letter }) => letterCell(visit, letter),
      text: ({ letter }) => letter?.state ?? null,
    },
    {
      name: 'state',
      title: columns.decision,
      cell: ({ id, state, application, vin }) =>
        html`${stateTag(visit, DECISION, state)}${
          state === 'refused'
            ? html` <a href="/applications/${application}/vehicles/${vin}#appeal"
              aria-describedby="v-${id}">${say.exporter.appeal.link}</a>`
            : ''
        }`,
      text: ({ state }) => state,
    },
  ];
};

/** What is to be done next, before everything else. */
const nextHtml = (visit: Visit, application: ApplicationInFull, told: Answering): Html => {
  const words = visit.say.exporter.application;
  const { id, state, questions, draft } = application;
  if (state === 'draft') {
    return html`<div class="buttons"><a class="button" href="/applications/${id}/draft">${words.goOn}</a></div>`;
  }
  const prepared =
    draft === null || ['decided', 'withdrawn'].includes(state)
      ? ''
      : html`<div class="note"><p>${words.prepared(draft.vehicles)}
          <a href="/applications/${id}/draft">${words.seePrepared}</a></p></div>`;
  if (state !== 'returned') return html`${prepared}`;
  return html`<h2 id="questions">${visit.say.exporter.questions.title}</h2>
    <p>${visit.say.exporter.questions.lead}</p>${prepared}
    ${answerForm(visit, questions, told)}
    <p>${words.otherRows} <a href="/applications/${id}/draft">${words.amendLink}</a></p>`;
};

interface Answering {
  readonly papers: PapersOfQuestions;
  readonly sent?: Form;
  readonly errors?: Errors;
}

/** A page of the vehicles that the filter asks for, with the letters of these alone. */
const askVehicles =
  (
    { register, actor }: Visit,
    asked: Omit<InputOf<typeof listDecisions>, 'limit' | 'cursor'>,
  ): AskPage<Row> =>
  async (page) => {
    const found = await listDecisions(register, actor, { ...asked, ...page });
    if (found.kind === 'refused') return found;
    const { items, next } = found.value;
    const letters = await listLettersOfVehicles(register, actor, {
      application: asked.application ?? '',
      vins: items.map(({ vin }) => vin),
    });
    if (letters.kind === 'refused') return letters;
    const of = new Map(letters.value.items.map((one) => [one.vin, one]));
    const rows = items.map((one) => ({ ...one, letter: of.get(one.vin) }));
    return { kind: 'done', value: { items: rows, next } };
  };

const filtersOf = (visit: Visit): Html => {
  const { say, language } = visit;
  const { columns } = say.exporter;
  return html`${select({
    name: 'state',
    label: columns.decision,
    options: stateOptions(visit, DECISION, ['refusalProposed']),
    value: filterOf(visit, 'state') ?? '',
  })}${select({
    name: 'gate',
    label: columns.gate,
    options: [
      { value: '', words: say.frame.everything },
      ...(['clear', 'undetermined', 'blocked'] as const).map((value) => ({
        value,
        words: MESSAGES[language].gateShort[value],
      })),
    ],
    value: filterOf(visit, 'gate') ?? '',
  })}`;
};

/** Where letters are asked for and brought, while that helps. */
const lettersLinks = ({ say, actor }: Visit, id: string, state: string): Html =>
  state === 'withdrawn' || !actor.rights.includes('act')
    ? html``
    : html`<div class="buttons"><a class="button second" href="${askPath(id)}">${say.letterWork.ask.link}</a>
        <a href="${bringPath(id)}">${say.letterWork.bring.link}</a></div>`;

const shownNow = async (visit: Visit, typed: Omit<Answering, 'papers'>): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const found = await getApplication(register, actor, { application: pathId(visit) });
  if (found.kind === 'refused') return found;
  const application = found.value;
  const words = say.exporter;
  const { id, number, state, version, appliedOn, versions, questions, clock } = application;
  const inForce = await countLetters(register, actor, { application: id, state: 'issued' });
  if (inForce.kind === 'refused') return inForce;
  const licences = await listLicences(register, actor, { application: id, limit: ROWS });
  if (licences.kind === 'refused') return licences;
  const papers = await papersOfQuestions(visit, questions);
  if (papers.kind === 'refused') return papers;
  const answering = { ...typed, papers: papers.value };
  const errors = typed.errors ?? {};
  const lines = factLines([
    [words.columns.state, stateTag(visit, 'application', state)],
    [words.application.appliedOn, appliedOn === null ? null : day(visit, appliedOn)],
    [words.application.due, clockWords(visit, clock)],
    [words.application.version, version === 0 ? null : String(version)],
    [
      words.application.decisions,
      vehicleCounts(visit, 'vehicleDecision', application.vehicles) || null,
    ],
    [
      words.places.licences,
      licences.value.items.length === 0
        ? null
        : html`${licences.value.items.map((one) => html`<a href="/licences/${one.id}">${one.number}</a> `)}`,
    ],
  ]);
  const links = [
    ...(stepOf(APPLICATION_LIFE, state, 'amend') !== null && state !== 'returned'
      ? [html`<a href="/applications/${id}/draft">${words.application.amendLink}</a>`]
      : []),
    ...(mayTake(visit, withdrawApplication, state)
      ? [
          html`<a href="/applications/${id}/withdraw">${
            state === 'draft' ? say.draftWork.remove.link : words.withdraw.link
          }</a>`,
        ]
      : []),
  ];
  const [wanted, gate] = [filterOf(visit, 'state'), filterOf(visit, 'gate')];
  const all = Object.values(application.vehicles).reduce((sum, count) => sum + count, 0);
  const says =
    state === 'withdrawn' && version === 0
      ? say.draftWork.remove.says
      : (words.application.says[state as keyof typeof words.application.says] ?? '');
  const above = html`<p class="lead">${says}</p>
      ${errorSummary(visit, errors)}${lines}${nextHtml(visit, application, answering)}
      ${papersLink(visit, id)}`;
  const below = html`${lettersToTake(visit, id, inForce.value.all)}${
    state === 'draft' ? '' : extractsLink(visit, id)
  }
      ${questions.some(({ answer }) => answer !== null) ? html`<h2>${words.questions.all}</h2>` : ''}
      ${answeredQuestions(visit, questions, papers.value)}
      <h2>${words.timeline}</h2>${timelineHtml(visit, 'application', application.timeline)}
      ${
        versions.length < 2
          ? ''
          : html`<h3>${words.application.versions}</h3><ul class="lines">${versions.map(
              (one) =>
                html`<li>${words.application.versionOf(one.version)}: ${words.application.appliedOn}
                  ${day(visit, one.appliedOn)}, ${moment(visit, one.submittedAt)}</li>`,
            )}</ul>`
      }
      ${filedLinks(visit, application)}
      ${
        links.length === 0
          ? ''
          : html`<h2>${words.application.more}</h2><ul class="lines">${links.map(
              (link) => html`<li>${link}</li>`,
            )}</ul>`
      }`;
  const page = {
    title: words.application.title(number),
    status: Object.keys(errors).length > 0 ? 422 : 200,
    crumbs: [['/applications', words.places.applications]],
  } as const;
  // a draft lists no vehicles yet
  if (state === 'draft')
    return { ...page, kind: 'page', body: html`<h1>${page.title}</h1>${above}${below}` };
  return listPage(visit, {
    file: number,
    columns: columnsOf(visit),
    rows: ROWS,
    ask: askVehicles(visit, {
      application: id,
      ...(wanted !== undefined && { state: wanted }),
      ...(gate !== undefined && { gate }),
    }),
    around: () => ({
      ...page,
      above: html`${above}<h2>${words.application.vehicles}</h2>${lettersLinks(visit, id, state)}`,
      caption: words.application.vehicles,
      all: wanted === undefined && gate === undefined ? all : null,
      empty: words.application.noVehicles,
      ...(all > 0 && { filters: filtersOf(visit) }),
      below,
    }),
  });
};

const shown = (visit: Visit, typed: Omit<Answering, 'papers'> = {}): Promise<PageAnswer> =>
  atOneMoment((at) => shownNow(at, typed))(visit);

/** An application: how it stands, what is asked, its vehicles, and what happened. */
export const APPLICATION_PAGE: Page = {
  path: '/applications/{id}',
  access: READS,
  formLimit: PAPERS_LIMIT,
  show: (visit) => shown(visit),
  acts: {
    copy: copyOfApplication,
    answer: async (visit, sent) => {
      const { register, actor, path } = visit;
      const application = pathId(visit);
      const found = await getApplication(register, actor, { application });
      if (found.kind === 'refused') return found;
      // before the answers: what was chosen is not lost where one of them is wrong
      const handed = await papersWithAnswers(visit, found.value.questions, sent);
      if (handed.kind === 'refused') return handed;
      const { answers, errors } = answersIn(visit, found.value.questions, sent);
      const wrong = { ...errors, ...handed.value };
      if (Object.keys(wrong).length > 0) return shown(visit, { sent, errors: wrong });
      const done = await answerAboutApplication(register, actor, { application, answers });
      return done.kind === 'refused' ? done : { kind: 'go', to: path };
    },
  },
};
