import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** Where whoever is asked for a fresh proof gives it, beside the page that keeps what was chosen. */
export const proveAgain = ({ say }: Visit, refusal: Refusal | null): Html =>
  refusal?.code === 'proof-afresh-needed'
    ? html`<p><a class="button" href="/sign-in" target="_blank" rel="noopener">${say.manufacturer.prove}</a></p>`
    : html``;
