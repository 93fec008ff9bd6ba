import { countryName } from '../../../reference/country-name.ts';
import type { Part } from '../../../register/actor.ts';
import {
  HOLD_READERS,
  type Hold,
  type HoldInFull,
} from '../../../register/border/holds/hold-shapes.ts';
import { answerHold, referHold, releaseHold } from '../../../register/border/holds/hold-steps.ts';
import { getHold, listHolds } from '../../../register/border/holds/read-holds.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import type { Page, PageAnswer, Place, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { facts } from '../pieces/facts.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { inOffice } from '../pieces/in-area.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import { type Column, list } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { casePath, licencePath } from '../pieces/office-paths.ts';
import { openCaseButton } from '../pieces/open-case-button.ts';
import { pathId } from '../pieces/path-id.ts';
import { PHOTOGRAPHS_LIMIT, papersOf } from '../pieces/photographs.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { day, moment } from '../pieces/when.ts';
import { kilometres } from './answer-html.ts';
import { carLink, crumbsOf, PASSES, reasonsWords, UNPROCESSABLE } from './hold-beside.ts';
import { photographAct, shownPhotographs } from './hold-photographs.ts';
import { PASS_PAGE } from './pass-page.ts';
import { PASSES_PAGE } from './passes-page.ts';

const PATH = '/holds/{id}';

const columnsOf = (visit: Visit): readonly Column<Hold>[] => {
  const { columns } = visit.say.holds;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="/holds/${id}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'hold', state),
      text: ({ state }) => stateWords('hold', state, visit.language),
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: (row) => carLink(visit, row),
      text: ({ vin }) => vin,
    },
    {
      name: 'reasons',
      title: columns.reasons,
      cell: ({ reasons }) => reasonsWords(visit, reasons),
      text: ({ reasons }) => reasons.map(({ code }) => code).join(' '),
    },
    {
      name: 'port',
      title: columns.port,
      cell: ({ port }) => port.name,
      text: ({ port }) => port.name,
    },
    {
      name: 'heldOn',
      title: columns.heldOn,
      cell: ({ heldOn }) => day(visit, heldOn),
      text: ({ heldOn }) => heldOn,
    },
    {
      name: 'attempts',
      title: columns.attempts,
      figure: true,
      cell: ({ attempts }) => String(attempts),
      text: ({ attempts }) => attempts,
    },
  ];
};

const STANDS = 'stands';

/** Holds of a VIN and in a state, as the address asks. */
const HOLDS_PAGE: Page = {
  path: '/holds',
  access: HOLD_READERS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { holds } = say;
    const state = filterOf(visit, 'state') ?? STANDS;
    return listPage(visit, {
      file: 'holds',
      columns: columnsOf(visit),
      ask: (page) =>
        listHolds(register, actor, {
          ...page,
          ...(state === STANDS ? { stands: true } : state === 'all' ? {} : { state }),
        }),
      around: () => ({
        title: holds.title,
        above: html`<p>${holds.lead}</p>${
          actor.part === 'exporter'
            ? ''
            : html`<p><a href="${PASSES}">${holds.passes.title}</a></p>`
        }`,
        caption: holds.caption,
        empty: holds.empty,
        filters: select({
          name: 'state',
          label: holds.columns.state,
          value: state,
          options: [
            { value: STANDS, words: holds.standing },
            ...stateOptions(visit, 'hold').map(({ value, words }) => ({
              value: value === '' ? 'all' : value,
              words,
            })),
          ],
        }),
      }),
    });
  },
};

