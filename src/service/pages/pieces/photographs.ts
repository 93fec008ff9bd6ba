import type { Refusal } from '../../../register/outcome.ts';
import { listPapers } from '../../../register/papers/list-papers.ts';
import type { AttachedTo, Paper } from '../../../register/papers/paper-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { paperTexts } from './paper-words.ts';
import { moment } from './when.ts';

/** Largest form with photographs, in bytes. */
export const PHOTOGRAPHS_LIMIT = 30_000_000; // not-law: bytes of a form

const MOST = 100; // not-law: rows

/** The papers that are attached to something, as far as whoever looks may see them. */
export const papersOf = async (
  { register, actor }: Visit,
  attachedTo: AttachedTo,
  thing: string,
): Promise<readonly Paper[] | Refusal> => {
  const found = await listPapers(register, actor, { attachedTo, thing, limit: MOST });
  return found.kind === 'refused' ? found : found.value.items;
};

/** Photographs side by side, each the way to its picture in full. */
export const photographsHtml = (visit: Visit, papers: readonly Paper[]): Html => {
  const { kinds } = paperTexts(visit);
  const { picture } = visit.say.paperWork;
  return html`<ul class="photographs">${papers.map((paper) => {
    const drawn = `/v1/papers/${paper.id}/pages/1`;
    return html`<li><a href="${drawn}"><img src="${drawn}" alt="${picture(kinds[paper.kind], 1)}" loading="lazy"></a>
      <b>${kinds[paper.kind]}</b> ${moment(visit, paper.handedInAt)}</li>`;
  })}</ul>`;
};
