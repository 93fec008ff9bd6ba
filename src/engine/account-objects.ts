import type { Account } from '../domain/facts/fact-table.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { accountNamed } from '../intake/account-names.ts';
import { type ObjectRow, type ObjectSheets, objectRow } from '../intake/json/objects-sheet.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import { readObjects } from '../intake/read-chunk.ts';
import type { UnreadableInput } from '../intake/sheet.ts';
import { AccountGatherer, type AccountRows } from './account-rows.ts';

/** Every account counts its first row as if a header stood above it. */
export const FIRST_ROW = 2; // not-law: the line under a header

const entriesOf = (given: unknown): readonly (readonly [string, unknown])[] =>
  typeof given === 'object' && given !== null ? Object.entries(given) : [];

const rowsOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given]);

/** Objects by the accounts whose names they stand under, whatever a program hands on. */
export class NamedRows {
  readonly rows = new Map<Account, unknown[]>();
  readonly problems: Problem[] = [];

  /** Adds objects by account, in any language that a file may be named in. */
  add(given: unknown): void {
    const taken = new Set<Account>();
    for (const [name, rows] of entriesOf(given)) {
      if (rows === undefined || rows === null) continue;
      const account = accountNamed(name);
      if (account === null || taken.has(account)) {
        const code = account === null ? 'unknown-account-file' : 'duplicate-account-file';
        this.problems.push(problemAt(0, '', code, name));
        continue;
      }
      taken.add(account);
      const before = this.rows.get(account) ?? [];
      this.rows.set(account, before);
      for (const row of rowsOf(rows)) before.push(row);
    }
  }
}

/** Reads the objects of an account as a JSON file of it is read. May pause at each `yield`. */
export function* readAccountObjects(
  sheets: ObjectSheets,
  account: Account,
  given: readonly unknown[],
): Generator<void, AccountRows | UnreadableInput> {
  const rows: ObjectRow[] = [];
  for (const object of given) {
    rows.push(objectRow(FIRST_ROW + rows.length, object));
    yield;
  }
  const sheet = sheets.open(account, rows);
  if ('kind' in sheet) return sheet;
  const gatherer = new AccountGatherer();
  for (const read of readObjects(sheet.plan, rows)) {
    if (read !== null) gatherer.add(read);
    yield;
  }
  return gatherer.account(account, sheet);
}
