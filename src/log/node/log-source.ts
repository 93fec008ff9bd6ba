import { join } from 'node:path';
import { type LogFiles, NODE_FILES } from './log-files.ts';

/** Where the files of a log come from. */
export interface LogSource {
  /** The bytes of a file below the log's address; null where there is none. Fails where it cannot be asked. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** As a person wrote it. */
  readonly name: string;
}

/** Longest answer that is read, bytes: a bundle of the longest entries. */
const LONGEST = 256 * (65_535 + 2);

/** A file of a log could not be asked for: the network, or an answer that is none. */
export class LogUnreachable extends Error {}

const readBody = async (answer: Response, url: string): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    if (length > LONGEST) throw new LogUnreachable(`${url}: longer than any file of a log`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/** How often an answer that may come later is asked for, and how long each is waited for. */
const TRIES = 3;
const PATIENCE_MS = 30_000;
const PAUSE_MS = 500;

const asked = async (url: string): Promise<Uint8Array | null> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (answer.status === 404 || answer.status === 410) {
    await answer.body?.cancel();
    return null;
  }
  if (!answer.ok) throw new LogUnreachable(`${url}: answers ${answer.status}`);
  return await readBody(answer, url);
};

/** A log at an address `http(s)://…`. */
export const webSource = (address: string): LogSource => {
  const base = address.endsWith('/') ? address : `${address}/`;
  return {
    name: address,
    read: async (path) => {
      const { href } = new URL(path, base);
      for (let tries = 1; ; tries += 1) {
        try {
          return await asked(href);
        } catch (error) {
          if (tries < TRIES) {
            await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
          } else if (error instanceof LogUnreachable) {
            throw error;
          } else {
            const cause = error instanceof Error ? (error.cause ?? error) : error;
            throw new LogUnreachable(`${href}: ${cause instanceof Error ? cause.message : cause}`);
          }
        }
      }
    },
  };
};

/** A log in a folder. */
export const folderSource = (folder: string, files: LogFiles = NODE_FILES): LogSource => ({
  name: folder,
  read: (path) => files.read(join(folder, path)),
});

/** A log at an address or in a folder, whichever a person named. */
export const sourceOf = (place: string): LogSource =>
  /^https?:\/\//i.test(place) ? webSource(place) : folderSource(place);
