import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCOUNTS, type Account, type Fact, factNamed } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { NamedRows, readAccountObjects } from '../../engine/account-objects.ts';
import type { AccountObjects } from '../../engine/question.ts';
import { ObjectSheets } from '../../intake/json/objects-sheet.ts';
import { keylessProblem } from '../../intake/keyless.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import { ProblemsOncePerFile } from '../../intake/problems-once-per-file.ts';
import { readChunk } from '../../intake/read-chunk.ts';
import { type ReadRow, type Sheet, type SheetPlan, UnreadableSheet } from '../../intake/sheet.ts';
import type { SheetWords } from '../../intake/sheet-words.ts';
import type { ToldRow } from './tell.ts';
import { EXITED_ON, lostFacts, saysNothing, toldFacts, vinTold } from './told-facts.ts';
import { accountsOfColumns, accountsOfRow } from './wide-rows.ts';

/** A file as somebody handed it in. */
export interface UploadedFile {
  /** Its name, for problems; what is in it says its format. */
  readonly name: string;
  /** Its bytes, or where they are. */
  readonly bytes: Uint8Array | { readonly path: string };
  /** The account it is of; without it a sheet of vehicles with columns of any account. */
  readonly account?: Account;
}

/** What is to be read. */
export type GivenAccounts =
  | { readonly kind: 'objects'; readonly accounts: AccountObjects }
  | { readonly kind: 'file'; readonly file: UploadedFile };

/** How it is read. */
export interface ReadOptions {
  /** Secret under which persons are hidden; the register's. */
  readonly pseudonymKey: string;
  /** What the firm of a sheet calls things. */
  readonly words?: SheetWords;
  /** Takes the rows of a file with their cells as they are read. */
  readonly seen?: { readonly add: (plan: SheetPlan, row: ReadRow) => void };
}

/** Accounts read, ready to be told. */
export interface ReadAccounts {
  /** Rows by account; an account without rows was asked and knows nothing. */
  readonly accounts: ReadonlyMap<Account, readonly ToldRow[]>;
  /** All that is wrong, as the command line tells it. */
  readonly problems: readonly Problem[];
  /** Why nothing, or not all, could be read; then nothing should be told of it. */
  readonly broken: Problem | null;
}

const isBlankRow = ({ values, problems }: ReadRow): boolean =>
  values === null && problems.length === 0;

/** Whether rows have names in place of columns: what one lacks is blank, and was not told to be. */
const isKeyed = ({ format }: SheetPlan): boolean => format === 'json' || format === 'ndjson';

/** Of objects: that none names an exit says that there was none, as the command line reads JSON. */
const OF_OBJECTS: ReadonlySet<number> = new Set([EXITED_ON.index]);

const factsIn = ({ columns }: SheetPlan): ReadonlySet<number> =>
  new Set(columns.flatMap(({ fact, doubtful }) => (fact === null || doubtful ? [] : [fact])));

/** Facts whose blanks a source tells, by their indexes: those that have a column. */
export const columnsOf = (plan: SheetPlan): ReadonlySet<number> =>
  isKeyed(plan) ? OF_OBJECTS : factsIn(plan);

/**
 * What is kept of a row of an account; null when the row is empty, or unusable and nothing depends on it.
 *
 * @param columns facts that have a column in the source, by their indexes.
 */
export const toldRow = (
  account: Account,
  { row, values, problems, meant = [] }: ReadRow,
  columns: ReadonlySet<number>,
): ToldRow | null => {
  if (values === null) {
    const facts = lostFacts(account, meant);
    return facts === null ? null : { row, vin: meant[0] ?? null, facts };
  }
  const isTold = ({ index }: Fact): boolean => columns.has(index);
  const facts = toldFacts(account, { values, problems }, isTold);
  return saysNothing(facts) ? null : { row, vin: vinTold(account, values), facts };
};

const readGivenObjects = (objects: AccountObjects, { pseudonymKey }: ReadOptions): ReadAccounts => {
  const given = new NamedRows();
  given.add(objects);
  const sheets = new ObjectSheets(pseudonymKey);
  const accounts = new Map<Account, readonly ToldRow[]>();
  const problems: Problem[] = [...given.problems];
  let broken: Problem | null = null;
  for (const account of ACCOUNTS) {
    const objectsOf = given.rows.get(account);
    if (objectsOf === undefined) continue;
    const reading = readAccountObjects(sheets, account, objectsOf);
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    const read = step.value;
    if ('kind' in read) {
      problems.push(read.problem);
      broken ??= read.problem;
      continue;
    }
    const lost = read.unread.map((row): ReadRow => ({ ...row, values: null }));
    const rows = [
      ...read.rows.map((row): ReadRow => ({ ...row, values: [...row.values] })),
      ...lost,
    ];
    rows.sort((one, other) => one.row - other.row);
    problems.push(...read.fileProblems, ...rows.flatMap((row) => row.problems));
    accounts.set(
      account,
      rows.flatMap((row) => toldRow(account, row, OF_OBJECTS) ?? []),
    );
  }
  return { accounts, problems, broken };
};

