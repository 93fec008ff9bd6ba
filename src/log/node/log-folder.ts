import { dirname, join } from 'node:path';
import { utf8Bytes, utf8Text } from '../../letters/bytes/utf8.ts';
import { sameBytes } from '../bytes.ts';
import { type Checkpoint, openCheckpoint, writeCheckpoint } from '../checkpoint.ts';
import { type Edge, edgeOf, GrowingTree, rootOfEdge } from '../growth.ts';
import { signNote } from '../note.ts';
import type { SigningKey, VerifierKey } from '../note-key.ts';
import { partialTiles, TILE_WIDTH, type Tile, tilePath, writeEntries } from '../tiles.ts';
import { recordHash } from '../tree.ts';
import { type Growth, readGrowth, writeGrowth } from './growth-file.ts';
import { type LogFiles, NODE_FILES } from './log-files.ts';
import { LogReader } from './log-reader.ts';
import { LogRefusal } from './log-refusal.ts';
import { folderSource } from './log-source.ts';
import { NODE_SHA256 } from './node-sha256.ts';
import { WriterLock } from './writer-lock.ts';

/** Files that are written side by side. */
const AT_ONCE = 16;

/** Below the log's folder, what the writer keeps for itself: no secret, and nothing that a reader needs. */
const OWN = '.writer';

/** How a log's folder is opened for writing. */
export interface FolderOptions {
  /** Keys of the log; the name of each is the origin. */
  readonly keys: readonly VerifierKey[];
  /** Puts another holder out: for callers that are the only writer by a lock of their own, as of a database. */
  readonly takeOver?: boolean;
  readonly files?: LogFiles;
}

/** What a growth comes to before anything of it is written. */
interface Prepared {
  readonly edge: Edge;
  readonly root: Uint8Array;
  readonly written: readonly { readonly tile: Tile; readonly bytes: Uint8Array }[];
}

/**
 * A log as static files that any web server serves, and the one writer to them. A growth is decided in one file
 * (`.writer/growth`), then entries, tiles and at last the checkpoint are written, each beside its place, on the disk
 * before it is named. Whoever opens the folder after a kill, a power cut or a full disk ends what was decided.
 */
export class LogFolder {
  readonly path: string;
  readonly #keys: readonly VerifierKey[];
  readonly #files: LogFiles;
  readonly #lock: WriterLock;
  readonly #reader: LogReader;
  #edge: Edge = { size: 0, levels: [] };
  /** The signed checkpoint in the folder, and what it says; null before the first. */
  #note: string | null = null;
  #checkpoint: Checkpoint | null = null;
  #names = 0;
  readonly #folders = new Set<string>();
  /** True: what is known of the folder may not be what is in it. */
  #unsure = true;

  private constructor(path: string, options: FolderOptions, files: LogFiles, lock: WriterLock) {
    this.path = path;
    this.#keys = options.keys;
    this.#files = files;
    this.#lock = lock;
    this.#reader = new LogReader(folderSource(path, files));
  }

  /**
   * Opens a folder for writing, or makes it, and ends a growth that was decided there.
   *
   * @throws LogRefusal `held-by-another`, `damaged`, `not-signed`. Of a full disk the error of the system: try again.
   */
  static async open(path: string, options: FolderOptions): Promise<LogFolder> {
    const { files = NODE_FILES, takeOver = false } = options;
    const own = join(path, OWN);
    await files.makeFolder(own);
    const lock = await WriterLock.take(files, own, takeOver);
    const folder = new LogFolder(path, options, files, lock);
    try {
      await folder.#settle();
      return folder;
    } catch (error) {
      await lock.release().catch(() => {});
      throw error;
    }
  }

  /** The signed checkpoint that is published; null before the first. */
  get note(): string | null {
    return this.#note;
  }

  /** What it says; null before the first. */
  get checkpoint(): Checkpoint | null {
    return this.#checkpoint;
  }

  /** Leaves that are published. */
  get size(): number {
    return this.#checkpoint?.size ?? 0;
  }

  /** Reads the log's files. */
  get reader(): LogReader {
    return this.#reader;
  }

  /** Gives the folder back to others. */
  async close(): Promise<void> {
    await this.#lock.release();
  }

