import { type LogFiles, NODE_FILES } from '../../src/log/node/log-files.ts';

/** What stops the work on files: nothing is done any more, as after a kill. */
export class Stopped extends Error {}

/** An operation that changes something, by its number from 1 on. */
type Stop = (at: number, name: string, path: string) => Error | null;

const CHANGING = ['makeFolder', 'write', 'rename', 'link', 'remove', 'sync'] as const;

/**
 * The operations of Node, each of which may be stopped. A write that is stopped leaves half of its bytes.
 *
 * @param stop the error with which an operation fails; after a `Stopped` all that follow fail too.
 */
export const watchedFiles = (stop: Stop): LogFiles & { readonly count: () => number } => {
  let [count, stopped] = [0, false];
  const files: Record<string, unknown> = { ...NODE_FILES };
  for (const name of CHANGING) {
    const call = NODE_FILES[name] as (path: string, more?: unknown) => Promise<void>;
    files[name] = async (path: string, more?: unknown): Promise<void> => {
      if (stopped) throw new Stopped();
      count += 1;
      const error = stop(count, name, path);
      if (error === null) return await call(path, more);
      stopped = error instanceof Stopped;
      if (name === 'write') {
        const bytes = more as Uint8Array;
        await NODE_FILES.write(path, bytes.subarray(0, bytes.length / 2));
      }
      throw error;
    };
  }
  return { ...(files as unknown as LogFiles), count: () => count };
};
