import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { EXIT } from '../exit-status.ts';
import { WHY_NOT } from '../machine-refusal.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** Bytes after which a file is cut off: whoever reads it says that it is too long. */
export const LONGEST_INPUT = 20_000_000;

/** A file that is not there or cannot be opened, as a refusal. */
const refusalOf = (path: string, error: unknown): Refusal => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') {
    return new Refusal(
      { en: `${path}: there is no such file`, zh: `${path}：文件不存在` },
      EXIT.missing,
    );
  }
  const { en, zh } = WHY_NOT[code] ?? { en: code, zh: code };
  return new Refusal(
    { en: `${path} cannot be read: ${en}`, zh: `无法读取${path}：${zh}` },
    EXIT.missing,
  );
};

/** The bytes of a small file, or of standard input for `-`. Throws a `Refusal` when it cannot be read. */
export const readInput = async (world: World, path: string): Promise<Uint8Array> => {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    if (path !== '-' && (await stat(path)).isDirectory()) {
      throw Object.assign(new Error(path), { code: 'EISDIR' });
    }
    for await (const piece of path === '-' ? world.stdin : createReadStream(path)) {
      pieces.push(Buffer.from(piece as Uint8Array));
      length += pieces.at(-1)?.length ?? 0;
      if (length > LONGEST_INPUT) break;
    }
  } catch (error) {
    throw refusalOf(path, error);
  }
  return Buffer.concat(pieces);
};
