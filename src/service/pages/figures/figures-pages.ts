import { PUBLIC } from '../../../register/actor.ts';
import { getFiguresEdition } from '../../../register/figures/get-figures-edition.ts';
import { listFiguresEditions } from '../../../register/figures/list-figures-editions.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { atPublicMoment } from '../pieces/at-public-moment.ts';
import {
  answerHtml,
  breakdownsHtml,
  correctionsHtml,
  editionsHtml,
  FIGURES_PATH,
  filesHtml,
  methodHtml,
} from './figures-html.ts';

/** Editions that a page lists. */
const LISTED = 50; // not-law: rows of a list

const inFigures = (body: Html): Html => html`<div class="figures">${body}</div>`;

const showEdition = async (
  visit: Visit,
  edition: string,
  more: Pick<ShownPage, 'crumbs' | 'title'>,
): Promise<PageAnswer> => {
  const { register, say } = visit;
  const found = await getFiguresEdition(register, PUBLIC, { edition });
  if (found.kind === 'refused') return found;
  const listed = await listFiguresEditions(register, PUBLIC, { limit: LISTED });
  if (listed.kind === 'refused') return listed;
  const { figures, document } = found.value;
  const { headline, invented } = say.figures;
  const { exportedWithin, registered } = figures.totals;
  const sentence = headline(exportedWithin, registered, figures.within);
  return {
    kind: 'page',
    figures: true,
    preview: { title: sentence, description: say.figures.title },
    ...more,
    body: inFigures(
      html`${answerHtml(visit, figures)}${correctionsHtml(visit, found.value)}${
        document.terms.makers === 'invented' ? html`<p class="note">${invented}</p>` : ''
      }${breakdownsHtml(visit, figures)}${methodHtml(visit, figures)}${filesHtml(visit, found.value)}${editionsHtml(
        visit,
        listed.value.items,
      )}`,
    ),
  };
};

/** The figures for everybody: those of the latest edition. */
const FIGURES_PAGE: Page = {
  path: FIGURES_PATH,
  access: 'public',
  show: atPublicMoment(async (visit) => {
    const { register, say } = visit;
    const { title, none } = say.figures;
    const listed = await listFiguresEditions(register, PUBLIC, { limit: 1 });
    if (listed.kind === 'refused') return listed;
    const [newest] = listed.value.items;
    if (newest !== undefined) return showEdition(visit, newest.edition, { title });
    return {
      kind: 'page',
      title,
      body: html`<h1>${title}</h1><p class="empty">${none}</p>`,
    };
  }),
};

/** One edition, which stays as it was published, and says whether it was corrected. */
const FIGURES_EDITION_PAGE: Page = {
  path: `${FIGURES_PATH}/{edition}`,
  access: 'public',
  show: atPublicMoment((visit) => {
    const { params, say } = visit;
    const edition = params['edition'] ?? '';
    return showEdition(visit, edition, {
      title: `${say.figures.edition} ${edition}`,
      crumbs: [[FIGURES_PATH, say.figures.place]],
    });
  }),
};

/** The pages of the figures for everybody. */
export const FIGURES_PAGES: readonly Page[] = [FIGURES_PAGE, FIGURES_EDITION_PAGE];
