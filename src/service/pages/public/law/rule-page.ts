import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import type { Outline } from '../../../../domain/rules/words/condition-words.ts';
import type { Titled, ValuePeriod } from '../../../../domain/rules/words/rule-pieces.ts';
import { textOn } from '../../../../domain/rules/words/written-text.ts';
import { countryName } from '../../../../reference/country-name.ts';
import { destinationRuleTitle } from '../../../../reference/destinations/rule-titles.ts';
import { listRulePrecision } from '../../../../register/law/list-rule-precision.ts';
import { type RuleRead, readRule } from '../../../../register/law/read-rule.ts';
import { citeHtml } from '../../../../report/html/cite-html.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { partInEnOrZh, visitInEnOrZh } from '../../frame/en-or-zh.ts';
import type { Page, Visit } from '../../frame/page.ts';
import { dayForm } from './day-form.ts';
import { onQuery } from './rule-list-html.ts';

const outlineHtml = ({ text, parts }: Outline): Html =>
  html`<li>${text}${parts.length === 0 ? '' : html`<ul>${parts.map(outlineHtml)}</ul>`}</li>`;

const conditionHtml = ({ title, said }: Titled<Outline | null>): Html =>
  said === null
    ? html`<p>${title}.</p>`
    : html`<h3>${title}</h3><ul class="outline">${outlineHtml(said)}</ul>`;

const valuesHtml = ({ say, language }: Visit, values: readonly ValuePeriod[]): Html => {
  if (values.length === 0) return html``;
  const { history, value, reads, life, source } = say.law;
  const rows = values.map(
    (
      one,
    ) => html`<tr><th scope="row"><code>${one.name}</code></th><td data-name="${reads}">${one.words}</td>
      <td data-name="${life}">${one.life}</td>
      <td data-name="${source}"><p>${citeHtml([language], one.cite)}</p></td></tr>`,
  );
  return html`<h2 id="history">${history}</h2><table class="statements" aria-labelledby="history"><thead><tr>
    ${[value, reads, life, source].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table>`;
};

const ruleHtml = (visit: Visit, { on, rule, pieces }: RuleRead): Html => {
  const { say, language } = visit;
  const { life, concerns, requires, doubt, effect, everyVehicle, breach, remedy } = pieces;
  const sources = pieces.sources.said.map(
    (source) =>
      html`<li><p>${citeHtml([language], source)}</p>${
        source.note === '' ? '' : html` <small lang="en">${source.note}</small>`
      }</li>`,
  );
  const [first, ...more] = life;
  return html`<p class="code">${rule.code} · ${rule.id}</p><h1>${pieces.title}</h1>
    <p class="lead">${first}</p>${more.map((words) => html`<p class="care">${words}</p>`)}
    ${dayForm(visit, on)}
    <h2>${say.law.forExporter}</h2><p>${remedy.said}</p>
    <dl class="facts"><div><dt>${effect.title}</dt><dd>${effect.said}</dd></div>${
      breach === null ? '' : html`<div><dt>${breach.title}</dt><dd>${breach.said}</dd></div>`
    }</dl>
    <h2>${say.law.sentence}</h2>${conditionHtml(concerns)}${conditionHtml(requires)}${
      doubt === null ? '' : conditionHtml(doubt)
    }${everyVehicle === null ? '' : html`<p>${everyVehicle}.</p>`}
    ${valuesHtml(visit, pieces.values.said)}
    <h2>${say.law.sourceNote}</h2><ol class="plain">${sources}</ol>`;
};

/** The title in our words, where the page speaks a language that the law is not written in. */
const oursHtml = ({ say, speaks }: Visit, { on, rule }: RuleRead): Html => {
  const ours = destinationRuleTitle(textOn(rule.title, parseIsoDate(on) ?? 0), speaks);
  return ours === null
    ? html``
    : html`<p class="lead">${ours}</p><p class="quiet">${say.law.ourTitles}</p>`;
};

/** What cases and referrals said of the rule, for offices and the ministry: nobody else is told counts of cases. */
const outcomesHtml = async (visit: Visit, rule: string): Promise<Html> => {
  const { register, actor, say } = visit;
  if (actor.part !== 'office' && actor.part !== 'ministry') return html``;
  const found = await listRulePrecision(register, actor, { rule });
  const [one] = found.kind === 'done' ? found.value.items : [];
  if (one === undefined) return html``;
  return html`<p class="note"><a href="/office/precision">${say.referralWork.precision.beside(
    one.confirmed,
    one.told,
  )}</a></p>`;
};

/** One rule: the sentence, since when, whom it concerns, what follows, its figures and sources. */
export const RULE_PAGE: Page = {
  path: '/law/rules/{code}',
  access: 'public',
  show: async (visit) => {
    const { register, actor, params, query, say, language, speaks } = visit;
    const code = params['code'] ?? '';
    const on = query.get('on') ?? '';
    const asked = { code, language, ...(on !== '' && { on }) };
    const outcome = await readRule(register, actor, asked);
    if (outcome.kind === 'refused') return outcome;
    const { rule } = outcome.value;
    const outcomes = await outcomesHtml(visit, rule.code);
    return {
      kind: 'page',
      title: rule.code,
      crumbs: [
        [`/law${onQuery(visit)}`, say.frame.places.law],
        ...(rule.country === null
          ? []
          : [
              [
                `/law/destinations/${rule.country}${onQuery(visit)}`,
                countryName(rule.country, speaks),
              ] as const,
            ]),
      ],
      body: html`${oursHtml(visit, outcome.value)}
        ${partInEnOrZh(visit, ruleHtml(visitInEnOrZh(visit), outcome.value))}${outcomes}`,
    };
  },
};
