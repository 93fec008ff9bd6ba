import { countriesByName } from '../../../../reference/country-name.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';
import { errorSummary } from '../../pieces/errors.ts';
import { type SelectOption, select } from '../../pieces/field.ts';
import type { ShownVin } from './shown-vin.ts';

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

const allWanted = ({ query, register }: Visit, country: string | null): boolean =>
  query.get('countries') === 'all' ||
  (country !== null && !register.engine.law.ruleSet.destinations.has(country));

/** The choice of the country that is asked about: the one for which the car left, unless another was chosen. */
export const countryChooser = (visit: Visit, { country }: ShownVin, error: string): Html => {
  const { say } = visit;
  const { offeredLabel, offeredNone } = say.vehicle;
  const to = country ?? '';
  const chooser = select({
    ...{ name: 'to', label: offeredLabel, value: to, error },
    options: [
      { value: '', words: offeredNone },
      ...countryOptions(visit, allWanted(visit, country)),
    ],
  });
  return html`${errorSummary(visit, error === '' ? {} : { to: error })}
    <form method="get" action="#answer-country" class="chooser">${chooser}
    <button class="second">${say.buyer.chooseGo}</button></form>`;
};

/** Leads to the same choice with all countries, where it has those alone whose law was read. */
export const otherCountries = (visit: Visit, { country }: ShownVin): Html => {
  if (allWanted(visit, country)) return html``;
  const more = new URLSearchParams({
    ...(country === null ? {} : { to: country }),
    countries: 'all',
  });
  return html`<a class="no-print" href="?${more.toString()}#answer-country">${visit.say.vehicle.offeredOther}</a>`;
};
