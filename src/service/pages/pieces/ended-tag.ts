import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';

/** Said after the title of a rule that is over, in the language of the page; nothing while it holds. */
export const endedTag = ({ say, speaks }: Visit, ended: string | null): Html =>
  ended === null
    ? html``
    : html`<span class="tag">${say.law.ended(dateWords(ended, speaks))}</span>`;
