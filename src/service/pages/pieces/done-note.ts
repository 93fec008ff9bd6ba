import { type Html, html } from '../../../report/html/html.ts';

/** What was just done, at the head of the page that it leads to; nothing where nothing was. */
export const doneNote = (words: string | undefined): Html =>
  words === undefined || words === '' ? html`` : html`<p class="done" role="status">${words}</p>`;
