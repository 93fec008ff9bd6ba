import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** Bytes that are hashed while as many are written. */
const PIECE = 1 << 19;

/** A new file that is hashed as it is written, so that nothing of it is read again. */
export class HashedFile {
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  #length = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Makes the file and closes it when the work is done, well or not; yields its SHA-256, hexadecimal. */
  static async write(path: string, work: (to: HashedFile) => Promise<void>): Promise<string> {
    const file = await open(path, 'w');
    try {
      const to = new HashedFile(file);
      await work(to);
      return to.#hash.digest('hex');
    } finally {
      await file.close();
    }
  }

  /** Bytes put so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends bytes, which must not change until this is done. */
  async put(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      const written = this.#file.writeFile(piece);
      this.#hash.update(piece);
      this.#length += piece.length;
      await written;
    }
  }
}
