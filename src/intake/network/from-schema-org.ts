import type { RawField, RawOutlet, RawRow } from './outlet-fields.ts';
import { ASKED_OF_OUTLETS } from './outlet-services.ts';

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const textOf = (value: unknown): string => {
  const [one] = listOf(value);
  if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') {
    return String(one).trim();
  }
  return isThing(one) ? textOf(one['@value'] ?? one['name']) : '';
};

/** Types of schema.org that are outlets, and what one of them does at the least. */
const TYPES: ReadonlyMap<string, RawField | null> = new Map([
  ['AutoRepair', 'service'],
  ['AutoBodyShop', null],
  ['AutoDealer', 'sales'],
  ['AutoPartsStore', 'parts'],
  ['AutomotiveBusiness', null],
]);

const typesOf = (thing: Thing): readonly string[] =>
  listOf(thing['@type'] ?? thing['type']).map((type) =>
    String(type)
      .replace(/^https?:\/\/schema\.org\//, '')
      .replace(/^schema:/, ''),
  );

const isOutlet = (thing: Thing): boolean => typesOf(thing).some((type) => TYPES.has(type));

const addressOf = (
  value: unknown,
): { readonly address: string; readonly city: string; readonly country: string } => {
  const [one] = listOf(value);
  if (!isThing(one)) return { address: textOf(one), city: '', country: '' };
  const city = textOf(one['addressLocality']);
  const street = textOf(one['streetAddress']);
  const parts = [street, textOf(one['addressRegion']), textOf(one['postalCode'])];
  const address = street === '' ? '' : parts.filter((part) => part !== '').join(', ');
  return { address, city, country: textOf(one['addressCountry']) };
};

const DAYS: Readonly<Record<string, string>> = {
  monday: 'Mo',
  tuesday: 'Tu',
  wednesday: 'We',
  thursday: 'Th',
  friday: 'Fr',
  saturday: 'Sa',
  sunday: 'Su',
  publicholidays: 'PH',
};

const timeOf = (value: unknown): string => /^\d{1,2}:\d{2}/.exec(textOf(value))?.[0] ?? '';

/** Hours as texts, or as specifications by day. */
const hoursOf = (thing: Thing): string => {
  const texts = listOf(thing['openingHours']).map(textOf);
  const specified = listOf(thing['openingHoursSpecification']).flatMap((one) => {
    if (!isThing(one)) return [];
    const days = listOf(one['dayOfWeek'])
      .map((day) =>
        textOf(day)
          .replace(/^.*[/:]/, '')
          .toLowerCase(),
      )
      .map((day) => DAYS[day] ?? day);
    const [opens, closes] = [timeOf(one['opens']), timeOf(one['closes'])];
    if (opens === '' || closes === '') return [`${days.join(',')} off`];
    return [`${days.join(',')} ${opens}-${closes === '00:00' ? '24:00' : closes}`];
  });
  return [...texts, ...specified].filter((text) => text !== '').join('; ');
};

const brandsOf = (thing: Thing): string =>
  listOf(thing['brand'] ?? thing['makesOffer'])
    .flatMap((one) => {
      if (!isThing(one)) return [textOf(one)];
      const wikidata = listOf(one['sameAs'] ?? one['@id'])
        .map(textOf)
        .find((address) => /wikidata\.org/.test(address));
      return [wikidata ?? textOf(one['name'])];
    })
    .filter((text) => text !== '')
    .join('; ');

/** Answers that the lists published here give as properties of a place. */
const answersOf = (thing: Thing): RawOutlet => {
  const answers: Partial<Record<RawField, string>> = {};
  for (const type of typesOf(thing)) {
    const does = TYPES.get(type) ?? null;
    if (does !== null) answers[does] = 'yes';
  }
  for (const one of listOf(thing['additionalProperty'])) {
    if (!isThing(one)) continue;
    const named = textOf(one['propertyID']).replace(/^.*[#/:]/, '');
    const asked = ASKED_OF_OUTLETS.find((service) => service === named);
    if (asked !== undefined) answers[asked] = textOf(one['value']);
  }
  return answers;
};

const numberOf = (thing: Thing): string => {
  const [identifier] = listOf(thing['identifier']);
  return (
    textOf(thing['branchCode']) ||
    textOf(isThing(identifier) ? identifier['value'] : identifier) ||
    textOf(thing['@id'])
  );
};

const rawOf = (thing: Thing): RawOutlet => {
  const [geo] = listOf(thing['geo']);
  const place = isThing(geo) ? geo : {};
  const texts: Partial<Record<RawField, string>> = {
    number: numberOf(thing),
    name: textOf(thing['name']),
    ...addressOf(thing['address']),
    lon: textOf(place['longitude']),
    lat: textOf(place['latitude']),
    phone: listOf(thing['telephone']).map(textOf).join('; '),
    website: textOf(thing['url']),
    openingHours: hoursOf(thing),
    brands: brandsOf(thing),
  };
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return { ...Object.fromEntries(said), ...answersOf(thing) };
};

/** The outlets within a JSON value, those of graphs, lists and departments too, in their order. */
const outletsIn = (value: unknown): readonly Thing[] => {
  if (Array.isArray(value)) return value.flatMap(outletsIn);
  if (!isThing(value)) return [];
  const within = ['@graph', 'itemListElement', 'item', 'department', 'subOrganization', 'location'];
  const inner = within.flatMap((name) => outletsIn(value[name]));
  return isOutlet(value) ? [value, ...inner] : inner;
};

/** Whether a JSON value names an outlet of schema.org somewhere. */
export const isSchemaOrg = (value: unknown): boolean => outletsIn(value).length > 0;

/** Reads schema.org JSON-LD: every `AutoRepair`, `AutoDealer`, `AutoPartsStore` or `AutomotiveBusiness` in it. */
export const readSchemaOrg = (value: unknown): readonly RawRow[] =>
  outletsIn(value).map((thing, at) => ({ row: at + 1, raw: rawOf(thing) }));
