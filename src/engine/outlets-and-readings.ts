import { type Dossier, numberAt, textAt } from '../domain/assess/dossier.ts';
import type { Invoice, LetterOutlet, Reading } from '../domain/assess/surroundings.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';

const at = (name: FactName): number => factNamed(name).index;

const PROVIDER = at('outlet.provider');
const ADDRESS = at('outlet.address');
const COUNTRY = at('outlet.country');
const MAKER = at('outlet.maker');
const SERVES_GREY = at('outlet.servesGrey');
const SERVICES = at('outlet.services');
const ATTESTED_ON = at('outlet.attestedOn');
const CLOSED_ON = at('outlet.closedOn');
const READ_ON = at('reading.on');
const KM = at('reading.km');
const SOURCE = at('reading.source');
const INVOICE_NUMBER = at('invoice.number');
const INVOICE_KIND = at('invoice.kind');
const INVOICE_BUYER = at('invoice.buyer');
const INVOICE_ISSUED_ON = at('invoice.issuedOn');
const INVOICE_PRICE = at('invoice.price');

/** The outlet that a row of the outlet account tells of, some or all of its cells blank. */
export const outletOf = (values: Dossier): LetterOutlet => ({
  provider: textAt(values, PROVIDER),
  address: textAt(values, ADDRESS),
  country: textAt(values, COUNTRY),
  servesGrey: textAt(values, SERVES_GREY),
  services: textAt(values, SERVICES),
  attestedOn: numberAt(values, ATTESTED_ON),
  closedOn: numberAt(values, CLOSED_ON),
});

/** The outlet that a row of a single sheet tells of; null when its cells are blank, which tells nothing. */
export const outletsIn = (values: Dossier): readonly LetterOutlet[] | null => {
  const outlet = outletOf(values);
  const blank = outlet.provider === null && outlet.address === null && outlet.country === null;
  return blank ? null : [outlet];
};

/**
 * Whether an outlet is of another manufacturer than the issuer of a letter: every maker numbers its own letters. One
 * that names no manufacturer may be anybody's.
 *
 * @param issuer the manufacturer that issued the letter, its id; null when it is none that is known.
 * @param manufacturerOf the id of the manufacturer that a name stands for.
 */
export const isOfAnother = (
  values: Dossier,
  issuer: string | null,
  manufacturerOf: (name: string) => string | null,
): boolean => {
  const name = textAt(values, MAKER);
  const maker = issuer === null || name === null ? null : manufacturerOf(name);
  return maker !== null && maker !== issuer;
};

/** The reading that a row tells of, or null when it lacks the day or the distance. */
export const readingIn = (values: Dossier): Reading | null => {
  const day = values[READ_ON];
  const km = values[KM];
  if (typeof day !== 'number' || typeof km !== 'number') return null;
  return { day, km, source: textAt(values, SOURCE) ?? '' };
};

/** The invoice that a row tells of. */
export const invoiceIn = (values: Dossier): Invoice => ({
  number: textAt(values, INVOICE_NUMBER),
  kind: textAt(values, INVOICE_KIND),
  buyer: textAt(values, INVOICE_BUYER),
  issuedOn: numberAt(values, INVOICE_ISSUED_ON),
  price: numberAt(values, INVOICE_PRICE),
});
