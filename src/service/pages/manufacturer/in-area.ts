import { html } from '../html.ts';
import type { Page, PageAnswer } from '../page.ts';

/** What a manufacturer is shown, within the classes by which its style is told apart; decisions look as an office's. */
export const shownToMaker = (answer: PageAnswer): PageAnswer =>
  answer.kind === 'page'
    ? { ...answer, body: html`<div class="officer manufacturer">${answer.body}</div>` }
    : answer;

/** A page of a manufacturer: all that it shows stands within the classes of the area. */
export const inArea = ({ show, acts = {}, ...page }: Page): Page => ({
  ...page,
  show: async (visit) => shownToMaker(await show(visit)),
  acts: Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [
      name,
      async (visit, form) => shownToMaker(await act(visit, form)),
    ]),
  ),
});
