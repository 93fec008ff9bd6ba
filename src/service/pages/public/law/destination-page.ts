import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import { countryName } from '../../../../reference/country-name.ts';
import { referenceData } from '../../../../reference/reference-data.ts';
import { readRules } from '../../../../register/law/read-rules.ts';
import { citeHtml } from '../../../../report/html/cite-html.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Destination } from '../../../../report/model.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { reportReference } from '../../../../screening/report-reference.ts';
import { ProblemThrown } from '../../../problems/problem.ts';
import { enOrZh } from '../../frame/en-or-zh.ts';
import type { Page, Visit } from '../../frame/page.ts';
import { dayForm } from './day-form.ts';
import { ruleListHtml } from './rule-list-html.ts';

const notesHtml = (visit: Visit, { notes }: Destination): Html =>
  notes.length === 0
    ? html``
    : html`<h2>${visit.say.law.notesTitle}</h2><ul class="plain">${notes.map(
        ({ text, cite }) => html`<li>${enOrZh(visit, text)}
          <p class="quiet">${enOrZh(visit, citeHtml([visit.language], cite))}</p></li>`,
      )}</ul>`;

/** How old the sources of a country's rules are, as sentences that count those without a date. */
const toldOf = ({ say, speaks }: Visit, { told }: Destination): string => {
  const { countryTold, countryPartUndated, countryUndated } = say.law;
  if (told.upTo === null) return countryUndated;
  const date = countryTold(dateWords(told.upTo, speaks));
  if (told.undated === 0) return date;
  const gap = speaks === 'zh' ? '' : ' ';
  return `${date}${gap}${countryPartUndated(told.undated, told.sources)}`;
};

/** What one importing country asks, as far as its law was read. */
export const DESTINATION_PAGE: Page = {
  path: '/law/destinations/{country}',
  access: 'public',
  show: async (visit) => {
    const { register, actor, params, say, speaks, query, today } = visit;
    const { law, frame } = say;
    const code = (params['country'] ?? '').toUpperCase();
    const known = referenceData().countries.byCode(code);
    if (known === null) throw new ProblemThrown({ code: 'not-found' });
    const crumbs = [['/law', frame.places.law]] as const;
    const asked = query.get('on') ?? '';
    const on = asked === '' ? today : asked;
    const day = parseIsoDate(on);
    const reference = reportReference(register.engine.law.ruleSet, day ?? parseIsoDate(today) ?? 0);
    const destination = reference.notesByCountry.get(code);
    const name = countryName(code, speaks);
    const title = law.ofCountry(name);
    if (destination === undefined) {
      const body = html`<h1>${law.noneOf(name)}</h1><p class="lead">${law.noneMeans}</p>`;
      return { kind: 'page', title, crumbs, body };
    }
    const read = await readRules(register, actor, { on: day === null ? today : on, country: code });
    if (read.kind === 'refused') return read;
    return {
      kind: 'page',
      title,
      crumbs,
      status: day === null ? 400 : 200, // not-law: of HTTP
      body: html`<h1>${title}</h1><p class="lead">${toldOf(visit, destination)}</p>
        ${dayForm(visit, on, day === null ? law.onBad : '')}
        <h2>${law.rulesOf}</h2>${ruleListHtml(visit, read.value.items)}${notesHtml(visit, destination)}`,
    };
  },
};
