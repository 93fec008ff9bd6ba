import { createHash } from 'node:crypto';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Offered } from '../../letters/letter.ts';
import { parseCountry } from '../values/country.ts';
import { isFault } from '../values/fault.ts';
import { foldText, unwrapText } from '../values/fold-text.ts';
import { isPlaceholder, isSpreadsheetError } from '../values/placeholder.ts';
import { parsePoint } from '../values/point.ts';
import { countryAt, liesIn } from './country-at.ts';
import {
  type NetworkProblem,
  type NetworkProblemCode,
  networkProblem,
} from './network-problems.ts';
import type { DetailField, RawField, RawOutlet, RawRow, ReadOutlet } from './outlet-fields.ts';
import { ASKED_OF_OUTLETS, type AskedOfOutlet } from './outlet-services.ts';
import { readBrands } from './read-brands.ts';
import { readOpeningHours } from './read-opening-hours.ts';
import { phonesIn, readPhone } from './read-phone.ts';

/** Whose network is read. */
export interface NetworkOf {
  /** Ids of the brands that the manufacturer has; null: any are taken. */
  readonly brands: ReadonlySet<string> | null;
}

/** An outlet read, null where it cannot be taken, and all that is wrong with it. */
export interface OutletReading {
  readonly outlet: ReadOutlet | null;
  readonly problems: readonly NetworkProblem[];
}

const LONGEST = {
  number: 100, // not-law: characters
  name: 200, // not-law: characters
  address: 500, // not-law: characters
  city: 200, // not-law: characters
  website: 500, // not-law: characters
  openingHours: 500, // not-law: characters
} as const;

const YES = /^(?:yes|y|true|1|x|✓|√|是|有|提供|支持|да|sí|si|oui|иә|نعم)$/i;
const NO = /^(?:no|n|false|0|否|无|没有|不提供|不支持|нет|non|жоқ|لا)$/i;
const NOT_STATED = /^(?:not[- ]?stated|unknown|\?|未说明|未声明|不详|не указано)$/i;

const SERVICE_WORDS: readonly (readonly [RegExp, AskedOfOutlet])[] = [
  [/^(?:sales?|dealer|showroom|销售|продажа|продажи)$/i, 'sales'],
  [/^(?:service|repairs?|maintenance|维修|修理|保养|售后|сервис|ремонт)$/i, 'service'],
  [/^(?:(?:spare )?parts|配件|备件|零部件|запчасти)$/i, 'parts'],
  [/^(?:warranty(?: work| repairs?)?|质保|保修|三包|гарантия)$/i, 'warranty'],
  [
    /^(?:high[- ]?voltage(?: work)?|ev(?: repair)?|高压|三电|高压（三电）|высоковольтный)$/i,
    'highVoltage',
  ],
];
const DIVIDED_SERVICES = /[,;|/、，；+&\n]/;

const DEGREES = /^-?\d{1,3}(?:[.,]\d+)?$/;
const MOST_LON = 180; // not-law: degrees
const MOST_LAT = 90; // not-law: degrees
const LEAST_DEGREE = 1e-9; // not-law: degrees
const NUMBER_DIGITS = 12; // not-law: hexadecimal digits

/** Characters that no database holds, and those that turn the text around them: what is read is what is seen. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2066-\u2069]/gu;

/** What a cell says; null for a blank one and an error of a spreadsheet. */
const said = (raw: RawOutlet, field: RawField): string | null => {
  const text = foldText(foldText(unwrapText(raw[field] ?? '')).replace(UNSEEN, ''));
  return isPlaceholder(text) || isSpreadsheetError(text) ? null : text;
};

type Tell = (field: string, code: NetworkProblemCode, value: string, more?: Bilingual) => void;
type Place = readonly [number, number];

