import { html } from '../html.ts';
import type { Page, PageAnswer } from '../page.ts';

/** What an office is shown, within the class by which its style is told apart. */
export const shownInOffice = (answer: PageAnswer): PageAnswer =>
  answer.kind === 'page'
    ? { ...answer, body: html`<div class="officer">${answer.body}</div>` }
    : answer;

/** A page of an office: all that it shows stands within the class of the office. */
export const inOffice = ({ show, acts = {}, ...page }: Page): Page => ({
  ...page,
  show: async (visit) => shownInOffice(await show(visit)),
  acts: Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [
      name,
      async (visit, form) => shownInOffice(await act(visit, form)),
    ]),
  ),
});