  /**
   * Adds entries and signs the larger log.
   *
   * When it fails after the growth was decided, the entries are in the log all the same once the disk allows it: the
   * next call, and the next opening, end it first. `size` and `note` then say so.
   *
   * @returns the signed checkpoint.
   * @throws LogRefusal, RangeError for no entries; of a full disk the error of the system.
   */
  async append(entries: readonly Uint8Array[], key: SigningKey): Promise<string> {
    if (entries.length === 0) throw new RangeError('no entries to add');
    await this.#settle();
    const prepared = await this.#prepare(entries);
    const { size } = prepared.edge;
    const text = writeCheckpoint({ origin: key.name, size, root: prepared.root, extensions: [] });
    const checkpoint = signNote(text, key);
    this.#opened(checkpoint);
    await this.#decide({ from: this.size, entries, checkpoint }, prepared);
    return checkpoint;
  }

  /**
   * Brings the folder to a checkpoint that was signed elsewhere. To be told the same again changes nothing; to be told
   * of an earlier size neither. A checkpoint with further cosignatures takes the place of the one of its size.
   *
   * @param growth entries from `from`, at or before the end of the log, to the size of the checkpoint.
   * @throws LogRefusal, of a full disk the error of the system.
   */
  async extend({ from, entries, checkpoint }: Growth): Promise<'grown' | 'known'> {
    const { size, root } = this.#opened(checkpoint);
    await this.#settle();
    if (size <= this.size && this.#checkpoint !== null) {
      if (!sameBytes(await this.#reader.root(size), root)) this.#refuseTree(size);
      if (size === this.size && checkpoint !== this.#note) await this.#publish(checkpoint);
      return 'known';
    }
    if (from > this.size || from + entries.length !== size) {
      throw new LogRefusal(
        'gap',
        `the log has ${this.size} leaves; ${entries.length} from ${from} on do not lead to ${size}`,
      );
    }
    const more = entries.slice(this.size - from);
    const prepared = await this.#prepare(more);
    if (!sameBytes(prepared.root, root)) this.#refuseTree(size);
    await this.#decide({ from: this.size, entries: more, checkpoint }, prepared);
    return 'grown';
  }

  #refuseTree(size: number): never {
    throw new LogRefusal('not-consistent', `the checkpoint of ${size} leaves is of another tree`);
  }

  /** A checkpoint that a key of this log signed. @throws LogRefusal `not-signed`. */
  #opened(note: string): Checkpoint {
    const opened = openCheckpoint(note, this.#keys);
    if (opened.answer === 'signed') return opened.checkpoint;
    throw new LogRefusal('not-signed', `the checkpoint: ${opened.answer}`);
  }

  /** Makes what is known what is in the folder, and ends a growth that was decided. */
  async #settle(): Promise<void> {
    if (!this.#unsure) return;
    await this.#lock.hold();
    this.#folders.clear();
    await this.#load();
    const own = join(this.path, OWN);
    for (const name of await this.#files.list(own)) {
      if (name.startsWith('new-')) await this.#files.remove(join(own, name));
    }
    const bytes = await this.#files.read(join(own, 'growth'));
    if (bytes !== null) {
      const growth = readGrowth(bytes);
      if (growth === null)
        throw new LogRefusal('damaged', '.writer/growth is not as it was written');
      await this.#end(growth);
    }
    this.#unsure = false;
  }

  async #load(): Promise<void> {
    const bytes = await this.#reader.checkpoint();
    if (bytes === null) {
      [this.#edge, this.#note, this.#checkpoint] = [{ size: 0, levels: [] }, null, null];
      return;
    }
    const note = utf8Text(bytes) ?? '';
    const checkpoint = this.#opened(note);
    const { size, root } = checkpoint;
    const tiles = new Map<string, Uint8Array>();
    try {
      for (const tile of partialTiles(size)) {
        tiles.set(tilePath(tile), await this.#reader.tile(tile));
      }
    } catch (error) {
      throw new LogRefusal('damaged', error instanceof Error ? error.message : String(error));
    }
    const edge = edgeOf(size, (tile) => tiles.get(tilePath(tile)) ?? new Uint8Array(0));
    if (!sameBytes(rootOfEdge(edge, NODE_SHA256), root)) {
      throw new LogRefusal('damaged', `the tiles of ${size} leaves do not lead to the checkpoint`);
    }
    [this.#edge, this.#note, this.#checkpoint] = [edge, note, checkpoint];
  }

  /** Ends a growth that was decided before. */
  async #end(growth: Growth): Promise<void> {
    const { size, root } = this.#opened(growth.checkpoint);
    if (size > this.size) {
      const prepared = await this.#prepare(growth.entries.slice(this.size - growth.from));
      if (!sameBytes(prepared.root, root)) {
        throw new LogRefusal('damaged', '.writer/growth does not lead to its own checkpoint');
      }
      await this.#write(growth, prepared);
    }
    await this.#files.remove(join(this.path, OWN, 'growth'));
  }

  /** The entries of the bundle that is not full. */
  async #lastEntries(): Promise<readonly Uint8Array[]> {
    const width = this.size % TILE_WIDTH;
    if (width === 0) return [];
    return await this.#reader.entries(Math.floor(this.size / TILE_WIDTH), width);
  }

  async #prepare(entries: readonly Uint8Array[]): Promise<Prepared> {
    const written: { readonly tile: Tile; readonly bytes: Uint8Array }[] = [];
    const all = [...(await this.#lastEntries()), ...entries];
    const first = Math.floor(this.size / TILE_WIDTH);
    for (let at = 0; at < all.length; at += TILE_WIDTH) {
      const bundle = all.slice(at, at + TILE_WIDTH);
      const tile = {
        level: 'entries',
        index: first + at / TILE_WIDTH,
        width: bundle.length,
      } as const;
      written.push({ tile, bytes: writeEntries(bundle) });
    }
    const tree = new GrowingTree(this.#edge, (grown) => written.push(grown), NODE_SHA256);
    for (const entry of entries) tree.add(recordHash(entry, NODE_SHA256));
    const edge = tree.end();
    return { edge, root: rootOfEdge(edge, NODE_SHA256), written };
  }

  /** Writes a growth down, so that it is decided, and does it. */
  async #decide(growth: Growth, prepared: Prepared): Promise<void> {
    this.#unsure = true;
    await this.#lock.hold();
    await this.#put(join(OWN, 'growth'), writeGrowth(growth));
    await this.#files.sync(join(this.path, OWN));
    await this.#write(growth, prepared);
    await this.#files.remove(join(this.path, OWN, 'growth'));
    this.#unsure = false;
  }

  async #write({ checkpoint }: Growth, { edge, written }: Prepared): Promise<void> {
    const folders = new Set<string>();
    let next = 0;
    const work = async (): Promise<void> => {
      for (let file = written[next]; file !== undefined; file = written[next]) {
        next += 1;
        const path = tilePath(file.tile);
        await this.#put(path, file.bytes);
        for (let at = dirname(path); at !== '.'; at = dirname(at)) folders.add(at);
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    for (const folder of folders) await this.#files.sync(join(this.path, folder));
    await this.#files.sync(this.path);
    await this.#publish(checkpoint);
    this.#edge = edge;
  }

  /** Names the checkpoint, as the last of all, if nobody else did meanwhile. */
  async #publish(checkpoint: string): Promise<void> {
    await this.#lock.hold();
    const there = await this.#reader.checkpoint();
    if ((there === null ? null : utf8Text(there)) !== this.#note) {
      throw new LogRefusal(
        'lock-lost',
        'the checkpoint in the folder is not the one of this writer',
      );
    }
    await this.#put('checkpoint', utf8Bytes(checkpoint));
    await this.#files.sync(this.path);
    [this.#note, this.#checkpoint] = [checkpoint, this.#opened(checkpoint)];
  }

  /** A file whole or not at all. */
  async #put(path: string, bytes: Uint8Array): Promise<void> {
    const to = join(this.path, path);
    const folder = dirname(to);
    if (!this.#folders.has(folder)) {
      await this.#files.makeFolder(folder);
      this.#folders.add(folder);
    }
    this.#names += 1;
    const beside = join(this.path, OWN, `new-${this.#lock.id}-${this.#names}`);
    await this.#files.write(beside, bytes);
    await this.#files.rename(beside, to);
  }
}
