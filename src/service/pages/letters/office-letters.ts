import { referenceData } from '../../../reference/reference-data.ts';
import type { InputOf } from '../../../register/action.ts';
import { countLetters } from '../../../register/letters/count-letters.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOptions } from '../pieces/country-of.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { letterColumns } from './letter-columns.ts';
import { stateCounts } from './letter-counts.ts';
import { lettersFound } from './letters-asked.ts';
import { BROUGHT, LETTERS, letterPath } from './office-letter-paths.ts';
import { printLetters } from './print-letters.ts';

/** The province that the ministry asks for, by name or code; what is none finds nothing. */
const provinceOf = (visit: Visit): string | undefined => {
  const typed = visit.actor.part === 'ministry' ? filterOf(visit, 'province') : undefined;
  return typed === undefined ? undefined : (referenceData().provinces.find(typed) ?? typed);
};

/** What the address asks for; only the ministry asks by province. */
const askedOf = (visit: Visit): InputOf<typeof countLetters> => {
  const find = filterOf(visit, 'find')?.toUpperCase().replaceAll(/\s/g, '');
  const asked = {
    state: filterOf(visit, 'state'),
    destination: filterOf(visit, 'destination'),
    exporter: filterOf(visit, 'exporter'),
    province: provinceOf(visit),
    ...lettersFound(find),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
};

/** The letters of an office's province, or of the nation for the ministry, the newest first. */
export const OFFICE_LETTERS: Page = {
  path: LETTERS,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, language } = visit;
    const words = say.letterWork;
    const ministry = actor.part === 'ministry';
    const asked = askedOf(visit);
    const of = letterColumns(visit, letterPath);
    const vin: Column<RegisterLetter> = {
      ...of.vin,
      cell: ({ application, vin: text }) =>
        html`<a href="${vehiclePath(application, text)}">${vinText(text, language)}</a>`,
    };
    const province: Column<RegisterLetter> = {
      name: 'province',
      title: words.columns.province,
      cell: ({ province: code }) => provinceWords(visit, code),
      text: ({ province: code }) => code,
    };
    const columns = [
      ...[of.number, of.state, vin, of.destination],
      ...(ministry ? [province] : []),
      ...[of.exporter, of.application, of.askedOn, of.issuedOn, of.ground],
    ];
    return listPage(visit, {
      file: 'letters',
      print: printLetters(visit),
      columns,
      ask: (page) => listLetters(register, actor, { ...asked, ...page }),
      around: async () => {
        const counted = await countLetters(register, actor, asked);
        if (counted.kind === 'refused') return counted;
        const { all, states, destinations } = counted.value;
        const value = (name: string): string => filterOf(visit, name) ?? '';
        const filtered = Object.keys(asked).length > 0;
        return {
          title: words.title,
          above: stateCounts(visit, LETTERS, states),
          caption: words.caption,
          all,
          empty: filtered
            ? words.emptyFiltered
            : ministry
              ? words.empty.ministry
              : words.empty.office,
          filters: html`${select({
            name: 'state',
            label: words.columns.state,
            options: stateOptions(visit, 'letter'),
            value: value('state'),
          })}${select({
            name: 'destination',
            label: words.columns.destination,
            options: countryOptions(visit, destinations),
            value: value('destination'),
          })}${
            ministry
              ? field({
                  name: 'province',
                  label: words.columns.province,
                  type: 'search',
                  value: value('province'),
                })
              : ''
          }${field({
            name: 'exporter',
            label: words.columns.exporter,
            type: 'search',
            value: value('exporter'),
          })}${field({ name: 'find', label: words.find, type: 'search', value: value('find') })}`,
          below: html`<p><a href="${BROUGHT}">${words.brought.place}</a></p>`,
        };
      },
    });
  }),
};
