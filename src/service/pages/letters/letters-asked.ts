import { isId } from '../../../register/is-id.ts';
import type { LettersAsked } from '../../../register/letters/list-letters.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOptions } from '../pieces/country-of.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions } from '../pieces/life-words.ts';
import { endingIn } from '../pieces/vin-filter.ts';

/** A letter's number, or a VIN by its last characters; what is neither finds nothing. */
export const lettersFound = (find: string | undefined): { number?: string; ending?: string } => {
  if (find === undefined) return {};
  const ending = /^SH[A-Z2-7]{10}$/.test(find) ? undefined : endingIn(find);
  return ending === undefined ? { number: find } : { ending };
};

const idIn = (text = ''): string | undefined => (isId(text) ? text : undefined);

const daysIn = (text = ''): number | undefined =>
  /^\d{1,4}$/.test(text) ? Number(text) : undefined;

const yesOrNo = (text = ''): boolean | undefined =>
  text === 'yes' ? true : text === 'no' ? false : undefined;

/** Filters of the address by which letters are looked for; what is no country or state finds nothing. */
export const lettersAsked = (visit: Visit): Omit<LettersAsked, 'limit' | 'cursor'> => {
  const find = filterOf(visit, 'find')?.toUpperCase().replaceAll(/\s/g, '');
  const named = {
    state: filterOf(visit, 'state'),
    destination: filterOf(visit, 'destination'),
    exporter: filterOf(visit, 'exporter'),
    model: filterOf(visit, 'model'),
    application: idIn(filterOf(visit, 'application')),
    differs: filterOf(visit, 'differs') === 'yes' || undefined,
    registeredWithin: daysIn(filterOf(visit, 'registeredWithin')),
    again: filterOf(visit, 'again') === 'yes' || undefined,
    waitsForSecond: yesOrNo(filterOf(visit, 'second')),
    ...lettersFound(find),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
};

/** Whether the address filters at all. */
export const isFiltered = (visit: Visit): boolean => Object.keys(lettersAsked(visit)).length > 0;

const yesOr = ({ say }: Visit, words: string) => [
  { value: '', words: say.frame.everything },
  { value: 'yes', words },
];

/** The fields of the filter; `cars` asks also how the car stands to the production lists. */
export const letterFilters = (
  visit: Visit,
  destinations: readonly string[],
  { states = true, cars = false }: { readonly states?: boolean; readonly cars?: boolean } = {},
): Html => {
  const { say } = visit;
  const { columns, letters, desk } = say.manufacturer;
  const value = (name: string): string => filterOf(visit, name) ?? '';
  return html`${
    states
      ? select({
          name: 'state',
          label: columns.state,
          options: stateOptions(visit, 'letter'),
          value: value('state'),
        })
      : ''
  }${select({
    name: 'destination',
    label: columns.destination,
    options: countryOptions(visit, destinations),
    value: value('destination'),
  })}${field({ name: 'exporter', label: columns.exporter, type: 'search', value: value('exporter') })}
  ${field({ name: 'model', label: columns.model, type: 'search', value: value('model') })}
  ${field({ name: 'find', label: letters.find, type: 'search', value: value('find') })}${
    // whoever has no rule never meets it
    value('second') === ''
      ? ''
      : select({
          name: 'second',
          label: desk.second,
          options: [
            { value: '', words: say.frame.everything },
            { value: 'yes', words: desk.secondYes },
            { value: 'no', words: desk.secondNo },
          ],
          value: value('second'),
        })
  }${
    cars
      ? html`${select({
          name: 'differs',
          label: desk.differs,
          options: yesOr(visit, desk.differsYes),
          value: value('differs'),
        })}${field({
          name: 'registeredWithin',
          label: desk.within,
          value: value('registeredWithin'),
          className: 'short',
          more: 'inputmode="numeric" maxlength="4"',
        })}${select({
          name: 'again',
          label: desk.again,
          options: yesOr(visit, desk.againYes),
          value: value('again'),
        })}<input type="hidden" name="application" value="${value('application')}">`
      : ''
  }`;
};
