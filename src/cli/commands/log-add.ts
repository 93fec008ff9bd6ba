import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { base64 } from '../../log/bytes.ts';
import { LEAF_BYTES } from '../../log/leaf.ts';
import { findLeaves, leafText } from '../../log/node/find-leaves.ts';
import { LogFolder } from '../../log/node/log-folder.ts';
import { TileFault } from '../../log/node/log-reader.ts';
import { LogRefusal } from '../../log/node/log-refusal.ts';
import type { SigningKey } from '../../log/note-key.ts';
import { EXIT } from '../exit-status.ts';
import { leavesFor } from '../log/leaf-for.ts';
import { logRefused } from '../log/log-refused.ts';
import { signingKeyFor } from '../log/note-keys.ts';
import { unwritable } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof log add` was asked. */
export interface LogAddOptions {
  /** File of the key that signs the checkpoint. */
  readonly key: string;
  readonly leaf: readonly string[];
  /** Of how many leaves the size of the log becomes a multiple, by random ones. */
  readonly fill?: number;
  readonly lang: 'en' | 'zh';
}

const WORDS = {
  en: {
    added: (leaf: string, index: number) => `added  ${leaf} as number ${index}`,
    there: (leaf: string, index: number) => `there  ${leaf} is number ${index} already`,
    signed: (origin: string, size: number, root: string) =>
      `signed ${origin}: ${size} leaves, root ${root}`,
    same: (origin: string, size: number) =>
      `${origin} stays as it is: ${size} leaves, nothing was signed`,
  },
  zh: {
    added: (leaf: string, index: number) => `已写入  ${leaf}，序号${index}`,
    there: (leaf: string, index: number) => `已存在  ${leaf}，序号${index}`,
    signed: (origin: string, size: number, root: string) =>
      `已签名  ${origin}：共${size}条，根哈希${root}`,
    same: (origin: string, size: number) => `${origin}保持不变：共${size}条，未签署新检查点`,
  },
} as const;

/** Refuses a folder that holds other things than a log: its files would be published with it. */
const requireLog = async (dir: string): Promise<void> => {
  const names = await readdir(dir).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw unwritable(dir, error);
  });
  if (names.length === 0 || names.includes('checkpoint') || names.includes('.writer')) return;
  throw new Refusal(
    {
      en: `${dir} is there and no log: choose another folder, or an empty one`,
      zh: `${dir}已存在且不是日志：请另选文件夹，或使用空文件夹`,
    },
    EXIT.unwritable,
  );
};

/** New leaves with those that fill up, in the order of their bytes, which tells nothing. */
const batchOf = (
  leaves: readonly Uint8Array[],
  size: number,
  fill: number,
): readonly Uint8Array[] => {
  const filling = (fill - ((size + leaves.length) % fill)) % fill;
  const ofNobody = Array.from({ length: filling }, () => randomBytes(LEAF_BYTES));
  return [...leaves, ...ofNobody].sort(Buffer.compare);
};

const addedTo = async (
  folder: LogFolder,
  key: SigningKey,
  leaves: readonly Uint8Array[],
  { fill = 1, lang }: LogAddOptions,
): Promise<readonly string[]> => {
  const say = WORDS[lang];
  const before = folder.size;
  const there = await findLeaves(folder.reader, before, leaves);
  const fresh = new Map(
    leaves.filter((leaf) => !there.has(leafText(leaf))).map((leaf) => [leafText(leaf), leaf]),
  );
  const told = [...there].map(([leaf, index]) => say.there(leaf, index));
  if (fresh.size === 0) return [...told, say.same(key.name, before)];
  const batch = batchOf([...fresh.values()], before, fill);
  await folder.append(batch, key);
  for (const [at, leaf] of batch.map(leafText).entries()) {
    if (fresh.has(leaf)) told.push(say.added(leaf, before + at));
  }
  const { checkpoint } = folder;
  if (checkpoint === null) throw new Error('a log that grew has a checkpoint');
  return [...told, say.signed(key.name, checkpoint.size, base64(checkpoint.root))];
};

const refused = (dir: string, error: unknown): unknown => {
  if (error instanceof Refusal || error instanceof RangeError) return error;
  const damage = error instanceof TileFault ? new LogRefusal('damaged', error.message) : error;
  return damage instanceof LogRefusal ? logRefused(dir, damage) : unwritable(dir, damage);
};

/**
 * `mileproof log add DIR`: adds leaves to a log in a folder, fills it up with random ones where that is asked for, and
 * signs the checkpoint. A leaf that is there is not added again. Yields the exit status.
 */
export const logAddCommand = async (
  world: World,
  dir: string,
  options: LogAddOptions,
): Promise<number> => {
  const key = await signingKeyFor(world, options.key, 'log');
  const leaves = await leavesFor(world, options.leaf);
  await requireLog(dir);
  try {
    const folder = await LogFolder.open(dir, { keys: [key] });
    try {
      const lines = await addedTo(folder, key, leaves, options);
      world.stdout.write(`${inertLines(lines.join('\n'))}\n`);
    } finally {
      await folder.close();
    }
  } catch (error) {
    throw refused(dir, error);
  }
  return EXIT.clear;
};
