import { listBorderPapers } from '../../../register/papers/list-border-papers.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { paperTexts } from '../pieces/paper-words.ts';

/** Certificate, invoice and letter of a car on a licence: pages as pictures on which identity numbers are covered. */
export const carPapers = async (visit: Visit, vin: string): Promise<Html> => {
  const { register, actor, say } = visit;
  const { border: words, onPage } = say.paperWork;
  const found = await listBorderPapers(register, actor, { vin });
  if (found.kind === 'refused') return html``;
  const { kinds } = paperTexts(visit);
  const { items } = found.value;
  return html`<h2>${words.title}</h2>${
    items.length === 0
      ? html`<p>${words.none}</p>`
      : html`<p class="quiet">${words.covered}</p><ul>${items.map(
          ({ id, kind, pages, covered }) =>
            html`<li><b>${kinds[kind]}</b> ${
              covered === null
                ? html`<span class="care">${words.notYet}</span>`
                : Array.from({ length: pages ?? 1 }, (_, at) => at + 1).map(
                    (page) => html`<a href="/v1/papers/${id}/pages/${page}">${onPage(page)}</a> `,
                  )
            }</li>`,
        )}</ul>`
  }`;
};
