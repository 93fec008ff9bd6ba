import { WorkerPool } from '../../../screening/worker-pool.ts';
import type { Block, EncodedBlock } from './block.ts';
import { encodeBlock } from './encode-block.ts';

/** Bytes of records that become one row group, about. */
const BLOCK = 8 << 20;
/** Feeds of fewer bytes are read sooner without threads, which must begin. */
const LARGE = 16 << 20;
/** Where they have begun, blocks of fewer bytes than this. */
const SMALL = 1 << 18;
/** More threads would hold more memory than they are worth: each has a block, its columns and its pages. */
const MOST_THREADS = 8; // not-law: threads

/** How feeds are read; other than usual in tests. */
export interface ThreadSettings {
  /** Bytes of a block, about. */
  readonly block: number;
  /** The least bytes of files for which threads begin. */
  readonly large: number;
  /** The least bytes of a block that is sent to one. */
  readonly small: number;
}

/** The bytes of the records of a block, 0 where they are cells, which are read sooner than sent. */
const bytesOf = ({ parts }: Block): number =>
  parts.reduce((sum, { chunk: { body } }) => {
    return body instanceof Uint8Array ? sum + body.length : sum;
  }, 0);

/** Reads blocks of feeds: those of large files in threads, others in this one. */
export class FeedThreads {
  readonly #threads: number;
  readonly #settings: ThreadSettings;
  #pool: WorkerPool | null = null;
  /** How far the files at work are, from 0 to 1; null when none are. */
  progress: number | null = null;

  constructor(threads: number, settings: Partial<ThreadSettings> = {}) {
    this.#threads = Math.min(threads, MOST_THREADS);
    this.#settings = { block: BLOCK, large: LARGE, small: SMALL, ...settings };
  }

  /** Bytes of a block, about. */
  get blockBytes(): number {
    return this.#settings.block;
  }

  /** Blocks that may be under way at once. */
  get ahead(): number {
    return this.#pool === null ? 1 : this.#threads + 1;
  }

  /** Files of so many bytes are to be read. */
  begin(bytes: number): void {
    if (bytes < this.#settings.large || this.#pool !== null) return;
    this.#pool = new WorkerPool(new URL('./block-worker.ts', import.meta.url), this.#threads, null);
  }

  /** Reads a block; the memory of its records is no longer the caller's. */
  async run(block: Block): Promise<EncodedBlock> {
    const bytes = bytesOf(block);
    if (this.#pool === null || bytes < this.#settings.small) return encodeBlock(block);
    const buffers = block.parts.flatMap(({ chunk: { body } }) =>
      body instanceof Uint8Array ? [body.buffer as ArrayBuffer] : [],
    );
    return this.#pool.run<EncodedBlock>(block, buffers);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool?.close();
    this.#pool = null;
  }
}
