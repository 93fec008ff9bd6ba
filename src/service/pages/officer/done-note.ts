import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';

/** What was done just now, by the `done` of the address; nothing where nothing was. */
export const doneNote = ({ query, say }: Visit): Html => {
  const done = query.get('done') ?? '';
  const known: Readonly<Record<string, string>> = {
    ...say.officer.done,
    confirmed: say.letterWork.confirm.done,
  };
  return Object.hasOwn(known, done)
    ? html`<div class="done" role="status"><p>${known[done]}</p></div>`
    : html``;
};
