import type { OfFirm } from '../../../register/applications/sheets/words-of-firm.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';
import { readValue } from './read-value.ts';

/** What is remembered of a firm's sheets, each word with the button that forgets it. */
export const wordsOfFirm = (visit: Visit, words: readonly OfFirm[]): Html => {
  if (words.length === 0) return html``;
  const { language, say } = visit;
  const { title, header, meansNone, forget, forgetOf } = say.draftSheet.words;
  const meantOf = ({ field, meant }: OfFirm): string => {
    if (field !== '') return readValue(visit, field, meant);
    return meant === '' ? meansNone : factLabel(meant, language);
  };
  return html`<details><summary>${title(words.length)}</summary><ul class="words">${words.map(
    (word) => html`<li><span>${word.field === '' ? header : factLabel(word.field, language)}</span>
      <b>${word.written}</b> → ${meantOf(word)}
      ${form({
        act: 'forget',
        body: html`<input type="hidden" name="field" value="${word.field}"><input
          type="hidden" name="written" value="${word.written}"><button class="second"
          aria-label="${forgetOf(word.written)}">${forget}</button>`,
      })}</li>`,
  )}</ul></details>`;
};
