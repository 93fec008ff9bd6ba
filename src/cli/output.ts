import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Bilingual } from '../domain/verdict/verdict.ts';
import { makeFolder } from '../nation/run/make-folder.ts';
import { removeOnSignal } from '../screening/remove-on-signal.ts';
import { EXIT } from './exit-status.ts';
import { WHY_NOT } from './machine-refusal.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A place for what a command makes: a file that appears only when it is whole, or a stream. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Puts the file in its place. */
  readonly keep: () => Promise<void>;
  /** Removes what was written so far. */
  readonly drop: () => Promise<void>;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const refusalOf = (code: string, place: Bilingual): Refusal => {
  const { en, zh } = WHY_NOT[code] ?? { en: code, zh: code };
  return new Refusal(
    { en: `${place.en} cannot be written: ${en}`, zh: `无法写入${place.zh}：${zh}` },
    EXIT.unwritable,
  );
};

/** Why a file cannot be written, as a refusal; an error of another kind is given back as it is. */
export const unwritable = (path: string, error: unknown): unknown => {
  const code = codeOf(error);
  return code === '' ? error : refusalOf(code, { en: path, zh: path });
};

/**
 * The same of standard output. A reader that has gone (`| head`) is no mistake of anybody: nothing is
 * said, and the exit status is that of a program which the pipe ended.
 */
export const standardOutputFailed = (error: unknown): unknown => {
  const code = codeOf(error);
  if (code === '') return error;
  if (code === 'EPIPE') return new Refusal({ en: '', zh: '' }, EXIT.readerGone);
  return refusalOf(code, { en: 'standard output', zh: '标准输出' });
};

/** Writes when there is room. Throws what the stream has failed with. */
const writeTo = async (stream: Writable, text: string | Uint8Array): Promise<void> => {
  if (stream.errored !== null && stream.errored !== undefined) throw stream.errored;
  if (!stream.write(text)) await once(stream, 'drain');
};

/** What stands at the path: a device or pipe is written to as it is, a file is replaced when whole. */
const targetOf = async (
  path: string,
): Promise<{ readonly at: string; readonly whole: boolean }> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    return found.isFile() ? { at: await realpath(path), whole: true } : { at: path, whole: false };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await makeFolder(dirname(path));
    return { at: path, whole: true };
  }
};

const openFile = async (path: string): Promise<Output> => {
  const { at, whole } = await targetOf(path);
  const partial = whole ? `${at}.part` : at;
  const stream = createWriteStream(partial);
  await once(stream, 'open');
  // Errors are told by the write or the close that meets them.
  stream.on('error', () => {});
  const done = whole ? removeOnSignal(partial) : () => {};
  const close = async (): Promise<void> => {
    stream.end();
    await finished(stream);
  };
  return {
    write: (text) => writeTo(stream, text),
    keep: async () => {
      await close();
      if (whole) await rename(partial, at);
      done();
    },
    drop: async () => {
      await close().catch(() => undefined);
      if (whole) await rm(partial, { force: true });
      done();
    },
  };
};

const OVER_INPUT = {
  en: 'it is one of the files read; name another file',
  zh: '这正是所读取的文件，请改用其他文件名',
} as const;

const placeOf = async (path: string): Promise<string | null> => {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
};

/** Whether a file that is there is read by the command: named itself, or data in a folder that is named. */
const isRead = async (path: string, inputs: readonly string[]): Promise<boolean> => {
  const at = await placeOf(path);
  if (at === null) return false;
  for (const input of inputs) {
    const read = input === '-' ? null : await placeOf(input);
    if (read === null) continue;
    if (read === at) return true;
    if (dirname(at) === read && extname(at).toLowerCase() !== '.html') return true;
  }
  return false;
};

/**
 * Opens `--out PATH`, or standard output without one or for `-`. Throws a `Refusal` when it cannot be written;
 * a file that cannot be finished leaves nothing behind.
 *
 * @param inputs paths that the command reads: none of them is written over.
 */
export const openOutput = async (
  world: Pick<World, 'stdout'>,
  path: string | undefined,
  inputs: readonly string[],
): Promise<Output> => {
  if (path === undefined || path === '-') {
    const nothing = (): Promise<void> => Promise.resolve();
    const write = async (text: string | Uint8Array): Promise<void> => {
      try {
        await writeTo(world.stdout, text);
      } catch (error) {
        throw standardOutputFailed(error);
      }
    };
    return { write, keep: nothing, drop: nothing };
  }
  if (await isRead(path, inputs)) {
    const { en, zh } = OVER_INPUT;
    throw new Refusal({ en: `--out ${path}: ${en}`, zh: `--out ${path}：${zh}` }, EXIT.usage);
  }
  const output = await openFile(path).catch((error: unknown) => {
    throw unwritable(path, error);
  });
  const told = async (step: Promise<void>): Promise<void> => {
    try {
      await step;
    } catch (error) {
      await output.drop();
      throw unwritable(path, error);
    }
  };
  return {
    write: (text) => told(output.write(text)),
    keep: () => told(output.keep()),
    drop: output.drop,
  };
};
