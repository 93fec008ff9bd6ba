import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ToldCapture, ToldLikeness } from '../captures/told-capture.ts';
import { LIMITS } from '../limits.ts';
import type { PaperReading, UnreadFile } from '../paper-reading.ts';
import type { FileProblem } from '../texts/keys.ts';
import type { TrustRoots } from '../trust/trust-roots.ts';
import type { PageOf } from './capture-page.ts';
import { confinedArguments, confinedEnvironment } from './confined-node.ts';
import type { DrawnPage } from './draw-page.ts';
import type { ReaderAnswer, ReaderTask } from './reader-process.ts';

/** Milliseconds without a file after which the process is ended and gives its memory back. */
const IDLE = 60_000; // not-law: a minute

const PROCESS = fileURLToPath(new URL('./reader-process.ts', import.meta.url));

const begin = (): ChildProcess =>
  spawn(process.execPath, [...confinedArguments(), PROCESS], {
    env: confinedEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });

/** What the watching thread said before it ended the process. */
const SAID: readonly FileProblem[] = ['too-long', 'too-much-memory'];

/** The process, begun by the first file, and anew after one that it did not bear. */
class ReaderProcess {
  #child: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  ask(task: ReaderTask): Promise<ReaderAnswer['answer']> {
    const turn = this.#last.then(() => this.#answer(task));
    this.#last = turn.catch(() => {});
    return turn;
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #answer(task: ReaderTask): Promise<ReaderAnswer['answer']> {
    clearTimeout(this.#idle);
    const child = this.#child ?? begin();
    const fresh = this.#child === null;
    this.#child = child;
    return new Promise((resolve, reject) => {
      let said = '';
      let ready = !fresh;
      const hear = (text: Buffer): void => {
        said += text;
      };
      const timer = setTimeout(() => child.kill('SIGKILL'), LIMITS.answerWithin);
      const settle = (): void => {
        clearTimeout(timer);
        child.off('message', answered).off('exit', ended).off('error', ended);
        child.stderr?.off('data', hear);
      };
      const answered = (message: 'ready' | ReaderAnswer): void => {
        if (message === 'ready') {
          ready = true;
          return;
        }
        settle();
        if (message.worn) this.close();
        else this.#rest(child);
        resolve(message.answer);
      };
      const ended = (reason: unknown): void => {
        settle();
        this.#child = null;
        const why = SAID.find((problem) => said.includes(problem));
        if (ready) resolve({ problem: why ?? 'too-much-memory' });
        else reject(new Error(`the process that reads papers ended: ${String(reason)} ${said}`));
      };
      child.on('message', answered).on('exit', ended).on('error', ended);
      child.stderr?.on('data', hear);
      for (const handle of handles(child)) handle?.ref();
      child.send(task, () => {});
    });
  }

  /** Nothing waits for a process that has nothing to do. */
  #rest(child: ChildProcess): void {
    for (const handle of handles(child)) handle?.unref();
    this.#idle = setTimeout(() => this.close(), IDLE).unref();
  }
}

/** What a process keeps this one running by. */
const handles = (child: ChildProcess) => {
  const { channel, stderr } = child;
  return [child, channel, stderr instanceof Socket ? stderr : null];
};

/** The door to the process that reads papers; whoever opened it closes it. */
export interface PaperReader {
  /** Reads a file. Files wait for each other. Rejects when the process cannot be started. */
  readonly read: (bytes: Uint8Array) => Promise<PaperReading | UnreadFile>;
  /** Draws a page, from 1, as a PNG of our own. */
  readonly draw: (bytes: Uint8Array, page: number) => Promise<DrawnPage | UnreadFile>;
  /** The signs of the capture of a page, or why it cannot be compared. */
  readonly capture: (of: PageOf) => Promise<ToldCapture | UnreadFile>;
  /** Whether two pages are the same capture, and where they differ. */
  readonly compare: (first: PageOf, second: PageOf) => Promise<ToldLikeness | UnreadFile>;
  readonly close: () => void;
}

/**
 * Opens the process that reads and draws papers. It is begun by the first file. It holds no key, no environment and no
 * connection, sees no file but the program's, and is ended when a file exceeds a limit (`limits.ts`).
 *
 * @param roots those whose seals are trusted; null where none are configured.
 */
export const openPaperReader = (roots: TrustRoots | null = null): PaperReader => {
  const reader = new ReaderProcess();
  return {
    read: async (bytes) =>
      (await reader.ask({ task: 'read', bytes, roots })) as PaperReading | UnreadFile,
    draw: async (bytes, page) =>
      (await reader.ask({ task: 'draw', bytes, page })) as DrawnPage | UnreadFile,
    capture: async (of) => (await reader.ask({ task: 'capture', of })) as ToldCapture | UnreadFile,
    compare: async (first, second) =>
      (await reader.ask({ task: 'compare', first, second })) as ToldLikeness | UnreadFile,
    close: () => reader.close(),
  };
};
