import { cityWords } from '../../../../intake/network/city-named.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../../intake/template/csv-line.ts';
import { wholeTableXlsx } from '../../../../intake/template/table-xlsx.ts';
import { countryName } from '../../../../reference/country-name.ts';
import { makerNames } from '../../../../register/outlets/maker-names.ts';
import { brandsOfMaker } from '../../../../register/outlets/makers-of-brand.ts';
import type { Outlet } from '../../../../register/outlets/outlet-shapes.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { OutletsOnPaper } from '../../../../typeset/outlets-sheet.ts';
import type { Visit } from '../../frame/page.ts';
import { brandName } from '../../pieces/brand-name.ts';
import { hoursRows } from './hours-rows.ts';
import { nameParts } from './name-parts.ts';

/** An outlet in the reader's words; empty where nothing is told. */
const wordsOf = ({ say, speaks }: Visit, outlet: Outlet) => {
  const { service, places } = say;
  const { city, country, openingHours, attestedOn } = outlet;
  const states = new Map(Object.entries(service.states));
  const attested = attestedOn === null ? '' : dateWords(attestedOn, speaks);
  const hours = openingHours === null ? [] : hoursRows(openingHours, speaks, places.hours);
  return {
    city: city === null ? '' : cityWords(city, country, speaks),
    address: outlet.address ?? '',
    phone: outlet.phone ?? '',
    hours: hours.map(({ days, times }) => `${days} ${times}`),
    site: outlet.website ?? '',
    serves: service.serves[outlet.services.servesCarsItDidNotImport.answer],
    state: states.get(outlet.state)?.(attested) ?? '',
  };
};

const brandsOf = ({ register, today, speaks }: Visit, maker: string): readonly string[] =>
  brandsOfMaker(register, maker, today).map((one) => brandName(one, speaks));

const tableOf = (visit: Visit, outlets: readonly Outlet[]) => {
  const { service, places } = visit.say;
  const { columns } = places;
  const head = [
    ...[service.brand, columns.name, columns.city, columns.address, service.phone, service.hours],
    ...[service.site, columns.serves, columns.state],
  ];
  const rows = outlets.map((outlet) => {
    const { city, address, phone, hours, site, serves, state } = wordsOf(visit, outlet);
    const brands = brandsOf(visit, outlet.maker).join(', ');
    return [brands, outlet.name, city, address, phone, hours.join('; '), site, serves, state];
  });
  return { head, rows };
};

/** Outlets as CSV in the reader's words, which a spreadsheet opens. */
export const csvOfOutlets = (visit: Visit, outlets: readonly Outlet[]): string => {
  const { head, rows } = tableOf(visit, outlets);
  return `${BYTE_ORDER_MARK}${[head, ...rows].map(csvLine).join('')}`;
};

/** The same as a workbook; its sheet is named by the code of the country. */
export const xlsxOfOutlets = (
  visit: Visit,
  country: string,
  outlets: readonly Outlet[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const { head, rows } = tableOf(visit, outlets);
  return wholeTableXlsx(country, head, rows);
};

/** The same to be printed: by manufacturer and city, with a code of the page that shows them as they stand. */
export const paperOfOutlets = (
  visit: Visit,
  country: string,
  outlets: readonly Outlet[],
): OutletsOnPaper => {
  const { register, say, speaks, today } = visit;
  const { service, places } = say;
  const { columns } = places;
  const { compare } = new Intl.Collator(speaks);
  const makers = [...Map.groupBy(outlets, ({ maker }) => maker)].map(([maker, own]) => {
    const { legalName, nameEn } = makerNames(register, maker, today);
    const printed = own
      .map((outlet) => ({ outlet, ...wordsOf(visit, outlet) }))
      .toSorted((one, other) => compare(one.city, other.city))
      .map(({ outlet, city, address, phone, hours, site, serves, state }) => ({
        name: nameParts(outlet.name, speaks).read,
        address: address.includes(city) ? address : [address, city].filter(Boolean).join(', '),
        ...{ phone, hours, site },
        says: [`${columns.serves}: ${serves}`, state],
      }));
    const brands = brandsOf(visit, maker).join(', ');
    return {
      name: `${brands} · ${speaks === 'zh' ? legalName : nameEn}`,
      outlets: printed,
    };
  });
  return {
    is: 'outlets',
    lang: speaks,
    title: places.offlineTitle(countryName(country, speaks)),
    lead: [places.offlineLead(dateWords(today, speaks)), places.offlineAsk],
    live: { address: `${register.address}/service?country=${country}`, words: places.live },
    demonstration: register.demonstration,
    head: [columns.name, service.phone, service.hours, columns.state],
    makers,
    foot: `${register.address}/service`,
  };
};
