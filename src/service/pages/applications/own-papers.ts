import { PAPER_KINDS } from '../../../papers/paper-reading.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { mendDraft } from '../../../register/applications/mend-draft.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { dealOutPapers } from '../../../register/papers/deal-out-papers.ts';
import type { PaperSheet } from '../../../register/papers/get-paper-sheet.ts';
import { getPaperSheet } from '../../../register/papers/get-paper-sheet.ts';
import { handInPapers } from '../../../register/papers/hand-in-papers.ts';
import { listPapersToDeal } from '../../../register/papers/list-papers-to-deal.ts';
import { namePaper } from '../../../register/papers/name-paper.ts';
import type { HandedIn } from '../../../register/papers/paper-shapes.ts';
import { takeBackPaper } from '../../../register/papers/take-back-paper.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { READS } from '../pieces/exporter-access.ts';
import { form } from '../pieces/form.ts';
import { PAPERS_LIMIT } from '../pieces/paper-files.ts';
import { pathId } from '../pieces/path-id.ts';
import { paperDrop } from './paper-drop.ts';
import { contradictionsHtml, paperPath, sheetHtml } from './paper-sheet.ts';
import { byHandForm, meantVehicle } from './papers-by-hand.ts';

/** States in which an application takes papers. */
const TAKES: readonly string[] = ['draft', 'submitted', 'underReview', 'returned'];

/** Seconds after which a page looks again while papers are read. */
const LOOKS_AGAIN = 4; // not-law: seconds

/** What somebody did before the page is shown, and what was wrong with it. */
interface Told {
  readonly items?: readonly HandedIn[];
  readonly sent?: Form;
  readonly errors?: Errors;
}

const notReadableHtml = ({ say }: Visit, application: string, { notReadable }: PaperSheet): Html =>
  notReadable.length === 0
    ? html``
    : html`<h2>${say.ownPapers.notReadable(notReadable.length)}</h2><p>${say.ownPapers.notReadableLead}</p>
        <ul class="lines">${notReadable.map(
          ({ id, name }) => html`<li><a href="${paperPath(application, id)}">${name}</a></li>`,
        )}</ul>`;

/** What came of files that were sent without a script. */
const handedInNote = ({ say }: Visit, items: readonly HandedIn[]): Html => {
  const taken = items.filter(({ problem }) => problem === null);
  const again = taken.filter((one) => one.again).length;
  return doneNote(taken.length === 0 ? '' : say.ownPapers.handedIn(taken.length, again));
};

const shownNow = async (visit: Visit, told: Told): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const words = say.ownPapers;
  const application = pathId(visit);
  const found = await getApplication(register, actor, { application });
  if (found.kind === 'refused') return found;
  const sheet = await getPaperSheet(register, actor, { application });
  if (sheet.kind === 'refused') return sheet;
  const waits = await listPapersToDeal(register, actor, { application });
  if (waits.kind === 'refused') return waits;
  const { number, state } = found.value;
  const { items = [], sent = null, errors = {} } = told;
  const acts = actor.rights.includes('act') && TAKES.includes(state);
  const papers = waits.value.items.filter(({ paper }) => paper.read !== 'waits');
  const says = (one: (typeof papers)[number]): boolean =>
    one.ofMany || (one.vin !== null && (one.vin !== one.paper.vin || one.kind !== one.paper.kind));
  const dealable = papers.filter(says);
  const byHand = papers.filter((one) => !says(one));
  const { waiting } = sheet.value;
  const refused = items.filter(({ problem }) => problem !== null).length;
  const wrong = refused > 0 || Object.keys(errors).length > 0;
  const looks = waiting > 0 && byHand.length === 0 && !wrong;
  return {
    kind: 'page',
    title: words.title(number),
    status: wrong ? 422 : 200,
    crumbs: [
      ['/applications', say.exporter.places.applications],
      [`/applications/${application}`, number],
    ],
    islands: ['hand-in-papers.js'],
    ...(looks && { refresh: LOOKS_AGAIN }),
    body: html`<h1>${words.title(number)}</h1>
      ${doneNote(query.get('done') === 'mended' ? words.mended : '')}${handedInNote(visit, items)}
      ${errorSummary(visit, errors)}
      ${refused === 0 ? '' : html`<p class="stop">${words.failedTitle(refused)}</p>`}
      <p class="lead">${words.lead}</p>${state === 'draft' ? html`<p>${words.notYet}</p>` : ''}
      ${acts ? paperDrop(visit, application, { error: errors.files ?? '', items }) : ''}
      <p class="quiet">${words.notScanned}</p>
      ${
        waiting === 0
          ? ''
          : html`<p class="care" role="status">${looks ? words.reading(waiting) : words.readingBeside(waiting)}
              <a href="${visit.path}">${words.lookAgain}</a></p>`
      }
      ${
        dealable.length === 0 || !acts
          ? ''
          : form({
              act: 'dealOut',
              body: html`<p>${words.dealable(dealable.length)}</p><button>${words.deal}</button>`,
            })
      }
      ${
        acts
          ? byHandForm(visit, byHand, {
              application,
              vins: sheet.value.vehicles.map(({ vin }) => vin),
              sent,
              errors,
            })
          : ''
      }
      ${contradictionsHtml(visit, application, sheet.value)}
      ${notReadableHtml(visit, application, sheet.value)}${sheetHtml(visit, application, sheet.value)}`,
  };
};

