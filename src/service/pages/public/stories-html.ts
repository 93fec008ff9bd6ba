import { colonOf } from '../../../domain/statements/punctuation.ts';
import { receiptOfForm } from '../../../register/complaints/file-complaint.ts';
import { SHOWN_COMPLAINT } from '../../../register/demonstration/complaint-words.ts';
import { shownLetterCode } from '../../../register/demonstration/shown-letter.ts';
import { STORIES } from '../../../register/demonstration/stories.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { vinText } from '../pieces/vin-text.ts';

const carsHtml = ({ language, say }: Visit): Html => {
  const items = STORIES.map(
    ({ vin, name }) => html`<li><a href="/vehicles/${vin}">${vinText(vin, language)}</a>
      <small>${say.stories.titles[name]}</small></li>`,
  );
  return html`<ul class="meant">${items}</ul>`;
};

/** In a demonstration, the cars that are worth looking up first. */
export const storiesHtml = (visit: Visit, head: string): Html =>
  visit.register.demonstration ? html`<h2>${head}</h2>${carsHtml(visit)}` : html``;

/** In a demonstration, its cars, and a letter and a complaint whose codes are no secret: folded into one line. */
export const shownStoriesHtml = async (visit: Visit): Promise<Html> => {
  const { register, say } = visit;
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
      : html`<p>${say.complaints.demonstration}${colonOf(visit.speaks)}
          <a href="/complaints/${receipt.value}"><code dir="ltr">${receipt.value}</code></a></p>`;
  return html`<details class="try"><summary>${say.public.stories}</summary>${carsHtml(visit)}${letter}${complaint}
    </details>`;
};
