import { type Database, sqlName } from '../database.ts';
import type { SharedTable } from '../patterns/shared-tables.ts';

/** Tables that patterns share: made when the first asks for them, dropped when none that follows does. */
export class TablesInUse {
  readonly #database: Database;
  readonly #otherwise: ReadonlyMap<string, SharedTable>;
  readonly #held = new Set<string>();

  /** @param otherwise tables that are made by these statements instead of their own. */
  constructor(database: Database, otherwise: readonly SharedTable[] = []) {
    this.#database = database;
    this.#otherwise = new Map(otherwise.map((table) => [table.name, table]));
  }

  /** Makes those of the tables that do not stand. */
  async make(tables: readonly SharedTable[]): Promise<void> {
    for (const { name, statement } of tables) {
      if (this.#held.has(name)) continue;
      await this.#database.run(this.#otherwise.get(name)?.statement ?? statement);
      this.#held.add(name);
    }
  }

  /** Drops all tables but these. */
  async keepOnly(tables: readonly SharedTable[]): Promise<void> {
    const kept = new Set(tables.map(({ name }) => name));
    for (const name of [...this.#held].filter((held) => !kept.has(held))) {
      await this.#database.run(`DROP TABLE ${sqlName(name)}`);
      this.#held.delete(name);
    }
  }
}
