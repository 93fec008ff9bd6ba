import {
  CORRECTION_GROUNDS,
  type CorrectionGround,
} from '../../../products/figures/edition-document.ts';
import { FIGURES_READ, type FiguresProposal } from '../../../register/figures/figures-shapes.ts';
import { getFiguresProposal } from '../../../register/figures/get-figures-proposal.ts';
import { listFiguresEditions } from '../../../register/figures/list-figures-editions.ts';
import { listFiguresProposals } from '../../../register/figures/list-figures-proposals.ts';
import { listFiguresRuns } from '../../../register/figures/list-figures-runs.ts';
import { correctFigures, proposeFigures } from '../../../register/figures/propose-figures.ts';
import { publishFigures } from '../../../register/figures/publish-figures.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Column, list } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { day, moment } from '../pieces/when.ts';
import { FIGURES_PATH } from './figures-html.ts';

/** Where the ministry publishes figures. */
export const FIGURES_WORK = '/nation/figures';

/** So many that wait stand on the first page; all of them on the page of proposals. */
const WAITING = 20; // not-law: rows of a page
/** Where every proposal is listed. */
const PROPOSALS = `${FIGURES_WORK}/proposals`;

const EDITIONS = 50; // not-law: rows of a page

const notFound = (field: string): Refusal => ({
  ...{ kind: 'refused', code: 'not-found' },
  ...{ field, values: {} },
});

const sumsHtml = ({ say }: Visit, { figures }: FiguresProposal): Html => {
  const words = say.figuresWork;
  const { registered, exportedWithin, reported, neverPlated, undecided } = figures.totals;
  const sums: readonly (readonly [string, number | null])[] = [
    [words.registered, registered],
    [words.left, exportedWithin],
    [words.reported, reported],
    [words.never, neverPlated],
    [words.undecided, undecided],
  ];
  return html`<dl class="facts">${sums.map(
    ([name, count]) =>
      html`<div><dt>${name}</dt><dd>${count === null ? '–' : count.toLocaleString('en')}</dd></div>`,
  )}</dl>`;
};

const proposalHtml = (visit: Visit, proposal: FiguresProposal): Html => {
  const { say, language } = visit;
  const words = say.figuresWork;
  const { corrects, ground, reason, moved } = proposal;
  return html`${
    corrects === null || ground === null || reason === null
      ? ''
      : html`<p>${words.corrects}: <a href="${FIGURES_PATH}/${corrects}">${corrects}</a>. ${
          say.figures.grounds[ground]
        }</p><p>${reason[language]}</p><p>${moved === null ? '' : words.moved(moved)}</p>`
  }${sumsHtml(visit, proposal)}`;
};

const waitingHtml = (visit: Visit, proposals: readonly FiguresProposal[]): Html => {
  const { say, actor, language } = visit;
  const words = say.figuresWork;
  if (proposals.length === 0) return html`<p class="empty">${words.noneWaits}</p>`;
  return html`<ul class="rows">${proposals.map(
    (proposal) => html`<li><b>${words.asOf} ${day({ language }, proposal.asOf)}</b>
      ${proposal.corrects === null ? words.first : html`${words.corrects} ${proposal.corrects}`}
      <small>${words.proposedAt}: ${moment(visit, proposal.proposedAt)}</small>
      ${
        proposal.proposedBy === actor.person
          ? html`<p class="note">${words.own}</p>`
          : html`<p><a href="${PROPOSALS}/${proposal.id}">${words.toPublish}</a></p>`
      }</li>`,
  )}</ul>`;
};

