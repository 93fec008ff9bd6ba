import { LETTER_LIFE } from '../../../domain/lives/letter-life.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateWords } from '../pieces/life-words.ts';

/** How many letters are in each state; each leads to them, and keeps the other filters of the address. */
export const stateCounts = (
  { language, query }: Visit,
  path: string,
  states: Readonly<Record<string, number>>,
): Html => {
  const listed = LETTER_LIFE.states.flatMap(({ name }) =>
    states[name] === undefined ? [] : [[name, states[name]] as const],
  );
  if (listed.length === 0) return html``;
  return html`<ul class="letter-counts">${listed.map(([state, count]) => {
    const on = query.get('state') === state;
    const to = new URLSearchParams(query);
    for (const name of ['after', 'as', 'asked', 'done']) to.delete(name);
    if (on) to.delete('state');
    else to.set('state', state);
    const asked = to.toString();
    return html`<li><a href="${path}${asked === '' ? '' : `?${asked}`}"${on ? raw(' aria-current="true"') : ''}>
      <b>${count}</b> ${stateWords('letter', state, language)}</a></li>`;
  })}</ul>`;
};