const shown = (visit: Visit, told: Told = {}): Promise<PageAnswer> =>
  atOneMoment((at) => shownNow(at, told))(visit);

/** Names the papers of a form as it says; gives what is wrong with it. A refusal stops it. */
const dealByHand = async (visit: Visit, sent: Form): Promise<Outcome<Errors>> => {
  const { register, actor, say } = visit;
  const application = pathId(visit);
  const sheet = await getPaperSheet(register, actor, { application });
  if (sheet.kind === 'refused') return sheet;
  const vins = sheet.value.vehicles.map(({ vin }) => vin);
  const back = new Set(sent.all('back'));
  const errors: Record<string, string> = {};
  for (const paper of sent.all('paper')) {
    const typed = sent.value(`vin-${paper}`);
    const vin = typed === '' ? null : meantVehicle(typed, vins);
    if (!back.has(paper) && typed !== '' && vin === null) {
      errors[`vin-${paper}`] = say.ownPapers.noSuchVehicle(typed);
      continue;
    }
    const kind = PAPER_KINDS.find((one) => one === sent.value(`kind-${paper}`)) ?? 'other';
    const done = back.has(paper)
      ? await takeBackPaper(register, actor, { paper })
      : await namePaper(register, actor, { paper, kind, vin });
    if (done.kind === 'refused') return done;
  }
  return { kind: 'done', value: errors };
};

/** The papers of an application as its exporter hands them in: dropped, dealt out, compared with what is stated. */
export const OWN_PAPERS_PAGE: Page = {
  path: '/applications/{id}/papers',
  access: READS,
  formLimit: PAPERS_LIMIT,
  show: (visit) => shown(visit),
  acts: {
    handIn: async (visit, sent) => {
      const { register, actor, path, say } = visit;
      const files = sent.files('files');
      if (files.length === 0) return shown(visit, { errors: { files: say.ownPapers.missing } });
      const thing = pathId(visit);
      const what = { attachedTo: 'application', thing, files } as const;
      const handed = await handInPapers(register, actor, what);
      if (handed.kind === 'refused') return handed;
      const dealt = await dealOutPapers(register, actor, { application: thing });
      if (dealt.kind === 'refused') return dealt;
      const { items } = handed.value;
      return items.some(({ problem }) => problem !== null)
        ? shown(visit, { items })
        : { kind: 'go', to: path };
    },
    dealOut: async (visit) => {
      const { register, actor, path } = visit;
      const done = await dealOutPapers(register, actor, { application: pathId(visit) });
      return done.kind === 'refused' ? done : { kind: 'go', to: path };
    },
    deal: async (visit, sent) => {
      const done = await dealByHand(visit, sent);
      if (done.kind === 'refused') return done;
      return Object.keys(done.value).length > 0
        ? shown(visit, { sent, errors: done.value })
        : { kind: 'go', to: visit.path };
    },
    mend: async (visit, sent) => {
      const { register, actor, path } = visit;
      const cell = {
        row: Number(sent.value('row')),
        field: sent.value('fact'),
        value: sent.value('value'),
      };
      const application = pathId(visit);
      const done = await mendDraft(register, actor, {
        ...{ application, cells: [cell] },
        ...{ columns: [], values: [], equal: [], leftOut: [] },
      });
      return done.kind === 'refused' ? done : { kind: 'go', to: `${path}?done=mended` };
    },
  },
};
