import {
  type AskingApplication,
  listAskingApplications,
} from '../../../register/letters/list-asking-applications.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { type Column, list } from '../pieces/list.ts';
import { REQUESTS } from '../pieces/manufacturer-paths.ts';
import { day } from '../pieces/when.ts';

const MOST = 50; // not-law: rows of a page

/** The applications that ask for letters, one row each, which opens its cars; empty where there are none. */
export const askingApplications = async (visit: Visit): Promise<Outcome<Html>> => {
  const { register, actor, say, language } = visit;
  const { desk, columns: titles } = say.manufacturer;
  const found = await listAskingApplications(register, actor, { limit: MOST });
  if (found.kind === 'refused') return found;
  const { items } = found.value;
  if (items.length === 0) return { kind: 'done', value: html`` };
  const columns: readonly Column<AskingApplication>[] = [
    {
      name: 'application',
      title: desk.number,
      cell: ({ application, number }) =>
        html`<a href="${REQUESTS}?application=${application}">${number}</a>`,
    },
    { name: 'exporter', title: titles.exporter, cell: ({ exporterName }) => exporterName },
    {
      name: 'destination',
      title: titles.destination,
      cell: ({ destinations }) =>
        destinations.map((code) => countryOf(visit, code)).join(language === 'zh' ? '、' : ', '),
    },
    { name: 'letters', title: desk.lettersAsked, cell: ({ letters }) => String(letters) },
    {
      name: 'differing',
      title: desk.differing,
      cell: ({ application, differing }) =>
        differing === 0
          ? '0'
          : html`<a class="stop" href="${REQUESTS}?application=${application}&differs=yes">${differing}</a>`,
    },
    { name: 'askedOn', title: titles.askedOn, cell: ({ askedOn }) => day(visit, askedOn) },
    {
      name: 'dueOn',
      title: desk.due,
      cell: ({ dueOn }) => (dueOn === null ? desk.noDue : day(visit, dueOn)),
    },
  ];
  return {
    kind: 'done',
    value: html`<h2>${desk.byApplicationTitle}</h2>${list(visit, {
      ...{ caption: desk.byApplicationCaption, columns, rows: items },
      empty: desk.byApplicationEmpty,
    })}`,
  };
};
