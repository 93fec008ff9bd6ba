import { answerHearing } from '../../../register/hearings/answer-hearing.ts';
import { answerTogether, waiveTogether } from '../../../register/hearings/answer-together.ts';
import { askOralHearing } from '../../../register/hearings/ask-oral-hearing.ts';
import { getHearing } from '../../../register/hearings/get-hearing.ts';
import type { Hearing, HearingInFull } from '../../../register/hearings/hearing-shapes.ts';
import { listHearings } from '../../../register/hearings/list-hearings.ts';
import { waiveHearing } from '../../../register/hearings/waive-hearing.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, ShownPage, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { READS } from '../pieces/exporter-access.ts';
import { factLines } from '../pieces/facts.ts';
import { lastDayHtml } from '../pieces/hearing-beside.ts';
import { ANSWER_DAYS, lawDays } from '../pieces/law-days.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { everyRow, listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { meanwhileHtml } from '../pieces/meanwhile-html.ts';
import { pathId } from '../pieces/path-id.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { day } from '../pieces/when.ts';

const PATH = '/hearings/{id}';
const SERVED = 'cn.648.rectification.servedWorkingDays';

const foundHearing = async (visit: Visit): Promise<HearingInFull | Refusal> => {
  const found = await getHearing(visit.register, visit.actor, { hearing: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

const titleOf = ({ say }: Visit, { proposes }: Hearing): string =>
  say.hearing.own.heading(say.hearing.proposes[proposes]);

const crumbsOf = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  ['/hearings', say.hearing.own.title],
];

/** How many vehicles of the same application wait for an answer; 0 of anything else. */
const toldTogether = async (
  { register, actor }: Visit,
  { application, state }: HearingInFull,
): Promise<number> => {
  if (application === null || state !== 'told') return 0;
  const open = await everyRow((page) => listHearings(register, actor, { ...page, open: true }));
  if (open.kind === 'refused') return 0;
  return open.value.filter((one) => one.application === application && one.state === 'told').length;
};

/** What holds now, and what happens then. */
const standsWords = (visit: Visit, { state }: HearingInFull): readonly string[] => {
  const { own } = visit.say.hearing;
  if (state === 'told') return [own.open(lawDays(visit, ANSWER_DAYS))];
  if (state === 'silent') return [own.silent];
  if (state === 'signed') return [own.signed];
  if (state === 'takenBack') return [own.takenBack];
  return state === 'oralAsked' || state === 'convened' ? [own.oralAsked] : [own.done];
};

/** What is proposed against an exporter, until when it may answer, and what happens then. */
const HEARING_PAGE: Page = {
  path: PATH,
  access: READS,
  show: async (visit) => {
    const { say, language } = visit;
    const { own, beside, columns } = say.hearing;
    const hearing = await foundHearing(visit);
    if ('kind' in hearing) return hearing;
    const { id, state, label, ground, notice, toldOn, answer, application, mayAskOral } = hearing;
    const to = (step: string, name: string, kind = 'second') =>
      html`<a class="button ${kind}" href="/hearings/${id}/${step}">${name}</a>`;
    const title = titleOf(visit, hearing);
    const open = state !== 'signed' && state !== 'takenBack';
    const together = await toldTogether(visit, hearing);
    const words = say.groups.answer;
    return {
      kind: 'page',
      title,
      crumbs: crumbsOf(visit),
      body: html`<h1>${title}</h1>
        ${standsWords(visit, hearing).map((words) => html`<p class="lead">${words}</p>`)}
        ${factLines([
          [columns.state, stateTag(visit, 'hearing', state)],
          [columns.about, label],
          [columns.toldOn, day(visit, toldOn)],
          [own.until, open ? lastDayHtml(visit, hearing) : null],
          [
            beside.meets,
            hearing.meetsOn === null
              ? null
              : html`${day(visit, hearing.meetsOn)} <span class="said">${hearing.place ?? ''}</span>`,
          ],
          [own.ground, html`<code>${ground}</code>`],
          [own.facts, html`<span class="said">${notice[language]}</span>`],
          [own.said, answer === null ? null : html`<span class="said">${answer}</span>`],
          [
            beside.record,
            hearing.record === null ? null : html`<span class="said">${hearing.record}</span>`,
          ],
        ])}
        <div class="buttons">${mayTake(visit, answerHearing, state) ? to('answer', own.answer.title, '') : ''}
          ${mayAskOral && mayTake(visit, askOralHearing, state) ? to('ask-oral', own.oral.title) : ''}
          ${mayTake(visit, waiveHearing, state) ? to('waive', own.waive.title) : ''}</div>
        ${
          together > 1 && mayTake(visit, answerTogether)
            ? html`<p>${words.many(together)}</p><div class="buttons">${to('answer-all', words.answerAll)}
                ${to('waive-all', words.waiveAll)}</div>`
            : ''
        }
        ${
          open
            ? html`<p>${own.never} ${own.served(lawDays(visit, SERVED))}
                ${application === null ? '' : own.clock}</p>${meanwhileHtml(visit, {
                  appeal: hearing.proposes === 'refusal',
                  below: 'page',
                })}`
            : ''
        }
        <h2>${say.exporter.timeline}</h2>${timelineHtml(visit, 'hearing', hearing.timeline)}`,
    };
  },
};

/** What a step of an exporter says beside its crumbs. */
const stepAbout =
  (
    said: (visit: Visit) => {
      readonly title: string;
      readonly lead: string;
      readonly fields?: readonly { readonly name: string; readonly label: string }[];
      readonly follows: string;
      readonly go: string;
    },
  ) =>
  async (visit: Visit) => {
    const hearing = await foundHearing(visit);
    if ('kind' in hearing) return hearing;
    const crumbs = [
      ...crumbsOf(visit),
      [`/hearings/${hearing.id}`, titleOf(visit, hearing)],
    ] as const;
    return { state: hearing.state, crumbs, ...said(visit) };
  };

const goesTo = (_: Visit, { id }: HearingInFull): string => `/hearings/${id}`;

const ANSWER = actionPage(answerHearing, {
  path: `${PATH}/answer`,
  of: { hearing: pathId },
  writes: { answer: 'answer' },
  about: stepAbout(({ say }) => {
    const { answer, never } = say.hearing.own;
    return {
      ...answer,
      fields: [{ name: 'answer', label: answer.text }],
      follows: `${answer.follows} ${never}`,
    };
  }),
  goesTo,
});

const WAIVE = actionPage(waiveHearing, {
  path: `${PATH}/waive`,
  of: { hearing: pathId },
  writes: {},
  about: stepAbout(({ say }) => say.hearing.own.waive),
  goesTo,
});

/** The application of the vehicle that the address names by its hearing. */
const applicationOf = async (visit: Visit): Promise<string | Refusal> => {
  const hearing = await foundHearing(visit);
  return 'kind' in hearing ? hearing : (hearing.application ?? '');
};

const aboutAll = (does: 'answer' | 'waive') => async (visit: Visit) => {
  const hearing = await foundHearing(visit);
  if ('kind' in hearing) return hearing;
  const { own } = visit.say.hearing;
  const words = visit.say.groups.answer;
  const many = await toldTogether(visit, hearing);
  return {
    title: does === 'answer' ? words.title : words.waiveTitle,
    crumbs: [...crumbsOf(visit), [`/hearings/${hearing.id}`, titleOf(visit, hearing)] as const],
    lead: does === 'answer' ? words.lead(many) : words.waiveLead(many),
    ...(does === 'answer' && { fields: [{ name: 'answer', label: own.answer.text }] }),
    follows: does === 'answer' ? `${own.answer.follows} ${own.never}` : own.waive.follows,
    go: does === 'answer' ? own.answer.go : own.waive.go,
  };
};

const ANSWER_ALL = actionPage(answerTogether, {
  path: `${PATH}/answer-all`,
  of: { application: applicationOf },
  writes: { answer: 'answer' },
  about: aboutAll('answer'),
  goesTo: () => '/hearings',
});

const WAIVE_ALL = actionPage(waiveTogether, {
  path: `${PATH}/waive-all`,
  of: { application: applicationOf },
  writes: {},
  about: aboutAll('waive'),
  goesTo: () => '/hearings',
});

const ASK_ORAL = actionPage(askOralHearing, {
  path: `${PATH}/ask-oral`,
  of: { hearing: pathId },
  writes: {},
  about: stepAbout(({ say }) => say.hearing.own.oral),
  goesTo,
});

const columnsOf = (visit: Visit): readonly Column<Hearing>[] => {
  const { columns, proposes } = visit.say.hearing;
  return [
    {
      name: 'what',
      title: columns.what,
      cell: ({ id, proposes: what }) => html`<a href="/hearings/${id}">${proposes[what]}</a>`,
      text: ({ proposes: what }) => proposes[what],
    },
    {
      name: 'about',
      title: columns.about,
      cell: ({ label }) => label ?? '–',
      text: ({ label }) => label,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'hearing', state),
      text: ({ state }) => state,
    },
    {
      name: 'toldOn',
      title: columns.toldOn,
      cell: ({ toldOn }) => day(visit, toldOn),
      text: ({ toldOn }) => toldOn,
    },
  ];
};

/** What was proposed against an exporter, the latest first. */
const HEARINGS_PAGE: Page = {
  path: '/hearings',
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { own } = say.hearing;
    return listPage(visit, {
      file: 'hearings',
      columns: columnsOf(visit),
      ask: (page) => listHearings(register, actor, page),
      around: () => ({
        title: own.title,
        above: html`<p>${own.lead}</p>`,
        caption: own.title,
        empty: own.empty,
      }),
    });
  },
};

/** What is proposed against an exporter: a list, one of it, and what it says to it. */
export const OWN_HEARINGS: readonly Page[] = [
  HEARINGS_PAGE,
  HEARING_PAGE,
  ANSWER,
  WAIVE,
  ANSWER_ALL,
  WAIVE_ALL,
  ASK_ORAL,
];
