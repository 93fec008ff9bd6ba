import { referenceData } from '../../../../reference/reference-data.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';

/**
 * Buttons that share the page and print it; a script shows them. What is shared is the page with the country that is
 * asked about, and never the code of a letter by which somebody came.
 */
export const shareHtml = ({ say, query }: Visit): Html => {
  const to = referenceData().countries.find(query.get('to') ?? '') ?? '';
  const { share, copied, print } = say.buyer;
  return html`<div class="buttons no-print" data-share="${to === '' ? '' : `?to=${to}`}" hidden>
    <button type="button">${share}</button><button type="button" class="second">${print}</button>
    <span role="status" data-copied="${copied}"></span></div>`;
};
