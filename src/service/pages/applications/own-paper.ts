import { PAPER_KINDS, type PaperReading } from '../../../papers/paper-reading.ts';
import { PAPERS_TEXTS } from '../../../papers/texts/texts.ts';
import { isId } from '../../../register/is-id.ts';
import { listLettersOfVehicles } from '../../../register/letters/list-letters-of-vehicles.ts';
import { getPaperReading } from '../../../register/papers/get-paper-reading.ts';
import { getPaperSheet } from '../../../register/papers/get-paper-sheet.ts';
import { namePaper } from '../../../register/papers/name-paper.ts';
import type { Paper } from '../../../register/papers/paper-shapes.ts';
import { takeBackPaper } from '../../../register/papers/take-back-paper.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { letterPath } from '../letters/own-letter-paths.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { READS } from '../pieces/exporter-access.ts';
import { factLines } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { moment } from '../pieces/when.ts';
import { kindOptions, meantVehicle } from './papers-by-hand.ts';

const paperId = ({ params }: Visit): string => {
  const id = params.paper ?? '';
  if (!isId(id)) throw new ProblemThrown({ code: 'route-not-found' });
  return id;
};

/** Values as the paper says them, each with where it stands. */
const saidHtml = ({ language, say }: Visit, reading: PaperReading | null): Html => {
  const words = say.ownPapers.paper;
  if (reading === null) return html`<p>${words.waits}</p>`;
  if (reading.values.length === 0) return html`<p>${words.nothingRead}</p>`;
  const { names, by } = PAPERS_TEXTS[language];
  return factLines(
    reading.values.map(({ name, value, by: how, place }) => [
      names[name],
      html`${value} <small>${by[how]}${
        place === null ? '' : ` · ${say.ownPapers.page(place.page)}`
      }</small>`,
    ]),
  );
};

/** A PDF of a letter made here is known as that letter, and led to. */
const letterHtml = async (
  visit: Visit,
  { kind, thing, vin }: Paper,
  reading: PaperReading | null,
) => {
  const number = reading?.values.find(({ name, by }) => name === 'number' && by === 'data')?.value;
  if (kind !== 'letter' || vin === null || number === undefined) return html``;
  const { register, actor, say } = visit;
  const found = await listLettersOfVehicles(register, actor, { application: thing, vins: [vin] });
  if (found.kind === 'refused') return html``;
  const letter = found.value.items.find((one) => one.number === number);
  return letter === undefined || letter.kind !== 'issued-here'
    ? html``
    : html`<div class="note"><p>${say.ownPapers.paper.letter(number)}
        <a href="${letterPath(letter.id)}">${say.ownPapers.paper.toLetter}</a></p></div>`;
};

const nameForm = (visit: Visit, paper: Paper, { sent, errors }: Typed): Html => {
  const words = visit.say.ownPapers.paper;
  if (!paper.loose || !visit.actor.rights.includes('act'))
    return html`<p class="quiet">${words.before}</p>`;
  const kind = sent?.value('kind') ?? paper.kind;
  return html`<h2>${words.name}</h2>${form({
    act: 'name',
    body: html`<div class="field"><label for="f-kind">${words.kind}</label>
      <select id="f-kind" name="kind">${kindOptions(visit, kind)}</select></div>
      ${field({
        name: 'vin',
        label: words.vehicle,
        hint: words.vinHint,
        value: sent?.value('vin') ?? paper.vin ?? '',
        error: errors?.vin ?? '',
      })}<button>${words.save}</button>`,
  })}${form({ act: 'takeBack', body: html`<button class="danger">${words.takeBack}</button>` })}`;
};

interface Typed {
  readonly sent?: Form;
  readonly errors?: Errors;
}

const shownNow = async (visit: Visit, typed: Typed): Promise<PageAnswer> => {
  const { register, actor, say, language } = visit;
  const application = pathId(visit);
  const found = await getPaperReading(register, actor, { paper: paperId(visit) });
  if (found.kind === 'refused') return found;
  const { paper } = found.value;
  if (paper.thing !== application) throw new ProblemThrown({ code: 'route-not-found' });
  const reading = found.value.reading as PaperReading | null;
  const words = say.ownPapers;
  const { kinds, problems } = PAPERS_TEXTS[language];
  const problem = Object.entries(problems).find(([key]) => key === paper.problem)?.[1];
  const pages = Array.from({ length: paper.pages ?? 1 }, (_, at) => at + 1);
  return {
    kind: 'page',
    title: paper.name,
    status: typed.errors === undefined ? 200 : 422,
    crumbs: [
      ['/applications', say.exporter.places.applications],
      [`/applications/${application}/papers`, words.place],
    ],
    body: html`<h1 class="kind">${kinds[paper.kind]}</h1>${errorSummary(visit, typed.errors ?? {})}
      ${await letterHtml(visit, paper, reading)}
      ${problem === undefined ? '' : html`<p class="stop">${problem}</p>`}
      ${factLines([
        [words.paper.file, paper.name],
        [
          words.paper.vehicle,
          paper.vin === null ? words.paper.whole : vinText(paper.vin, language, true),
        ],
        [words.paper.handedInAt, moment(visit, paper.handedInAt)],
      ])}
      <h2>${words.paper.said}</h2>${paper.problem === null ? saidHtml(visit, reading) : ''}
      ${nameForm(visit, paper, typed)}
      <h2>${words.paper.pictures}</h2>${pages.map(
        (page) => html`<figure class="page"><img loading="lazy" alt="${words.paper.pageOf(page)}"
          src="/v1/papers/${paper.id}/pages/${page}"><figcaption class="quiet">${words.paper.pageOf(page)}</figcaption>
          </figure>`,
      )}
      <p><a href="/v1/papers/${paper.id}/original" download>${words.paper.original}</a></p>
      <p class="quiet">${words.notScanned}</p>`,
  };
};

const shown = (visit: Visit, typed: Typed = {}): Promise<PageAnswer> =>
  atOneMoment((at) => shownNow(at, typed))(visit);

/** One paper of an application: its pages as pictures, what was read, what it is and of which vehicle. */
export const OWN_PAPER_PAGE: Page = {
  path: '/applications/{id}/papers/{paper}',
  access: READS,
  show: (visit) => shown(visit),
  acts: {
    name: async (visit, sent) => {
      const { register, actor, say } = visit;
      const application = pathId(visit);
      const sheet = await getPaperSheet(register, actor, { application });
      if (sheet.kind === 'refused') return sheet;
      const typed = sent.value('vin');
      const vins = sheet.value.vehicles.map((one) => one.vin);
      const vin = typed === '' ? null : meantVehicle(typed, vins);
      if (typed !== '' && vin === null)
        return shown(visit, { sent, errors: { vin: say.ownPapers.noSuchVehicle(typed) } });
      const kind = PAPER_KINDS.find((one) => one === sent.value('kind')) ?? 'other';
      const done = await namePaper(register, actor, { paper: paperId(visit), kind, vin });
      return done.kind === 'refused' ? done : { kind: 'go', to: visit.path };
    },
    takeBack: async (visit) => {
      const { register, actor } = visit;
      const done = await takeBackPaper(register, actor, { paper: paperId(visit) });
      if (done.kind === 'refused') return done;
      return { kind: 'go', to: `/applications/${pathId(visit)}/papers` };
    },
  },
};
