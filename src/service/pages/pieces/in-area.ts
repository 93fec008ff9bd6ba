import { html } from '../../../report/html/html.ts';
import type { Page, PageAnswer } from '../frame/page.ts';

const within =
  (classes: string) =>
  (answer: PageAnswer): PageAnswer =>
    answer.kind === 'page'
      ? { ...answer, body: html`<div class="${classes}">${answer.body}</div>` }
      : answer;

const pageWithin =
  (shown: (answer: PageAnswer) => PageAnswer) =>
  ({ show, acts = {}, ...page }: Page): Page => ({
    ...page,
    show: async (visit) => shown(await show(visit)),
    acts: Object.fromEntries(
      Object.entries(acts).map(([name, act]) => [
        name,
        async (visit, form) => shown(await act(visit, form)),
      ]),
    ),
  });

/** What a manufacturer is shown, within the classes by which its style is told apart; decisions look as an office's. */
export const shownToMaker = within('officer manufacturer');

/** A page of a manufacturer: all that it shows stands within the classes of the area. */
export const inArea = pageWithin(shownToMaker);

/** What an office is shown, within the class by which its style is told apart. */
export const shownInOffice = within('officer');

/** What is shown of the whole nation: as an office is shown what is its own, with a style beside it. */
export const shownOfNation = within('officer nation');

/** A page over the whole nation: all that it shows stands within the classes of the area. */
export const inNation = pageWithin(shownOfNation);

/** A page of an office: all that it shows stands within the class of the office. */
export const inOffice = pageWithin(shownInOffice);
