import type { Account, FactName } from '../../domain/facts/fact-table.ts';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import { usccStandingOf } from '../../domain/identifiers/uscc.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { comparePaper, type ValuesByName } from '../../papers/forms/compare-paper.ts';
import type { PaperCheck, PaperKind, PaperReading, ReadName } from '../../papers/paper-reading.ts';

/** A row of an account as somebody tells it of a vehicle. */
export interface RowOfAccount {
  readonly account: string;
  readonly facts: ShownFacts;
  /** Of what is prepared: the row of what was handed in, from 1. */
  readonly row?: number | null;
}

type FactsByName = Readonly<Partial<Record<ReadName, FactName>>>;

const ENGINE = { engine: 'factory.engineNumber' } as const;
const PLATED = { ...ENGINE, plate: 'certificate.plate' } as const;

const INVOICE = {
  ...ENGINE,
  number: 'invoice.number',
  date: 'invoice.issuedOn',
  total: 'invoice.price',
  buyerCreditCode: 'invoice.buyer',
  sellerCreditCode: 'invoice.seller',
} as const;

/**
 * Which fact each value of a paper tells, by the kind of paper. A date stands here where the paper has one only. A
 * party does by its credit code, since names of persons are not kept as written. A plate changes with the owner: what
 * was made out for an earlier one does not tell the plate of today.
 */
const FACTS_OF_PAPERS: Readonly<Partial<Record<PaperKind, FactsByName>>> = {
  saleInvoice: INVOICE,
  usedSaleInvoice: { ...INVOICE, registrationNumber: 'certificate.number' },
  conformityCertificate: ENGINE,
  registrationCertificate: { ...PLATED, registrationNumber: 'certificate.number' },
  vehicleLicence: PLATED,
  insurancePolicy: { ...ENGINE, number: 'insurance.policy' },
  customsDeclaration: { number: 'declaration.number', date: 'declaration.declaredOn' },
  exportLicence: { number: 'licence.number' },
  letter: { number: 'letter.number', date: 'letter.issuedOn' },
};

const PARTIES: readonly FactName[] = ['invoice.buyer', 'invoice.seller'];

/** The fact that a value of a kind of paper tells; the VIN of the vehicle is that of its licence. */
export const factOfValue = (kind: PaperKind, name: ReadName): FactName | null =>
  name === 'vin' ? 'licence.vin' : (FACTS_OF_PAPERS[kind]?.[name] ?? null);

const accountOf = (fact: FactName): string => fact.slice(0, fact.indexOf('.'));

const written = (fact: FactName, facts: ShownFacts): string => {
  const value = facts[fact];
  const text = value === undefined || value === null ? '' : String(value);
  return PARTIES.includes(fact) && usccStandingOf(text) !== 'valid' ? '' : text;
};

/** The account whose row a kind of paper shows: of its number, as long as it has one. */
const mainAccountOf = (facts: FactsByName): string | null => {
  const fact = facts.number ?? facts.registrationNumber ?? facts.engine;
  return fact === undefined ? null : accountOf(fact);
};

/**
 * What rows of a vehicle, stated or fed, say of the values of a kind of paper: once for each row that such a paper may show, since a
 * car that was sold twice has two invoices. Of other accounts a value counts where all their rows say the same.
 */
export const statedValues = (
  kind: PaperKind,
  vin: string,
  rows: readonly RowOfAccount[],
): readonly ValuesByName[] => {
  if (rows.length === 0) return [{}];
  const facts = FACTS_OF_PAPERS[kind] ?? {};
  const main = mainAccountOf(facts);
  const own = rows.filter(({ account }) => account === main);
  const beside = rows.filter(({ account }) => account !== main);
  return (own.length === 0 ? [null] : own).map((row) => {
    const values: Partial<Record<ReadName, string>> = { vin };
    for (const [name, fact] of Object.entries(facts) as [ReadName, FactName][]) {
      const told = accountOf(fact) === main ? (row === null ? [] : [row]) : beside;
      const said = new Set(told.map((one) => written(fact, one.facts)).filter((one) => one !== ''));
      const [value] = said;
      if (value !== undefined && said.size === 1) values[name] = value;
    }
    return values;
  });
};

/** The row that tells a fact so; null where none of them can be mended, or several tell the same. */
export const rowThatTells = (
  rows: readonly RowOfAccount[],
  fact: FactName,
  value: string,
): number | null => {
  const [one, ...more] = rows.filter(
    ({ account, facts }) => account === accountOf(fact) && written(fact, facts) === value,
  );
  return more.length > 0 ? null : (one?.row ?? null);
};

/** Accounts of whose rows the values of papers are stated. */
export const ACCOUNTS_ON_PAPERS: readonly Account[] = [
  ...new Set(
    Object.values(FACTS_OF_PAPERS)
      .flatMap((facts) => Object.values(facts))
      .map((fact) => accountOf(fact) as Account),
  ),
];

/** Older invoices have a code and a number, which people write as one. */
const isCodeAndNumber = ({ values }: Pick<PaperReading, 'values'>, stated: string): boolean => {
  const of = (name: ReadName) => values.filter((one) => one.name === name);
  const plain = plainNumber(stated);
  return of('code').some((code) =>
    of('number').some(({ value }) => plainNumber(`${code.value}${value}`) === plain),
  );
};

const isTold = ({ answer }: PaperCheck): boolean => answer === 'told';

/**
 * Holds what a paper says against what is stated or fed of its vehicle, value by value, by the row that it fits best.
 *
 * @param paper its kind as it is called, from which follows what it may show; and the VIN of its vehicle.
 */
export const compareWithRows = (
  reading: Pick<PaperReading, 'values'>,
  { kind, vin }: { readonly kind: PaperKind; readonly vin: string },
  rows: readonly RowOfAccount[],
  as: 'stated' | 'fed',
): readonly PaperCheck[] => {
  const all = statedValues(kind, vin, rows).map((values) => {
    const { number = '', ...others } = values;
    return comparePaper(reading, isCodeAndNumber(reading, number) ? others : values, as);
  });
  return all.toSorted((a, b) => a.filter(isTold).length - b.filter(isTold).length)[0] ?? [];
};
