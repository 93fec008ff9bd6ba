import {
  getDirectorPage,
  type ListedDirectorPage,
  listDirectorPages,
} from '../../../register/nation/director/director-pages.ts';
import type { DirectorContent } from '../../../register/nation/director/director-shapes.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { dropReferral } from '../../../register/referrals/drop-referral.ts';
import { getReferral } from '../../../register/referrals/get-referral.ts';
import { signReferral } from '../../../register/referrals/sign-referral.ts';
import { type Html, html, joined } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { SheetChange } from '../../../typeset/director-sheet.ts';
import { sheetPaper } from '../../../typeset/letter-paper.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { mayTake } from '../pieces/may-take.ts';
import { exporterPath, licencePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { referralPath } from '../pieces/referral-paths.ts';
import { changeHtml } from './change-words.ts';
import { directorSheetOf, SHEET_ROWS, weekOf } from './director-sheet-of.ts';
import {
  directorPageOf,
  directorPath,
  directorPdfOf,
  MINISTRY_READS,
  nationPath,
} from './nation-paths.ts';
import { noNation } from './no-nation.ts';
import { sheetPlotHtml } from './sheet-plot-html.ts';

/** Earlier pages that are linked. */
const EARLIER = 12; // not-law: links

type Waiting = DirectorContent['waits'][number];

/** Where something is signed or sent back. */
const pathOf = ({ kind, thing, exporter }: Waiting): string => {
  if (kind === 'referral') return referralPath(thing);
  return kind === 'revocation' ? licencePath(thing) : exporterPath(exporter ?? thing);
};

/** The ways to sign a referral and to drop it, while it is still a draft that whoever looks may decide. */
const decisionHtml = async (visit: Visit, one: Waiting): Promise<Html> => {
  const { register, actor, say } = visit;
  const { director } = say.nation;
  if (one.kind !== 'referral') return html`<a href="${pathOf(one)}">${director.look}</a>`;
  const found = await getReferral(register, actor, { referral: one.thing });
  if (found.kind === 'refused') return html``;
  const { state, draftedBy } = found.value;
  if (state !== 'drafted') return html`<a href="${pathOf(one)}">${director.decided}</a>`;
  const sign =
    draftedBy !== actor.person && mayTake(visit, signReferral, state)
      ? html`<a href="${pathOf(one)}/sign">${director.approve}</a> `
      : '';
  const drop = mayTake(visit, dropReferral, state)
    ? html`<a href="${pathOf(one)}/drop">${director.giveBack}</a>`
    : '';
  return html`${sign}${drop}`;
};

const changesHtml = (rows: readonly SheetChange[], none: string): Html =>
  rows.length === 0
    ? html`<p class="quiet">${none}</p>`
    : html`<table><tbody>${rows.map(
        ({ name, now, change, tone }) =>
          html`<tr><th scope="row"><bdi>${name}</bdi></th><td class="figure">${now}</td>
            <td class="figure">${changeHtml(change, tone)}</td></tr>`,
      )}</tbody></table>`;

const showPage = async (
  visit: Visit,
  run: string,
  content: DirectorContent,
  earlier: readonly ListedDirectorPage[],
): Promise<PageAnswer> => {
  const { say, language } = visit;
  const { director, title } = say.nation;
  const sheet = directorSheetOf(visit, content);
  const shown = content.waits.slice(0, SHEET_ROWS.waits);
  const decisions: Html[] = [];
  for (const one of shown) decisions.push(await decisionHtml(visit, one));
  const { waits } = sheet;
  const table =
    shown.length === 0
      ? html`<p class="quiet">${waits.none}</p>`
      : html`<div class="list" tabindex="0" role="region" aria-label="${waits.title}"><table>
          <thead><tr>${waits.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          <tbody>${waits.rows.map(
            (cells, at) =>
              html`<tr>${cells.map(
                (cell, place) => html`<td data-label="${waits.head[place] ?? ''}">${cell}</td>`,
              )}<td data-label="${waits.head.at(-1) ?? ''}"><span class="on-screen">${decisions[at] ?? ''}</span>
                <span class="boxes">${waits.boxes}</span></td></tr>`,
          )}</tbody></table></div>${waits.more === '' ? '' : html`<p class="quiet">${waits.more}</p>`}`;
  const body = html`<div class="sheet"><h1>${sheet.title}</h1><p class="quiet">${sheet.about}
      <a class="on-screen" href="${directorPdfOf(run)}">${director.pdf}</a></p>
    <ol class="five">${sheet.sentences.map(
      ({ name, change, tone }) =>
        html`<li><span>${name}</span><span class="d">${changeHtml(change, tone)}</span></li>`,
    )}</ol>
    <div class="cols">${sheet.plots.map(
      (plot, at) => html`<section>${sheetPlotHtml(visit, plot, `plot${at}`)}</section>`,
    )}</div>
    <h2>${waits.title}</h2>${table}
    <div class="cols">${sheet.changes.map(
      ({ title: head, rows, none }) =>
        html`<section><h2>${head}</h2>${changesHtml(rows, none)}</section>`,
    )}</div>
    <p class="by-hand">${sheet.sign}</p><p class="quiet">${sheet.foot}</p>
    <nav class="on-screen" aria-label="${director.earlier}"><h2>${director.earlier}</h2><ul class="rows">${earlier.map(
      (one) => {
        const { year, week } = weekOf(one.asOf);
        const words = director.ofWeek(year, week, dateWords(one.asOf, language));
        return html`<li><a href="${directorPageOf(one.run)}">${words}</a></li>`;
      },
    )}</ul></nav></div>`;
  return { kind: 'page', title: sheet.title, crumbs: [[nationPath, title]], body: joined(body) };
};

/** The pages that were kept, the last first. */
const keptPages = async ({
  register,
  actor,
}: Visit): Promise<readonly ListedDirectorPage[] | Refusal> => {
  const found = await listDirectorPages(register, actor, { limit: EARLIER });
  return found.kind === 'refused' ? found : found.value.items;
};

const showRun = async (visit: Visit, run: string): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const found = await getDirectorPage(register, actor, { run });
  if (found.kind === 'refused') return found;
  const kept = await keptPages(visit);
  return 'kind' in kept ? kept : showPage(visit, run, found.value, kept);
};

