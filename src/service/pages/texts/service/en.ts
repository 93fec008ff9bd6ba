import { counted, numberWords } from '../../../../domain/statements/plural.ts';

const outlets = counted('en', { one: '# outlet', other: '# outlets' });
const serve = counted('en', {
  one: '# of them says that it takes cars imported by others.',
  other: '# of them say that they take cars imported by others.',
});
const count = (n: number): string => numberWords('en', n);

/** Texts of where cars of a brand can be repaired: its own page, and a part of the page of one VIN. */
export const SERVICE_EN = {
  title: 'Find a workshop for your car',
  what:
    'Manufacturers publish where their cars can be repaired. Here is what each published, who says ' +
    'so, and of which day.',
  name: 'Repair abroad',
  brand: 'Brand',
  brandNone: 'Choose a brand',
  brandUnknown: 'Choose a brand of the list.',
  country: 'Country',
  countryNone: 'Choose a country',
  countryUnknown: 'Choose a country of the list.',
  near: 'City (if you want the nearest first)',
  nearUnknown: (city: string) => `We do not know where “${city}” is. These cities are known:`,
  go: 'Show outlets',
  found: (n: number, brand: string, country: string) => `${outlets(n)} of ${brand} in ${country}`,
  /** After `found`; the day is that of the list. */
  onList: (day: string) => `, on a list published on ${day}`,
  none: (brand: string, country: string) =>
    `${brand}, ${country}: no outlet is on a published list.`,
  noneMeans:
    'That does not mean that nobody repairs this brand there. It means that its manufacturer has published none here.',
  noneSteps: [
    'Ask the manufacturer which outlet takes this car, and have the answer in writing.',
    'Ask any workshop whether it can get parts for it, by the VIN.',
    'Tell us when repair is refused: the manufacturer is asked to answer.',
  ],
  attested: (n: number, from: string) =>
    `Confirmed by the manufacturer and still holding: ${count(n)}, the earliest on ${from}.`,
  attestedNone: 'None of them is confirmed by the manufacturer now.',
  lapsed: (n: number) => `Not confirmed again in time: ${count(n)}.`,
  disputed: (n: number) => `Disputed: ${count(n)}.`,
  serving: (n: number): string =>
    n === 0 ? 'None of them says that it takes cars imported by others.' : serve(n),
  vehicleTitle: 'Where it can be repaired',
  notNow: 'Where it can be repaired cannot be told just now. Ask again in a few minutes.',
  noCountry: 'Choose the country in which the car is, above: then the outlets there are shown.',
  byCode: 'The manufacturer is read from the first characters of the VIN.',
  makerUnknown:
    'The first characters of this VIN do not show its manufacturer. Look for the brand instead.',
  byBrand: 'Look by brand and country',
  order:
    'First those that say they take cars imported by others, then those that do not say, ' +
    'last those that say no.',
  nearest: (city: string) => `Of each, the nearest to ${city} first, as the crow flies.`,
  noCity: 'Choose your city to see the nearest first.',
  listTitle: 'Outlets',
  map: 'Map of the outlets. Its numbers are those of the list; all that it shows stands in the list.',
  states: {
    attested: (day: string) => `Last confirmed by the manufacturer on ${day}`,
    lapsed: (day: string) => `Not confirmed again in time; last confirmed on ${day}`,
    disputed: (day: string) => `Disputed; last confirmed on ${day}`,
  },
  serves: {
    yes: 'Says that it takes cars imported by others',
    no: 'Says that it does not take cars imported by others',
    'not-stated': 'Does not say whether it takes cars imported by others: ask before you go',
  },
  toldBy: (by: string, day: string) => `(source: ${by}, ${day})`,
  services: {
    sales: 'sales',
    service: 'service',
    parts: 'parts',
    warranty: 'warranty work',
    highVoltage: 'high-voltage work',
  },
  does: 'Services',
  doesNot: 'Not offered',
  notStated: 'Not stated',
  kilometres: (n: number) => `${count(n)} km`,
  phone: 'Telephone',
  hours: 'Opening hours',
  site: 'Web page',
  onMap: 'Open in a map on your phone',
  noPosition: 'No position is given: it is not on the map.',
  shown: (shown: number, all: number) => `Shown: ${count(shown)} of ${count(all)}.`,
  all: 'All outlets of the brand there',
  exported: (cars: number, year: number) =>
    `Cars of this manufacturer that left for this country in ${year}: ${count(cars)}.`,
  perOutlet: (cars: number) => `For each outlet that is confirmed: ${count(cars)}.`,
  coverageGood: 'By these counts the coverage is good.',
  dutiesTitle: 'What the manufacturer has shown',
  published: (n: number, day: string) => `Published a list: ${outlets(n)}, on ${day}.`,
  notPublished: 'A published list: not shown here.',
  reported: (n: number, year: number, day: string) =>
    `Reported for the yearly review of ${year}: ${outlets(n)}, on ${day}.`,
  notReported: 'A report for the yearly review: not shown here.',
  notShown: '“Not shown” means that this register holds none. It may have been shown elsewhere.',
  rules: 'Rules',
  complain: 'Repair was refused: make a complaint',
  readBefore: 'What this page does not say',
  limits:
    'A list says which outlets there are, not whether one takes your car. Call before you go, and give the VIN.',
};
