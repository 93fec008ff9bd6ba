import {
  ASKED_OF_OUTLETS,
  type AskedOfOutlet,
  OUTLET_SERVICE_WORDS,
} from '../../../intake/network/outlet-services.ts';
import type { Outlet } from '../../../register/outlets/outlet-shapes.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { day } from '../pieces/when.ts';
import { countryOf } from './country-of.ts';
import { outletPath } from './paths.ts';

/** What a service of an outlet is called; the name itself of one that is not known. */
export const serviceWords = ({ language }: Pick<Visit, 'language'>, service: string): string =>
  OUTLET_SERVICE_WORDS[service as AskedOfOutlet]?.[language] ?? service;

const saysYes = ({ services }: Outlet): readonly AskedOfOutlet[] =>
  ASKED_OF_OUTLETS.filter((service) => services[service].answer === 'yes');

/** What an outlet says that it does, and what not. */
export const servicesCell = (visit: Visit, outlet: Outlet): Html => {
  const { say, language } = visit;
  const yes = saysYes(outlet).map((service) => serviceWords(visit, service));
  const no = ASKED_OF_OUTLETS.filter((service) => outlet.services[service].answer === 'no').map(
    (service) => serviceWords(visit, service),
  );
  const gap = language === 'zh' ? '、' : ', ';
  return html`${yes.length === 0 ? say.manufacturer.network.saysNothing : yes.join(gap)}${
    no.length === 0 ? '' : html`<br><small>${say.manufacturer.network.not} ${no.join(gap)}</small>`
  }`;
};

/** Where an outlet is, in a line. */
export const placeWords = (visit: Visit, { address, city, country }: Outlet): string =>
  [address, city, countryOf(visit, country)].filter((one) => one !== null && one !== '').join(', ');

/** The columns of a list of outlets, by name. */
export const outletColumns = (visit: Visit) => {
  const { columns } = visit.say.manufacturer.network;
  return {
    number: {
      name: 'number',
      title: columns.number,
      cell: ({ id, number, name }) =>
        html`<a href="${outletPath(id)}">${name}</a><br><small>${number}</small>`,
      text: ({ number }) => number,
    },
    name: { name: 'name', title: columns.name, cell: ({ name }) => name, text: ({ name }) => name },
    state: {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'outlet', state),
      text: ({ state }) => state,
    },
    country: {
      name: 'country',
      title: columns.country,
      cell: (outlet) =>
        html`${countryOf(visit, outlet.country)}<br><small>${outlet.city ?? outlet.address ?? ''}</small>`,
      text: ({ country }) => country,
    },
    services: {
      name: 'services',
      title: columns.services,
      cell: (outlet) => servicesCell(visit, outlet),
      text: (outlet) => saysYes(outlet).join(' '),
    },
    attestedOn: {
      name: 'attestedOn',
      title: columns.attestedOn,
      cell: ({ attestedOn }) => day(visit, attestedOn),
      text: ({ attestedOn }) => attestedOn,
    },
    attestedUntil: {
      name: 'attestedUntil',
      title: columns.attestedUntil,
      cell: ({ attestedUntil }) => day(visit, attestedUntil),
      text: ({ attestedUntil }) => attestedUntil,
    },
  } as const satisfies Readonly<Record<string, Column<Outlet>>>;
};
