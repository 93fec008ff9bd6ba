import { gapOf } from '../../../../domain/statements/punctuation.ts';
import type { DestinationRule } from '../../../../domain/statements/say-of-destination.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { Visit } from '../../frame/page.ts';
import { endedTag } from '../../pieces/ended-tag.ts';
import { ourTitlesNote, ruleTitle } from '../../pieces/rule-title.ts';
import { sourceAge } from '../../pieces/source-age.ts';
import type { ShownVin } from './shown-vin.ts';

const SAID_OF_COUNTRY = ['offered-elsewhere', 'destination-rules', 'destination-not-read'];

/** How a rule stands to the car, and by which of its facts. */
const heldWords = ({ say, speaks }: Visit, { held, by }: DestinationRule): string => {
  if (held === 'may') return '';
  const { grounds, bars, concerns } = say.buyer;
  const words = [...new Set(by.map((ground) => grounds[ground]))].join(gapOf(speaks));
  return (held === 'bars' ? bars : concerns)(words);
};

/** Where a rule is known from, where that is not the text itself. */
const knownWords = ({ say }: Visit, { announced, secondHand }: DestinationRule): string =>
  [...(announced ? [say.buyer.announced] : []), ...(secondHand ? [say.buyer.secondHand] : [])].join(
    ' ',
  );

const ruleHtml = (visit: Visit, rule: DestinationRule): Html => {
  const held = heldWords(visit, rule);
  return html`<li class="${rule.held}"><a class="code" href="/law/rules/${rule.code}">${rule.code}</a>
    <div>${ruleTitle(visit, rule.title)} ${endedTag(visit, rule.ended)}${
      held === '' ? '' : html`<b class="${rule.held === 'bars' ? 'stop' : 'care'}">${held}</b>`
    }<small>${knownWords(visit, rule)} ${sourceAge(visit, rule.toldUpTo)}</small></div></li>`;
};

/** The rule to read before any other, right below the answers: one that bars or concerns the car. */
export const firstRuleHtml = (visit: Visit, { rules }: ShownVin): Html => {
  const [first] = rules;
  if (first === undefined || first.held === 'may') return html``;
  return html`<div class="note first-rule"><b>${visit.say.buyer.readFirst}</b>
    <p>${ruleTitle(visit, first.title)} ${endedTag(visit, first.ended)} <a href="#rules">${first.code}</a></p>
    <p class="quiet">${heldWords(visit, first)} ${knownWords(visit, first)}</p></div>`;
};

/** The rules of the country that is asked about, held against what is told of the car: those that may concern it. */
export const rulesHtml = (visit: Visit, answer: ShownVin): Html => {
  const { say, speaks } = visit;
  const { country, countryName, rules, excluded, statements } = answer;
  if (country === null) return html``;
  const told = statements
    .filter(({ code }) => SAID_OF_COUNTRY.includes(code))
    .map(
      ({ text, by, asOf }) => html`<p class="told-of">${text}
        <small>${say.vehicle.says(by, dateWords(asOf, speaks))}</small></p>`,
    );
  const { rulesTitle, heldBy, excluded: left } = say.buyer;
  return html`<h2 id="rules">${rulesTitle(countryName)}</h2>${told}${
    rules.length + excluded === 0
      ? ''
      : html`<ul class="rules">${rules.map((rule) => ruleHtml(visit, rule))}</ul>
        ${ourTitlesNote(
          visit,
          rules.map(({ title }) => title),
        )}<p class="quiet">${heldBy} ${excluded === 0 ? '' : left(excluded)}
          <a href="/law/destinations/${country}">${say.vehicle.toRules}</a></p>`
  }`;
};
