import { describeVin } from '../../../domain/vin/describe-vin.ts';
import type { VinSuggestion } from '../../../domain/vin/suggest-vins.ts';
import type { VinProblem } from '../../../domain/vin/vin-problem.ts';
import { referenceData } from '../../../reference/reference-data.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { vinText } from '../pieces/vin-text.ts';

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
    more: `dir="ltr" maxlength="${MOST_TYPED}" spellcheck="false" autocapitalize="characters"`,
  });
  return html`<form method="get" action="/" role="search">${box}<button>${vinGo}</button></form>`;
};

/** Why a VIN may be meant. */
const whyHtml = ({ say }: Visit, { changes, reason, checkDigitHolds }: VinSuggestion): Html => {
  const { position, reasons, agrees, disagrees } = say.public.meant;
  const moved = changes.map((change) => position(change.position, change.from, change.to));
  return html`${[...moved, reasons[reason], checkDigitHolds ? agrees : disagrees].join(' · ')}`;
};

/** What is wrong with what was typed. */
const wrongWords = ({ say }: Visit, folded: string, problems: readonly VinProblem[]): string => {
  const characters = [...folded];
  const words = problems.map(({ code, positions }) => {
    if (code === 'vin-length') return say.public.vinLength(characters.length);
    const shown = positions.map((position) => characters[position - 1] ?? '');
    return say.public.vinCharacters([...new Set(shown)].join(' '));
  });
  return words.join(' ');
};

/** VINs that may have been meant, best first; nothing where there is none. */
export const meantHtml = (visit: Visit, suggestions: readonly VinSuggestion[]): Html => {
  if (suggestions.length === 0) return html``;
  const { language, say } = visit;
  const { meantTitle } = say.public;
  const items = suggestions.slice(0, MOST_MEANT).map(
    (one) => html`<li><a href="/vehicles/${one.vin}">${vinText(one.vin, language)}</a>
      <small>${whyHtml(visit, one)}</small></li>`,
  );
  return html`<h2>${meantTitle}</h2><ul class="meant">${items}</ul>`;
};

/** What was typed is no VIN: it is kept, and said why, and what may have been meant. */
export const mistypedPage = (visit: Visit, typed: string): ShownPage => {
  const { say } = visit;
  const { vin, problems, suggestions } = describeVin(
    typed.slice(0, MOST_TYPED),
    referenceData().wmis,
  );
  const error = typed.trim() === '' ? say.public.vinMissing : wrongWords(visit, vin, problems);
  return {
    kind: 'page',
    title: say.public.homeQuestion,
    status: MISTYPED,
    unlisted: true,
    body: html`<h1>${say.public.homeQuestion}</h1>${errorSummary(visit, { vin: error })}
      ${vinBox(visit, typed.slice(0, MOST_TYPED), error)}${meantHtml(visit, suggestions)}`,
  };
};
