import type { InputOf } from '../../../register/action.ts';
import type {
  ApplicationInFull,
  ApplicationVehicle,
} from '../../../register/applications/application-shapes.ts';
import { askAboutApplication } from '../../../register/applications/ask-about-application.ts';
import {
  compareVersions,
  type VersionChange,
} from '../../../register/applications/compare-versions.ts';
import { countStands } from '../../../register/applications/count-stands.ts';
import { decideApplication } from '../../../register/applications/decisions/decide-application.ts';
import { listDecisions } from '../../../register/applications/decisions/list-decisions.ts';
import { whyNotGranted } from '../../../register/applications/decisions/why-not-granted.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { listGroups } from '../../../register/applications/list-groups.ts';
import { releaseApplication } from '../../../register/applications/release-application.ts';
import { takeApplication } from '../../../register/applications/take-application.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { listReasons } from '../../../register/verdicts/list-reasons.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { factLabel, factValue } from '../../../report/words/fact-words.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { notesBeside } from '../notes/notes-beside.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { stateOptions, stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { type AskPage, listPage } from '../pieces/list-page.ts';
import { dueHtml, isAnothers, isMine, lockWords } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import {
  applicationPath,
  exporterPath,
  licencePath,
  papersPath,
  vehiclePath,
} from '../pieces/office-paths.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { groupsHtml, groupsLead, TICKS_ISLAND } from './application-groups.ts';
import { assignedHtml } from './assigned-beside.ts';
import { issueLink } from './issue-licences.ts';
import { laneHtml } from './lane-page.ts';
import { shortAnswers } from './short-answers.ts';

const ROWS = 100; // not-law: rows of a page
/** Groups read every vehicle: of more than these the list is shown, a page at a time. */
const MOST_GROUPED = 1000; // not-law: vehicles
const OPEN = ['submitted', 'underReview', 'returned'];

/** Why an open vehicle is not granted yet, in words; what it may be where nothing keeps it. */
const standsWords = (visit: Visit, vehicle: ApplicationVehicle): string => {
  if (vehicle.state !== 'open') return '';
  const why = whyNotGranted(vehicle);
  const { stands } = visit.say.officer;
  return why === null ? stands.grantable : stands[why];
};

const reasonsHtml = (visit: Visit, codes: readonly string[]): Html => {
  const { rules } = lawReference(visit);
  return html`${codes.slice(0, 3).map((code) => {
    const breach = rules.get(code)?.breach[visit.language];
    return html`<small class="reason"><span class="code">${code}</span> ${breach ?? ''}</small>`;
  })}${codes.length > 3 ? html`<small class="reason">… ${codes.slice(3).join(' ')}</small>` : ''}`;
};

/** A vehicle with the codes of the rules behind its answers. */
interface Row extends ApplicationVehicle {
  readonly reasons: readonly string[];
}

const columnsOf = (visit: Visit): readonly Column<Row>[] => {
  const { application: say } = visit.say.officer;
  const answer = (of: 'gate' | 'entry' | 'risk' | 'quality') => ({
    name: of,
    title: say.columns[of],
    cell: ({ verdict }: Row) =>
      verdict === null ? '–' : shortAnswers(verdict, visit.language)[of],
    text: ({ verdict }: Row) => verdict?.[of] ?? null,
  });
  return [
    {
      name: 'vin',
      title: say.columns.vin,
      cell: ({ application, vin }) =>
        html`<a data-row href="${vehiclePath(application, vin)}">${vinText(vin, visit.language)}</a>`,
      text: ({ vin }) => vin,
    },
    answer('gate'),
    answer('entry'),
    answer('risk'),
    answer('quality'),
    {
      name: 'stands',
      title: say.columns.stands,
      cell: (row) => html`${standsWords(visit, row)}${reasonsHtml(visit, row.reasons)}`,
      text: (row) => [standsWords(visit, row), ...row.reasons].join(' ').trim(),
    },
    {
      name: 'destination',
      title: say.columns.destination,
      cell: ({ destination }) => countryOf(visit, destination),
      text: ({ destination }) => destination,
    },
    {
      name: 'state',
      title: say.columns.state,
      cell: ({ state }) => stateTag(visit, 'vehicleDecision', state),
      text: ({ state }) => state,
    },
  ];
};

const lockHtml = (visit: Visit, application: ApplicationInFull): Html => {
  const { lock } = visit.say.officer;
  if (!['submitted', 'underReview'].includes(application.state)) return html``;
  const words = lockWords(visit, application);
  const button = (act: string, name: string, second = true): Html =>
    form({
      act,
      className: 'inline',
      body: html`<button${second ? raw(' class="second"') : ''}>${name}</button>`,
    });
  if (visit.actor.part !== 'office') return html`<p class="lock">${words}</p>`;
  if (isMine(visit, application)) {
    return html`<div class="lock"><p>${words}</p>
      ${button('take', lock.longer)}${button('release', lock.release)}</div>`;
  }
  // a colleague's is taken over first
  if (words === '' && isAnothers(visit, application)) return html``;
  return words === ''
    ? html`<div class="lock"><p>${
        application.assignedTo === null ? lock.nobody : visit.say.people.assign.unlocked
      }</p>${button('take', lock.take, false)}</div>`
    : html`<div class="lock held"><p>${words} ${lock.meanwhile}</p></div>`;
};

const stepsHtml = (visit: Visit, application: ApplicationInFull): Html => {
  const { application: say } = visit.say.officer;
  if (!isMine(visit, application) || application.state !== 'underReview') return html``;
  const at = applicationPath(application.id);
  const { open = 0, refusalProposed = 0 } = application.vehicles;
  const undecided = open + refusalProposed;
  const decides = undecided === 0 && mayTake(visit, decideApplication, application.state);
  const asks = mayTake(visit, askAboutApplication, application.state);
  return html`<div class="buttons">
    ${decides ? html`<a class="button" href="${at}/decide">${say.decide}</a>` : ''}
    ${asks ? html`<a class="button second" href="${at}/ask">${say.ask}</a>` : ''}</div>
    ${undecided > 0 ? html`<p class="quiet">${say.decideLater(undecided)}</p>` : ''}`;
};

const questionsHtml = (visit: Visit, { questions }: ApplicationInFull): Html => {
  const { application: say } = visit.say.officer;
  if (questions.length === 0) return html`<p class="empty">${say.questionsNone}</p>`;
  return html`<ol class="questions">${questions.map(
    ({ vin, text, askedAt, answer, answeredAt }) =>
      html`<li><p>${vin === null ? '' : html`<code>${vin}</code> `}${text[visit.language]}</p>
        <p class="quiet">${say.askedOn} ${moment(visit, askedAt)}</p>
        ${
          answer === null
            ? html`<p class="care">${say.unanswered}</p>`
            : html`<blockquote class="written">${answer}</blockquote>
              ${answeredAt === null ? '' : html`<p class="quiet">${say.answeredOn} ${moment(visit, answeredAt)}</p>`}`
        }</li>`,
  )}</ol>`;
};

const changeHtml = (visit: Visit, change: VersionChange): Html => {
  const { application: say } = visit.say.officer;
  const reference = lawReference(visit);
  const { language } = visit;
  const value = (fact: string, given: string | number | boolean | null): string =>
    given === null ? '–' : factValue(fact, given, language, reference);
  const vins = (words: string, listed: readonly string[]): Html =>
    listed.length === 0
      ? html``
      : html`<p>${words} ${listed.map((vin) => html`<code>${vin}</code> `)}</p>`;
  const rows = change.changed.map(
    ({ vin, fact, before, after }) =>
      html`<tr><td><code>${vin ?? ''}</code></td><td>${factLabel(fact, language)}</td>
        <td><del>${value(fact, before)}</del></td><td><ins>${value(fact, after)}</ins></td></tr>`,
  );
  return html`<h3>${say.version(change.version)}</h3>
    ${vins(say.added, change.added)}${vins(say.removed, change.removed)}
    ${
      rows.length === 0
        ? html`<p class="quiet">${say.sameFacts}</p>`
        : html`<div class="list" tabindex="0" role="region" aria-label="${say.version(change.version)}"><table>
          <thead><tr>
          <th scope="col">${say.columns.vin}</th><th scope="col">${say.fact}</th>
          <th scope="col">${say.was}</th><th scope="col">${say.is}</th></tr></thead><tbody>${rows}</tbody></table>
            </div>`
    }`;
};

const licencesHtml = async (visit: Visit, application: string): Promise<Html> => {
  const { register, actor, say } = visit;
  const found = await listLicences(register, actor, { application, limit: ROWS });
  const licences = found.kind === 'refused' ? [] : found.value.items;
  if (licences.length === 0) return html``;
  return html`<h2>${say.officer.application.licences}</h2><ul>${licences.map(
    ({ id, number, destination, state, validUntil }) =>
      html`<li><a href="${licencePath(id)}">${number}</a> ${countryOf(visit, destination)}
        ${stateTag(visit, 'licence', state)} ${say.officer.until} ${day(visit, validUntil)}</li>`,
  )}</ul>`;
};

/** A page of the vehicles that the filter asks for, with the reasons of these alone. */
const askVehicles =
  (
    { register, actor }: Visit,
    asked: Omit<InputOf<typeof listDecisions>, 'limit' | 'cursor'>,
  ): AskPage<Row> =>
  async (page) => {
    const found = await listDecisions(register, actor, { ...asked, ...page });
    if (found.kind === 'refused') return found;
    const { items, next } = found.value;
    const reasons = await listReasons(register, actor, {
      application: asked.application ?? '',
      vins: items.map(({ vin }) => vin),
    });
    if (reasons.kind === 'refused') return reasons;
    const rows = items.map((one) => ({ ...one, reasons: reasons.value.get(one.vin) ?? [] }));
    return { kind: 'done', value: { items: rows, next } };
  };

/** What stands around the vehicles of an application, whether they are shown in groups or as a list. */
interface Around {
  readonly application: ApplicationInFull;
  readonly title: string;
  readonly crumbs: NonNullable<ShownPage['crumbs']>;
  readonly heading: Html;
  readonly above: (squares: Html) => Html;
  readonly below: Html;
}

const aroundVehicles = async (
  visit: Visit,
  application: ApplicationInFull,
  lead: string | null,
): Promise<Around | Refusal> => {
  const { register, actor, say } = visit;
  const { application: words, queue } = say.officer;
  const { id, clock } = application;
  const changes = await compareVersions(register, actor, { application: id });
  if (changes.kind === 'refused') return changes;
  const all = allOf(application);
  const lane = await laneHtml(visit, application);
  const licences = await licencesHtml(visit, id);
  const notes = await notesBeside(visit, { application: id });
  return {
    application,
    title: application.number,
    crumbs: [['/queue', queue.title]],
    heading: html`<h1>${lead ?? words.leadDone(all)}</h1>`,
    above: (squares) => html`<p class="quiet">${application.number} <a
        href="${exporterPath(application.exporter)}">${application.exporterName}</a></p>
      ${doneNote(visit)}${licences}${squares}
      <dl class="facts head">
        <div><dt>${queue.columns.state}</dt>
          <dd>${stateTag(visit, 'application', application.state)} ${words.versionOf(application.version)}</dd></div>
        <div><dt>${queue.columns.applied}</dt><dd>${day(visit, application.appliedOn)}</dd></div>
        <div><dt>${queue.columns.due}</dt><dd>${dueHtml(visit, application)}
          ${clock === null || clock.used === null ? '' : html`<small>${words.clock(clock.used, clock.limit)}</small>`}
          ${
            clock === null || clock.stillSince === null
              ? ''
              : html`<small>${words.still} ${day(visit, clock.stillSince)}</small>`
          }</dd></div>${lane}
      </dl>
      ${lockHtml(visit, application)}${assignedHtml(visit, application)}${stepsHtml(visit, application)}`,
    below: html`${keysHtml(visit)}${notes}
      <h2>${words.questionsTitle}</h2>${questionsHtml(visit, application)}
      ${
        changes.value.items.length === 0
          ? ''
          : html`<h2>${words.versionsTitle}</h2>${changes.value.items.map((one) => changeHtml(visit, one))}`
      }
      <h2>${words.timelineTitle}</h2>${timelineHtml(visit, 'application', application.timeline)}`,
  };
};

/** The vehicles as a list with the four answers, by filter; all its rows as a file. */
const showList = (visit: Visit, application: ApplicationInFull): Promise<PageAnswer> => {
  const { say } = visit;
  const { application: words } = say.officer;
  const { id } = application;
  const [state, gate] = [filterOf(visit, 'state'), filterOf(visit, 'gate')];
  const gates = (['clear', 'blocked', 'undetermined'] as const).map((value) => ({
    value,
    words: words.gates[value],
  }));
  const filters = html`<input type="hidden" name="view" value="list">${select({
    name: 'gate',
    label: words.columns.gate,
    options: [{ value: '', words: say.frame.everything }, ...gates],
    value: gate ?? '',
  })}
    ${select({
      name: 'state',
      label: words.columns.state,
      options: stateOptions(visit, 'vehicleDecision'),
      value: state ?? '',
    })}`;
  return listPage(visit, {
    file: application.number,
    columns: columnsOf(visit),
    rows: ROWS,
    ask: askVehicles(visit, {
      application: id,
      ...(state !== undefined && { state }),
      ...(gate !== undefined && { gate }),
    }),
    around: async () => {
      const stands = await countStands(visit.register, visit.actor, { application: id });
      if (stands.kind === 'refused') return stands;
      const { grantable, notSeen, notClear } = stands.value;
      const open = OPEN.includes(application.state) && grantable + notSeen + notClear > 0;
      const lead = open ? words.lead(grantable, notSeen, notClear) : null;
      const around = await aroundVehicles(visit, application, lead);
      if ('kind' in around) return around;
      const { title, crumbs, heading, above, below } = around;
      const all = allOf(application);
      return {
        ...{ title, crumbs, heading, islands: [KEYS_ISLAND] },
        above: html`${above(html``)}<h2>${words.vehiclesTitle}</h2>
          ${
            all > MOST_GROUPED
              ? ''
              : html`<p><a href="${applicationPath(id)}">${say.groups.toGroups}</a></p>`
          }`,
        caption: words.caption,
        all: state === undefined && gate === undefined ? all : null,
        empty: words.empty,
        filters,
        below,
      };
    },
  });
};

const allOf = ({ vehicles }: ApplicationInFull): number =>
  Object.values(vehicles).reduce((sum, count) => sum + count, 0);

/** Whether the list is shown: groups would be too long, or the address asks for it, its filter, a page or its file. */
const asksForList = ({ query }: Visit, application: ApplicationInFull): boolean =>
  allOf(application) > MOST_GROUPED ||
  ['view', 'state', 'gate', 'after', 'as'].some((name) => query.has(name));

const showApplicationPage = atOneMoment(async (visit) => {
  const { register, actor, params } = visit;
  const id = params['id'] ?? '';
  const found = await getApplication(register, actor, { application: id });
  if (found.kind === 'refused') return found;
  const application = found.value;
  if (asksForList(visit, application)) return showList(visit, application);
  const grouped = await listGroups(register, actor, { application: id });
  if (grouped.kind === 'refused') return grouped;
  const { groups, token } = grouped.value;
  const lead = OPEN.includes(application.state) ? groupsLead(visit, groups) : null;
  const around = await aroundVehicles(visit, application, lead);
  if ('kind' in around) return around;
  const shown = groupsHtml(visit, application, groups, token);
  return {
    ...{ kind: 'page', title: around.title, crumbs: around.crumbs },
    islands: [KEYS_ISLAND, TICKS_ISLAND],
    body: html`${around.heading}${around.above(shown.squares)}${await issueLink(visit, application)}
      ${
        actor.part === 'office'
          ? html`<p><a href="${papersPath(id)}">${visit.say.paperWork.toSheet}</a></p>`
          : ''
      }
      ${shown.groups}${around.below}`,
  };
});

/** An application as its office sees it: its vehicles with the four answers, what blocks, and what was said. */
export const APPLICATION_PAGE: Page = {
  path: '/queue/applications/{id}',
  access: READS,
  show: showApplicationPage,
  acts: {
    take: async ({ register, actor, params }) => {
      const application = params['id'] ?? '';
      const done = await takeApplication(register, actor, { application });
      return done.kind === 'refused'
        ? done
        : { kind: 'go', to: `${applicationPath(application)}?done=taken` };
    },
    release: async ({ register, actor, params }) => {
      const application = params['id'] ?? '';
      const done = await releaseApplication(register, actor, { application });
      return done.kind === 'refused' ? done : { kind: 'go', to: '/queue?done=released' };
    },
  },
};
