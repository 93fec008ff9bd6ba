import { PAPER_KINDS } from '../../../papers/paper-reading.ts';
import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { askAboutApplication } from '../../../register/applications/ask-about-application.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { getPaperReading } from '../../../register/papers/get-paper-reading.ts';
import { getToldByPaper } from '../../../register/papers/get-told-by-paper.ts';
import { namePaper } from '../../../register/papers/name-paper.ts';
import { findListedVehicle } from '../../../register/vehicles/find-listed-vehicle.ts';
import { listStatedRows } from '../../../register/verdicts/list-stated-rows.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { isMine } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import {
  applicationPath,
  paperPath,
  papersPath,
  vehiclePapersPath,
  vehiclePath,
} from '../pieces/office-paths.ts';
import { paperTexts, worded } from '../pieces/paper-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { moment } from '../pieces/when.ts';
import { checksHtml, sealsHtml } from './paper-checks.ts';
import { coveredBoxes, coverForm } from './paper-cover.ts';
import { paperPicture } from './paper-picture.ts';
import { seenForm, signSeen } from './paper-seen.ts';
import {
  type ComparedValue,
  comparedValues,
  countCompared,
  framesOf,
  type ReadOfPaper,
  valuesHtml,
} from './paper-values.ts';
import { type PaperOfVehicle, paperStrip, papersOfVehicle } from './papers-of-vehicle.ts';

/** A paper with what is beside it. */
interface Found {
  readonly application: ApplicationInFull;
  readonly reading: ReadOfPaper;
  /** The vehicle that is looked at; null of a paper that no vehicle is named of yet. */
  readonly vin: string | null;
  readonly page: number;
  readonly papers: readonly PaperOfVehicle[];
}

const foundPaper = async (visit: Visit): Promise<Found | Refusal> => {
  const { register, actor, params, query } = visit;
  const id = params['id'] ?? '';
  const application = await getApplication(register, actor, { application: id });
  if (application.kind === 'refused') return application;
  const read = await getPaperReading(register, actor, { paper: params['paper'] ?? '' });
  if (read.kind === 'refused') return read;
  const { paper, reading } = read.value;
  const told = await getToldByPaper(register, actor, { paper: paper.id });
  if (told.kind === 'refused') return told;
  const { values = [], seals = [], facts = [] } = reading ?? {};
  if (paper.thing !== id) return { kind: 'refused', code: 'not-found', field: 'paper', values: {} };
  const vin = paper.vin ?? query.get('vin');
  const papers = vin === null ? [] : await papersOfVehicle(visit, id, vin);
  if ('kind' in papers) return papers;
  const asked = Math.trunc(Number(query.get('page') ?? '1'));
  const page = Math.min(Math.max(1, asked || 1), paper.pages ?? 1);
  return {
    application: application.value,
    reading: { ...told.value, values, seals, facts },
    vin,
    page,
    papers,
  };
};

const link = (to: string, words: string, key: string): Html =>
  html`<a href="${to}" data-key="${key}">${words}</a>`;

/** Ways to the papers and cars beside this one, with their keys. */
const besideHtml = async (
  visit: Visit,
  { application, reading, vin, papers }: Found,
): Promise<Html> => {
  const { paperWork: words } = visit.say;
  const at = papers.findIndex(({ paper }) => paper.id === reading.paper.id);
  const [before, behind] = [papers[at - 1], at < 0 ? undefined : papers[at + 1]];
  const listed =
    vin === null
      ? null
      : await findListedVehicle(visit.register, visit.actor, { application: application.id, vin });
  const cars = listed?.kind === 'done' ? listed.value : { before: null, behind: null };
  const paperTo = (one: PaperOfVehicle | undefined, name: string, key: string): Html =>
    one === undefined ? html`` : link(paperPath(application.id, one.paper.id, { vin }), name, key);
  const carTo = (car: string | null, name: string, key: string): Html =>
    car === null ? html`` : link(vehiclePapersPath(application.id, car), name, key);
  return html`<nav class="beside" aria-label="${words.beside}">
    ${carTo(cars.before, words.carBefore, 'k')}${paperTo(before, words.before, 'ArrowLeft')}
    ${vin === null ? '' : html`<a href="${vehiclePath(application.id, vin)}">${words.vehicle}</a>`}
    ${link(papersPath(application.id), words.toSheet, 'u')}
    ${paperTo(behind, words.behind, 'ArrowRight')}${carTo(cars.behind, words.carBehind, 'j')}</nav>`;
};

