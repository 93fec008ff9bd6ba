import { type FileHandle, open } from 'node:fs/promises';

/** Where bytes are put, one behind the other. */
export interface ByteSink {
  /** Bytes put so far. */
  readonly length: number;
  /** Appends bytes, which must not change until this is done. */
  put(bytes: Uint8Array): Promise<void>;
}

/** A file written from its beginning on. */
export class NewFile implements ByteSink {
  readonly #file: FileHandle;
  #length = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Makes the file and closes it when the work is done, well or not. */
  static async write<T>(path: string, work: (to: ByteSink) => Promise<T>): Promise<T> {
    const file = await open(path, 'w');
    try {
      return await work(new NewFile(file));
    } finally {
      await file.close();
    }
  }

  get length(): number {
    return this.#length;
  }

  async put(bytes: Uint8Array): Promise<void> {
    this.#length += bytes.length;
    await this.#file.writeFile(bytes);
  }
}
