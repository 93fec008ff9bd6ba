import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { ACCOUNTS } from '../../../domain/facts/fact-table.ts';
import type { InputOf } from '../../../register/action.ts';
import type { DeskApplication } from '../../../register/applications/application-shapes.ts';
import { countOnDesk } from '../../../register/applications/count-on-desk.ts';
import {
  DESK_DUES,
  DESK_LANES,
  DESK_SORTS,
  DESK_STATES,
  type DeskCount,
} from '../../../register/applications/desk.ts';
import { listQueue } from '../../../register/applications/list-queue.ts';
import { takeNextApplication } from '../../../register/applications/take-next-application.ts';
import { listHolds } from '../../../register/border/holds/read-holds.ts';
import { listPasses } from '../../../register/border/list-passes.ts';
import { listFeedReaches } from '../../../register/feeds/list-feed-reaches.ts';
import { lateFeeds, SILENT_ACCOUNTS } from '../../../register/telling/feed-reach.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { LANE_WORDS, laneMark } from '../../../report/lanes/lane-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { whoWords } from '../pieces/colleague-words.ts';
import { countryOf } from '../pieces/country-of.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { lateFeedsHtml } from '../pieces/late-feeds.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { everyRow, listPage } from '../pieces/list-page.ts';
import { clockTime, dueShort, lockWords } from '../pieces/lock-note.ts';
import { READS } from '../pieces/office-access.ts';
import { applicationPath, exporterPath } from '../pieces/office-paths.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { signaturesHtml } from '../pieces/signatures.ts';
import { day } from '../pieces/when.ts';
import { workBesideApplications } from '../pieces/work-beside-applications.ts';
import { laneWords } from './lane-page.ts';

/** Days for which an office is led to what went on at the border. */
const LATELY = 7; // not-law: days of a first page

const daysBefore = (today: string, days: number): string =>
  isoDate((parseIsoDate(today) ?? 0) - days);

/** Told in the file alone: other columns say as much. */
const IN_FILE_ALONE = ['assignedTo', 'applied', 'dueFrom', 'unseen', 'sampled'];

/** The first rule that stands against vehicles of an application, in words; all of them as its title. */
const reasonsHtml = (visit: Visit, reasons: readonly string[]): Html => {
  const { rules } = lawReference(visit);
  const said = reasons.map((code) => {
    const rule = rules.get(code);
    return `${code} ${(rule?.breach ?? rule?.title)?.[visit.language] ?? ''}`.trim();
  });
  const [first] = said;
  if (first === undefined) return html``;
  const more = reasons.length - 1;
  return html`<small class="first-reason" title="${said.join('\n')}">${first}${
    more === 0 ? '' : html` <b>+${more}</b>`
  }</small>`;
};

const vehiclesOf = (visit: Visit, { vehicles }: DeskApplication): string =>
  Object.entries(vehicles)
    .map(([state, number]) => `${number} ${stateWords('vehicleDecision', state, visit.language)}`)
    .join(visit.language === 'zh' ? '，' : ', ');

const totalOf = ({ vehicles }: DeskApplication): number =>
  Object.values(vehicles).reduce((sum, number) => sum + number, 0);

/** A text on one line: cut where it is too long, whole as its title. */
const cut = (words: string, mark: Html | string = ''): Html =>
  html`<span class="cut" title="${words}">${mark} ${words}</span>`;

