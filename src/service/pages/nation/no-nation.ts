import { requestNationRun } from '../../../register/nation/request-nation-run.ts';
import { html } from '../../../report/html/html.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';
import { mayTake } from '../pieces/may-take.ts';

/** Where a run is asked for. */
const RUNS = '/administration/jobs/nation';

/** The button that asks for a run; nothing for whoever may not. */
export const runButton = (visit: Visit, className = 'second') =>
  mayTake(visit, requestNationRun)
    ? form({
        act: 'ask',
        to: RUNS,
        className: 'inline',
        body: html`<button class="${className}">${visit.say.nation.runNow}</button>`,
      })
    : html``;

/** What is shown where no run has left figures: how one is made, with the button. */
export const noNation = (visit: Visit, title: string): ShownPage => ({
  kind: 'page',
  title,
  body: html`<h1>${title}</h1><p class="empty">${visit.say.nation.noRun}</p>${runButton(visit, '')}`,
});
