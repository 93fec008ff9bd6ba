import { emptyDossier, type FactValue, textAt } from '../../domain/assess/dossier.ts';
import { type Account, type Fact, findFact } from '../../domain/facts/fact-table.ts';
import type { Problem, ShownFacts } from '../../domain/verdict/verdict.ts';
import { cellProblem } from '../../intake/read-chunk.ts';
import { cellParserFor } from '../../intake/values/cell-parser.ts';
import { isFault } from '../../intake/values/fault.ts';
import {
  amountsIn,
  anotherCurrency,
  currencyFactOf,
  currencyNamed,
} from '../../intake/values/named-currency.ts';
import type { Register } from '../register.ts';
import type { ToldRow } from '../telling/tell.ts';
import { toldFacts, UNREAD, vinFactOf } from '../telling/told-facts.ts';
import type { Draft } from './application-drafts.ts';

/** A cell as somebody typed it anew. */
export interface TypedCell {
  /** Row of what was handed in. */
  readonly row: number;
  /** Name of the fact. */
  readonly field: string;
  readonly value: string;
}

/** A cell that was mended, as it was read: persons are hidden. */
export interface MendedFacts {
  readonly row: number;
  readonly field: string;
  /** What is kept of it in the place of what was; empty: nothing is told. */
  readonly facts: ShownFacts;
  /** Of a VIN. */
  readonly vin: string | null;
  readonly problem: Problem | null;
}

type Accounts = Draft['accounts'];

const rowOf = ({ accounts }: Draft, fact: Fact, row: number): ToldRow | undefined =>
  accounts[fact.account as Account]?.find((one) => one.row === row);

/** Reads a cell of a draft as the intake reads it; null where the draft has no such row. */
export const readTyped = (
  { secrets }: Register,
  draft: Draft,
  { row, field, value }: TypedCell,
): MendedFacts | null => {
  const fact = findFact(field);
  const held = fact === undefined ? undefined : rowOf(draft, fact, row);
  if (fact === undefined || held === undefined) return null;
  const parsed = /\S/.test(value) ? cellParserFor(fact, secrets.pseudonymKey)(value) : null;
  const fault = isFault(parsed) ? parsed : null;
  const currency = currencyFactOf(fact);
  const stated = currency === null ? undefined : held.facts[currency.name];
  const named = typeof stated === 'string' ? currencyNamed(value) : null;
  if (fault === null && named !== null && stated !== UNREAD && named !== stated) {
    const problem = anotherCurrency(row, fact, value, named, String(stated));
    return { row, field, facts: { [field]: UNREAD }, vin: null, problem };
  }
  const problem = fault === null ? null : cellProblem(row, fact, value, fault, () => true);
  const values: FactValue[] = emptyDossier();
  values[fact.index] = isFault(parsed) ? parsed.value : parsed;
  const problems = problem === null ? [] : [problem];
  const told = toldFacts(fact.account as Account, { values, problems }, (one) => one === fact);
  const facts = field in told ? { [field]: told[field] ?? '' } : {};
  return { row, field, facts, vin: textAt(values, fact.index), problem };
};

const without = (facts: ShownFacts, name: string): ShownFacts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== name));

/** In a sheet of vehicles the accounts of a row share its VIN: they go along when it is corrected. */
const withVin = (
  accounts: Accounts,
  row: number,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Accounts =>
  Object.fromEntries(
    (Object.entries(accounts) as [Account, readonly ToldRow[]][]).map(([account, rows]) => [
      account,
      rows.map((one) => {
        const fact = vinFactOf(account);
        if (one.row !== row || one.vin !== from || fact === null) return one;
        const facts = without(one.facts, fact.name);
        return { ...one, vin: to, facts: to === null ? facts : { ...facts, [fact.name]: to } };
      }),
    ]),
  );

/** A draft with a cell mended; as it was where it has no such row. */
export const withMended = (draft: Draft, mended: MendedFacts): Draft => {
  const { row, field, facts, vin, problem } = mended;
  const fact = findFact(field);
  const held = fact === undefined ? undefined : rowOf(draft, fact, row);
  if (fact === undefined || held === undefined) return draft;
  const account = fact.account as Account;
  const isVin = vinFactOf(account) === fact;
  const shared = isVin && account === 'licence';
  const accounts = shared
    ? withVin(draft.accounts, row, { from: held.vin, to: vin })
    : draft.accounts;
  const rows = (accounts[account] ?? []).map((one) =>
    one.row === row
      ? { ...one, ...(isVin ? { vin } : {}), facts: { ...without(one.facts, field), ...facts } }
      : one,
  );
  const problems = draft.problems.filter((one) => one.row !== row || one.field !== field);
  return {
    accounts: { ...accounts, [account]: rows },
    problems: problem === null ? problems : [...problems, problem],
  };
};

/**
 * Cells to be read again once a currency was mended: amounts of its row that named another one.
 *
 * @returns them as they were written.
 */
export const amountsAsked = ({ problems }: Draft, { row, field }: MendedFacts): TypedCell[] => {
  const amounts = amountsIn(field);
  return problems
    .filter((one) => one.row === row && one.code === 'another-currency' && amounts.has(one.field))
    .map((one) => ({ row, field: one.field, value: one.value }));
};

/** Leaves rows out: of the licence account, and of the others what the same row of a sheet said of the same vehicle. */
export const withoutRows = ({ accounts, problems }: Draft, left: ReadonlySet<number>): Draft => {
  const vins = new Map((accounts.licence ?? []).map(({ row, vin }) => [row, vin]));
  const stays = ({ row, vin }: ToldRow): boolean => !left.has(row) || vins.get(row) !== vin;
  return {
    accounts: Object.fromEntries(
      (Object.entries(accounts) as [Account, readonly ToldRow[]][]).map(([account, rows]) => [
        account,
        account === 'licence' ? rows.filter(({ row }) => !left.has(row)) : rows.filter(stays),
      ]),
    ),
    problems: problems.filter(({ row }) => !left.has(row)),
  };
};
