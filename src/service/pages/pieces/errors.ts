import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** What is wrong in a form: by field, with the words that help. */
export type Errors = Readonly<Record<string, string>>;

/** The summary of what must be mended, with a link to each field; nothing where there is nothing. */
export const errorSummary = ({ say }: Visit, errors: Errors): Html => {
  const listed = Object.entries(errors);
  if (listed.length === 0) return html``;
  return html`<div class="errors" role="alert" tabindex="-1"><h2>${say.frame.errorsTitle(listed.length)}</h2>
    <ul>${listed.map(([name, words]) => html`<li><a href="#f-${name}">${words}</a></li>`)}</ul></div>`;
};
