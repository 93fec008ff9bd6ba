import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { utf8Bytes, utf8Text } from '../../letters/bytes/utf8.ts';
import { openCheckpoint } from '../checkpoint.ts';
import { signatureLine, writeNote } from '../note.ts';
import type { SigningKey, VerifierKey } from '../note-key.ts';
import {
  type Judgement,
  judgeRequest,
  originOf,
  type Seen,
  type WitnessRequest,
} from '../witness.ts';
import { type LogFiles, NODE_FILES } from './log-files.ts';
import { LogRefusal } from './log-refusal.ts';
import { WriterLock } from './writer-lock.ts';

/** What came of a request: the lines of the cosignature, or why there is none. */
export type Witnessed =
  | { readonly answer: 'cosigned'; readonly line: string; readonly seen: Seen }
  | Exclude<Judgement, { readonly answer: 'consistent' }>;

/** How a witness is opened. */
export interface WitnessOptions {
  /** Key that cosigns. */
  readonly key: SigningKey;
  /** Keys of the logs that it watches. */
  readonly logs: readonly VerifierKey[];
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly files?: LogFiles;
}

/** Where the latest checkpoint of a log is kept and served: the hash of its origin, in hex (C2SP tlog-witness). */
export const checkpointPath = (origin: string): string =>
  `${createHash('sha256').update(origin).digest('hex')}/checkpoint`;

/**
 * A witness: it cosigns what is consistent with what it cosigned before, and keeps the latest checkpoint of each log in
 * a folder before it answers. Any web server may serve the folder: it is the witness's monitoring prefix.
 */
export class Witness {
  readonly path: string;
  readonly #options: WitnessOptions;
  readonly #files: LogFiles;
  readonly #lock: WriterLock;
  /** Requests are judged one after another: what one keeps the next is held against. */
  #last: Promise<unknown> = Promise.resolve();
  #names = 0;

  private constructor(path: string, options: WitnessOptions, files: LogFiles, lock: WriterLock) {
    this.path = path;
    this.#options = options;
    this.#files = files;
    this.#lock = lock;
  }

  /** Opens a folder, or makes it. @throws LogRefusal `held-by-another`, or `damaged` where it is not as it was left. */
  static async open(path: string, options: WitnessOptions): Promise<Witness> {
    const { files = NODE_FILES } = options;
    const own = join(path, '.writer');
    await files.makeFolder(own);
    const lock = await WriterLock.take(files, own, false);
    const witness = new Witness(path, options, files, lock);
    try {
      for (const { name } of options.logs) await witness.seen(name);
      return witness;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** The latest checkpoint that it cosigned of a log, as text; null where it never did. */
  async latest(origin: string): Promise<string | null> {
    const bytes = await this.#files.read(join(this.path, checkpointPath(origin)));
    return bytes === null ? null : (utf8Text(bytes) ?? '');
  }

  /** What it cosigned last of a log. @throws LogRefusal `damaged` where it is not by its own key. */
  async seen(origin: string): Promise<Seen | null> {
    const text = await this.latest(origin);
    if (text === null) return null;
    const { key, logs } = this.#options;
    const opened = openCheckpoint(text, logs, [key]);
    if (opened.answer !== 'signed' || opened.cosigned.length === 0) {
      const place = checkpointPath(origin);
      throw new LogRefusal('damaged', `${place} is not signed by the log and this witness`);
    }
    return opened.checkpoint;
  }

  /** Judges a request, and cosigns what is consistent. Of a full disk the error of the system: nothing is cosigned. */
  async cosign(request: WitnessRequest): Promise<Witnessed> {
    const asked = this.#last.then(() => this.#cosign(request));
    this.#last = asked.catch(() => {});
    return await asked;
  }

  async #cosign(request: WitnessRequest): Promise<Witnessed> {
    const { key, logs, now } = this.#options;
    const origin = originOf(request.checkpoint);
    const isKnown = origin !== null && logs.some(({ name }) => name === origin);
    const seen = isKnown ? await this.seen(origin) : null;
    const judged = judgeRequest(request, logs, seen);
    if (judged.answer !== 'consistent') return judged;
    const { note, checkpoint } = judged;
    const line = signatureLine(note.text, key, now());
    const byLog = note.signatures.filter(({ name, id }) =>
      logs.some((log) => log.name === name && log.id === id),
    );
    await this.#keep(checkpoint.origin, writeNote({ text: note.text, signatures: byLog }) + line);
    return { answer: 'cosigned', line, seen: checkpoint };
  }

  async #keep(origin: string, text: string): Promise<void> {
    await this.#lock.hold();
    const [folder] = checkpointPath(origin).split('/');
    const to = join(this.path, folder ?? '');
    await this.#files.makeFolder(to);
    this.#names += 1;
    const beside = join(this.path, '.writer', `new-${this.#names}`);
    await this.#files.write(beside, utf8Bytes(text));
    await this.#files.rename(beside, join(to, 'checkpoint'));
    await this.#files.sync(to);
    await this.#files.sync(this.path);
  }

  /** Gives the folder back to others, when what was begun has ended. */
  async close(): Promise<void> {
    await this.#last;
    await this.#lock.release();
  }
}
