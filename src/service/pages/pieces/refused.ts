import type { Refusal } from '../../../register/outcome.ts';
import { refusalOf } from '../../../register/refusals/refusals.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** A refusal in words: what was not done, and what helps. */
export const refusalWords = ({ language }: Visit, { code }: Refusal): string => {
  const { title, remedy } = refusalOf(code);
  return `${title[language]}${language === 'zh' ? '' : ' '}${remedy[language]}`;
};

/** A refusal on the page that it concerns, which keeps what was typed. */
export const refusedNote = (
  visit: Visit,
  refusal: Refusal | null,
  more: Html | string = '',
): Html => {
  if (refusal === null) return html``;
  const { title, remedy } = refusalOf(refusal.code);
  const values = Object.values(refusal.values);
  return html`<div class="errors" role="alert" tabindex="-1"><h2>${title[visit.language]}</h2>
    <p>${remedy[visit.language]}</p>
    ${values.length === 0 ? '' : html`<p class="quiet">${values.join(' · ')}</p>`}${more}</div>`;
};
