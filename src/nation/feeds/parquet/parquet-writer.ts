import { type FileHandle, open } from 'node:fs/promises';
import type { EncodedGroup } from './encode-group.ts';
import { footerOf, MAGIC, type PlacedGroup, type StoredColumn } from './parquet-file.ts';

/** Writes row groups to a Parquet file, one behind the other. */
export class ParquetWriter {
  readonly path: string;
  readonly #columns: readonly StoredColumn[];
  readonly #groups: PlacedGroup[] = [];
  #file: FileHandle | null = null;
  #end = MAGIC.length;

  constructor(path: string, columns: readonly StoredColumn[]) {
    this.path = path;
    this.#columns = columns;
  }

  /** Writes a row group; the file is made for the first. */
  async put({ group, bytes }: EncodedGroup): Promise<void> {
    if (this.#file === null) {
      this.#file = await open(this.path, 'w', 0o600);
      await this.#file.writeFile(MAGIC);
    }
    await this.#file.writeFile(bytes);
    this.#groups.push({ ...group, at: this.#end });
    this.#end += bytes.length;
  }

  /** Ends the file; its path, or null when it has no rows and is not there. */
  async finish(): Promise<string | null> {
    if (this.#file === null) return null;
    await this.#file.writeFile(footerOf(this.#columns, this.#groups));
    await this.close();
    return this.path;
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }
}
