import { areOfTwoOffices, officeOf } from '../domain/assess/application-office.ts';
import type { FactValue } from '../domain/assess/dossier.ts';
import { type Account, FACTS, type FactName } from '../domain/facts/fact-table.ts';
import { groupedBy } from '../domain/patterns/lists.ts';
import { type Neighbourhood, type PaperRow, textOf } from '../domain/patterns/neighbourhood.ts';
import { groupBy } from '../domain/record/group-by.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import type { AccountRow, AccountRows } from './account-rows.ts';
import { listedLetters } from './listed-letters.ts';

/** The accounts given, as the patterns on paper read them. */
export interface PaperRows {
  readonly neighbourhood: Neighbourhood;
  /** Places from 0 of the licence rows, as given, for which each licence row of the neighbourhood stands. */
  readonly licencePlaces: readonly (readonly number[])[];
}

const OF_ACCOUNT: ReadonlyMap<
  Account,
  readonly { readonly name: FactName; readonly index: number }[]
> = groupBy(
  FACTS.filter(({ derived }) => !derived),
  ({ account }) => account as Account,
);

const factsIn = ({ account, facts }: AccountRows) =>
  (OF_ACCOUNT.get(account) ?? []).filter(({ index }) => facts.has(index));

const keyOf = (row: PaperRow): string =>
  JSON.stringify([textOf(row, 'licence.vin'), textOf(row, 'licence.application')]);

/** A licence row, its place among those given, and what is wrong with it. */
interface GivenLicence {
  readonly row: PaperRow;
  readonly place: number;
  readonly problems: readonly Problem[];
}

const officeIn = ({ row }: GivenLicence): string =>
  officeOf(textOf(row, 'licence.province') ?? '', textOf(row, 'licence.applicant') ?? '');

/** Rows of one number and VIN, by the application of each office that numbers its own. */
const applicationsOf = (rows: readonly GivenLicence[]): readonly (readonly GivenLicence[])[] => {
  const offices = rows.map(officeIn);
  const applicants = rows.map(({ row }) => textOf(row, 'licence.applicant') ?? '');
  if (!areOfTwoOffices(offices, applicants)) return [rows];
  const [first = ''] = offices.filter((office) => office !== '').toSorted();
  return [...groupedBy(rows, (row) => officeIn(row) || first).values()];
};

/** One row of an application: of each cell the last that is told; nothing where that could not be read. */
const together = (rows: readonly GivenLicence[]): PaperRow => {
  const made: Partial<Record<FactName, FactValue>> = {};
  for (const { row, problems } of rows) {
    const unread: ReadonlySet<string> = new Set(problems.map(({ field }) => field));
    for (const [name, value] of Object.entries(row) as [FactName, FactValue][])
      if (value !== null || unread.has(name)) made[name] = value;
  }
  return made;
};

/**
 * Lays accounts out by the names of facts: applications a row each, letters a row a VIN that they list. May pause at
 * each `yield`.
 */
export function* paperRows(accounts: readonly AccountRows[]): Generator<void, PaperRows> {
  const neighbourhood: Partial<Record<Account, readonly PaperRow[]>> = {};
  let licencePlaces: readonly (readonly number[])[] = [];
  for (const account of accounts) {
    const facts = factsIn(account);
    const given: readonly AccountRow[] =
      account.account === 'letter' ? listedLetters(account.rows) : account.rows;
    const rows: PaperRow[] = [];
    for (const { values } of given) {
      const row: Partial<Record<FactName, FactValue>> = {};
      for (const { name, index } of facts) row[name] = values[index] ?? null;
      rows.push(row);
      yield;
    }
    if (account.account !== 'licence') {
      neighbourhood[account.account] = rows;
      continue;
    }
    const licences = rows.map((row, place): GivenLicence => {
      const { problems = [] } = given[place] ?? {};
      return { row, place, problems };
    });
    const applications = [...groupedBy(licences, ({ row }) => keyOf(row)).values()].flatMap(
      (own) => (own.length < 2 ? [own] : applicationsOf(own)),
    );
    neighbourhood.licence = applications.map((own) =>
      own.length === 1 && own[0] !== undefined ? own[0].row : together(own),
    );
    licencePlaces = applications.map((own) => own.map(({ place }) => place));
    yield;
  }
  return { neighbourhood, licencePlaces };
}
