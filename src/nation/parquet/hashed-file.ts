import { createHash, type Hash } from 'node:crypto';
import { type ByteSink, NewFile } from './new-file.ts';

/** Bytes that are hashed while as many are written. */
const PIECE = 1 << 19;

/** A new file that is hashed as it is written, so that nothing of it is read again. */
export class HashedFile implements ByteSink {
  readonly #file: ByteSink;
  readonly #hash: Hash = createHash('sha256');

  private constructor(file: ByteSink) {
    this.#file = file;
  }

  /** Makes the file and closes it when the work is done, well or not; yields its SHA-256, hexadecimal. */
  static write(path: string, work: (to: ByteSink) => Promise<void>): Promise<string> {
    return NewFile.write(path, async (file) => {
      const to = new HashedFile(file);
      await work(to);
      return to.#hash.digest('hex');
    });
  }

  get length(): number {
    return this.#file.length;
  }

  async put(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      const written = this.#file.put(piece);
      this.#hash.update(piece);
      await written;
    }
  }
}
