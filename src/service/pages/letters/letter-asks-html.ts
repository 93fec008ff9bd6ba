import { languageNames } from '../../../domain/statements/language-names.ts';
import type { LetterTerms } from '../../../letters/letter.ts';
import { readLetterAsks } from '../../../register/letters/signing/read-letter-asks.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/**
 * What the law asks of what a letter for a country states, each held against the terms; that no text asks is said too.
 */
export const letterAsksHtml = async (
  visit: Visit,
  country: string,
  { warranty, parts, software }: Pick<LetterTerms, 'warranty' | 'parts' | 'software'>,
): Promise<Html> => {
  const { register, actor, say, language } = visit;
  const words = say.networkWork.asks;
  const { kilometres } = warranty;
  // read beside a form that is being done
  const found = await readLetterAsks(register.alone(), actor, {
    ...{ country, months: warranty.months, partsYears: parts.years },
    ...(kilometres !== null && { kilometres }),
    language: [...software.languages],
  });
  const items = found.kind === 'refused' ? [] : found.value.items;
  if (items.length === 0) return html`<p class="quiet">${words.none}</p>`;
  return html`<ul class="plain">${items.map(
    ({ kind, least, languages, rule, source, url, kept }) =>
      html`<li><span class="code">${rule}</span> ${
        kind === 'languages' || least === null
          ? words.languages(languageNames(languages, language))
          : words[kind](least)
      } <b class="${kept ? 'good' : 'care'}">${kept ? words.kept : words.short}</b>
        <small class="quiet">${
          url === null ? source : html`<a rel="noopener nofollow" href="${url}">${source}</a>`
        }</small></li>`,
  )}</ul>`;
};
