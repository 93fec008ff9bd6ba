import { listCases } from '../../../register/cases/list-cases.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { everyRow } from '../pieces/list-page.ts';
import { casePath, casesPath } from '../pieces/office-paths.ts';

/** The cases that whoever looks has, in a line each; nothing where there are none. */
export const ownCases = async (visit: Visit): Promise<Html> => {
  const { register, actor, say } = visit;
  if (actor.person === null) return html``;
  const found = await everyRow((page) => listCases(register, actor, { ...page, view: 'mine' }));
  const open =
    found.kind === 'refused' ? [] : found.value.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return html``;
  const { cases } = say;
  return html`<section aria-labelledby="own-cases">
    <h2 id="own-cases">${cases.mineTitle(open.length)}</h2>
    <ul class="rows">${open.map(
      (file) =>
        html`<li><a href="${casePath(file.id)}">${file.number}</a> ${stateTag(visit, 'case', file.state)}
          ${file.waiting === 0 ? '' : cases.answersOut(file.waiting)}${
            file.overdue === 0
              ? ''
              : html` <span class="care">${cases.overdue(file.overdue)}</span>`
          }</li>`,
    )}</ul><p><a href="${casesPath}">${cases.toAll}</a></p></section>`;
};
