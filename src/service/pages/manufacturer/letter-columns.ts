import { chinaDay } from '../../../domain/calendar/china-clock.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { html } from '../html.ts';
import type { Visit } from '../page.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { countryOf } from './country-of.ts';
import { letterPath } from './paths.ts';

/** The columns of a list of letters that tell of the vehicle, by name. */
export const vehicleColumns = (
  visit: Visit,
  columns: Readonly<Record<'vin' | 'destination' | 'exporter' | 'application', string>>,
) =>
  ({
    vin: {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, visit.language),
      text: ({ vin }) => vin,
    },
    destination: {
      name: 'destination',
      title: columns.destination,
      cell: ({ destination }) => countryOf(visit, destination),
      text: ({ destination }) => destination,
    },
    exporter: {
      name: 'exporter',
      title: columns.exporter,
      cell: ({ exporterName }) => exporterName,
      text: ({ exporterName }) => exporterName,
    },
    application: {
      name: 'application',
      title: columns.application,
      cell: ({ applicationNumber }) => applicationNumber,
      text: ({ applicationNumber }) => applicationNumber,
    },
  }) as const satisfies Readonly<
    Record<
      string,
      Column<Pick<RegisterLetter, 'vin' | 'destination' | 'exporterName' | 'applicationNumber'>>
    >
  >;

/** The columns of a list of letters, by name. */
export const letterColumns = (visit: Visit) => {
  const { say } = visit;
  const { columns } = say.manufacturer;
  return {
    number: {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="${letterPath(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    state: {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'letter', state),
      text: ({ state }) => state,
    },
    ...vehicleColumns(visit, columns),
    model: {
      name: 'model',
      title: columns.model,
      cell: ({ model }) => (model === '' ? '–' : model),
      text: ({ model }) => model,
    },
    askedOn: {
      name: 'askedOn',
      title: columns.askedOn,
      cell: ({ madeAt }) => day(visit, chinaDay(madeAt)),
      text: ({ madeAt }) => chinaDay(madeAt),
    },
    issuedOn: {
      name: 'issuedOn',
      title: columns.issuedOn,
      cell: ({ issuedOn }) => day(visit, issuedOn),
      text: ({ issuedOn }) => issuedOn,
    },
  } as const satisfies Readonly<Record<string, Column<RegisterLetter>>>;
};
