import { derive } from '../../src/domain/assess/derive.ts';
import { type Dossier, emptyDossier, type FactValue } from '../../src/domain/assess/dossier.ts';
import type { Reference } from '../../src/domain/assess/surroundings.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import {
  ACCOUNTS,
  type Account,
  type FactName,
  factNamed,
} from '../../src/domain/facts/fact-table.ts';
import type { AccountRows } from '../../src/engine/account-rows.ts';
import { assembleFiling, finish } from '../../src/engine/assemble-filing.ts';
import { factsOf } from '../../src/nation/account-columns.ts';
import type { FeedContext } from '../../src/nation/dossiers/build-shared-tables.ts';
import { FIGURES } from '../screening-fixtures.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

const cellValue = (fact: FactName, cell: FeedRow[string]): FactValue =>
  factNamed(fact).kind === 'date' && typeof cell === 'string' ? parseIsoDate(cell) : cell;

const valuesOf = (account: Account, row: FeedRow): Dossier => {
  const values = emptyDossier();
  for (const [name, cell] of Object.entries(row)) {
    const fact = `${account}.${name}` as FactName;
    values[factNamed(fact).index] = cellValue(fact, cell ?? null);
  }
  return values;
};

const accountRows = (
  account: Account,
  rows: readonly FeedRow[],
  unread: boolean,
  meant: readonly string[],
): AccountRows => ({
  account,
  rows: rows.map((row, at) => ({ row: at + 1, values: valuesOf(account, row), problems: [] })),
  unread: unread ? [{ row: rows.length + 1, problems: [], meant }] : [],
  fileProblems: [],
  facts: new Set(factsOf(account).map(({ name }) => factNamed(name).index)),
});

/**
 * The dossiers that a folder of the same accounts would give, derived facts and all, in the order of the
 * licence rows. A key of `feeds` that is missing is an account that was not given.
 *
 * @param lost VINs that stand in the letter row that could not be read, when there is one.
 */
export const folderDossiers = (
  feeds: Feeds,
  reference: Reference,
  {
    today,
    pendingSince,
    lettersUnread,
  }: Pick<FeedContext, 'today' | 'pendingSince' | 'lettersUnread'>,
  lost: readonly string[] = [],
  figures = FIGURES,
): readonly Dossier[] => {
  const accounts = ACCOUNTS.flatMap((account) => {
    const rows = feeds[account];
    return rows === undefined
      ? []
      : [accountRows(account, rows, lettersUnread && account === 'letter', lost)];
  });
  const { vehicles } = finish(assembleFiling({ accounts }, { reference, today, pendingSince }));
  return vehicles.flatMap((laid) => {
    if (laid.dossier === null) return [];
    derive(laid.dossier, reference, laid.around, figures);
    return [laid.dossier];
  });
};
