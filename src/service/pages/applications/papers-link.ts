import { LETTERS_TOGETHER } from '../../../register/letters/letters-of-application.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** The way to the papers of an application. */
export const papersLink = ({ say }: Visit, application: string): Html =>
  html`<p><a href="/applications/${application}/papers">${say.ownPapers.link}</a></p>`;

/** The way to the extracts of registration of the cars of an application. */
export const extractsLink = ({ say }: Visit, application: string): Html =>
  html`<p><a href="/own-extracts?application=${application}">${say.extractWork.own.link}</a></p>`;

/** Links by which the letters in force of an application are taken along together; nothing where there are none. */
export const lettersToTake = ({ say }: Visit, application: string, letters: number): Html => {
  const words = say.ownPapers.letters;
  const parts = Array.from({ length: Math.ceil(letters / LETTERS_TOGETHER) }, (_, at) => at + 1);
  const link = (part: number, what: 'pdf' | 'zip'): Html =>
    html`<li><a href="/v1/applications/${application}/letters/${what}${part === 1 ? '' : `?part=${part}`}"
      download>${words[what]}${parts.length === 1 ? '' : ` · ${words.part(part)}`}</a></li>`;
  return parts.length === 0
    ? html``
    : html`<h3>${words.title}</h3>
        <ul class="lines">${parts.map((part) => [link(part, 'zip'), link(part, 'pdf')])}</ul>`;
};
