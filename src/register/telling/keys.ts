import { type Account, type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import { isPlaceholder } from '../../domain/patterns/stands-for-none.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { vinsIn } from '../../domain/vin/listed-vins.ts';
import { vinsInText } from '../../domain/vin/vins-in-text.ts';
import { factsOfAccount, UNREAD, vinFactOf } from './told-facts.ts';

/** What rows of different accounts or vehicles may share beside the VIN that they stand under. */
type KeyKind =
  | 'vin'
  | 'certificate'
  | 'letter'
  | 'invoice'
  | 'policy'
  | 'engine'
  | 'entry'
  | 'licence'
  | 'application'
  | 'refund'
  | 'company';

/** One key of a row. */
export interface Key {
  readonly kind: KeyKind;
  /** As numbers are compared: narrow, in capitals, without spaces and dashes. */
  readonly value: string;
}

/** Facts that bear a key, by its kind; `vin` is every fact of the kind `vin`. */
const BEARERS: Readonly<Record<Exclude<KeyKind, 'vin'>, readonly FactName[]>> = {
  certificate: ['certificate.number'],
  letter: ['letter.number', 'outlet.letter'],
  invoice: ['invoice.number', 'refund.invoice'],
  policy: ['insurance.policy'],
  engine: ['factory.engineNumber'],
  entry: ['declaration.number', 'refund.declaration'],
  licence: ['licence.number', 'declaration.licence'],
  application: ['licence.application', 'letter.application'],
  refund: ['refund.number'],
  company: ['licence.applicant', 'exporter.uscc', 'party.id'],
};

const KIND_OF: ReadonlyMap<string, KeyKind> = new Map(
  Object.entries(BEARERS).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as KeyKind] as const),
  ),
);

/** A customs entry has so many digits; what follows are those of an item. */
const ENTRY_DIGITS = 18; // not-law: digits of a number

/** What is longer is no number, and no index holds it. */
const LONGEST = 200; // not-law: characters

const valuesOf = (kind: KeyKind, text: string): readonly string[] => {
  const value = plainNumber(text);
  if (value.length > LONGEST || isPlaceholder(value, 1)) return [];
  const item = kind === 'entry' && /^\d{20,21}$/.test(value);
  return item ? [value, value.slice(0, ENTRY_DIGITS)] : [value];
};

const textOf = (facts: ShownFacts, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' && value !== UNREAD ? value : '';
};

/** VINs beside the one that a row stands under: those that a letter lists, or that a cell means which is no VIN. */
const vinsOf = (text: string): readonly string[] => {
  const listed = vinsIn(text);
  return listed.length > 1 ? listed : vinsInText(text);
};

/** The keys of a row of an account, each once; numbers that stand for none are left out. */
export const keysOfRow = (account: Account, facts: ShownFacts): readonly Key[] => {
  const keys = new Map<string, Key>();
  for (const { name, kind } of factsOfAccount(account)) {
    const text = textOf(facts, name);
    if (text === '') continue;
    const borne = kind === 'vin' ? 'vin' : KIND_OF.get(name);
    if (borne === undefined) continue;
    const values = borne === 'vin' ? vinsOf(text) : valuesOf(borne, text);
    for (const value of values) keys.set(`${borne} ${value}`, { kind: borne, value });
  }
  return [...keys.values()];
};

/** A number that belongs to one VIN and never to two. */
export interface UsedOnce {
  readonly kind: 'certificate' | 'refund';
  /** As numbers are compared. */
  readonly number: string;
  /** The number as it is written, for whoever told it. */
  readonly written: string;
  readonly vin: string;
}

const USED_ONCE: Readonly<Partial<Record<Account, UsedOnce['kind']>>> = {
  certificate: 'certificate',
  refund: 'refund',
};

/** The number of a row as it is written and as it is compared; null where none is told. */
const numberOf = (account: 'certificate' | 'letter' | 'refund', facts: ShownFacts) => {
  const written = textOf(facts, `${account}.number`);
  const [plain] = valuesOf(account, written);
  return plain === undefined ? null : { written, plain };
};

