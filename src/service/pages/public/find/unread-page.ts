import { describeVin } from '../../../../domain/vin/describe-vin.ts';
import type { VinSuggestion } from '../../../../domain/vin/suggest-vins.ts';
import type { VinProblem } from '../../../../domain/vin/vin-problem.ts';
import { referenceData } from '../../../../reference/reference-data.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { FIND_SCRIPT, findBox, findKinds } from '../../frame/find-box.ts';
import type { ShownPage, Visit } from '../../frame/page.ts';
import { errorSummary } from '../../pieces/errors.ts';
import { vinText } from '../../pieces/vin-text.ts';

const MOST_TYPED = 40; // not-law: characters of a VIN with what stands around it
const MOST_MEANT = 5; // not-law: suggestions
const MISTYPED = 400; // not-law: of HTTP
/** Of so many characters it is taken for a VIN that lost or gained some. */
const NEAR_A_VIN = { least: 14, most: 19 } as const; // not-law: characters

/** Why a VIN may be meant. */
const whyHtml = ({ say }: Visit, { changes, reason, checkDigitHolds }: VinSuggestion): Html => {
  const { position, reasons, agrees, disagrees } = say.public.meant;
  const moved = changes.map((change) => position(change.position, change.from, change.to));
  return html`${[...moved, reasons[reason], checkDigitHolds ? agrees : disagrees].join(' · ')}`;
};

/** What is wrong with a VIN that was typed. */
const vinWords = ({ say }: Visit, folded: string, problems: readonly VinProblem[]): string => {
  const characters = [...folded];
  const words = problems.map(({ code, positions }) => {
    if (code === 'vin-length') return say.public.vinLength(characters.length);
    const shown = positions.map((position) => characters[position - 1] ?? '');
    return say.public.vinCharacters([...new Set(shown)].join(' '));
  });
  return words.join(' ');
};

/** The VINs that may have been meant, each a link to its page; nothing where there is none. */
export const meantVinsHtml = (visit: Visit, suggestions: readonly VinSuggestion[]): Html => {
  if (suggestions.length === 0) return html``;
  const { language, say } = visit;
  const items = suggestions.slice(0, MOST_MEANT).map(
    (one) => html`<li><a href="/vehicles/${one.vin}">${vinText(one.vin, language)}</a>
      <small>${whyHtml(visit, one)}</small></li>`,
  );
  return html`<h2>${say.public.meantTitle}</h2><ul class="meant">${items}</ul>`;
};

/** The page of the box alone, with what was typed and what is wrong with it. */
export const boxPage = (
  visit: Visit,
  { typed = '', error = '', more = html`` }: { typed?: string; error?: string; more?: Html } = {},
): ShownPage => {
  const { find, frame } = visit.say;
  return {
    kind: 'page',
    title: find.title,
    ...(error !== '' && { status: MISTYPED }),
    unlisted: true,
    islands: [FIND_SCRIPT],
    crumbs: [['/', frame.places.home]],
    body: html`<h1>${find.title}</h1>${errorSummary(visit, error === '' ? {} : { q: error })}${more}
      ${findBox(visit, { value: typed, error })}${findKinds(visit)}`,
  };
};

/** What was typed fits nothing: it is kept, and said why, with how each thing looks, and which VIN may be meant. */
export const unreadPage = (visit: Visit, typed: string): ShownPage => {
  const { say } = visit;
  if (typed.trim() === '') return boxPage(visit, { error: say.find.missing });
  const { vin, problems, suggestions } = describeVin(
    typed.slice(0, MOST_TYPED),
    referenceData().wmis,
  );
  const { length } = [...vin];
  const nearVin = length >= NEAR_A_VIN.least && length <= NEAR_A_VIN.most;
  return boxPage(visit, {
    typed,
    error: nearVin ? vinWords(visit, vin, problems) : say.find.unread(length),
    more: meantVinsHtml(visit, suggestions),
  });
};
