import type { DutyState, MakerDuty } from '../../domain/duties/maker-duty.ts';
import { inEach } from '../html/bilingual.ts';
import { type Content, type Html, html, separated } from '../html/html.ts';
import { LANGS } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { type ProductColumn, productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words } from '../product/words.ts';
import { dateWords } from '../words/date-words.ts';
import {
  perOutlet,
  perOutletText,
  shareNear,
  shareNearText,
  wholeAlone,
} from './service-figures.ts';
import type { NextOutlet, ServiceCell, ServiceFigures, ServiceModel } from './service-model.ts';
import type { ServicePlace } from './service-places.ts';
import { SERVICE_WORDS as SAY } from './service-words.ts';

/** What a maker is called on the page. */
export const makerWords = ({ makerName }: ServiceModel, maker: string): Words =>
  maker === '' ? SAY.unknownMaker : makerName(maker);

/** What a country is called on the page. */
export const countryWords = ({ countryName }: ServiceModel, country: string): Words =>
  country === '' ? SAY.unknownCountry : countryName(country);

const FIGURES: readonly ProductColumn<ServiceCell>[] = [
  wholeColumn('vehicles', SAY.vehicles, ({ vehicles }) => vehicles),
  wholeColumn('outlets', SAY.outlets, ({ outlets }) => outlets),
  {
    id: 'per',
    title: SAY.per,
    kind: 'figure',
    key: (cell) => perOutlet(cell) ?? '',
    html: (cell) =>
      cell.outlets === 0
        ? html`<span class="quiet">${told(SAY.noOutlet)}</span>`
        : perOutletText(cell),
  },
  {
    id: 'share',
    title: SAY.share,
    kind: 'figure',
    key: (cell) => shareNear(cell) ?? '',
    html: (cell) => shareNearText(cell),
  },
  {
    id: 'alone',
    title: SAY.alone,
    kind: 'figure',
    key: ({ alone }) => alone,
    html: (cell) => html`<b>${grouped(wholeAlone(cell))}</b>`,
  },
  wholeColumn('unknown', SAY.notKnown, ({ unknown }) => unknown),
];

const OUTLET_FIGURES: readonly ProductColumn<ServiceCell>[] = [
  wholeColumn('grey', SAY.grey, ({ outletsGrey }) => outletsGrey),
  wholeColumn('stale', SAY.stale, ({ outletsStale }) => outletsStale),
];

const makerColumn = (model: ServiceModel, kind: 'head' | 'text'): ProductColumn<ServiceCell> => ({
  id: 'maker',
  title: SAY.maker,
  kind,
  key: ({ maker }) => makerWords(model, maker ?? '').en,
  html: ({ maker }) => told(makerWords(model, maker ?? '')),
});

const countryColumn = (model: ServiceModel): ProductColumn<ServiceCell> => ({
  id: 'country',
  title: SAY.country,
  kind: 'head',
  key: ({ country }) => countryWords(model, country ?? '').en,
  html: ({ country }) => told(countryWords(model, country ?? '')),
});

const footOf = (head: string, all: ServiceFigures): Readonly<Record<string, Content>> => ({
  [head]: told(SAY.all),
  vehicles: grouped(all.vehicles),
  outlets: all.outlets === null ? '–' : grouped(all.outlets),
  per: perOutletText(all),
  share: shareNearText(all),
  alone: grouped(wholeAlone(all)),
  unknown: grouped(all.unknown),
  grey: grouped(all.outletsGrey),
  stale: grouped(all.outletsStale),
});

/** Makers, in the order given, with the sum of all. */
export const makersTable = (
  model: ServiceModel,
  name: string,
  labelledBy: string,
  rows: readonly ServiceCell[],
  all: ServiceCell,
): Html =>
  productTable({
    name,
    labelledBy,
    columns: [makerColumn(model, 'head'), ...FIGURES, ...OUTLET_FIGURES],
    rows,
    foot: footOf('maker', all),
  });

/** Countries, in the order given, with the sum of all. */
export const countriesTable = (
  model: ServiceModel,
  labelledBy: string,
  rows: readonly ServiceCell[],
  all: ServiceCell,
): Html =>
  productTable({
    name: 'countries',
    labelledBy,
    columns: [countryColumn(model), ...FIGURES, ...OUTLET_FIGURES],
    rows,
    foot: footOf('country', all),
  });

/** Pairs of country and maker, in the order given. */
export const pairsTable = (
  model: ServiceModel,
  labelledBy: string,
  rows: readonly ServiceCell[],
): Html =>
  productTable({
    name: 'pairs',
    labelledBy,
    columns: [countryColumn(model), makerColumn(model, 'text'), ...FIGURES],
    rows,
  });

/** Years, ascending, with the sum of all. */
export const yearsTable = (
  labelledBy: string,
  rows: readonly ServiceCell[],
  all: ServiceCell,
): Html =>
  productTable({
    name: 'years',
    labelledBy,
    columns: [
      {
        id: 'year',
        title: SAY.year,
        kind: 'head',
        key: ({ year }) => year ?? '',
        html: ({ year }) => String(year ?? ''),
      },
      ...FIGURES,
    ],
    rows,
    foot: footOf('year', all),
  });