/**
 * The number of a row that no other VIN may have; null for accounts that have none (subsidies are not numbered, a
 * letter may list many vehicles), and where number or VIN are not told.
 */
export const usedOnceOf = (account: Account, facts: ShownFacts): UsedOnce | null => {
  const kind = USED_ONCE[account];
  const vinFact = vinFactOf(account);
  if (kind === undefined || vinFact === null) return null;
  const number = numberOf(kind, facts);
  const vin = textOf(facts, vinFact.name);
  if (number === null || vin === '') return null;
  return { kind, number: number.plain, written: number.written, vin };
};

/** A letter on which a row of the letter account relies. */
export interface LetterReliedOn {
  /** As numbers are compared, with its issuer before it, since every maker numbers its own. */
  readonly number: string;
  /** The number alone. */
  readonly plain: string;
  /** The number as it is written, for whoever told it. */
  readonly written: string;
  /** The cell of the row: one VIN, or all that the letter lists. */
  readonly vin: string;
}

/** The letter of a row; null where its number is not told. */
export const letterOf = (facts: ShownFacts): LetterReliedOn | null => {
  const number = numberOf('letter', facts);
  if (number === null) return null;
  const issuer = textOf(facts, 'letter.issuer').replaceAll(/\s/g, '').slice(0, LONGEST);
  const { plain, written } = number;
  return {
    number: issuer === '' ? plain : `${issuer} ${plain}`,
    plain,
    written,
    vin: textOf(facts, 'letter.vin'),
  };
};

/**
 * What a row is of, by account: a later telling of the same supersedes it. Numbers first, then what tells apart the
 * states of one thing that stand beside each other: an earlier owner of a certificate, an earlier standing.
 */
const THINGS: Readonly<Record<Account, readonly FactName[]>> = {
  licence: ['licence.application', 'licence.vin'],
  certificate: [
    'certificate.vin',
    'certificate.number',
    'certificate.transfers',
    'certificate.pendingExportOn',
  ],
  factory: ['factory.vin'],
  maker: ['maker.legalName', 'maker.kind', 'maker.announcedFrom'],
  letter: ['letter.issuer', 'letter.number', 'letter.vin', 'letter.application'],
  outlet: ['outlet.letter', 'outlet.maker', 'outlet.country', 'outlet.provider', 'outlet.address'],
  insurance: ['insurance.vin', 'insurance.policy', 'insurance.startsOn'],
  reading: ['reading.vin', 'reading.on', 'reading.source'],
  invoice: ['invoice.vin', 'invoice.number', 'invoice.kind'],
  inspection: ['inspection.vin', 'inspection.on'],
  declaration: ['declaration.vin', 'declaration.number'],
  refund: ['refund.vin', 'refund.number', 'refund.invoice', 'refund.declaration'],
  subsidy: ['subsidy.vin', 'subsidy.kind', 'subsidy.paidOn'],
  arrival: ['arrival.vin', 'arrival.country'],
  exporter: ['exporter.uscc', 'exporter.filedOn', 'exporter.standingFrom'],
  sales: ['sales.maker', 'sales.month', 'sales.province', 'sales.kind'],
  complaint: ['complaint.vin', 'complaint.on', 'complaint.kind'],
  party: ['party.id', 'party.since'],
  network: ['network.maker', 'network.country', 'network.year'],
};

/** Where these are not told, nobody knows what a row is of. */
const isNumbered = (name: FactName): boolean => factNamed(name).kind !== 'date';

/**
 * What a row is of, as a text that is the same for the same thing; a row that does not say is a thing of its own, the
 * same only when it is told again word for word.
 */
export const thingOfRow = (account: Account, facts: ShownFacts): string => {
  const told = THINGS[account].map((name) => {
    const value = facts[name] ?? '';
    return value === UNREAD ? '' : plainNumber(String(value));
  });
  const known = THINGS[account].some((name, at) => isNumbered(name) && told[at] !== '');
  return known ? JSON.stringify(told) : JSON.stringify(facts);
};

/** Accounts of which a later row erases nothing by a blank: of each cell the last value told counts. */
export const ADDED_TO: readonly Account[] = ['declaration', 'licence'];
