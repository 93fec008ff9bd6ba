import { answerAsked } from '../../../register/cases/answer-asked.ts';
import { ASKED_PARTS } from '../../../register/cases/case-question.ts';
import type { CaseQuestion } from '../../../register/cases/case-shapes.ts';
import { getAsked } from '../../../register/cases/get-asked.ts';
import { listAsked } from '../../../register/cases/list-asked.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageArea, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { doneNote } from '../pieces/done-note.ts';
import { facts } from '../pieces/facts.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { inOffice } from '../pieces/in-area.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { everyRow, listPage } from '../pieces/list-page.ts';
import { dueHtml } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { noCase } from './found-case.ts';

/** Where whoever is asked something in a case sees it. */
export const askedPath = '/asked';

const READS = { right: 'read', parts: [...ASKED_PARTS] } as const;

const dueCell = (visit: Visit, { answerBy, state }: CaseQuestion): Html =>
  state === 'asked' ? dueHtml(visit, { due: answerBy, dueFrom: null }) : day(visit, answerBy);

const columnsOf = (visit: Visit): readonly Column<CaseQuestion>[] => {
  const { askedOfYou: words, answerBy } = visit.say.cases;
  const { columns } = words;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="${askedPath}/${id}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'caseQuestion', state),
      text: ({ state }) => stateWords('caseQuestion', state, visit.language),
    },
    {
      name: 'answerBy',
      title: answerBy,
      cell: (row) => dueCell(visit, row),
      text: (row) => row.answerBy,
    },
    {
      name: 'asker',
      title: columns.asker,
      cell: ({ asker }) => asker,
      text: ({ asker }) => asker,
    },
    {
      name: 'text',
      title: columns.text,
      cell: ({ text }) => html`<span class="written">${text}</span>`,
      text: ({ text }) => text,
    },
  ];
};

/** The questions that wait for an answer of whoever looks. */
export const questionsOut = ({ register, actor }: Visit) =>
  everyRow((page) => listAsked(register, actor, { ...page, state: 'asked' }));

const LIST: Page = {
  path: askedPath,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const { askedOfYou: words } = say.cases;
    const state = filterOf(visit, 'state');
    const open = await questionsOut(visit);
    if (open.kind === 'refused') return open;
    return listPage(visit, {
      file: 'asked',
      columns: columnsOf(visit),
      ask: (page) => listAsked(register, actor, { ...page, ...(state !== undefined && { state }) }),
      around: () => ({
        ...{ title: words.title, caption: words.caption, empty: words.empty },
        above: html`<p class="lead">${words.lead(open.value.length)}</p>`,
        filters: select({
          name: 'state',
          label: words.columns.state,
          value: state ?? '',
          options: stateOptions(visit, 'caseQuestion'),
        }),
      }),
    });
  }),
};

const found = async (visit: Visit): Promise<CaseQuestion | Refusal> => {
  const asked = await getAsked(visit.register, visit.actor, { question: pathId(visit) });
  return asked.kind === 'refused' ? asked : asked.value;
};

const questionHtml = (visit: Visit, question: CaseQuestion): Html => {
  const { cases } = visit.say;
  const { askedOfYou: words } = cases;
  const { text, vins, asker, askedOn, answer, answeredOn } = question;
  return html`<blockquote class="written">${text}</blockquote>${facts([
    [words.columns.asker, asker],
    [words.columns.askedOn, day(visit, askedOn)],
    [cases.answerBy, dueCell(visit, question)],
    [
      cases.aboutVehicles,
      vins.length === 0
        ? null
        : html`${vins.map((vin) => html`<div>${vinText(vin, visit.language)}</div>`)}`,
    ],
    [words.yours, answer === null ? null : html`<span class="written">${answer}</span>`],
    [cases.answeredOn, answeredOn === null ? null : day(visit, answeredOn)],
  ])}`;
};

const ONE: Page = {
  path: `${askedPath}/{id}`,
  access: READS,
  show: async (visit) => {
    const question = await found(visit);
    if (noCase(question)) return question;
    const { askedOfYou: words } = visit.say.cases;
    return {
      kind: 'page',
      title: question.number,
      crumbs: [[askedPath, words.title]],
      body: html`<h1>${question.number}</h1>${doneNote(
        visit.query.get('done') === 'sent' ? words.sent : '',
      )}<p>${stateTag(visit, 'caseQuestion', question.state)}</p>${questionHtml(visit, question)}${
        mayTake(visit, answerAsked, question.state)
          ? html`<div class="buttons">
              <a class="button" href="${askedPath}/${question.id}/answer">${words.toAnswer}</a></div>`
          : ''
      }`,
    };
  },
};

const ANSWER = actionPage(answerAsked, {
  path: `${askedPath}/{id}/answer`,
  of: { question: pathId },
  writes: { answer: 'answer' },
  about: async (visit) => {
    const question = await found(visit);
    if (noCase(question)) return question;
    const { askedOfYou: words } = visit.say.cases;
    return {
      ...{ title: words.toAnswer, lead: words.lead1, state: question.state },
      crumbs: [
        [askedPath, words.title],
        [`${askedPath}/${question.id}`, question.number],
      ],
      about: questionHtml(visit, question),
      fields: [{ name: 'answer', label: words.answer, hint: words.answerHint }],
      ...{ follows: words.follows, go: words.go },
    };
  },
  goesTo: (_, { id }) => `${askedPath}/${id}?done=sent`,
});

/** The pages on which whoever is asked something in a case answers it. */
export const ASKED_AREA: PageArea = {
  pages: [LIST, ONE, ANSWER].map(inOffice),
  places: [
    { path: askedPath, name: (say) => say.cases.askedOfYou.place, access: READS, in: 'waits' },
  ],
};