/** What is published, what is proposed, and what can be. */
const FIGURES_WORK_PAGE: Page = {
  path: FIGURES_WORK,
  access: FIGURES_READ,
  show: async (visit) => {
    const { register, actor, say, query, language } = visit;
    const words = say.figuresWork;
    const runs = await listFiguresRuns(register, actor);
    if (runs.kind === 'refused') return runs;
    const proposals = await listFiguresProposals(register, actor, {
      ...{ published: false, limit: WAITING },
    });
    if (proposals.kind === 'refused') return proposals;
    const editions = await listFiguresEditions(register, actor, { limit: EDITIONS });
    if (editions.kind === 'refused') return editions;
    const done = query.get('done');
    const told = done === 'proposed' || done === 'published' ? words.done[done] : '';
    const may = mayTake(visit, proposeFigures);
    return {
      kind: 'page',
      title: words.title,
      body: html`${doneNote(told)}<h1>${words.title}</h1><p class="lead">${words.lead}</p>
        <h2>${words.waitingTitle}</h2>${waitingHtml(visit, proposals.value.items)}
        <p><a href="${PROPOSALS}">${words.proposalsTitle}</a></p>
        <h2>${words.runsTitle}</h2>${list(visit, {
          caption: words.runsTitle,
          rows: runs.value.items,
          empty: words.noRuns,
          columns: [
            { name: 'ranOn', title: words.ranOn, cell: ({ ranOn }) => day({ language }, ranOn) },
            { name: 'asOf', title: words.asOf, cell: ({ asOf }) => day({ language }, asOf) },
            {
              name: 'doWith',
              title: words.doWith,
              cell: ({ run, edition }) =>
                !may
                  ? ''
                  : edition === null
                    ? html`<a href="${FIGURES_WORK}/runs/${run}">${words.propose}</a>`
                    : html`<a href="${FIGURES_WORK}/runs/${run}/correct">${words.correct(edition)}</a>`,
            },
          ],
        })}
        <h2>${words.editionsTitle}</h2>${list(visit, {
          caption: words.editionsTitle,
          rows: editions.value.items,
          empty: words.noEditions,
          columns: [
            {
              name: 'edition',
              title: words.edition,
              cell: ({ edition }) => html`<a href="${FIGURES_PATH}/${edition}">${edition}</a>`,
            },
            {
              name: 'publishedOn',
              title: words.publishedOn,
              cell: ({ publishedOn }) => day({ language }, publishedOn),
            },
            {
              name: 'correctedBy',
              title: words.correctedBy,
              cell: ({ correctedBy }) => correctedBy?.edition ?? '',
            },
          ],
        })}`,
    };
  },
};

const crumbsOf = ({ say }: Visit): readonly (readonly [string, string])[] => [
  [FIGURES_WORK, say.figuresWork.title],
];

const proposalColumns = (visit: Visit): readonly Column<FiguresProposal>[] => {
  const { say, actor, language } = visit;
  const words = say.figuresWork;
  return [
    {
      name: 'asOf',
      title: words.asOf,
      cell: ({ asOf }) => day({ language }, asOf),
      text: ({ asOf }) => asOf,
    },
    {
      name: 'corrects',
      title: words.what,
      cell: ({ corrects }) =>
        corrects === null
          ? words.first
          : html`${words.corrects} <a href="${FIGURES_PATH}/${corrects}">${corrects}</a>`,
      text: ({ corrects }) => corrects,
    },
    {
      name: 'proposedAt',
      title: words.proposedAt,
      cell: ({ proposedAt }) => moment(visit, proposedAt),
      text: ({ proposedAt }) => proposedAt,
    },
    {
      name: 'proposedBy',
      title: words.proposedBy,
      cell: ({ proposedBy }) => (proposedBy === actor.person ? words.you : words.another),
      text: ({ proposedBy }) => proposedBy,
    },
    {
      name: 'edition',
      title: words.became,
      cell: ({ id, edition, proposedBy }) =>
        edition !== null
          ? html`<a href="${FIGURES_PATH}/${edition}">${edition}</a>`
          : proposedBy === actor.person
            ? words.notPublished
            : html`${words.notPublished} · <a href="${PROPOSALS}/${id}">${words.toPublish}</a>`,
      text: ({ edition }) => edition,
    },
  ];
};

