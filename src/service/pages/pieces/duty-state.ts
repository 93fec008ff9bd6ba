import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateTag } from './life-words.ts';

/** The state of a duty: what silence leaves open is not called overdue. */
export const dutyStateTag = (visit: Visit, state: string): Html =>
  state === 'untold'
    ? html`<span class="tag care">${visit.say.forms.dutyUntold}</span>`
    : stateTag(visit, 'duty', state);

/** The state by which the life says what leads on: a duty of which nobody was told is past its day. */
export const dutyStep = (state: string): string => (state === 'untold' ? 'overdue' : state);
