import type { Answer, AnswerCode } from '../../../../domain/statements/answers/answer.ts';
import { describeVin } from '../../../../domain/vin/describe-vin.ts';
import { referenceData } from '../../../../reference/reference-data.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { Visit } from '../../frame/page.ts';
import { sealHtml, toneOf } from '../../pieces/seal-html.ts';
import { meantVinsHtml } from '../find/unread-page.ts';
import { countryChooser, otherCountries } from './country-chooser.ts';
import type { ShownAnswer, ShownVin } from './shown-vin.ts';

/** Where the evidence of an answer stands on the page. */
type Evidence = 'line' | 'terms' | 'told' | 'rules' | 'repair';

const EVIDENCE: Readonly<Partial<Record<AnswerCode, Evidence>>> = {
  left: 'line',
  'left-days-disagree': 'line',
  'export-refused': 'told',
  'licensed-not-left': 'line',
  'applied-not-left': 'line',
  holds: 'terms',
  'holds-only-in': 'terms',
  suspended: 'line',
  revoked: 'line',
  'names-another-country': 'told',
  'needed-and-none': 'told',
  'none-and-not-needed': 'told',
  'none-need-unknown': 'told',
  'not-verified': 'told',
  'for-it': 'repair',
  'for-it-none-serves': 'repair',
  'for-it-read-rule': 'rules',
  'for-another': 'repair',
  'not-in-force-now': 'repair',
  'nothing-in-force': 'repair',
  'not-admitted': 'rules',
  'none-names-it': 'repair',
};

/** The evidence that the page has: a letter of which no term is told has no list of terms. */
const evidenceOf = ({ code }: Answer, { statements }: ShownVin): Evidence | null => {
  const where = EVIDENCE[code] ?? null;
  const terms = statements.some(({ code: said }) => said.startsWith('letter-w'));
  return where === 'terms' && !terms ? 'told' : where;
};

const evidenceHtml = ({ say }: Visit, where: Evidence, country: string): Html => {
  const names: Readonly<Record<Evidence, string>> = {
    line: say.vehicle.lineTitle,
    terms: say.vehicle.termsTitle,
    told: say.vehicle.toldTitle,
    rules: say.buyer.rulesTitle(country),
    repair: say.service.vehicleTitle,
  };
  return html` <a href="#${where}">${names[where]}</a>`;
};

const rowHtml = (
  visit: Visit,
  answer: ShownVin,
  { asked, text, why, ...one }: ShownAnswer,
  error: string,
): Html => {
  const where = evidenceOf(one, answer);
  const isCountry = one.question === 'country';
  return html`<li id="answer-${one.question}" data-answer="${one.code}">${sealHtml(one.sign)}<div>
      <p class="asked">${asked}</p>${isCountry ? countryChooser(visit, answer, error) : ''}
      <strong class="${toneOf(one.sign)}">${text}</strong>
      <p class="why">${why}${where === null ? '' : evidenceHtml(visit, where, answer.countryName)}${
        isCountry ? otherCountries(visit, answer) : ''
      }</p></div></li>`;
};

/** Of a VIN that is probably mistyped: what may have been meant. */
const swapHtml = (visit: Visit, { vin }: ShownVin): Html =>
  meantVinsHtml(visit, describeVin(vin, referenceData().wmis).suggestions);

/**
 * The three answers that a buyer comes for, before anything else: sign, word and colour, each with a link to its
 * evidence below. The country for which the car left is chosen beforehand.
 */
export const answersHtml = (visit: Visit, answer: ShownVin, error: string): Html => {
  const { say, speaks } = visit;
  const rows = answer.answers.map((one) => rowHtml(visit, answer, one, error));
  const mistyped = answer.answers.some(({ code }) => code === 'mistyped');
  return html`<ol class="answers-first">${rows}</ol>${mistyped ? swapHtml(visit, answer) : ''}
    <p class="as-of">${say.buyer.asOf(dateWords(answer.dataOf, speaks))}</p>`;
};