const foundHold = async (visit: Visit): Promise<HoldInFull | Refusal> => {
  const found = await getHold(visit.register, visit.actor, { hold: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

const attemptsHtml = (visit: Visit, { tried }: HoldInFull): Html => {
  const { say, language, actor } = visit;
  const { attempts } = say.holds;
  type Attempt = HoldInFull['tried'][number];
  const columns: readonly Column<Attempt>[] = [
    { name: 'at', title: attempts.at, cell: ({ at }) => moment(visit, at) },
    { name: 'port', title: attempts.port, cell: ({ port }) => port },
    { name: 'step', title: attempts.step, cell: ({ step }) => attempts.steps[step] },
    { name: 'entry', title: attempts.entry, cell: ({ entryNumber }) => entryNumber ?? '–' },
    {
      name: 'destination',
      title: attempts.destination,
      cell: ({ destination }) => (destination === null ? '–' : countryName(destination, language)),
    },
    {
      name: 'odometer',
      title: attempts.odometer,
      cell: ({ odometerKm }) => (odometerKm === null ? '–' : kilometres(visit, odometerKm)),
    },
    {
      name: 'reasons',
      title: attempts.reasons,
      cell: ({ reasons }) => reasonsWords(visit, reasons),
    },
    { name: 'words', title: attempts.words, cell: ({ words }) => words ?? '' },
  ];
  const own = actor.part === 'exporter';
  return list(visit, {
    caption: attempts.title,
    columns: columns.filter(({ name }) => !(own && ['odometer', 'words'].includes(name))),
    rows: tried,
    empty: '–',
  });
};

/** Who is told of a hold, as customs is assured. */
const knownHtml = ({ say }: Visit, { licence, state }: HoldInFull): Html => {
  const { known } = say.holds;
  const tick = shapeHtml({ shape: 'tick', tone: 'good' });
  const told = [
    known.ports,
    ...(licence === null ? [known.noOffice] : [known.office, known.exporter]),
  ];
  return html`<h2>${known.title}</h2><ul class="reasons">${told.map(
    (words) => html`<li>${tick} ${words}</li>`,
  )}${
    state === 'released'
      ? ''
      : html`<li>${shapeHtml({ shape: 'ring', tone: 'care' })} ${known.waits}</li>`
  }</ul>`;
};

/** Whether whoever looks recorded an attempt, or the hold is of another port: another has to release it. */
const notByMe = (visit: Visit, hold: HoldInFull): string => {
  const { actor, say } = visit;
  if (actor.part !== 'customs') return '';
  if (hold.port.id !== actor.organisation) return say.holds.release.otherPort;
  const own = hold.timeline.some(({ verb, by }) => verb === 'hold' && by === actor.person);
  return own ? say.holds.release.notYou : '';
};

const stepsHtml = (visit: Visit, hold: HoldInFull): Html => {
  const { say } = visit;
  const { id, state } = hold;
  const not = notByMe(visit, hold);
  const to = (
    does: Parameters<typeof mayTake>[1],
    verb: string,
    words: string,
    kind = '',
  ): Html | '' =>
    mayTake(visit, does, state)
      ? html`<a class="button ${kind}" href="/holds/${id}/${verb}">${words}</a>`
      : '';
  const { release, refer, answer } = say.holds;
  return html`${not === '' || state === 'released' ? '' : html`<p class="note">${not}</p>`}<div class="buttons">
    ${not === '' ? to(releaseHold, 'release', release.go) : ''}
    ${to(answerHold, 'answer', answer.go, visit.actor.part === 'exporter' ? '' : 'second')}
    ${to(referHold, 'refer', refer.go, 'second')}</div>`;
};

const licenceLink = (visit: Visit, { licence }: HoldInFull): Html | string => {
  if (licence === null) return visit.say.holds.facts.noLicence;
  const { id, number } = licence;
  const { part } = visit.actor;
  const to =
    part === 'customs'
      ? `/border?q=${encodeURIComponent(number)}`
      : part === 'exporter'
        ? `/licences/${id}`
        : licencePath(id);
  return html`<a href="${to}">${number}</a>`;
};

/** The case that looks into a hold, or the button that opens one; nothing for those who have no cases. */
const caseHtml = (visit: Visit, { id, number, vin, caseFile }: HoldInFull): Html | null => {
  const { part, rights } = visit.actor;
  if (!['office', 'ministry'].includes(part)) return null;
  if (caseFile === null && !rights.includes('act')) return null;
  const link =
    caseFile === null || caseFile.id === null
      ? ''
      : html`<a href="${casePath(caseFile.id)}">${visit.say.cases.opened(caseFile.number)}</a>
          ${stateTag(visit, 'case', caseFile.state)} `;
  // a closed one ends nothing: another may be opened
  const closed = caseFile?.state === 'closed';
  return closed || caseFile?.id == null
    ? html`${link}${openCaseButton(visit, { hold: id, number, vin }, closed ? null : caseFile)}`
    : html`${link}`;
};

const bodyOf = (visit: Visit, hold: HoldInFull, photographs: Html): Html => {
  const { say, language, query, actor } = visit;
  const { holds } = say;
  const { facts: words } = holds;
  const done = query.get('done') ?? '';
  const note = Object.hasOwn(holds.done, done) ? holds.done[done as keyof typeof holds.done] : '';
  return html`<h1>${hold.number} ${stateTag(visit, 'hold', hold.state)}</h1>
    <p>${carLink(visit, hold)}</p>${doneNote(note)}
    ${reasonsWords(visit, hold.reasons)}
    ${facts([
      [words.heldOn, day(visit, hold.heldOn)],
      [words.port, hold.port.name],
      [words.licence, licenceLink(visit, hold)],
      [
        words.destination,
        hold.licence === null ? null : countryName(hold.licence.destination, language),
      ],
      [words.answer, hold.answer],
      [words.ground, hold.ground],
      [words.case, caseHtml(visit, hold)],
    ])}
    ${stepsHtml(visit, hold)}${photographs}
    ${actor.part === 'customs' ? knownHtml(visit, hold) : ''}
    <h2>${holds.attempts.title}</h2>${attemptsHtml(visit, hold)}
    <h2>${holds.happened}</h2>${timelineHtml(visit, 'hold', hold.timeline)}
    ${actor.part === 'customs' ? html`<p><a href="/border">${say.customs.next}</a></p>` : ''}`;
};

const showHold = async (visit: Visit, error = ''): Promise<PageAnswer> => {
  const hold = await foundHold(visit);
  if ('kind' in hold) return hold;
  const papers = await papersOf(visit, 'hold', hold.id);
  if ('kind' in papers) return papers;
  const photographs = shownPhotographs(
    visit,
    { thing: 'hold', id: hold.id, open: hold.state !== 'released' },
    { papers, error },
  );
  return {
    kind: 'page',
    title: `${stateWords('hold', hold.state, visit.language)} · ${hold.vin}`,
    crumbs: crumbsOf(visit),
    ...(error !== '' && { status: UNPROCESSABLE }),
    body: html`<div class="hold">${bodyOf(visit, hold, photographs)}</div>`,
  };
};

const HOLD_PAGE: Page = {
  path: PATH,
  access: HOLD_READERS,
  show: atOneMoment((visit) => showHold(visit)),
  formLimit: PHOTOGRAPHS_LIMIT,
  acts: { photograph: photographAct('hold', (visit, error) => showHold(visit, error)) },
};

/** What a step of a hold is about; one text is written to it. */
const aboutStep =
  (verb: 'answer' | 'refer' | 'release') =>
  async (visit: Visit): Promise<(Decision & { readonly state: string }) | Refusal> => {
    const hold = await foundHold(visit);
    if ('kind' in hold) return hold;
    const words = visit.say.holds[verb];
    return {
      state: hold.state,
      title: words.go,
      crumbs: [...crumbsOf(visit), [`/holds/${hold.id}`, hold.number]],
      lead: words.lead(hold.number, hold.vin),
      about: html`${reasonsWords(visit, hold.reasons)}`,
      fields: [{ name: 'text', label: words.label, hint: words.hint, long: true }],
      follows: words.follows,
      go: words.go,
    };
  };

const doneAt =
  (done: keyof Visit['say']['holds']['done']) =>
  (_: Visit, { id }: HoldInFull): string =>
    `/holds/${id}?done=${done}`;

const STEP_PAGES: readonly Page[] = [
  actionPage(answerHold, {
    path: `${PATH}/answer`,
    of: { hold: pathId },
    writes: { answer: 'text' },
    about: aboutStep('answer'),
    goesTo: doneAt('answered'),
  }),
  actionPage(referHold, {
    path: `${PATH}/refer`,
    of: { hold: pathId },
    writes: { ground: 'text' },
    about: aboutStep('refer'),
    goesTo: doneAt('referred'),
  }),
  actionPage(releaseHold, {
    path: `${PATH}/release`,
    of: { hold: pathId },
    writes: { ground: 'text' },
    about: aboutStep('release'),
    goesTo: doneAt('released'),
  }),
];

/** Holds, and what went on by a signed ground: for ports, offices, the ministry and exporters. */
export const HOLD_PAGES: readonly Page[] = [
  HOLDS_PAGE,
  PASSES_PAGE,
  PASS_PAGE,
  HOLD_PAGE,
  ...STEP_PAGES,
].map(inOffice);

const holdsPlace = (parts: readonly Part[], group: Place['in']): Place => ({
  path: HOLDS_PAGE.path,
  name: (say) => say.holds.place,
  access: { right: 'read', parts },
  in: group,
});

/** Holds in the menu of each part. */
export const HOLDS_PLACES: readonly Place[] = [
  holdsPlace(['customs'], 'border'),
  holdsPlace(['office', 'ministry', 'exporter'], 'licences'),
];
