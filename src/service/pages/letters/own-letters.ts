import type { InputOf } from '../../../register/action.ts';
import { isId } from '../../../register/is-id.ts';
import { countLetters } from '../../../register/letters/count-letters.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOptions } from '../pieces/country-of.ts';
import { READS } from '../pieces/exporter-access.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { letterColumns } from './letter-columns.ts';
import { stateCounts } from './letter-counts.ts';
import { lettersFound } from './letters-asked.ts';
import { BROUGHT, LETTERS, letterPath } from './own-letter-paths.ts';
import { printLetters } from './print-letters.ts';

/** What the address asks for; what is no number, VIN or application finds nothing and harms nothing. */
const askedOf = (visit: Visit): InputOf<typeof countLetters> => {
  const find = filterOf(visit, 'find')?.toUpperCase().replaceAll(/\s/g, '');
  const application = filterOf(visit, 'application');
  const asked = {
    state: filterOf(visit, 'state'),
    destination: filterOf(visit, 'destination'),
    application: application !== undefined && isId(application) ? application : undefined,
    ...lettersFound(find),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
};

/** How many letters a form asked for, as its address says; nothing of what is no number. */
const askedNote = ({ query, say }: Visit) => {
  const count = /^\d{1,6}$/.exec(query.get('asked') ?? '')?.[0];
  return count === undefined
    ? html``
    : html`<div class="done" role="status"><p>${say.letterWork.asked(Number(count))}</p></div>`;
};

/** The letters of an exporter, the newest first. */
export const EXPORTER_LETTERS: Page = {
  path: LETTERS,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const words = say.letterWork;
    const asked = askedOf(visit);
    const of = letterColumns(visit, letterPath);
    const application: Column<RegisterLetter> = {
      ...of.application,
      cell: ({ application: id, applicationNumber }) =>
        html`<a href="/applications/${id}">${applicationNumber}</a>`,
    };
    const columns = [
      ...[of.number, of.state, of.vin, of.model, of.destination],
      ...[application, of.askedOn, of.issuedOn, of.ground],
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
        return {
          title: words.title,
          above: html`${askedNote(visit)}${stateCounts(visit, LETTERS, states)}`,
          caption: words.caption,
          all,
          empty: Object.keys(asked).length === 0 ? words.empty.exporter : words.emptyFiltered,
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
          })}${field({ name: 'find', label: words.find, type: 'search', value: value('find') })}${
            asked.application === undefined
              ? ''
              : html`<input type="hidden" name="application" value="${asked.application}">`
          }`,
          below: html`<p><a href="${BROUGHT}">${words.brought.place}</a></p>`,
        };
      },
    });
  }),
};