/** The gravest first. */
const GRAVITY: Readonly<Record<DutyState, number>> = {
  overdue: 3,
  'not-shown': 2,
  met: 1,
  'not-asked': 0,
};

/** Duties in the order of the page: overdue ones first, then those not shown, the most vehicles first. */
export const gravestDuties = (duties: readonly MakerDuty[]): readonly MakerDuty[] =>
  [...duties].sort(
    (a, b) =>
      GRAVITY[b.capacity] - GRAVITY[a.capacity] ||
      GRAVITY[b.outletList] - GRAVITY[a.outletList] ||
      b.vehicles - a.vehicles,
  );

const dutyColumn = (id: 'capacity' | 'outletList', title: Words): ProductColumn<MakerDuty> => ({
  id,
  title,
  kind: 'text',
  key: (duty) => GRAVITY[duty[id]],
  html: (duty) => told(SAY.duty[duty[id]]),
});

/** Duties of manufacturers, in the order given. */
export const dutiesTable = (
  model: ServiceModel,
  labelledBy: string,
  rows: readonly MakerDuty[],
): Html =>
  productTable<MakerDuty>({
    name: 'duties',
    labelledBy,
    columns: [
      {
        id: 'country',
        title: SAY.country,
        kind: 'head',
        key: ({ country }) => countryWords(model, country).en,
        html: ({ country }) => told(countryWords(model, country)),
      },
      {
        id: 'maker',
        title: SAY.maker,
        kind: 'text',
        key: ({ maker }) => makerWords(model, maker).en,
        html: ({ maker }) => told(makerWords(model, maker)),
      },
      {
        id: 'year',
        title: SAY.year,
        kind: 'figure',
        key: ({ year }) => year,
        html: ({ year }) => String(year),
      },
      wholeColumn('vehicles', SAY.vehicles, ({ vehicles }) => vehicles),
      wholeColumn('outlets', SAY.outlets, ({ outlets }) => outlets),
      wholeColumn('reported', SAY.reported, ({ reported }) => reported),
      dutyColumn('capacity', SAY.capacity),
      dutyColumn('outletList', SAY.outletList),
    ],
    rows,
  });

/** Proposals, the best first. */
export const nextTable = (
  model: ServiceModel,
  labelledBy: string,
  rows: readonly NextOutlet[],
): Html =>
  productTable<NextOutlet>({
    name: 'next',
    labelledBy,
    columns: [
      wholeColumn('rank', SAY.rank, ({ rank }) => rank),
      {
        id: 'city',
        title: SAY.city,
        kind: 'head',
        key: ({ city }) => city,
        html: ({ city, country }) =>
          html`<bdi>${city}</bdi> <small>${told(countryWords(model, country))}</small>`,
      },
      {
        id: 'maker',
        title: SAY.maker,
        kind: 'text',
        key: ({ maker }) => makerWords(model, maker).en,
        html: ({ maker }) => told(makerWords(model, maker)),
      },
      {
        id: 'served',
        title: SAY.served,
        kind: 'figure',
        key: ({ served }) => served,
        html: ({ served }) => grouped(wholeAlone({ alone: served })),
      },
    ],
    rows,
  });

/** Cities named of a place. */
const CITIES = 4;

const placeWords = (model: ServiceModel, { cities, country }: ServicePlace): Html => {
  const where = told(countryWords(model, country));
  if (cities.length === 0) return html`${where} <small>${told(SAY.noPosition)}</small>`;
  const names = cities.slice(0, CITIES).map((name) => html`<bdi>${name}</bdi>`);
  const more = cities.length - names.length;
  return html`${separated(', ', names)}${more > 0 ? html` ${told(SAY.moreCities(more))}` : ''} <small>${where}</small>`;
};

const lastAttested = ({ outlets }: ServicePlace): string | null =>
  outlets.reduce<string | null>((last, { attestedOn }) => {
    return attestedOn !== null && (last === null || attestedOn > last) ? attestedOn : last;
  }, null);

/** Places with outlets, by their numbers on the map. */
export const placesTable = (
  model: ServiceModel,
  labelledBy: string,
  rows: readonly ServicePlace[],
): Html =>
  productTable<ServicePlace>({
    name: 'places',
    labelledBy,
    columns: [
      wholeColumn('number', SAY.number, (place) => place.number),
      {
        id: 'place',
        title: SAY.place,
        kind: 'head',
        key: ({ cities, country }) => `${countryWords(model, country).en} ${cities[0] ?? ''}`,
        html: (place) => placeWords(model, place),
      },
      wholeColumn('outlets', SAY.outlets, ({ outlets }) => outlets.length),
      wholeColumn(
        'makers',
        SAY.makers,
        ({ outlets }) => new Set(outlets.map(({ maker }) => maker)).size,
      ),
      wholeColumn(
        'grey',
        SAY.grey,
        ({ outlets }) => outlets.filter(({ grey }) => grey === 'yes').length,
      ),
      wholeColumn('stale', SAY.stale, ({ outlets }) => outlets.filter(({ stale }) => stale).length),
      {
        id: 'attested',
        title: SAY.attested,
        kind: 'figure',
        key: (place) => lastAttested(place) ?? '',
        html: (place) => {
          const last = lastAttested(place);
          return last === null ? told(SAY.never) : inEach(LANGS, (lang) => dateWords(last, lang));
        },
      },
    ],
    rows,
  });
