import { chinaDayOf } from '../domain/calendar/china-clock.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import type { FactName } from '../domain/facts/fact-table.ts';
import { instantOf } from './instant.ts';
import type { Letter, NamedOutlet, OutletService } from './letter.ts';
import { proofsOf } from './proof/check-proof.ts';

/** Facts by name, as a JSON file of an account has them; what the letter does not tell is absent. */
type LetterFacts = Partial<Readonly<Record<FactName, string>>>;

/** A letter as rows of the accounts `letter` and `outlet`. */
export interface LetterRows {
  /** One a destination. */
  readonly letter: readonly LetterFacts[];
  /** One an outlet. */
  readonly outlet: readonly LetterFacts[];
}

/** What the vocabulary calls the services of a letter; it has no word for sales. */
const SERVICE_CODES: Readonly<Record<OutletService, string | null>> = {
  ...{ sales: null, service: 'REPAIR', parts: 'PARTS', warranty: 'WARRANTY' },
  highVoltage: 'HIGH-VOLTAGE',
};

const outletFacts = (outlet: NamedOutlet, number: string): LetterFacts => {
  const codes = outlet.services.flatMap((service) => SERVICE_CODES[service] ?? []);
  return {
    'outlet.letter': number,
    'outlet.provider': outlet.name,
    'outlet.country': outlet.country,
    'outlet.address': outlet.address,
    ...(outlet.position === undefined ? {} : { 'outlet.position': outlet.position.join(' ') }),
    ...(codes.length === 0 ? {} : { 'outlet.services': codes.toSorted().join(',') }),
    'outlet.servesGrey': outlet.servesCarsItDidNotImport,
  };
};

/**
 * The instant at which the manufacturer signed, by its own word, milliseconds since 1970; of a proof that names no key
 * of its, `validFrom`.
 */
export const issuedAt = (letter: Letter): number => {
  const own = proofsOf(letter).find(({ verificationMethod }) =>
    verificationMethod.startsWith(`${letter.issuer.id}#`),
  );
  return instantOf(own?.created ?? letter.validFrom) ?? 0;
};

/** A language without its script and country, in capitals: of `kk-Cyrl` it is `KK`. */
const primaryOf = (tag: string): string => (tag.split('-')[0] ?? tag).toUpperCase();

/**
 * What a letter tells, in the words of the vocabulary; whether it is true is not looked at here. A letter of several
 * destinations is one row each, as a stamped one would be. The day of issue is that of the signature, in China.
 */
export const factsOfLetter = (letter: Letter): LetterRows => {
  const { number, application, destinations, vehicles, outlets, software } =
    letter.credentialSubject;
  const languages = [...new Set(software.languages.map(primaryOf))].sort().join(',');
  return {
    letter: destinations.map((destination) => ({
      'letter.number': number,
      'letter.issuer': letter.issuer.name,
      'letter.issuedOn': isoDate(chinaDayOf(issuedAt(letter))),
      'letter.vin': vehicles[0].vin,
      'letter.destination': destination,
      'letter.outlets': String(outlets.filter(({ country }) => country === destination).length),
      'letter.seal': 'signed',
      'letter.application': application,
      ...(languages === '' ? {} : { 'letter.softwareLanguages': languages }),
    })),
    outlet: outlets.map((outlet) => outletFacts(outlet, number)),
  };
};
