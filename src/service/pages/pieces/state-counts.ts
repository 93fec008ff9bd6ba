import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateWords } from './life-words.ts';
import { LETTERS } from './manufacturer-paths.ts';

/** How many letters are in each state; each leads to them. */
export const stateCounts = (visit: Visit, states: Readonly<Record<string, number>>): Html => {
  const { language, query } = visit;
  const listed = Object.entries(states);
  if (listed.length === 0) return html``;
  return html`<ul class="lanes counts">${listed.map(([state, count]) => {
    const on = query.get('state') === state;
    return html`<li><a href="${LETTERS}${on ? '' : `?state=${state}`}"${on ? raw(' aria-current="true"') : ''}>
      <b>${count}</b> ${stateWords('letter', state, language)}</a></li>`;
  })}</ul>`;
};
