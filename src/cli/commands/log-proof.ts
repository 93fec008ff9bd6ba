import { sameBytes } from '../../log/bytes.ts';
import { type Checkpoint, openCheckpoint } from '../../log/checkpoint.ts';
import { findLeaves, leafText } from '../../log/node/find-leaves.ts';
import { LogReader, TileFault } from '../../log/node/log-reader.ts';
import { LogUnreachable, sourceOf } from '../../log/node/log-source.ts';
import { noteText } from '../../log/note.ts';
import { checkProof, writeProof } from '../../log/proof.ts';
import { EXIT } from '../exit-status.ts';
import { readInput } from '../letters/read-input.ts';
import { leavesFor } from '../log/leaf-for.ts';
import { verifierKeysFor } from '../log/note-keys.ts';
import { openOutput } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof log proof` was asked. */
export interface LogProveOptions {
  readonly leaf: string;
  readonly logKey: readonly string[];
  /** Checkpoint that the proof leads to, as a witness keeps it; by default the one that the log shows. */
  readonly checkpoint?: string;
  readonly out?: string;
  readonly lang: 'en' | 'zh';
}

/** Why there is no proof, closed. */
type NoProof = 'no-checkpoint' | 'not-signed' | 'not-there' | 'other-tree' | 'damaged';

const WORDS: Readonly<
  Record<NoProof, { readonly en: string; readonly zh: string; readonly status: number }>
> = {
  'no-checkpoint': {
    en: 'no log is here: there is no file named checkpoint',
    zh: '此处没有日志：没有 checkpoint 文件',
    status: EXIT.missing,
  },
  'not-signed': {
    en: 'the checkpoint is none, or not signed by the key that was named: name the key of this log',
    zh: '检查点无效，或没有所给密钥的签名：请给出该日志的公钥',
    status: EXIT.unreadable,
  },
  'not-there': {
    en: 'the leaf is not among the leaves of the checkpoint: mileproof log add brings it there',
    zh: '检查点所含的叶中没有该叶：可用 mileproof log add 写入',
    status: EXIT.failed,
  },
  'other-tree': {
    en: 'the log does not lead to the checkpoint: it is of a later size, or of another tree',
    zh: '日志与检查点不符：检查点的条数更大，或属于另一棵树',
    status: EXIT.unreadable,
  },
  damaged: {
    en: 'files of the log are missing or changed: mileproof log check says which',
    zh: '日志文件缺失或被改动：mileproof log check 会指出是哪些',
    status: EXIT.unreadable,
  },
};

const no = (place: string, why: NoProof): Refusal => {
  const { en, zh, status } = WORDS[why];
  return new Refusal({ en: `${place}: ${en}`, zh: `${place}：${zh}` }, status);
};

const MADE = {
  en: (index: number, { origin, size }: Checkpoint) =>
    `number ${index} of the log ${origin}, by its checkpoint of ${size} leaves`,
  zh: (index: number, { origin, size }: Checkpoint) =>
    `日志${origin}第${index}条，依据其含${size}条的检查点`,
} as const;

const proved = async (
  world: World,
  place: string,
  options: LogProveOptions,
): Promise<{ readonly text: string; readonly index: number; readonly checkpoint: Checkpoint }> => {
  const logKeys = await verifierKeysFor(world, options.logKey, 'log');
  const [leaf = new Uint8Array()] = await leavesFor(world, [options.leaf]);
  const reader = new LogReader(sourceOf(place));
  const { checkpoint: given } = options;
  const bytes = given === undefined ? await reader.checkpoint() : await readInput(world, given);
  if (bytes === null) throw no(place, 'no-checkpoint');
  const note = noteText(bytes) ?? '';
  const opened = openCheckpoint(note, logKeys);
  if (opened.answer !== 'signed') throw no(given ?? place, 'not-signed');
  const { checkpoint } = opened;
  const { size, root } = checkpoint;
  if (given !== undefined && !(await leadsTo(reader, logKeys, checkpoint))) {
    throw no(given, 'other-tree');
  }
  const index = (await findLeaves(reader, size, [leaf])).get(leafText(leaf));
  if (index === undefined) throw no(place, 'not-there');
  const hashes = await reader.inclusionProof(index, size);
  const text = writeProof({ extra: null, index, hashes, checkpoint: note });
  // files that were changed lead elsewhere: such a proof is never handed out
  if (checkProof(text, { leaf, logKeys }).answer !== 'logged') throw no(place, 'damaged');
  if (!sameBytes(await reader.root(size), root)) throw no(place, 'damaged');
  return { text, index, checkpoint };
};

/** Whether the log has the tree of a checkpoint that was given: as large at least, and of the same root. */
const leadsTo = async (
  reader: LogReader,
  logKeys: Parameters<typeof openCheckpoint>[1],
  { origin, size, root }: Checkpoint,
): Promise<boolean> => {
  const shown = openCheckpoint(
    noteText((await reader.checkpoint()) ?? new Uint8Array()) ?? '',
    logKeys,
  );
  if (shown.answer !== 'signed' || shown.checkpoint.origin !== origin) return false;
  return size <= shown.checkpoint.size && sameBytes(await reader.root(size), root);
};

/**
 * `mileproof log proof DIR|URL --leaf LEAF`: writes the proof that a leaf is in a log, without a blinding value, after
 * holding it against the log's key. Yields the exit status.
 */
export const logProofCommand = async (
  world: World,
  place: string,
  options: LogProveOptions,
): Promise<number> => {
  const made = await proved(world, place, options).catch((error: unknown) => {
    if (error instanceof TileFault) throw no(place, 'damaged');
    if (!(error instanceof LogUnreachable)) throw error;
    const { message } = error;
    throw new Refusal({ en: message, zh: `无法访问：${message}` }, EXIT.unavailable);
  });
  const { out, checkpoint, lang } = options;
  const inputs = [options.leaf, ...(checkpoint === undefined ? [] : [checkpoint])];
  const output = await openOutput(world, out, inputs);
  await output.write(made.text);
  await output.keep();
  tell(world, MADE[lang](made.index, made.checkpoint));
  return EXIT.clear;
};
