import type { Extract } from '../../../register/extracts/extract-shapes.ts';
import { html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** The columns of lists of extracts, by name. @param path where one is seen. */
export const extractColumns = (visit: Visit, path: (id: string) => string) => {
  const { say, language } = visit;
  const { columns } = say.extractWork;
  const dayColumn = (name: 'askedOn' | 'signedOn' | 'endedOn'): Column<Extract> => ({
    name,
    title: columns[name],
    cell: (one) => day(visit, one[name]),
    text: (one) => one[name],
  });
  return {
    number: {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a href="${path(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    state: {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'extract', state),
      text: ({ state }) => state,
    },
    vin: {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, language),
      text: ({ vin }) => vin,
    },
    destination: {
      name: 'destination',
      title: columns.destination,
      cell: ({ destination }) => countryOf(visit, destination),
      text: ({ destination }) => destination,
    },
    application: {
      name: 'application',
      title: columns.application,
      cell: ({ application, applicationNumber }) =>
        visit.actor.part === 'exporter'
          ? html`<a href="/applications/${application}">${applicationNumber}</a>`
          : applicationNumber,
      text: ({ applicationNumber }) => applicationNumber,
    },
    exporter: {
      name: 'exporter',
      title: columns.exporter,
      cell: ({ exporter }) => exporter.name,
      text: ({ exporter }) => exporter.name,
    },
    askedOn: dayColumn('askedOn'),
    signedOn: dayColumn('signedOn'),
    endedOn: dayColumn('endedOn'),
  } satisfies Readonly<Record<string, Column<Extract>>>;
};
