import { html } from '../../../report/html/html.ts';
import type { Page } from '../frame/page.ts';
import { READS } from '../pieces/office-access.ts';
import { casesPath } from '../pieces/office-paths.ts';
import { day } from '../pieces/when.ts';
import { crumbsOf, foundCase, foundQuestion, noCase } from './found-case.ts';

/** The letter on paper by which the police is asked: number, date, addressee, vehicles, question, last day. */
export const POLICE_LETTER_PAGE: Page = {
  path: `${casesPath}/{id}/questions/{question}/letter`,
  access: READS,
  show: async (visit) => {
    const file = await foundCase(visit);
    if (noCase(file)) return file;
    const question = foundQuestion(visit, file);
    if (noCase(question)) return question;
    const { paper } = visit.say.cases;
    const { number, askedOn, asked, text, vins, answerBy, asker } = question;
    return {
      kind: 'page',
      title: `${paper.title} ${number}`,
      crumbs: crumbsOf(visit, file),
      body: html`<p class="note no-print">${paper.print}</p><article class="paper-letter">
        <h1>${paper.title}</h1>
        <p>${paper.number}: ${number}<br>${paper.day}: ${day(visit, askedOn)}</p>
        <p>${paper.to}: <b>${asked}</b></p><p>${paper.opening}</p>
        <p class="written">${text}</p>${
          vins.length === 0
            ? ''
            : html`<p>${paper.vehicles}:</p><ul>${vins.map((vin) => html`<li><code>${vin}</code></li>`)}</ul>`
        }<p>${paper.answerBy} ${day(visit, answerBy)}. ${paper.quote(number)}</p>
        <p class="signed">${paper.from}: ${asker}<br>${paper.seal}</p></article>`,
    };
  },
};