/** The last page. */
const DIRECTOR_PAGE: Page = {
  path: directorPath,
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const kept = await keptPages(visit);
    if ('kind' in kept) return kept;
    const [last] = kept;
    return last === undefined
      ? noNation(visit, visit.say.nation.director.title)
      : showRun(visit, last.run);
  }),
};

/** The page that a run left. */
const KEPT_DIRECTOR_PAGE: Page = {
  path: directorPageOf('{id}'),
  access: MINISTRY_READS,
  show: atOneMoment((visit) => showRun(visit, pathId(visit))),
};

/** The same as a PDF of one sheet. */
const DIRECTOR_PDF: Page = {
  path: directorPdfOf('{id}'),
  access: MINISTRY_READS,
  show: async (visit) => {
    const { register, actor } = visit;
    const found = await getDirectorPage(register, actor, { run: pathId(visit) });
    if (found.kind === 'refused') return found;
    const pdf = await sheetPaper(directorSheetOf(visit, found.value));
    const { year, week } = weekOf(found.value.asOf);
    return {
      kind: 'download',
      name: `${year}-W${`${week}`.padStart(2, '0')}.pdf`,
      type: 'application/pdf',
      body: Uint8Array.from(pdf),
    };
  },
};

/** One page for whoever directs: the last, each that was kept, and each as a PDF. */
export const DIRECTOR_PAGES: readonly Page[] = [DIRECTOR_PAGE, KEPT_DIRECTOR_PAGE, DIRECTOR_PDF];
