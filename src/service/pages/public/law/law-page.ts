import { countriesByName } from '../../../../reference/country-name.ts';
import { readRules } from '../../../../register/law/read-rules.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Page, Visit } from '../../frame/page.ts';
import { sourceAge } from '../../pieces/source-age.ts';
import { dayForm } from './day-form.ts';
import { onQuery, ruleListHtml } from './rule-list-html.ts';

const AXES = ['gate', 'duty', 'risk'] as const;

const countriesHtml = (visit: Visit, counted: ReadonlyMap<string | null, number>): Html => {
  const { register, say, speaks } = visit;
  const { countriesTitle, countriesLead, country, rules, told } = say.law;
  const { destinations } = register.engine.law.ruleSet;
  const rows = countriesByName(speaks).flatMap(({ code, name }) => {
    const one = destinations.get(code);
    if (one === undefined) return [];
    const path = `/law/destinations/${one.country}${onQuery(visit)}`;
    return html`<tr><th scope="row"><a href="${path}">${name}</a></th>
      <td class="figure">${counted.get(one.country) ?? 0}</td><td>${sourceAge(visit, one.told.upTo)}</td></tr>`;
  });
  return html`<h2 id="destinations">${countriesTitle}</h2><p>${countriesLead}</p>
    <table class="narrow" aria-labelledby="destinations"><thead><tr><th scope="col">${country}</th>
    <th scope="col" class="figure">${rules}</th><th scope="col">${told}</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
};

/** The law as sentences: what is asked before and after the licence, and by whom of the importing countries. */
export const LAW_PAGE: Page = {
  path: '/law',
  access: 'public',
  show: async (visit) => {
    const { register, actor, say, query, today } = visit;
    const { title, lead, axes, onBad, countriesTitle } = say.law;
    const asked = query.get('on') ?? '';
    const on = asked === '' ? today : asked;
    const read = await readRules(register, actor, { on });
    const bad = read.kind === 'refused';
    const outcome = bad ? await readRules(register, actor, { on: today }) : read;
    if (outcome.kind === 'refused') return outcome;
    const { items } = outcome.value;
    const counted = new Map(
      [...Map.groupBy(items, ({ country }) => country)].map(([of, held]) => [of, held.length]),
    );
    const sections = AXES.map(
      (axis) => html`<h2 id="${axis}">${axes[axis].title}</h2><p>${axes[axis].lead}</p>
        ${ruleListHtml(
          visit,
          items.filter((item) => item.axis === axis),
        )}`,
    );
    const { size } = register.engine.law.ruleSet.destinations;
    return {
      kind: 'page',
      title,
      status: bad ? 400 : 200,
      body: html`<h1>${title}</h1><p class="lead">${lead(items.length, size)}</p>
        <p class="jump no-print">${AXES.map((axis) => html`<a href="#${axis}">${axes[axis].title}</a> `)}<a
          href="#destinations">${countriesTitle}</a></p>
        ${dayForm(visit, bad ? asked : on, bad ? onBad : '')}${sections}${countriesHtml(visit, counted)}`,
    };
  },
};
