import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { issueLicences } from '../../../register/applications/decisions/issue-licences.ts';
import { previewIssue } from '../../../register/applications/decisions/preview-licences.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { previewsHtml } from '../documents/preview-html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { everyRow } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { applicationPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { crumbsTo } from './application-decisions.ts';

/** How many vehicles of a decided application may be licensed since their appeal and stand on no licence yet. */
const unlicensed = async (visit: Visit, application: ApplicationInFull): Promise<number> => {
  const { register, actor } = visit;
  const { granted = 0, overturned = 0 } = application.vehicles;
  if (application.state !== 'decided' || overturned === 0) return 0;
  const found = await everyRow((page) =>
    listLicences(register, actor, { application: application.id, ...page }),
  );
  if (found.kind === 'refused') return 0;
  const licensed = found.value
    .flatMap(({ vehicles }) => Object.values(vehicles))
    .reduce((sum, number) => sum + number, 0);
  return Math.max(0, granted + overturned - licensed);
};

/** The way to the licences that an appeal made due; nothing where none is, or for whom it is not to sign. */
export const issueLink = async (visit: Visit, application: ApplicationInFull): Promise<Html> => {
  const { say } = visit;
  if (!mayTake(visit, issueLicences)) return html``;
  return (await unlicensed(visit, application)) === 0
    ? html``
    : html`<div class="buttons"><a class="button" href="${applicationPath(application.id)}/issue">${
        say.officer.issue.title
      }</a></div>`;
};

/** Issues the licences that an appeal made due. */
export const ISSUE_LICENCES: Page = actionPage(issueLicences, {
  path: '/queue/applications/{id}/issue',
  of: { application: pathId },
  writes: {},
  about: async (visit) => {
    const { register, actor, say } = visit;
    const { issue } = say.officer;
    const found = await getApplication(register, actor, { application: pathId(visit) });
    if (found.kind === 'refused') return found;
    const count = await unlicensed(visit, found.value);
    return {
      title: issue.title,
      crumbs: crumbsTo(visit, found.value),
      lead: issue.lead(count),
      follows: issue.follows,
      go: issue.go,
      ...(count === 0 && { stopped: html`` }),
    };
  },
  preview: async (visit, input) =>
    previewsHtml(visit, await previewIssue(visit.register, visit.actor, input)),
  goesTo: (visit) => `${applicationPath(pathId(visit))}?done=issued`,
});
