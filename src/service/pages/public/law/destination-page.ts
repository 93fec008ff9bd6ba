import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import { referenceData } from '../../../../intake/reference-data.ts';
import { readRules } from '../../../../register/use-cases/law/read-rules.ts';
import { writtenIn } from '../../../../report/html/bilingual.ts';
import { citeHtml } from '../../../../report/html/cite-html.ts';
import type { Destination } from '../../../../report/model.ts';
import { countryToldWords } from '../../../../report/words/told-words.ts';
import { reportReference } from '../../../../screening/report-reference.ts';
import { ProblemThrown } from '../../../problems/problem.ts';
import { type Html, html, raw } from '../../html.ts';
import type { Page, Visit } from '../../page.ts';
import { dayForm } from './day-form.ts';
import { ruleListHtml } from './rule-list-html.ts';

const notesHtml = ({ say, language }: Visit, { notes }: Destination): Html =>
  notes.length === 0
    ? html``
    : html`<h2>${say.law.notesTitle}</h2><ul class="plain">${notes.map(
        ({ text, cite }) => html`<li>${text[language]}
          <p class="quiet">${raw(writtenIn(language, () => citeHtml(cite)))}</p></li>`,
      )}</ul>`;

/** What one importing country asks, as far as its law was read. */
export const DESTINATION_PAGE: Page = {
  path: '/law/destinations/{country}',
  access: 'public',
  show: async (visit) => {
    const { register, actor, params, say, language, query, today } = visit;
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
    const title = law.ofCountry(known[language]);
    if (destination === undefined) {
      const body = html`<h1>${law.noneOf(known[language])}</h1><p class="lead">${law.noneMeans}</p>`;
      return { kind: 'page', title, crumbs, body };
    }
    const read = await readRules(register, actor, { on: day === null ? today : on, country: code });
    if (read.kind === 'refused') return read;
    return {
      kind: 'page',
      title,
      crumbs,
      status: day === null ? 400 : 200, // not-law: of HTTP
      body: html`<h1>${title}</h1><p class="lead">${countryToldWords(destination, language)}</p>
        ${dayForm(visit, on, day === null ? law.onBad : '')}
        <h2>${law.rulesOf}</h2>${ruleListHtml(visit, read.value.items)}${notesHtml(visit, destination)}`,
    };
  },
};
