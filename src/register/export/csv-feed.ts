import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account, FactName } from '../../domain/facts/fact-table.ts';
import type { ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const cellOf = (value: ShownValue | undefined): string => {
  const text = value === undefined ? '' : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\n`;

/**
 * One account as a CSV file of a folder of feeds: a column for every fact that any of its rows tells. It is read by
 * programs, so that values stand as they are, also those that a spreadsheet would take for a formula.
 */
export class CsvFeed {
  readonly #file: FileHandle;
  readonly #facts: readonly FactName[];
  rows = 0;

  private constructor(file: FileHandle, facts: readonly FactName[]) {
    this.#file = file;
    this.#facts = facts;
  }

  /** Begins the file of an account in a folder. */
  static async begin(
    folder: string,
    account: Account,
    facts: readonly FactName[],
  ): Promise<CsvFeed> {
    const file = await open(join(folder, `${account}.csv`), 'wx', 0o600);
    await file.write(lineOf(facts));
    return new CsvFeed(file, facts);
  }

  /** Adds rows, in order; facts without a column are left out. */
  async add(rows: readonly ShownFacts[]): Promise<void> {
    this.rows += rows.length;
    const lines = rows.map((row) => lineOf(this.#facts.map((fact) => cellOf(row[fact]))));
    await this.#file.write(lines.join(''));
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
