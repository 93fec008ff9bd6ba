import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { World } from './world.ts';

/** A place for what a command makes: a file that appears only when it is whole, or a stream. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Puts the file in its place. */
  readonly keep: () => Promise<void>;
  /** Removes what was written so far. */
  readonly drop: () => Promise<void>;
}

const writeTo = async (stream: Writable, text: string | Uint8Array): Promise<void> => {
  if (stream.destroyed || stream.write(text)) return;
  await once(stream, 'drain').catch(() => undefined);
};

/** Opens `--out PATH`, or standard output without one. */
export const openOutput = async (world: World, path: string | undefined): Promise<Output> => {
  if (path === undefined) {
    const nothing = (): Promise<void> => Promise.resolve();
    return { write: (text) => writeTo(world.stdout, text), keep: nothing, drop: nothing };
  }
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.part`;
  const stream = createWriteStream(partial);
  await once(stream, 'open');
  const close = async (): Promise<void> => {
    stream.end();
    await finished(stream);
  };
  return {
    write: (text) => writeTo(stream, text),
    keep: async () => {
      await close();
      await rename(partial, path);
    },
    drop: async () => {
      await close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
};
