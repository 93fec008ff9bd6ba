import { LIVES } from '../../../domain/lives/lives.ts';
import { listQueue } from '../../../register/applications/list-queue.ts';
import { listCases } from '../../../register/cases/list-cases.ts';
import { listSignatures } from '../../../register/hearings/list-signatures.ts';
import { listOwnSteps, type OwnStep } from '../../../register/statistics/list-own-steps.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { eventWords, kindWords } from '../pieces/event-words.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { everyRow, listPage } from '../pieces/list-page.ts';
import { clockTime, dueHtml } from '../pieces/lock-note.ts';
import { READS } from '../pieces/office-access.ts';
import { applicationPath, casePath, exporterPath } from '../pieces/office-paths.ts';
import { signaturePath } from '../pieces/signatures.ts';
import { thingPath } from '../pieces/thing-path.ts';
import { moment } from '../pieces/when.ts';

const PATH = '/my-work';

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

const rows = (title: string, items: readonly Html[]): Html =>
  items.length === 0
    ? html``
    : html`<h2>${title}</h2><ul class="rows">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const heldHtml = async (visit: Visit): Promise<Html> => {
  const { register, actor, say } = visit;
  const { mine } = say.people;
  const found = await everyRow((page) => listQueue(register, actor, { ...page, mine: true }));
  const items = found.kind === 'refused' ? [] : found.value;
  return items.length === 0
    ? html`<p class="empty">${mine.hasNone}</p>`
    : rows(
        mine.has(items.length),
        items.map(
          (one) => html`<a href="${applicationPath(one.id)}">${one.number}</a>
            ${stateTag(visit, 'application', one.state)} ${one.exporterName} ${dueHtml(visit, one)}${
              one.takenUntil === null || one.takenBy !== actor.person
                ? ''
                : html` <span class="quiet">${mine.worksOn(clockTime(one.takenUntil))}</span>`
            }`,
        ),
      );
};

const casesHtml = async (visit: Visit): Promise<Html> => {
  const { register, actor, say } = visit;
  const found = await everyRow((page) => listCases(register, actor, { ...page, view: 'mine' }));
  const open =
    found.kind === 'refused' ? [] : found.value.filter(({ state }) => state !== 'closed');
  return rows(
    say.people.mine.cases(open.length),
    open.map(
      (file) =>
        html`<a href="${casePath(file.id)}">${file.number}</a> ${stateTag(visit, 'case', file.state)}`,
    ),
  );
};

const proposedHtml = async (visit: Visit): Promise<Html> => {
  const { register, actor, say } = visit;
  const found = await everyRow((page) => listSignatures(register, actor, page));
  const yours = found.kind === 'refused' ? [] : found.value.filter((one) => one.yours);
  return rows(
    say.people.mine.proposed(yours.length),
    yours.map(
      (one) =>
        html`<a href="${signaturePath(one)}">${say.hearing.proposes[one.proposes]}</a> ${one.label ?? ''}
          ${one.exporterName} <span class="quiet">${moment(visit, one.proposedAt)}</span>`,
    ),
  );
};

const thingHtml = (visit: Visit, step: OwnStep): Html => {
  const path = thingPath(visit.actor.part, step);
  const words = step.label ?? '–';
  return html`${kindWords(visit, step.kind)} ${path === null ? words : html`<a href="${path}">${words}</a>`}`;
};

const columnsOf = (visit: Visit): readonly Column<OwnStep>[] => {
  const { columns } = visit.say.people.mine;
  return [
    {
      name: 'day',
      title: columns.day,
      cell: ({ at }) => moment(visit, at),
      text: ({ day }) => day,
    },
    {
      name: 'verb',
      title: columns.verb,
      cell: (step) => eventWords(visit, step),
      text: (step) => eventWords(visit, step),
    },
    {
      name: 'thing',
      title: columns.thing,
      cell: (step) => thingHtml(visit, step),
      text: ({ kind, label }) => `${kindWords(visit, kind)} ${label ?? ''}`.trim(),
    },
    {
      name: 'exporter',
      title: columns.exporter,
      cell: ({ exporter, exporterName }) =>
        exporter === null || exporterName === null
          ? ''
          : html`<a href="${exporterPath(exporter)}">${exporterName}</a>`,
      text: ({ exporterName }) => exporterName,
    },
  ];
};

const filtersHtml = (visit: Visit): Html => {
  const { say, language } = visit;
  const { mine } = say.people;
  const value = (name: string): string => filterOf(visit, name) ?? '';
  return html`${field({ name: 'text', label: mine.find, type: 'search', value: value('text') })}
    ${select({
      ...{ name: 'kind', label: mine.kind, value: value('kind') },
      options: [
        { value: '', words: say.frame.everything },
        ...LIVES.map(({ name, words }) => ({ value: name, words: words[language] })),
      ],
    })}
    ${field({ name: 'since', label: mine.since, type: 'date', value: value('since') })}
    ${field({ name: 'until', label: mine.until, type: 'date', value: value('until') })}`;
};

const show = atOneMoment(async (visit) => {
  const { register, actor, say } = visit;
  const { mine } = say.people;
  const [text, kind] = [filterOf(visit, 'text'), filterOf(visit, 'kind')];
  const [since, until] = [filterOf(visit, 'since'), filterOf(visit, 'until')];
  const filtered = [text, kind, since, until].some((one) => one !== undefined);
  return listPage(visit, {
    file: 'my-work',
    columns: columnsOf(visit),
    ask: (page) =>
      listOwnSteps(register, actor, {
        ...page,
        ...(text !== undefined && { text }),
        ...(kind !== undefined && { kind }),
        ...(isDay(since) && { since }),
        ...(isDay(until) && { until }),
      }),
    around: async () => ({
      title: mine.title,
      above: html`${await heldHtml(visit)}${await casesHtml(visit)}${await proposedHtml(visit)}
        <p><a href="/statistics?mine=true">${mine.figures}</a></p><h2>${mine.history}</h2>`,
      caption: mine.history,
      empty: filtered ? mine.historyFiltered : mine.historyNone,
      filters: filtersHtml(visit),
    }),
  });
});

/** What whoever looks has, proposed, and did; the last as a list that is searched and kept as a file. */
export const MY_WORK_PAGE: Page = { path: PATH, access: READS, show };
