import { createReadStream, createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { SimulationDatabase } from '../open-database.ts';

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const CHUNK_BYTES = 1 << 20;

/** The feeds of a simulation in a folder, each grown part by part. */
export class FeedFiles {
  readonly #database: SimulationDatabase;
  readonly #folder: string;
  readonly #format: 'csv' | 'parquet';
  readonly #parts = new Map<string, string[]>();

  constructor(database: SimulationDatabase, folder: string, format: 'csv' | 'parquet') {
    this.#database = database;
    this.#folder = folder;
    this.#format = format;
  }

  /** Adds the rows of a query to a feed; the first part brings the header. */
  async add(name: string, query: string, format = this.#format): Promise<void> {
    const parts = this.#parts.get(name) ?? [];
    this.#parts.set(name, parts);
    const part = join(this.#folder, `${name}.${parts.length}.part`);
    if (format === 'parquet') {
      parts.push(part);
      await this.#database.run(
        `COPY (${query}) TO ${sqlText(part)} (FORMAT parquet, COMPRESSION zstd)`,
      );
      return;
    }
    const header = parts.length === 0;
    const whole = join(this.#folder, `${name}.csv`);
    if (header) await writeFile(whole, '');
    parts.push(part);
    await this.#database.run(`COPY (${query}) TO ${sqlText(part)} (FORMAT csv, HEADER ${header})`);
    await pipeline(
      createReadStream(part, { highWaterMark: CHUNK_BYTES }),
      createWriteStream(whole, { flags: 'a' }),
    );
    await rm(part);
  }

  /** Makes one file of the parts of each feed that is Parquet. */
  async finish(): Promise<void> {
    if (this.#format !== 'parquet') return;
    for (const [name, parts] of this.#parts) {
      const [first] = parts;
      if (first === undefined || name === 'truth') continue;
      const list = parts.map(sqlText).join(', ');
      const whole = sqlText(join(this.#folder, `${name}.parquet`));
      await this.#database.run(sql`
        COPY (
          SELECT *
          FROM read_parquet([${list}])) TO ${whole} (FORMAT parquet, COMPRESSION zstd)`);
      for (const part of parts) await rm(part);
    }
  }
}
