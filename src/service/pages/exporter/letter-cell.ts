import type { LetterOfVehicle } from '../../../register/letters/list-letters-of-vehicles.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { broughtPath, letterPath } from './letter-paths.ts';

/** The letter of a vehicle and its state, in a cell. */
export const letterCell = (visit: Visit, letter: LetterOfVehicle | undefined): Html => {
  const { say } = visit;
  if (letter === undefined) return html`<span class="quiet">${say.letterWork.none}</span>`;
  const { id, number, kind, state } = letter;
  return kind === 'brought'
    ? html`<a href="${broughtPath(id)}">${number}</a> <span class="tag good">${say.letterWork.asFile}</span>`
    : html`<a href="${letterPath(id)}">${number}</a> ${stateTag(visit, 'letter', state)}`;
};
