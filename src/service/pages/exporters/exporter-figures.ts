import {
  type ExporterFigures,
  FIGURES,
  type Figure,
} from '../../../register/exporters/figures/figure-shapes.ts';
import { getExporterFigures } from '../../../register/exporters/figures/get-exporter-figures.ts';
import {
  type ExporterRow,
  listExporterRows,
} from '../../../register/exporters/figures/list-exporter-rows.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { list } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import {
  applicationPath,
  complaintPath,
  exporterPath,
  filingPath,
  licencePath,
} from '../pieces/office-paths.ts';
import { referralPath } from '../pieces/referral-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { foundExporter } from './found-exporter.ts';

/** Exporters below which a median is said to be of few. A threshold of our own: of five each moves it by a fifth. */
const FEW = 5; // not-law: exporters

/** Of each figure the life of its rows, and where one is shown. */
const ROWS: Readonly<
  Record<Figure, { readonly life: string; readonly at: (id: string) => string }>
> = {
  applied: { life: 'vehicleDecision', at: applicationPath },
  granted: { life: 'vehicleDecision', at: applicationPath },
  refused: { life: 'vehicleDecision', at: applicationPath },
  young: { life: 'vehicleDecision', at: applicationPath },
  left: { life: 'licensedVehicle', at: licencePath },
  late: { life: 'duty', at: (id) => `/duties/${id}` },
  complaints: { life: 'complaint', at: complaintPath },
  revoked: { life: 'letter', at: (id) => `/office/letters/${id}` },
  phones: { life: 'filing', at: filingPath },
  addresses: { life: 'filing', at: filingPath },
  referred: { life: 'referral', at: referralPath },
};

/** Decimals are of a median alone, which may lie between two counts. */
const figureText = (visit: Visit, figure: Figure, value: number): string =>
  figure === 'referred'
    ? cny(visit, value)
    : value.toLocaleString('en-US', { maximumFractionDigits: 1 });

const basisOf = (visit: Visit, { medianOf, countedOn }: ExporterFigures): string => {
  const words = visit.say.referralWork.figures;
  if (medianOf === null || countedOn === null) return words.notCounted;
  return medianOf < FEW
    ? words.few(medianOf)
    : words.counted(medianOf, dateWords(countedOn, visit.language));
};

/** What an exporter is judged by over twelve months, each figure leading to its rows. */
export const exporterFigures = async (
  visit: Visit,
  exporter: string,
): Promise<{ readonly html: Html } | Refusal> => {
  const { register, actor, say } = visit;
  const words = say.referralWork.figures;
  const found = await getExporterFigures(register, actor, { exporter });
  if (found.kind === 'refused') return found;
  const { items } = found.value;
  return {
    html: html`<h2 id="figures">${words.title}</h2><p class="quiet">${words.lead} ${basisOf(visit, found.value)}</p>
      ${list(visit, {
        caption: words.caption,
        rows: items,
        all: items.length,
        empty: '',
        columns: [
          {
            name: 'figure',
            title: words.columns.figure,
            cell: ({ figure }) =>
              html`<a data-row href="${exporterPath(exporter)}/rows?figure=${figure}">${words.names[figure]}</a>`,
          },
          {
            name: 'own',
            title: words.columns.own,
            figure: true,
            cell: ({ figure, value }) => html`<b>${figureText(visit, figure, value)}</b>`,
          },
          {
            name: 'median',
            title: words.columns.median,
            figure: true,
            cell: ({ figure, median }) =>
              median === null ? '–' : figureText(visit, figure, median),
          },
        ],
      })}`,
  };
};

const columnsOf = (visit: Visit, figure: Figure): readonly Column<ExporterRow>[] => {
  const { language, say } = visit;
  const { rowColumns: columns } = say.referralWork.figures;
  const { life, at } = ROWS[figure];
  const shown: readonly (Column<ExporterRow> | false)[] = [
    {
      name: 'day',
      title: columns.day,
      cell: (row) => day(visit, row.day),
      text: (row) => row.day,
    },
    {
      name: 'number',
      title: columns.number,
      cell: ({ thing, number }) => html`<a data-row href="${at(thing)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => (vin === null ? '' : vinText(vin, language)),
      text: ({ vin }) => vin,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, life, state),
      text: ({ state }) => stateWords(life, state, language),
    },
    life === 'vehicleDecision' && {
      name: 'age',
      title: columns.age,
      figure: true,
      cell: ({ age }) => (age === null ? '–' : `${age}`),
      text: ({ age }) => age,
    },
    figure === 'referred' && {
      name: 'amount',
      title: say.referralWork.columns.atRisk,
      figure: true,
      cell: ({ amount }) => cny(visit, amount ?? 0),
      text: ({ amount }) => amount,
    },
  ];
  return shown.filter((one) => one !== false);
};

/** The rows that a figure of an exporter counts. */
export const EXPORTER_ROWS: Page = {
  path: '/exporters/{id}/rows',
  access: READS,
  show: async (visit) => {
    const { register, actor, say, query } = visit;
    const words = say.referralWork.figures;
    const exporter = await foundExporter(visit);
    if ('kind' in exporter) return exporter;
    const figure = FIGURES.find((one) => one === query.get('figure')) ?? 'applied';
    return listPage(visit, {
      file: `${exporter.uscc}-${figure}`,
      columns: columnsOf(visit, figure),
      ask: (page) => listExporterRows(register, actor, { ...page, exporter: exporter.id, figure }),
      around: () => ({
        title: words.rowsTitle(words.names[figure], exporter.name),
        crumbs: [
          ['/queue', say.officer.queue.title],
          [exporterPath(exporter.id), exporter.name],
        ],
        caption: words.rowsCaption,
        empty: words.rowsEmpty,
      }),
    });
  },
};
