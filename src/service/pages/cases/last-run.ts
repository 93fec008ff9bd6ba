import { listNationRuns, type NationRun } from '../../../register/nation/list-nation-runs.ts';
import { requestNationRun } from '../../../register/nation/request-nation-run.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';
import { mayTake } from '../pieces/may-take.ts';
import { patternsPath, ringsPath } from '../pieces/office-paths.ts';
import { momentWords } from '../pieces/when.ts';

/** Where a run is asked for; the page of runs, which the ministry has. */
const RUNS = '/administration/jobs/nation';

/** The last run over the nation; null where none has ended. */
export const lastRun = async ({
  register,
  actor,
}: Visit): Promise<{ readonly run: NationRun | null } | Refusal> => {
  const found = await listNationRuns(register, actor, { limit: 1 });
  return found.kind === 'refused' ? found : { run: found.value.items[0] ?? null };
};

/** Of which day and run a page is made, and of how much; links to the other page of the run. */
export const runHead = (visit: Visit, run: NationRun, here: 'patterns' | 'rings'): Html => {
  const { say, language, actor } = visit;
  const { runs } = say.cases;
  const to =
    here === 'patterns'
      ? ([ringsPath, runs.toRings] as const)
      : ([patternsPath, runs.toPatterns] as const);
  return html`<p class="lead">${runs.figures(run.vehicles, run.rings)}</p>
    <p class="quiet">${runs.asOf(dateWords(run.asOf, language), momentWords(visit, run.readAt))}
      ${actor.part === 'office' ? runs.ofOffice : html`<a href="${RUNS}">${runs.runsPage}</a>`}</p>
    <p><a href="${to[0]}">${to[1]}</a></p>`;
};

/** What is shown where no run has ended: how one is made, with a button for whoever may ask for it. */
export const noRunPage = (visit: Visit, title: string): ShownPage => {
  const { say } = visit;
  const { runs } = say.cases;
  const may = mayTake(visit, requestNationRun);
  return {
    kind: 'page',
    title,
    body: html`<h1>${title}</h1><p class="empty">${runs.none}</p>
      <p>${may ? runs.howMinistry : runs.howOffice}</p>${
        may ? form({ act: 'ask', to: RUNS, body: html`<button>${runs.ask}</button>` }) : ''
      }`,
  };
};
