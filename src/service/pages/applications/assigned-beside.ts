import type { Application } from '../../../register/applications/application-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { whoWords } from '../pieces/colleague-words.ts';
import { applicationPath } from '../pieces/office-paths.ts';

/** States in which an application is somebody's. */
const GIVEN: readonly string[] = ['submitted', 'underReview', 'returned'];

/** Who has an application, also while nobody works on it, and where it is given to another. */
export const assignedHtml = (visit: Visit, application: Application): Html => {
  const { actor, say } = visit;
  const { assign } = say.people;
  const { id, state, assignedTo, assignedToStaffNumber } = application;
  if (actor.part !== 'office' || !GIVEN.includes(state)) return html``;
  const mine = assignedTo !== null && assignedTo === actor.person;
  const who =
    assignedTo === null ? assign.nobody : whoWords(visit, assignedTo, assignedToStaffNumber);
  const link = (words: string, to = ''): Html =>
    html` <a href="${applicationPath(id)}/assign${to}">${words}</a>`;
  const links = (): Html => {
    if (assignedTo === null) return link(assign.give);
    if (mine) return link(assign.handOver);
    return html`${link(assign.takeOver, '?to=me')}${
      actor.rights.includes('manage') ? link(assign.reassign) : ''
    }`;
  };
  return html`<p class="assigned">${assign.hasLabel} <b>${who}</b>${
    mine ? html` <span class="quiet">${assign.yours}</span>` : ''
  }${actor.rights.includes('act') && actor.person !== null ? links() : ''}</p>`;
};