const degrees = (text: string, most: number): number | null => {
  if (!DEGREES.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  return Math.abs(value) <= most ? value : null;
};

const placeOf = (raw: RawOutlet, tell: Tell): Place | 'unread' | null => {
  const [lonText, latText] = [said(raw, 'lon'), said(raw, 'lat')];
  if (lonText !== null || latText !== null) {
    // what is no latitude may still be a longitude that stands in its place
    const [lon, lat] = [degrees(lonText ?? '', MOST_LON), degrees(latText ?? '', MOST_LON)];
    if (lon !== null && lat !== null) return [lon, lat];
    tell('position', 'position-not-readable', `${lonText ?? ''} ${latText ?? ''}`.trim());
    return 'unread';
  }
  const text = said(raw, 'position');
  if (text === null) return null;
  const read = parsePoint(text);
  if (read === null || isFault(read)) {
    const [first = '', second = '', more] = text.split(/[\s,;]+/);
    const pair = [degrees(first, MOST_LON), degrees(second, MOST_LON)] as const;
    if (more === undefined && pair[0] !== null && pair[1] !== null) return [pair[0], pair[1]];
    tell('position', 'position-not-readable', text);
    return 'unread';
  }
  const [lon = 0, lat = 0] = String(read).split(' ').map(Number);
  return [lon, lat];
};

const shown = ([lon, lat]: Place): string => `${lon} ${lat}`;

/** A number that no position means and that databases cannot square: nobody measures a billionth of a degree. */
const isTooSmall = (degree: number): boolean => degree !== 0 && Math.abs(degree) < LEAST_DEGREE;

const isPlace = ([lon, lat]: Place): boolean =>
  Math.abs(lon) <= MOST_LON && Math.abs(lat) <= MOST_LAT && !isTooSmall(lon) && !isTooSmall(lat);

/** The place where it lies in the country; null where it does not, which is told with what may have been meant. */
const heldPlace = (place: Place, country: string, tell: Tell): Place | null => {
  if (isPlace(place) && liesIn(country, place) !== false) return place;
  const swapped: Place = [place[1], place[0]];
  if (isPlace(swapped) && liesIn(country, swapped) === true) {
    tell('position', 'position-swapped', shown(place), {
      en: `Perhaps longitude ${swapped[0]}, latitude ${swapped[1]}.`,
      zh: `可能应为经度${swapped[0]}，纬度${swapped[1]}。`,
    });
    return null;
  }
  if (!isPlace(place)) {
    tell('position', 'position-not-readable', shown(place));
    return null;
  }
  const there = countryAt(place);
  tell('position', 'position-elsewhere', shown(place), {
    en: there === null ? 'It lies in no country.' : `It lies in ${there}.`,
    zh: there === null ? '该坐标不在任何国家境内。' : `该坐标位于${there}。`,
  });
  return null;
};

const countryOf = (raw: RawOutlet, place: Place | 'unread' | null, tell: Tell): string | null => {
  const text = said(raw, 'country');
  if (text !== null) {
    const read = parseCountry(text);
    if (typeof read === 'string' && read !== 'EU') return read;
    tell('country', 'country-unknown', text);
    return null;
  }
  const there = place === null || place === 'unread' || !isPlace(place) ? null : countryAt(place);
  if (there === null) tell('country', 'country-missing', '');
  return there;
};

const textOf = (
  raw: RawOutlet,
  field: 'number' | 'name' | 'address' | 'city',
  tell: Tell,
): string | 'unread' | null => {
  const text = said(raw, field);
  if (text === null || text.length <= LONGEST[field]) return text;
  tell(field, 'too-long', text);
  return 'unread';
};

const phoneOf = (raw: RawOutlet, country: string, tell: Tell): string | 'unread' | null => {
  const text = said(raw, 'phone');
  if (text === null) return null;
  const [first = text, ...more] = phonesIn(text);
  const read = readPhone(first, country);
  if (read === null) {
    tell('phone', 'phone-not-readable', text);
    return 'unread';
  }
  if (!read.usual) tell('phone', 'phone-unusual', first);
  else if (read.country !== null && read.country !== country) {
    tell('phone', 'phone-of-another-country', first);
  }
  if (more.length > 0) tell('phone', 'more-phones', more.join('; '));
  return read.number;
};

const websiteOf = (raw: RawOutlet, tell: Tell): string | 'unread' | null => {
  const text = said(raw, 'website');
  if (text === null) return null;
  const [first = ''] = text.split(/[\s;]+/);
  const whole = /^https?:\/\//i.test(first) ? first : `https://${first}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  const isSite =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.hostname.includes('.') &&
    url.username === '';
  if (isSite && url.href.length <= LONGEST.website) return url.href;
  tell('website', 'website-not-readable', text);
  return 'unread';
};

const hoursOf = (raw: RawOutlet, tell: Tell): string | 'unread' | null => {
  const text = said(raw, 'openingHours');
  if (text === null) return null;
  const read = readOpeningHours(text);
  if (read !== null && read.length <= LONGEST.openingHours) return read;
  tell('openingHours', 'opening-hours-not-readable', text);
  return 'unread';
};

const answerOf = (text: string): Offered | null => {
  if (YES.test(text)) return 'yes';
  if (NO.test(text)) return 'no';
  return NOT_STATED.test(text) ? 'not-stated' : null;
};

const servicesOf = (raw: RawOutlet, tell: Tell): ReadOutlet['services'] => {
  const services: Partial<Record<AskedOfOutlet, Offered>> = {};
  const listed = said(raw, 'services');
  for (const part of listed?.split(DIVIDED_SERVICES) ?? []) {
    const word = part.trim();
    const service = SERVICE_WORDS.find(([words]) => words.test(word))?.[1];
    if (service !== undefined) services[service] = 'yes';
    else if (word !== '') tell('services', 'service-unknown', word);
  }
  for (const asked of ASKED_OF_OUTLETS) {
    // of these 无 and N/A are answers
    const text = foldText(unwrapText(raw[asked] ?? ''));
    if (text === '') continue;
    const answer = answerOf(text);
    if (answer !== null) services[asked] = answer;
    else if (!isPlaceholder(text)) tell(asked, 'answer-not-readable', text);
  }
  return services;
};

/** A number for an outlet whose file has none: the same for the same name at the same address or place. */
const madeNumber = (name: string, country: string, where: string): string =>
  `M-${createHash('sha256')
    .update(JSON.stringify([name.toLowerCase(), country, where.toLowerCase()]))
    .digest('hex')
    .slice(0, NUMBER_DIGITS)}`;

/**
 * Reads one outlet: what can be read is taken, and what cannot is told with what to do. Blank says nothing: it is
 * neither no nor a reason to forget what was known.
 */
export const readOutlet = ({ row, raw }: RawRow, { brands: own }: NetworkOf): OutletReading => {
  const problems: NetworkProblem[] = [];
  const tell: Tell = (field, code, value, more) =>
    problems.push(networkProblem(row, field, code, value, more));
  const stopped = (): OutletReading => ({ outlet: null, problems });
  const closed = said(raw, 'closed');
  if (closed !== null && !NO.test(closed)) tell('closed', 'says-closed', closed);
  const name = textOf(raw, 'name', tell);
  if (name === null || name === 'unread') tell('name', 'name-missing', '');
  const told = placeOf(raw, tell);
  const country = countryOf(raw, told, tell);
  const stops = problems.some(({ weight }) => weight === 'row');
  if (stops || name === null || country === null) return stopped();
  const position = told === null || told === 'unread' ? told : heldPlace(told, country, tell);
  const brandText = said(raw, 'brands');
  const brands = brandText === null ? null : readBrands(brandText);
  for (const unknown of brands?.unknown ?? []) tell('brands', 'brand-unknown', unknown);
  if (
    own !== null &&
    brands !== null &&
    brands.ids.length > 0 &&
    !brands.ids.some((id) => own.has(id))
  ) {
    tell('brands', 'of-another-maker', brandText ?? '');
    return stopped();
  }
  const details = {
    address: textOf(raw, 'address', tell),
    city: textOf(raw, 'city', tell),
    position,
    phone: phoneOf(raw, country, tell),
    website: websiteOf(raw, tell),
    openingHours: hoursOf(raw, tell),
    brands: brands === null || brands.ids.length === 0 ? null : brands.ids,
  };
  const number = textOf(raw, 'number', tell);
  const known = <T>(value: T | 'unread'): T | null => (value === 'unread' ? null : value);
  const address = known(details.address);
  const place =
    details.position === null || details.position === 'unread' ? null : details.position;
  const where = address ?? (place === null ? '' : shown(place));
  const untold = (Object.keys(details) as (keyof typeof details)[]).filter(
    (field) => details[field] === null || details[field] === 'unread',
  ) satisfies readonly DetailField[];
  return {
    problems,
    outlet: {
      row,
      number: known(number) ?? madeNumber(name, country, where),
      name,
      country,
      address,
      city: known(details.city),
      position: place,
      phone: known(details.phone),
      website: known(details.website),
      openingHours: known(details.openingHours),
      brands: details.brands ?? [],
      services: servicesOf(raw, tell),
      untold,
    },
  };
};
