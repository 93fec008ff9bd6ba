import { countriesByName } from '../../../../reference/country-name.ts';
import { referenceData } from '../../../../reference/reference-data.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { Visit } from '../../frame/page.ts';
import { endedTag } from '../../pieces/ended-tag.ts';
import { errorSummary } from '../../pieces/errors.ts';
import { type SelectOption, select } from '../../pieces/field.ts';
import { ourTitlesNote, ruleTitle } from '../../pieces/rule-title.ts';
import { sourceAge } from '../../pieces/source-age.ts';
import type { ShownVin } from './shown-vin.ts';

const OFFERED = ['offered-elsewhere', 'destination-rules', 'destination-not-read'];

/**
 * Countries by their names in a language: those whose law was read, and all others where one of them is meant or asked
 * for. The list of all weighs more than the rest of a page.
 */
const countryOptions = (
  { register, speaks, say }: Visit,
  all: boolean,
): readonly SelectOption[] => {
  const { destinations } = register.engine.law.ruleSet;
  const { offeredRead, offeredOther } = say.vehicle;
  const named = countriesByName(speaks).map(({ code, name }) => ({ value: code, words: name }));
  const read = named.filter(({ value }) => destinations.has(value));
  if (!all) return read;
  const rest = named.filter(({ value }) => !destinations.has(value));
  return [
    ...read.map((one) => ({ ...one, group: offeredRead })),
    ...rest.map((one) => ({ ...one, group: offeredOther })),
  ];
};

/** The country in which the car is offered: chosen by the address, answered with the country's rules. */
export const offeredHtml = (visit: Visit, answer: ShownVin, error: string): Html => {
  const { say, speaks, query } = visit;
  const { offeredTitle, offeredLabel, offeredHint, offeredNone, offeredGo, rulesOf, toRules } =
    say.vehicle;
  const to = referenceData().countries.find(query.get('to') ?? '') ?? '';
  const said = answer.statements.filter(({ code }) => OFFERED.includes(code));
  const rules = answer.rules.map(
    ({
      code,
      title,
      toldUpTo,
      ended,
    }) => html`<li><a class="code" href="/law/rules/${code}">${code}</a> ${ruleTitle(visit, title)}
      ${endedTag(visit, ended)} <small>${sourceAge(visit, toldUpTo)}</small></li>`,
  );
  const told = said.map(
    ({ text, by, asOf }) => html`<p class="told-of">${text}
      <small>${say.vehicle.says(by, dateWords(asOf, speaks))}</small></p>`,
  );
  const { destinations } = visit.register.engine.law.ruleSet;
  const all = query.get('countries') === 'all' || (to !== '' && !destinations.has(to));
  const more = all
    ? html``
    : html`<p class="no-print"><a href="?countries=all#offered">${say.vehicle.offeredOther}</a></p>`;
  const chooser = select({
    name: 'to',
    label: offeredLabel,
    hint: offeredHint,
    value: to,
    error,
    options: [{ value: '', words: offeredNone }, ...countryOptions(visit, all)],
  });
  return html`<h2 id="offered">${offeredTitle}</h2>${errorSummary(visit, error === '' ? {} : { to: error })}
    <form method="get" action="#offered" class="chooser">${chooser}<button class="second">${offeredGo}</button></form>
    ${more}
    ${told}${
      rules.length === 0
        ? ''
        : html`${ourTitlesNote(
            visit,
            answer.rules.map(({ title }) => title),
          )}<ul class="rules">${rules}</ul><p class="quiet">${rulesOf}
          <a href="/law/destinations/${to}">${toRules}</a></p>`
    }`;
};
