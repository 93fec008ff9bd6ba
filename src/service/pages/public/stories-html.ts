import { receiptOfForm } from '../../../register/complaints/file-complaint.ts';
import { SHOWN_COMPLAINT } from '../../../register/demonstration/complaint-words.ts';
import { shownLetterCode } from '../../../register/demonstration/shown-letter.ts';
import { STORIES } from '../../../register/demonstration/stories.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { vinText } from '../pieces/vin-text.ts';

/** In a demonstration, the cars that are worth looking up first. */
export const storiesHtml = ({ register, language, say }: Visit, head: string): Html => {
  if (!register.demonstration) return html``;
  const items = STORIES.map(
    ({ vin, name }) => html`<li><a href="/vehicles/${vin}">${vinText(vin, language)}</a>
      <small>${say.stories.titles[name]}</small></li>`,
  );
  return html`<h2>${head}</h2><ul class="meant">${items}</ul>`;
};

/** In a demonstration, a letter and a complaint whose codes are no secret. */
export const shownCodesHtml = async ({ register, say }: Visit): Promise<Html> => {
  if (!register.demonstration) return html``;
  const code = await shownLetterCode(register);
  const receipt = await receiptOfForm(register, SHOWN_COMPLAINT);
  const letter =
    code === null
      ? ''
      : html`<p>${say.stories.letter}
          <a href="/L/${code}"><code dir="ltr">/L/${code}</code></a></p>`;
  const complaint =
    receipt.kind === 'refused'
      ? ''
      : html`<p>${say.complaints.demonstration}:
          <a href="/complaints/${receipt.value}"><code dir="ltr">${receipt.value}</code></a></p>`;
  return html`${letter}${complaint}`;
};
