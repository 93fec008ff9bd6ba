import { parseVin } from '../../../domain/vin/vin.ts';
import type { InputOf } from '../../../register/action.ts';
import type {
  BroughtInFull,
  ListedBrought,
} from '../../../register/letters/brought/brought-shapes.ts';
import type { listBrought } from '../../../register/letters/brought/list-brought.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { namedOutletsHtml, termsFacts } from '../pieces/terms-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { letterChecks } from './letter-checks.ts';
import { vehicleColumns } from './maker-letter-columns.ts';

/** The columns of a list of letters that were brought; `path` is where one is shown. */
export const broughtColumns = (visit: Visit, path: (id: string) => string) => {
  const { columns, brought } = visit.say.letterWork;
  return {
    number: {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="${path(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    ...vehicleColumns(visit, columns),
    province: {
      name: 'province',
      title: columns.province,
      cell: ({ province }) => provinceWords(visit, province),
      text: ({ province }) => province,
    },
    broughtOn: {
      name: 'broughtOn',
      title: columns.broughtOn,
      cell: ({ broughtOn }) => day(visit, broughtOn),
      text: ({ broughtOn }) => broughtOn,
    },
    counts: {
      name: 'counts',
      title: columns.counts,
      cell: ({ counts }) => (counts ? brought.yes : brought.no),
      text: ({ counts }) => (counts ? 'yes' : 'no'),
    },
  } as const satisfies Readonly<Record<string, Column<ListedBrought>>>;
};

/** What the address of a list of them asks for. */
export const broughtOf = (visit: Visit): Pick<InputOf<typeof listBrought>, 'vin' | 'number'> => {
  const find = filterOf(visit, 'find')?.toUpperCase().replaceAll(/\s/g, '');
  if (find === undefined) return {};
  return parseVin(find) === null ? { number: filterOf(visit, 'find') ?? find } : { vin: find };
};

/** The fields of their filter. */
export const broughtFilters = (visit: Visit): Html =>
  html`${field({
    name: 'find',
    label: visit.say.letterWork.find,
    type: 'search',
    value: filterOf(visit, 'find') ?? '',
  })}`;

/** One letter that was brought: its checks now, what it promises, and its outlets, or `outlets` in their place. */
export const broughtHtml = (
  visit: Visit,
  brought: BroughtInFull,
  { vehicle, outlets }: { readonly vehicle: string; readonly outlets?: Html },
): Html => {
  const { say, language } = visit;
  const words = say.letterWork;
  const { columns } = words;
  const { letter, vin } = brought;
  const { outlets: named } = letter.credentialSubject;
  return html`<h1>${words.brought.title(brought.number)}</h1>
    <p class="lead">${words.brought.lead}</p>
    ${brought.counts ? '' : html`<p class="note">${words.brought.superseded}</p>`}
    ${facts([
      [columns.manufacturer, letter.issuer.name],
      [columns.vin, html`<a href="${vehicle}">${vinText(vin, language, true)}</a>`],
      [columns.destination, countryOf(visit, brought.destination)],
      [columns.exporter, html`${brought.exporterName} <code>${brought.exporterUscc}</code>`],
      [columns.application, brought.applicationNumber],
      [columns.broughtOn, day(visit, brought.broughtOn)],
      [words.document.hash, html`<code class="long">${brought.digest}</code>`],
    ])}
    <h2>${words.checks}</h2>${letterChecks(visit, brought.verification)}
    <h2>${words.terms}</h2>${termsFacts(visit, letter.credentialSubject)}
    <h2>${words.outlets}</h2>${outlets ?? namedOutletsHtml(visit, named)}`;
};
