import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import { destinationRuleTitle } from '../../../reference/destinations/rule-titles.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { enOrZh, markOf } from '../frame/en-or-zh.ts';
import type { Visit } from '../frame/page.ts';

/** Of a list of rules: that their titles are our words, where one of them is. */
export const ourTitlesNote = (
  { say, speaks }: Pick<Visit, 'say' | 'speaks'>,
  titles: readonly Bilingual[],
): Html =>
  titles.some((title) => destinationRuleTitle(title, speaks) !== null)
    ? html`<p class="quiet">${say.law.ourTitles}</p>`
    : html``;

/** The title of a rule: in our words where there are such, beside it the title of the law, marked by its language. */
export const ruleTitle = (visit: Pick<Visit, 'speaks' | 'language'>, title: Bilingual): Html => {
  const ours = destinationRuleTitle(title, visit.speaks);
  return ours === null
    ? enOrZh(visit, title)
    : html`${ours} <small${markOf(visit)}>${title[visit.language]}</small>`;
};