const leadOf = (
  visit: Visit,
  { paper, problem }: ReadOfPaper,
  compared: readonly ComparedValue[],
): Html => {
  const { lead } = visit.say.paperWork;
  if (problem !== null)
    return html`${lead.unreadable(worded(paperTexts(visit).problems, problem))}`;
  if (paper.read === 'waits') return html`${lead.waits}`;
  const { all, differing } = countCompared(compared);
  if (all === 0) return html`${lead.nothing}`;
  return differing === 0
    ? html`<span class="good">${lead.agree(all)}</span>`
    : html`<span class="stop">${lead.differ(differing, all)}</span>`;
};

/** Asks for a better one, and says what it is and what customs sees of it. */
const moreHtml = (visit: Visit, found: Found): Html => {
  const { application, reading, vin } = found;
  const { paperWork: words } = visit.say;
  const { paper } = reading;
  const asks = isMine(visit, application) && mayTake(visit, askAboutApplication, application.state);
  const better = new URLSearchParams({ better: paper.id, ...(vin !== null && { vin }) });
  const ask = `${applicationPath(application.id)}/ask?${better}`;
  if (visit.actor.part !== 'office' || !visit.actor.rights.includes('act')) return html``;
  const { kinds } = paperTexts(visit);
  const askLink = html`<div class="buttons"><a class="button second" href="${ask}" data-key="a">${
    words.ask.better
  }</a></div>`;
  return html`${asks ? askLink : ''}
    <details${raw(paper.kind === 'other' ? ' open' : '')}><summary>${
      words.name.label
    }: ${kinds[paper.kind]}</summary>${form({
      act: 'name',
      body: html`${select({
        name: 'kind',
        label: words.name.label,
        options: PAPER_KINDS.map((value) => ({ value, words: kinds[value] })),
        value: paper.kind,
      })}<button class="second">${words.name.go}</button>`,
    })}</details>${coverForm(visit, reading)}`;
};

const showPaper = atOneMoment(async (visit) => {
  const { register, actor, say, query, path } = visit;
  const found = await foundPaper(visit);
  if ('kind' in found) return found;
  const { application, reading, vin, page, papers } = found;
  const { paper } = reading;
  const stated =
    vin === null
      ? null
      : await listStatedRows(register, actor, { application: application.id, vin });
  if (stated?.kind === 'refused') return stated;
  const compared = comparedValues(reading);
  const differing = reading.elsewhere
    .filter((one) => one.page === page)
    .flatMap(({ differences }) => differences ?? [])
    .map(({ first: box }) => ({ numbers: [0], box, differs: true }));
  const told = reading.checks.some(({ answer }) => answer === 'told');
  const { paperWork: words, officer } = say;
  const name = paperTexts(visit).kinds[paper.kind];
  const done = query.get('done') ?? '';
  const note = Object.hasOwn(words.done, done) ? words.done[done as keyof typeof words.done] : '';
  return {
    kind: 'page',
    title: `${name} · ${vin ?? application.number}`,
    crumbs: [
      ['/queue', officer.queue.title],
      [applicationPath(application.id), application.number],
      [papersPath(application.id), words.place],
    ],
    islands: [KEYS_ISLAND],
    body: html`<div class="paper-page">${await besideHtml(visit, found)}
      ${note === '' ? '' : html`<div class="done" role="status"><p>${note}</p></div>`}
      <h1>${name}: ${leadOf(visit, reading, compared)}</h1>
      ${vin === null ? '' : html`<p>${vinText(vin, visit.language)}</p>`}
      ${paperStrip(visit, { application: application.id, vin, papers, current: paper.id })}
      <div class="paired">${paperPicture(visit, paper, {
        page,
        frames: [...framesOf(compared, page), ...differing],
        to: (other) => paperPath(application.id, paper.id, { vin, page: other }),
      })}
      <div>${valuesHtml(visit, compared)}
        ${seenForm(visit, {
          ...{ application, paper, vin, page },
          rows: stated?.value.items ?? [],
          differs: told || reading.elsewhere.length > 0,
        })}
        ${checksHtml(visit, reading, application.id)}${sealsHtml(visit, reading)}
        ${moreHtml(visit, found)}
        <p class="quiet">${words.handedIn} ${moment(visit, paper.handedInAt)} · ${words.file} ${paper.name} ·
          ${words.hash} <code class="hash">${paper.sha256}</code></p></div></div>${keysHtml(visit)}</div>`,
    ...(paper.read === 'waits' && path !== '' && { refresh: REFRESH }),
  };
});