/** Every proposal, published or not, the newest first. */
const PROPOSALS_PAGE: Page = {
  path: PROPOSALS,
  access: FIGURES_READ,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const words = say.figuresWork;
    return listPage(visit, {
      file: 'figures-proposals',
      columns: proposalColumns(visit),
      ask: (page) => listFiguresProposals(register, actor, page),
      around: () => ({
        title: words.proposalsTitle,
        crumbs: crumbsOf(visit),
        caption: words.proposalsTitle,
        empty: words.proposalsEmpty,
      }),
    });
  }),
};

/** The run of the address, with the edition that its figures would correct. */
const runOf = async (visit: Visit) => {
  const found = await listFiguresRuns(visit.register, visit.actor);
  if (found.kind === 'refused') return found;
  return found.value.items.find(({ run }) => run === pathId(visit)) ?? notFound('run');
};

const isRefused = (given: object): given is Refusal => 'kind' in given;

const PROPOSE = actionPage(proposeFigures, {
  path: `${FIGURES_WORK}/runs/{id}`,
  of: { run: pathId },
  writes: {},
  about: async (visit) => {
    const words = visit.say.figuresWork;
    const run = await runOf(visit);
    if (isRefused(run)) return run;
    return {
      ...{ title: words.proposeTitle, crumbs: crumbsOf(visit) },
      lead: words.proposeLead(dateWords(run.asOf, visit.language)),
      ...{ follows: words.proposeFollows, go: words.go },
    };
  },
  goesTo: () => `${FIGURES_WORK}?done=proposed`,
});

const CORRECT = actionPage(correctFigures, {
  path: `${FIGURES_WORK}/runs/{id}/correct`,
  of: {
    run: pathId,
    edition: async (visit) => {
      const run = await runOf(visit);
      if (isRefused(run)) return run;
      return run.edition ?? notFound('edition');
    },
  },
  writes: { ground: 'ground', 'reason.en': 'reasonEn', 'reason.zh': 'reasonZh' },
  about: async (visit) => {
    const words = visit.say.figuresWork;
    const { grounds } = visit.say.figures;
    const run = await runOf(visit);
    if (isRefused(run)) return run;
    if (run.edition === null) return notFound('edition');
    const options = CORRECTION_GROUNDS.map((value: CorrectionGround) => ({
      value,
      words: grounds[value],
    }));
    return {
      ...{ title: words.correctTitle, crumbs: crumbsOf(visit) },
      lead: words.correctLead(run.edition),
      fields: [
        { name: 'ground', label: words.ground, options },
        { name: 'reasonZh', label: words.reasonZh, hint: words.reasonHint, lang: 'zh' },
        { name: 'reasonEn', label: words.reasonEn, hint: words.reasonHint, lang: 'en' },
      ],
      ...{ follows: words.proposeFollows, go: words.go },
    };
  },
  goesTo: () => `${FIGURES_WORK}?done=proposed`,
});

const PUBLISH = actionPage(publishFigures, {
  path: `${PROPOSALS}/{id}`,
  of: { proposal: pathId },
  writes: {},
  about: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.figuresWork;
    const found = await getFiguresProposal(register, actor, { proposal: pathId(visit) });
    if (found.kind === 'refused') return found;
    const proposal = found.value;
    return {
      ...{ title: words.publishTitle, crumbs: crumbsOf(visit) },
      lead: words.publishLead(dateWords(proposal.asOf, visit.language)),
      about: proposalHtml(visit, proposal),
      ...{ follows: words.publishFollows, go: words.publish, danger: true },
    };
  },
  goesTo: () => `${FIGURES_WORK}?done=published`,
});

/** The ministry's pages of the figures for everybody. */
export const FIGURES_WORK_PAGES: readonly Page[] = [
  FIGURES_WORK_PAGE,
  PROPOSALS_PAGE,
  PROPOSE,
  CORRECT,
  PUBLISH,
];
