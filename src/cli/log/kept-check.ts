import { readFile, rename, writeFile } from 'node:fs/promises';
import { base64, base64Bytes } from '../../log/bytes.ts';
import type { Edge } from '../../log/growth.ts';
import { type KeptCheck, NOTHING_KEPT } from '../../log/node/check-log.ts';
import { HASH_BYTES } from '../../log/sha256.ts';
import { partialTiles } from '../../log/tiles.ts';
import { EXIT } from '../exit-status.ts';
import { unwritable } from '../output.ts';
import { Refusal } from '../refusal.ts';

const FORMAT = 'mileproof-log-check/1';

interface Written {
  readonly format: string;
  readonly checkpoint: string | null;
  readonly walk: {
    readonly checkpoint: string;
    readonly size: number;
    readonly levels: readonly string[];
  } | null;
}

/** An edge as it was written; null where the hashes are not those of its size. */
const edgeFrom = (size: number, levels: readonly string[]): Edge | null => {
  const hashes = levels.map(base64Bytes);
  const widths = new Map(partialTiles(size).map(({ level, width }) => [level, width]));
  const fits = hashes.every((one, level) => one?.length === (widths.get(level) ?? 0) * HASH_BYTES);
  const isAll = [...widths.keys()].every((level) => level === 'entries' || level < levels.length);
  if (!fits || !isAll) return null;
  return { size, levels: hashes.filter((one) => one !== null) };
};

const read = (text: string): KeptCheck | null => {
  try {
    const { format, checkpoint, walk } = JSON.parse(text) as Written;
    if (format !== FORMAT || (checkpoint !== null && typeof checkpoint !== 'string')) return null;
    if (walk === null) return { checkpoint, walk };
    const edge = edgeFrom(walk.size, walk.levels);
    return edge === null || typeof walk.checkpoint !== 'string'
      ? null
      : { checkpoint, walk: { checkpoint: walk.checkpoint, edge } };
  } catch {
    return null;
  }
};

/** What the check before kept in a file; nothing where there is no file. Throws a `Refusal` for another file. */
export const readKept = async (path: string): Promise<KeptCheck> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NOTHING_KEPT;
    throw unwritable(path, error);
  }
  const kept = read(text);
  if (kept !== null) return kept;
  throw new Refusal(
    {
      en: `${path} is not what a check of a log kept; name another file with --keep`,
      zh: `${path}不是日志核验所保存的文件；请用 --keep 指定其他文件`,
    },
    EXIT.unreadable,
  );
};

/** Keeps what a check came to: whole or not at all. */
export const writeKept = async (path: string, { checkpoint, walk }: KeptCheck): Promise<void> => {
  const written: Written = {
    format: FORMAT,
    checkpoint,
    walk:
      walk === null
        ? null
        : {
            checkpoint: walk.checkpoint,
            size: walk.edge.size,
            levels: walk.edge.levels.map(base64),
          },
  };
  try {
    await writeFile(`${path}.part`, `${JSON.stringify(written)}\n`, { flush: true });
    await rename(`${path}.part`, path);
  } catch (error) {
    throw unwritable(path, error);
  }
};
