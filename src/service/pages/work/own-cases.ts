import { listCases } from '../../../register/cases/list-cases.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { everyRow } from '../pieces/list-page.ts';
import { casePath, casesPath } from '../pieces/office-paths.ts';

const SHOWN = 5; // not-law: cases that are named

/** The cases that whoever looks has, in one line; nothing where there are none. */
export const ownCases = async (visit: Visit): Promise<Html> => {
  const { register, actor, say } = visit;
  if (actor.person === null) return html``;
  const found = await everyRow((page) => listCases(register, actor, { ...page, view: 'mine' }));
  const open =
    found.kind === 'refused' ? [] : found.value.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return html``;
  const { cases } = say;
  return html`<p class="note">${cases.mineTitle(open.length)}: ${open
    .slice(0, SHOWN)
    .map(
      (file) =>
        html`<a href="${casePath(file.id)}">${file.number}</a>${
          file.overdue === 0 ? '' : html` <span class="care">${cases.overdue(file.overdue)}</span>`
        } · `,
    )}<a href="${casesPath}?view=mine">${cases.toAll}</a></p>`;
};