/** Accounts of which objects that name nothing of them say that there is nothing. */
const ASKED: ReadonlySet<Account> = new Set(['licence', 'letter', 'declaration']);

/** What says for which vehicles a letter is. */
const LETTER_SCOPE = [factNamed('letter.vin').index, factNamed('letter.application').index];

/** Rows of a sheet of vehicles or of one account, as they are read. */
class SheetTold {
  readonly accounts = new Map<Account, ToldRow[]>();
  readonly problems: Problem[] = [];
  readonly #plan: SheetPlan;
  readonly #columns: ReadonlySet<number>;
  readonly #of: readonly Account[];
  readonly #once = new ProblemsOncePerFile();

  constructor({ plan, problems }: Sheet, account: Account | null) {
    this.#plan = plan;
    this.#columns = columnsOf(plan);
    this.#of = account === null ? accountsOfColumns(factsIn(plan)) : [account];
    for (const of of this.#of) {
      if (account !== null || !isKeyed(plan) || ASKED.has(of)) this.accounts.set(of, []);
    }
    this.problems.push(...problems);
  }

  add(read: ReadRow): void {
    if (isBlankRow(read)) return;
    const problems = this.#once.rest(read.problems);
    this.problems.push(...problems);
    const { row, values } = read;
    const [account] = this.#of;
    if (this.#plan.account !== null) {
      const told =
        account === undefined ? null : toldRow(account, { ...read, problems }, this.#columns);
      if (account !== undefined && told !== null) this.accounts.get(account)?.push(told);
      return;
    }
    if (values === null) return;
    const keyed = isKeyed(this.#plan);
    const isTold = ({ name, index }: Fact): boolean =>
      keyed && name === 'letter.vin'
        ? LETTER_SCOPE.some((fact) => values[fact] !== null)
        : this.#columns.has(index);
    const told = accountsOfRow(this.#of, row, { values, problems }, { isTold, keyed });
    for (const [of, one] of told) {
      const rows = this.accounts.get(of) ?? [];
      this.accounts.set(of, rows);
      rows.push(one);
    }
  }

  finish(broken: Problem | null): ReadAccounts {
    const problems = [...this.problems, ...this.#once.problems];
    if (broken !== null) problems.push(broken);
    return { accounts: this.accounts, problems, broken };
  }
}

const readFileAt = async (
  path: string,
  { name, account }: UploadedFile,
  { pseudonymKey, words, seen }: ReadOptions,
): Promise<ReadAccounts> => {
  const sheet = await openSheet(path, {
    name,
    pseudonymKey,
    ...(account === undefined ? {} : { account }),
    ...(words === undefined ? {} : { words }),
  });
  if (sheet.kind !== 'sheet') {
    return { accounts: new Map(), problems: [sheet.problem], broken: sheet.problem };
  }
  try {
    const told = new SheetTold(sheet, account ?? null);
    const keyless = account === undefined ? undefined : keylessProblem(sheet);
    if (keyless !== undefined) {
      return { accounts: new Map(), problems: sheet.problems, broken: keyless };
    }
    try {
      for await (const chunk of sheet.chunks()) {
        for (const row of readChunk(sheet.plan, chunk, seen !== undefined)) {
          told.add(row);
          seen?.add(sheet.plan, row);
        }
      }
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      return told.finish(error.input.problem);
    }
    return told.finish(null);
  } finally {
    await sheet.close();
  }
};

/**
 * Reads accounts that somebody states, as the command line reads them: the same values and the same problems, persons
 * hidden under the key. Bytes are read from a folder of their own, which is gone afterwards.
 */
export const readAccounts = async (
  given: GivenAccounts,
  options: ReadOptions,
): Promise<ReadAccounts> => {
  if (given.kind === 'objects') return readGivenObjects(given.accounts, options);
  const { bytes } = given.file;
  if (!(bytes instanceof Uint8Array)) return readFileAt(bytes.path, given.file, options);
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-told-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, bytes, { mode: 0o600 });
    return await readFileAt(path, given.file, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