const columnsOf = (visit: Visit): readonly Column<DeskApplication>[] => {
  const { queue } = visit.say.officer;
  const gap = visit.language === 'zh' ? '、' : ', ';
  return [
    {
      name: 'application',
      title: queue.columns.application,
      sort: 'newest',
      cell: ({ id, number }) => html`<a data-row href="${applicationPath(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'due',
      title: queue.columns.due,
      sort: 'due',
      cell: (row) => dueShort(visit, row),
      text: ({ due }) => due,
    },
    {
      name: 'dueFrom',
      title: queue.columns.dueFrom,
      cell: ({ dueFrom }) => day(visit, dueFrom),
      text: ({ dueFrom }) => dueFrom,
    },
    {
      name: 'lane',
      title: queue.columns.lane,
      cell: ({ lane, engineLane, unseen, sampled }) =>
        cut(
          [
            LANE_WORDS[lane].name[visit.language],
            ...(lane === engineLane
              ? []
              : [visit.say.groups.lane.engine(laneWords(visit, engineLane))]),
            ...(sampled === 0 ? [] : [queue.sampled(sampled)]),
            ...(unseen === 0 ? [] : [queue.unseen(unseen)]),
          ].join(gap),
          laneMark(lane),
        ),
      text: ({ lane }) => lane,
    },
    {
      name: 'exporter',
      title: queue.columns.exporter,
      cell: ({ exporter, exporterName, province }) =>
        html`<a href="${exporterPath(exporter)}">${cut(exporterName)}</a>${
          visit.actor.part === 'ministry'
            ? html` <small>${provinceWords(visit, province)}</small>`
            : ''
        }`,
      text: ({ exporterName }) => exporterName,
    },
    {
      name: 'vehicles',
      title: queue.columns.vehicles,
      figure: true,
      cell: (row) => html`${totalOf(row)}`,
      text: totalOf,
    },
    {
      name: 'decided',
      title: queue.columns.decided,
      cell: (row) => html`<small>${cut(vehiclesOf(visit, row))}</small>`,
      text: (row) => vehiclesOf(visit, row),
    },
    {
      name: 'sampled',
      title: queue.columns.sampled,
      cell: ({ sampled }) => html`${sampled}`,
      text: ({ sampled }) => sampled,
    },
    {
      name: 'unseen',
      title: queue.columns.unseen,
      cell: ({ unseen }) => html`${unseen}`,
      text: ({ unseen }) => unseen,
    },
    {
      name: 'destination',
      title: queue.columns.destination,
      cell: ({ destinations }) => destinations.map((code) => countryOf(visit, code)).join(gap),
      text: ({ destinations }) => destinations.join(' '),
    },
    {
      name: 'state',
      title: queue.columns.state,
      cell: (row) =>
        html`${stateTag(visit, 'application', row.state)}${
          row.takenUntil === null
            ? row.assignedTo === null
              ? ''
              : html`<small>${cut(whoWords(visit, row.assignedTo, row.assignedToStaffNumber))}</small>`
            : html`<small>${cut(lockWords(visit, row))}</small>`
        }`,
      text: ({ state }) => state,
    },
    {
      name: 'assignedTo',
      title: visit.say.people.assign.has,
      cell: ({ assignedToStaffNumber }) => assignedToStaffNumber ?? '',
      text: ({ assignedToStaffNumber }) => assignedToStaffNumber,
    },
    {
      name: 'applied',
      title: queue.columns.applied,
      cell: ({ appliedOn }) => day(visit, appliedOn),
      text: ({ appliedOn }) => appliedOn,
    },
    {
      name: 'reasons',
      title: queue.columns.reasons,
      cell: ({ reasons }) => reasonsHtml(visit, reasons),
      text: ({ reasons }) => reasons.join(' '),
    },
  ];
};

const among = <T extends string>(known: readonly T[], given: string | null): T | undefined =>
  known.find((one) => one === given);

const askedBy = ({ query }: Visit): Omit<InputOf<typeof listQueue>, 'limit' | 'cursor'> => {
  const given = {
    state: among(DESK_STATES, query.get('state')),
    lane: among(DESK_LANES, query.get('lane')),
    due: among(DESK_DUES, query.get('due')),
    sort: among(DESK_SORTS, query.get('sort')),
    text: query.get('exporter')?.trim() || undefined,
    destination: query.get('destination')?.trim().toUpperCase() || undefined,
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Omit<InputOf<typeof listQueue>, 'limit' | 'cursor'>;
};

const filtersOf = (visit: Visit): Html => {
  const { query, say } = visit;
  const { queue } = say.officer;
  const all = { value: '', words: say.frame.everything };
  const lanes = DESK_LANES.map((lane) => ({ value: lane, words: laneWords(visit, lane) }));
  const dues = DESK_DUES.map((due) => ({ value: due, words: queue.dues[due] }));
  const states = stateOptions(visit, 'application', ['draft', 'decided', 'withdrawn']);
  const value = (name: string): string => query.get(name) ?? '';
  return html`${select({ name: 'lane', label: queue.columns.lane, options: [all, ...lanes], value: value('lane') })}
    ${select({ name: 'due', label: queue.columns.due, options: [all, ...dues], value: value('due') })}
    ${select({ name: 'state', label: queue.columns.state, options: states, value: value('state') })}
    ${field({ name: 'exporter', label: queue.find, type: 'search', value: value('exporter') })}
    ${field({
      name: 'destination',
      label: queue.columns.destination,
      value: value('destination'),
      more: 'maxlength="2" placeholder="KZ"',
      className: 'tiny',
    })}
    ${query.get('sort') === null ? '' : html`<input type="hidden" name="sort" value="${value('sort')}">`}`;
};

const sum = (counts: readonly DeskCount[], of: (count: DeskCount) => boolean): number =>
  counts.filter(of).reduce((all, { number }) => all + number, 0);

const lanesHtml = (visit: Visit, counts: readonly DeskCount[]): Html => {
  const { query, say } = visit;
  return html`<ul class="lanes">${DESK_LANES.map((lane) => {
    const on = query.get('lane') === lane;
    const late = sum(counts, (one) => one.lane === lane && one.due === 'overdue');
    return html`<li><a href="/queue${on ? '' : `?lane=${lane}`}"${on ? raw(' aria-current="true"') : ''}>
      <b>${sum(counts, (one) => one.lane === lane)}</b> <span class="lane">
        ${laneMark(lane)} ${laneWords(visit, lane)}</span>
      <small>${say.officer.queue.ofThemLate(late)}</small></a></li>`;
  })}</ul>`;
};

const nextForm = (visit: Visit, waiting: number): Html => {
  const { queue } = visit.say.officer;
  if (visit.actor.part !== 'office') return html``;
  return html`<div class="next">${form({
    act: 'next',
    to: '/queue',
    className: 'inline',
    body: html`<button data-key="n"${waiting === 0 ? raw(' disabled') : ''}>${queue.next}</button>`,
  })}<p class="quiet">${waiting === 0 ? queue.nextNone : queue.nextHint}</p></div>`;
};

const mineHtml = (visit: Visit, mine: readonly DeskApplication[]): Html => {
  const { queue } = visit.say.officer;
  return mine.length === 0
    ? html``
    : html`<div class="note"><p>${queue.yours}</p><ul>${mine.map(
        ({ id, number, exporterName, takenUntil }) =>
          html`<li><a href="${applicationPath(id)}">${number}</a> ${exporterName}
            ${
              takenUntil === null
                ? ''
                : html`<span class="quiet">${queue.until(clockTime(takenUntil))}</span>`
            }</li>`,
      )}</ul></div>`;
};

/** The office's desk: the answer of `/queue`, and what waits for an office. */
export const showQueue = atOneMoment(async (visit) => {
  const { register, actor, say, query } = visit;
  const { queue } = say.officer;
  const asked = askedBy(visit);
  const columns = columnsOf(visit);
  return listPage(visit, {
    file: 'queue',
    columns,
    ask: (page) => listQueue(register, actor, { ...asked, ...page }),
    around: async () => {
      const counted = await countOnDesk(register, actor);
      if (counted.kind === 'refused') return counted;
      const mine = await everyRow((page) => listQueue(register, actor, { ...page, mine: true }));
      if (mine.kind === 'refused') return mine;
      const signatures = await signaturesHtml(visit);
      if ('kind' in signatures) return signatures;
      const others = await workBesideApplications(visit);
      if ('kind' in others) return others;
      const reaches = await listFeedReaches(register, actor);
      if (reaches.kind === 'refused') return reaches;
      // the ministry hears of every feed, an office of those that its gates rest on
      const accounts = actor.part === 'ministry' ? ACCOUNTS : SILENT_ACCOUNTS;
      const late = lateFeeds(reaches.value.items, accounts);
      const held = await everyRow((page) => listHolds(register, actor, { ...page, stands: true }));
      if (held.kind === 'refused') return held;
      const passed = await everyRow((page) =>
        listPasses(register, actor, { ...page, since: daysBefore(visit.today, LATELY) }),
      );
      if (passed.kind === 'refused') return passed;
      const counts = counted.value;
      const all = sum(counts, () => true);
      const waiting = sum(counts, ({ state, held }) => state !== 'returned' && !held);
      const filtered = ['lane', 'due', 'state', 'exporter', 'destination'].some(
        (name) => (query.get(name) ?? '') !== '',
      );
      return {
        title: queue.title,
        islands: [KEYS_ISLAND],
        above: html`${doneNote(visit)}
          <p class="lead">${queue.lead(
            all,
            sum(counts, ({ due }) => due === 'overdue'),
            sum(counts, ({ due }) => due === 'today'),
            sum(counts, ({ due }) => due === 'unknown'),
          )}</p>${lateFeedsHtml(visit, late)}
          ${
            held.value.length === 0
              ? ''
              : html`<p><a href="/holds">${say.holds.wait.office(held.value.length)}</a></p>`
          }${
            passed.value.length === 0
              ? ''
              : html`<p><a href="/holds/passes">${say.holds.wait.passes(passed.value.length)}</a></p>`
          }
          ${nextForm(visit, waiting)}${mineHtml(visit, mine.value)}${signatures.html}
          <h2>${queue.byLane}</h2>${lanesHtml(visit, counts)}`,
        caption: queue.caption,
        columns: columns.filter(({ name }) => !IN_FILE_ALONE.includes(name)),
        all: filtered ? null : all,
        empty: filtered ? queue.emptyFiltered : queue.empty,
        filters: filtersOf(visit),
        below: html`${keysHtml(visit)}${others.html}`,
      };
    },
  });
});

/** The queue of an office by lane, with *next*. */
export const QUEUE_PAGE: Page = {
  path: '/queue',
  access: READS,
  show: showQueue,
  acts: {
    next: async ({ register, actor }) => {
      const taken = await takeNextApplication(register, actor);
      return taken.kind === 'refused'
        ? taken
        : { kind: 'go', to: `${applicationPath(taken.value.id)}?done=taken` };
    },
  },
};