const REFRESH = 5; // not-law: seconds

/** The next paper of the vehicle that nobody has looked at, or the vehicle where none waits. */
const nextOf = async (visit: Visit, application: string, vin: string | null): Promise<string> => {
  if (vin === null) return papersPath(application);
  const papers = await papersOfVehicle(visit, application, vin);
  const next =
    'kind' in papers ? undefined : papers.find(({ state }) => state !== 'seen' && state !== 'none');
  const to =
    next === undefined
      ? `${vehiclePath(application, vin)}?`
      : paperPath(application, next.paper.id, { vin });
  return `${to}${to.includes('?') ? '&' : '?'}done=seen`.replace('?&', '?');
};

const OFFICE = { right: 'read', parts: ['office'] } as const;

/** A paper beside what it should prove: its picture page by page, what was stated, fed and read, and the tick. */
const PAPER_PAGE: Page = {
  path: '/queue/applications/{id}/papers/{paper}',
  access: OFFICE,
  show: showPaper,
  acts: {
    seen: async (visit, sent) => {
      const { params } = visit;
      const found = await foundPaper(visit);
      if ('kind' in found) return found;
      const application = params['id'] ?? '';
      return signSeen(visit, sent, {
        ...{ application, paper: params['paper'] ?? '' },
        next: () => nextOf(visit, application, found.vin),
      });
    },
    name: async (visit, sent) => {
      const { register, actor, params, path } = visit;
      const kind = PAPER_KINDS.find((one) => one === sent.value('kind'));
      if (kind === undefined) return { kind: 'go', to: path };
      const named = await namePaper(register, actor, { paper: params['paper'] ?? '', kind });
      return named.kind === 'refused' ? named : { kind: 'go', to: `${path}?done=named` };
    },
    cover: async (visit, sent) => {
      const { register, actor, params, path } = visit;
      const done = await namePaper(register, actor, {
        paper: params['paper'] ?? '',
        covered: [...coveredBoxes(sent)],
      });
      return done.kind === 'refused' ? done : { kind: 'go', to: `${path}?done=covered` };
    },
  },
};

/** Where looking at the papers of a vehicle begins: at the first that nobody has looked at. */
const BEGIN: Page = {
  path: '/queue/applications/{id}/vehicles/{vin}/papers',
  access: OFFICE,
  show: async (visit) => {
    const { id = '', vin = '' } = visit.params;
    const papers = await papersOfVehicle(visit, id, vin);
    if ('kind' in papers) return papers;
    const first = papers.find(({ state }) => state !== 'seen') ?? papers[0];
    return {
      kind: 'go',
      to: first === undefined ? vehiclePath(id, vin) : paperPath(id, first.paper.id, { vin }),
    };
  },
};

/** The pages on which an office looks at papers one by one. */
export const PAPER_PAGES: readonly Page[] = [PAPER_PAGE, BEGIN];
