import { describeVin } from '../../../domain/vin/describe-vin.ts';
import type { VinSuggestion } from '../../../domain/vin/suggest-vins.ts';
import { referenceData } from '../../../intake/reference-data.ts';
import { writtenIn } from '../../../report/html/bilingual.ts';
import { vinHtml } from '../../../report/html/vin-html.ts';
import { type Html, html, raw } from '../html.ts';
import type { Shown, Visit } from '../page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';

const MOST_TYPED = 40; // not-law: characters of a box
const MOST_MEANT = 5; // not-law: suggestions
const MISTYPED = 400; // not-law: of HTTP

/** The box for a VIN, with what was typed and what is wrong with it. */
export const vinBox = ({ say }: Visit, value = '', error = ''): Html => {
  const { vinLabel, vinHint, vinGo } = say.public;
  const box = field({
    name: 'vin',
    label: vinLabel,
    hint: vinHint,
    value,
    error,
    required: true,
    className: 'vin-box',
    more: `maxlength="${MOST_TYPED}" spellcheck="false" autocapitalize="characters"`,
  });
  return html`<form method="get" action="/" role="search">${box}<button>${vinGo}</button></form>`;
};

const meantHtml = ({ say, language }: Visit, suggestions: readonly VinSuggestion[]): Html => {
  if (suggestions.length === 0) return html``;
  const { meantTitle } = say.public;
  const items = suggestions.slice(0, MOST_MEANT).map(
    ({
      vin,
      why,
    }) => html`<li><a href="/vehicles/${vin}">${raw(writtenIn(language, () => vinHtml(vin)))}</a>
      <small>${why[language]}</small></li>`,
  );
  return html`<h2>${meantTitle}</h2><ul class="meant">${items}</ul>`;
};

/** What was typed is no VIN: it is kept, and said why, and what may have been meant. */
export const mistypedPage = (visit: Visit, typed: string): Shown => {
  const { say, language } = visit;
  const { problems, suggestions } = describeVin(typed.slice(0, MOST_TYPED), referenceData().wmis);
  const words = problems.map(({ remedy }) => remedy[language]);
  const error =
    typed.trim() === '' ? say.public.vinMissing : words.join(language === 'zh' ? '' : ' ');
  return {
    kind: 'page',
    title: say.public.homeQuestion,
    status: MISTYPED,
    unlisted: true,
    body: html`<h1>${say.public.homeQuestion}</h1>${errorSummary(visit, { vin: error })}
      ${vinBox(visit, typed.slice(0, MOST_TYPED), error)}${meantHtml(visit, suggestions)}`,
  };
};
