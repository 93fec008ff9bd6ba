import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { makerOfVin } from '../../../domain/identifiers/maker-of-vin.ts';
import type { Maker } from '../../../domain/identifiers/maker-registry.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import {
  type DestinationRule,
  sayOfDestination,
} from '../../../domain/statements/say-of-destination.ts';
import type { LetterTermsTold } from '../../../domain/statements/say-of-terms.ts';
import {
  type PublicRecord,
  sayOfVehicle,
  type Told,
} from '../../../domain/statements/say-of-vehicle.ts';
import { sayOfVin } from '../../../domain/statements/say-of-vin.ts';
import type {
  LetterStanding,
  Said,
  SaidBy,
  Statement,
  TermsStart,
} from '../../../domain/statements/statement.ts';
import { type PublicNames, wordStatement } from '../../../domain/statements/word-statement.ts';
import { foldVin } from '../../../domain/vin/fold-vin.ts';
import { parseVin, type Vin } from '../../../domain/vin/vin.ts';
import { countryName } from '../../../intake/country-name.ts';
import { referenceData } from '../../../intake/reference-data.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { type Actor, PUBLIC } from '../../actor.ts';
import { lawNow } from '../../law-now.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { prepared } from '../../prepared.ts';
import { type Register, todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';

/** A VIN as somebody typed it, and the country that they ask about. */
export interface LookUpVinInput {
  readonly vin: string;
  /** A country as people write it: its code or name. */
  readonly to?: string;
}

/** What the public is told of one VIN: the same shape whatever is on record. */
export interface VinAnswer {
  /** As typed, made comparable, cut to the length of a VIN and a few more. */
  readonly vin: string;
  readonly wellFormed: boolean;
  /** The day of the data, ISO. */
  readonly dataOf: string;
  /** Id in the list of makers, by the code of the VIN alone; null where it tells none apart. */
  readonly maker: string | null;
  /** The country for which it left or is to leave, ISO 3166-1 alpha-2; null where none is told. */
  readonly boundFor: string | null;
  readonly statements: readonly Statement[];
  /** Of the country asked about; empty without one. */
  readonly rules: readonly DestinationRule[];
}

interface PublicRow {
  readonly data_of: string;
  readonly on_record: boolean;
  readonly registered_on: string | null;
  readonly registered_by: string | null;
  readonly registered_told: string | null;
  readonly pending_export_on: string | null;
  readonly transfers: string | null;
  readonly transfers_by: string | null;
  readonly transfers_told: string | null;
  readonly inspected_on: string | null;
  readonly inspected_km: string | null;
  readonly inspected_by: string | null;
  readonly inspected_told: string | null;
  readonly applied_on: string | null;
  readonly exited_on: string | null;
  readonly exit_destination: string | null;
  readonly exit_told: string | null;
  readonly condition: string | null;
  readonly letter_state: string | null;
  readonly letter_since: string | null;
  readonly letter_by: string | null;
  readonly letter_told: string | null;
  readonly question_open: boolean;
  readonly deregistered_on: string | null;
  readonly deregistered_told: string | null;
  readonly licensed_for: string | null;
  readonly licensed_told: string | null;
  readonly letter_issued_on: string | null;
  readonly letter_country: string | null;
  readonly warranty_months: number | null;
  readonly warranty_km: number | null;
  readonly warranty_starts: string | null;
  readonly battery_months: number | null;
  readonly battery_km: number | null;
  readonly parts_years: number | null;
  readonly parts_lead_days: number | null;
  readonly software_updates: boolean | null;
  readonly software_languages: readonly string[];
  readonly remote_lock: boolean | null;
  readonly recalls_abroad: boolean | null;
  readonly outlets_named: number | null;
  readonly outlets_attested: number | null;
  readonly outlets_attested_since: string | null;
  readonly outlets_serving: number | null;
}

const SHOWN_LENGTH = 40; // not-law: characters of an answer
const COUNT = /^\d{1,9}$/;
const TELLERS: ReadonlySet<string> = new Set<SaidBy>([
  'registry',
  'customs',
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'tax',
]);
const LETTERS: ReadonlySet<string> = new Set<LetterStanding>([
  'valid',
  'suspended',
  'revoked',
  'elsewhere',
  'not-verified',
]);

const isTeller = (text: string | null): text is SaidBy => text !== null && TELLERS.has(text);
const isLetter = (text: string | null): text is LetterStanding =>
  text !== null && LETTERS.has(text);

const told = <Value>(
  value: Value | null,
  by: string | null,
  on: string | null,
): Told<Value> | null =>
  value === null || on === null ? null : { value, by: isTeller(by) ? by : 'register', on };

const countOf = (text: string | null): number | null =>
  text !== null && COUNT.test(text) ? Number(text) : null;

/** A country that the list knows: whatever else an account may hold in its place is not repeated. */
const countryOf = (code: string | null): string | null =>
  code !== null && referenceData().countries.byCode(code) !== null ? code : null;

/** The words of a letter for when a promise begins. */
const STARTS: ReadonlyMap<string | null, TermsStart> = new Map([
  ['first registration abroad', 'registered-abroad'],
  ['first registration in China', 'registered-in-china'],
  ['export', 'export'],
]);

const termsOf = (row: PublicRow): LetterTermsTold | null => {
  const { letter_issued_on: issuedOn, letter_country: country } = row;
  if (issuedOn === null || country === null) return null;
  return {
    issuedOn,
    country,
    warrantyMonths: row.warranty_months,
    warrantyKilometres: row.warranty_km,
    warrantyStarts: STARTS.get(row.warranty_starts) ?? null,
    batteryMonths: row.battery_months,
    batteryKilometres: row.battery_km,
    partsYears: row.parts_years,
    partsLeadDays: row.parts_lead_days,
    softwareUpdates: row.software_updates,
    softwareLanguages: row.software_languages,
    remoteLock: row.remote_lock,
    recallsAbroad: row.recalls_abroad,
    outletsNamed: row.outlets_named ?? 0,
    outletsAttested: row.outlets_attested ?? 0,
    attestedSince: row.outlets_attested_since,
    outletsServing: row.outlets_serving ?? 0,
  };
};

const recordOf = (row: PublicRow): PublicRecord => ({
  dataOf: row.data_of,
  onRecord: row.on_record,
  registeredOn: told(row.registered_on, row.registered_by, row.registered_told),
  pendingExportOn: row.pending_export_on,
  transfers: told(countOf(row.transfers), row.transfers_by, row.transfers_told),
  inspectedOn: row.inspected_on,
  inspectedKm: told(countOf(row.inspected_km), row.inspected_by, row.inspected_told),
  appliedOn: row.applied_on,
  exitedOn: told(row.exited_on, 'customs', row.exit_told),
  exitCountry: countryOf(row.exit_destination),
  condition: row.condition === 'new' || row.condition === 'used' ? row.condition : null,
  letter: isLetter(row.letter_state)
    ? told(row.letter_state, row.letter_by, row.letter_told)
    : null,
  letterSince: row.letter_since,
  terms: termsOf(row),
  licensedFor: told(countryOf(row.licensed_for), 'office', row.licensed_told),
  deregisteredOn: told(row.deregistered_on, 'registry', row.deregistered_told),
  questionOpen: row.question_open,
});

const NAMES: PublicNames = {
  country: countryName,
  date: dateWords,
};

/** Told of a vehicle that left for another country than the one that is asked about. */
const elsewhere = (record: PublicRecord | null, offered: string | null): readonly Said[] => {
  const { exitedOn = null, exitCountry = null } = record ?? {};
  if (exitedOn === null || exitCountry === null || offered === null || offered === exitCountry) {
    return [];
  }
  const values = { told: exitCountry, offered };
  return [{ code: 'offered-elsewhere', values, saidBy: exitedOn.by, asOf: exitedOn.on }];
};

/** Of brands of the maker whose code the VIN bears: what the maker has said of them in public. */
const restrictionsOf = (maker: Maker | null): readonly Said[] =>
  referenceData()
    .restrictions.filter(({ brand }) => maker?.brands.includes(brand))
    .map((values) => ({ code: 'maker-restricts', values, saidBy: 'press', asOf: values.on }));

const general = (asOf: string): readonly Said[] => [
  { code: 'no-recall-data', values: {}, saidBy: 'register', asOf },
  { code: 'first-owner-promises', values: {}, saidBy: 'register', asOf },
  { code: 'how-to-complain', values: {}, saidBy: 'register', asOf },
];

const STATEMENTS = prepared(sql`
  SELECT
    data_of, on_record, registered_on, registered_by, registered_told, pending_export_on,
    transfers, transfers_by, transfers_told, inspected_on, inspected_km, inspected_by,
    inspected_told, applied_on, exited_on, exit_destination, exit_told, condition,
    letter_state, letter_since, letter_by, letter_told, question_open,
    deregistered_on, deregistered_told, licensed_for, licensed_told, letter_issued_on, letter_country,
    warranty_months, warranty_km, warranty_starts, battery_months, battery_km,
    parts_years, parts_lead_days, software_updates, software_languages, remote_lock, recalls_abroad,
    outlets_named, outlets_attested, outlets_attested_since, outlets_serving
  FROM register.public_statements($1)
`);

/** Its maker as the code of the VIN tells it, which is the same whatever is on record. */
const makerByCode = ({ engine }: Register, vin: Vin, today: string): Maker | null => {
  const day = parseIsoDate(today) ?? 0;
  const { wmis, makers } = engine.reader({ today: day, everything: false }).reference;
  return makerOfVin(vin, wmis, makers, null);
};

const boundFor = ({ exitCountry, licensedFor, terms }: PublicRecord): string | null =>
  exitCountry ?? licensedFor?.value ?? terms?.country ?? null;

const readRecord = async (tx: Transaction, vin: string): Promise<PublicRecord> =>
  recordOf(await tx.one<PublicRow>(STATEMENTS, [vin]));

/**
 * Tells anybody what may be said of one VIN, from a closed set of statements; whoever is signed in is told the same.
 * One that is not well formed is told so.
 *
 * @returns refused `not-well-formed` for a country that nobody knows.
 */
export const lookUpVin = (
  register: Register,
  _actor: Actor,
  { vin: typed, to }: LookUpVinInput,
): Promise<Outcome<VinAnswer>> =>
  register.as(PUBLIC, async (tx) => {
    const folded = foldVin(typed);
    const country =
      to === undefined
        ? null
        : (referenceData().countries.find(to) ?? refuse('not-well-formed', { field: 'to' }));
    const vin = parseVin(folded);
    const record = vin === null ? null : await readRecord(tx, vin);
    const today = record?.dataOf ?? (await todayIn(tx));
    const law = lawNow(register, today);
    const destination =
      country === null
        ? null
        : sayOfDestination(law.ruleSet, country, parseIsoDate(today) ?? 0, today);
    const maker = vin === null ? null : makerByCode(register, vin, today);
    const bound = record === null ? null : boundFor(record);
    const said: readonly Said[] = [
      ...sayOfVin(folded, today),
      ...(record === null ? [] : sayOfVehicle(law, record)),
      ...elsewhere(record, country),
      ...(destination === null ? [] : [destination.said]),
      ...restrictionsOf(maker),
      ...(record === null ? [] : general(today)),
    ];
    return {
      vin: folded.slice(0, SHOWN_LENGTH),
      wellFormed: vin !== null,
      dataOf: today,
      maker: maker?.id ?? null,
      boundFor: bound,
      statements: said.map((one) => wordStatement(one, NAMES)),
      rules: destination?.rules ?? [],
    };
  });
