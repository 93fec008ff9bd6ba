import type { FactValue } from '../../domain/assess/dossier.ts';
import {
  ACCOUNTS,
  type Account,
  type Fact,
  type FactName,
  factNamed,
} from '../../domain/facts/fact-table.ts';
import { isLetter } from '../../engine/is-letter.ts';
import type { ToldRow } from './tell.ts';
import {
  EXITED_ON,
  factsOfAccount,
  NOT_TOLD,
  type RowRead,
  saysNothing,
  toldFacts,
  vinFactOf,
  vinTold,
} from './told-facts.ts';

const at = (name: FactName): number => factNamed(name).index;

const VIN = at('licence.vin');
const APPLICATION = at('licence.application');
const APPLICANT = at('licence.applicant');
const USCC = at('exporter.uscc');
const LETTER = {
  vin: at('letter.vin'),
  number: at('letter.number'),
  application: at('letter.application'),
} as const;
const OUTLET_LETTER = at('outlet.letter');

/** Accounts that are not of a vehicle: a sheet of vehicles tells nothing of them. */
const NOT_OF_VEHICLES: ReadonlySet<Account> = new Set(['maker', 'sales', 'party', 'network']);

/** Accounts of vehicles that a sheet has columns of. */
export const accountsOfColumns = (columns: ReadonlySet<number>): readonly Account[] =>
  ACCOUNTS.filter(
    (account) =>
      account === 'licence' ||
      (!NOT_OF_VEHICLES.has(account) &&
        factsOfAccount(account).some(({ index }) => columns.has(index))),
  );

/** What a row of the sheet says of an account, with what ties it to its vehicle where the sheet has no column of it. */
const tiedTo = (
  account: Account,
  row: readonly FactValue[],
  isTold: (fact: Fact) => boolean,
): FactValue[] => {
  const values = [...row];
  if (account === 'exporter') values[USCC] ??= row[APPLICANT] ?? null;
  if (account === 'outlet') values[OUTLET_LETTER] ??= row[LETTER.number] ?? null;
  if (account === 'letter') {
    // a letter column without the vehicles it lists: the letter of this very vehicle
    if (!isTold(factNamed('letter.vin'))) values[LETTER.vin] = row[VIN] ?? null;
    values[LETTER.application] ??= row[APPLICATION] ?? null;
  } else {
    const vin = vinFactOf(account);
    if (vin !== null) values[vin.index] ??= row[VIN] ?? null;
  }
  return values;
};

/**
 * What a row of a sheet of vehicles tells, account by account, as if each account had stood in a file of its own. An
 * account of which the row tells nothing has no row; one with a column of which a blank says "no" has, but for
 * letters.
 *
 * @param accounts those that the sheet has columns of.
 * @param isTold says of a fact whether the row has a place for it.
 * @param keyed true: rows have names in place of columns.
 */
export const accountsOfRow = (
  accounts: readonly Account[],
  row: number,
  { values, problems }: RowRead,
  { isTold, keyed }: { readonly isTold: (fact: Fact) => boolean; readonly keyed: boolean },
): ReadonlyMap<Account, ToldRow> => {
  const rows = new Map<Account, ToldRow>();
  for (const account of accounts) {
    const facts = factsOfAccount(account);
    const own = problems.filter(({ field }) => facts.some(({ name }) => name === field));
    const says = facts.some(({ index }) => values[index] !== null) || own.length > 0;
    const blankSpeaks =
      !keyed &&
      (account === 'declaration' ||
        facts.some((fact) => fact.blankSaysNo === true && isTold(fact)));
    if (account === 'letter' && !isLetter([...values]) && own.length === 0) continue;
    if (account !== 'licence' && !says && !blankSpeaks) continue;
    const tied = tiedTo(account, values, isTold);
    if (account === 'letter' && !isLetter([...values])) {
      // whether there is a letter cannot be read: one that may be of this vehicle
      tied[LETTER.vin] = `${values[VIN] ?? ''} / ?`;
    }
    const told = toldFacts(account, { values: tied, problems: own }, isTold);
    const silent = saysNothing(told) && told[EXITED_ON.name] !== NOT_TOLD;
    if (!silent) rows.set(account, { row, vin: vinTold(account, tied), facts: told });
  }
  return rows;
};
