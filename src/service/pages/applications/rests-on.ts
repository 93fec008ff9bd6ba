import { isWord } from '../../../register/screening/verdict-content.ts';
import type { StatedRow } from '../../../register/verdicts/stated-row-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { factValue } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { accountWords, factOrAccountWords, rowWords } from '../pieces/row-words.ts';
import { toldBy } from './told-by.ts';
import type { WholeVerdict } from './whole-verdict.ts';

const accountOf = (fact: string): string => fact.split('.')[0] ?? fact;

/** The papers that somebody has yet to compare with their originals: rows of the accounts on which the gate rests. */
const papersToSee = (
  { restsOn }: WholeVerdict,
  rows: readonly StatedRow[],
): readonly StatedRow[] => {
  const accounts = new Set(restsOn.filter(isWord).map(({ fact }) => accountOf(fact)));
  return rows.filter(({ account, seen }) => accounts.has(account) && !seen);
};

const seeForm = (visit: Visit, whole: WholeVerdict, rows: readonly StatedRow[]): Html => {
  const { rests } = visit.say.officer;
  const papers = papersToSee(whole, rows);
  if (papers.length === 0) return html``;
  const mayDo = visit.actor.part === 'office' && visit.actor.rights.includes('sign');
  const listed = papers.map((row) => {
    const words = html`<span><b>${accountWords(visit, row.account)}</b> ${rowWords(visit, row.facts)}</span>`;
    return mayDo
      ? html`<label class="option paper"><input type="checkbox" name="row" value="${row.id}">${words}</label>`
      : html`<p class="paper">${words}</p>`;
  });
  return html`<div class="papers"><h3>${rests.papersTitle}</h3><p>${rests.papersHint}</p>${
    mayDo
      ? form({
          act: 'seen',
          className: 'wide',
          body: html`${listed}<div class="buttons"><button data-key="x">${rests.seen}</button></div>
            <p class="quiet">${rests.seenFollows}</p>`,
        })
      : listed
  }</div>`;
};

/** What the gate rests on: each fact with its value, who told it and how far that counts; and the papers to see. */
export const restsOnHtml = (
  visit: Visit,
  whole: WholeVerdict,
  rows: readonly StatedRow[],
): Html => {
  const { rests } = visit.say.officer;
  const reference = lawReference(visit);
  const lines = whole.restsOn.map((one) => {
    const told = whole.facts[one.fact];
    const value =
      told === undefined ? '' : factValue(one.fact, told.value, visit.language, reference);
    const word = isWord(one);
    return html`<tr><td>${factOrAccountWords(visit, one.fact)}</td><td>${value}</td>
      <td>${toldBy(visit, one)}${
        word && whole.answers.gate === 'clear'
          ? html` <small
        class="care">${rests.unseen}</small>`
          : ''
      }</td></tr>`;
  });
  const unseen = whole.restsOn.filter(isWord).length;
  const lead = whole.onTheApplicantsWord
    ? html`<p class="care strong">${rests.word(unseen)}</p>`
    : html`<p>${whole.answers.gate === 'clear' ? rests.proved : rests.notClear}</p>`;
  return html`${lead}${whole.onTheApplicantsWord ? seeForm(visit, whole, rows) : ''}
    <details><summary>${rests.facts(lines.length)}</summary>
    <div class="list" tabindex="0" role="region" aria-label="${rests.title}"><table><thead><tr>
    <th scope="col">${rests.columns.fact}</th><th scope="col">${rests.columns.value}</th>
    <th scope="col">${rests.columns.told}</th></tr></thead><tbody>${lines}</tbody></table></div></details>`;
};
