import { sameBytes } from '../bytes.ts';
import { type Checkpoint, type OpenedCheckpoint, openCheckpoint } from '../checkpoint.ts';
import { type Edge, EMPTY_EDGE, GrowingTree, type GrownTile, rootOfEdge } from '../growth.ts';
import { noteText, type Signed } from '../note.ts';
import type { VerifierKey } from '../note-key.ts';
import { TILE_WIDTH, tilePath } from '../tiles.ts';
import { checkConsistency, recordHash } from '../tree.ts';
import { LogReader, TileFault } from './log-reader.ts';
import { type LogSource, LogUnreachable } from './log-source.ts';
import { NODE_SHA256 } from './node-sha256.ts';

/** What a check keeps for the next one. */
export interface KeptCheck {
  /** Signed checkpoint of the last check that found the log whole; null where there was none. */
  readonly checkpoint: string | null;
  /** A walk that was cut: the checkpoint that it walks to, and how far it came. */
  readonly walk: { readonly checkpoint: string; readonly edge: Edge } | null;
}

/** Nothing is kept. */
export const NOTHING_KEPT: KeptCheck = { checkpoint: null, walk: null };

/** What the check of a whole log says, closed. */
export type CheckedLog =
  /** Every tile is that of its entries, and the checkpoint is signed and of this tree. */
  | {
      readonly answer: 'whole';
      readonly checkpoint: Checkpoint;
      readonly cosigned: readonly Signed[];
      /** Size of the checkpoint that was kept, with which it is consistent; null where none was. */
      readonly since: number | null;
    }
  | { readonly answer: 'no-checkpoint' }
  | { readonly answer: Exclude<OpenedCheckpoint['answer'], 'signed'> }
  /** Another log than the one of the check before. */
  | { readonly answer: 'other-log'; readonly origin: string; readonly kept: string }
  /** It has fewer leaves than it had. */
  | { readonly answer: 'rolled-back'; readonly size: number; readonly kept: number }
  /** It is not the log of the check before with leaves added. */
  | { readonly answer: 'not-consistent'; readonly size: number; readonly kept: number }
  | { readonly answer: 'tile-missing' | 'tile-malformed'; readonly path: string }
  /** A tile is not that of the entries, or of the tiles below it: one of them was changed. */
  | { readonly answer: 'tile-differs'; readonly path: string }
  /** Tiles and entries agree, and lead to another root than the checkpoint's. */
  | { readonly answer: 'root-differs'; readonly size: number }
  | {
      readonly answer: 'too-few-witnesses';
      readonly checkpoint: Checkpoint;
      readonly found: number;
    }
  | { readonly answer: 'unreachable'; readonly why: string };

/** How a log is checked. */
export interface CheckOptions {
  readonly keys: readonly VerifierKey[];
  readonly witnesses?: readonly VerifierKey[];
  /** How many of the witnesses must have cosigned. */
  readonly quorum?: number;
  readonly kept: KeptCheck;
  /** Keeps what a walk came to, from time to time and at the end. */
  readonly keep: (kept: KeptCheck) => Promise<void>;
  /** Leaves walked, of how many. */
  readonly progress?: (done: number, total: number) => void;
}

/** Tiles of leaves that are read side by side, and after how many of them a walk is kept. */
const AT_ONCE = 32;
const KEPT_EVERY = 8 * AT_ONCE;

type Fault = Exclude<CheckedLog, { readonly answer: 'whole' }>;

const openedAt = (
  bytes: Uint8Array | null,
  { keys, witnesses = [] }: CheckOptions,
): Fault | { readonly opened: OpenedCheckpoint & { answer: 'signed' }; readonly text: string } => {
  if (bytes === null) return { answer: 'no-checkpoint' };
  const text = noteText(bytes);
  if (text === null) return { answer: 'not-a-checkpoint' };
  const opened = openCheckpoint(text, keys, witnesses);
  return opened.answer === 'signed' ? { opened, text } : { answer: opened.answer };
};

/** A checkpoint that was kept, and that a key of this log signed; null where it may not be relied on. */
const keptCheckpoint = (text: string | null, keys: readonly VerifierKey[]): Checkpoint | null => {
  const opened = text === null ? null : openCheckpoint(text, keys);
  return opened?.answer === 'signed' ? opened.checkpoint : null;
};

const againstKept = async (
  reader: LogReader,
  { origin, size, root }: Checkpoint,
  kept: Checkpoint,
): Promise<Fault | null> => {
  if (kept.origin !== origin) return { answer: 'other-log', origin, kept: kept.origin };
  if (kept.size > size) return { answer: 'rolled-back', size, kept: kept.size };
  const proof = kept.size === size ? [] : await reader.consistencyProof(kept.size, size);
  const consistency = { from: kept.size, to: size, fromRoot: kept.root, toRoot: root, proof };
  return checkConsistency(consistency, NODE_SHA256)
    ? null
    : { answer: 'not-consistent', size, kept: kept.size };
};

/** Reads the entries of some bundles, lets the tree grow by them, and holds every tile against the log's. */
const walkOn = async (
  reader: LogReader,
  tree: GrowingTree,
  grown: GrownTile[],
  [from, to]: readonly [number, number],
): Promise<Fault | null> => {
  const bundles: Promise<readonly Uint8Array[]>[] = [];
  for (let at = from; at < to; at += TILE_WIDTH) {
    bundles.push(reader.entries(at / TILE_WIDTH, Math.min(TILE_WIDTH, to - at)));
  }
  for (const bundle of await Promise.all(bundles)) {
    for (const entry of bundle) tree.add(recordHash(entry, NODE_SHA256));
  }
  return await hold(reader, grown.splice(0));
};

const hold = async (reader: LogReader, grown: readonly GrownTile[]): Promise<Fault | null> => {
  const found = await Promise.all(
    grown.map(async ({ tile, bytes }) =>
      sameBytes(await reader.tile(tile), bytes) ? null : tilePath(tile),
    ),
  );
  const path = found.find((differs) => differs !== null);
  return path === undefined ? null : { answer: 'tile-differs', path };
};

const walk = async (
  reader: LogReader,
  text: string,
  { size, root }: Checkpoint,
  begun: Edge,
  { kept, keep, progress }: CheckOptions,
): Promise<Fault | null> => {
  const grown: GrownTile[] = [];
  const tree = new GrowingTree(begun, (one) => grown.push(one), NODE_SHA256);
  for (let at = begun.size; at < size; ) {
    const to = Math.min(size, at + AT_ONCE * TILE_WIDTH);
    const fault = await walkOn(reader, tree, grown, [at, to]);
    if (fault !== null) return fault;
    at = to;
    progress?.(at, size);
    if (at < size && (at / TILE_WIDTH) % KEPT_EVERY === 0) {
      await keep({ ...kept, walk: { checkpoint: text, edge: tree.edge() } });
    }
  }
  const edge = tree.end();
  const fault = await hold(reader, grown);
  if (fault !== null) return fault;
  return sameBytes(rootOfEdge(edge, NODE_SHA256), root) ? null : { answer: 'root-differs', size };
};

const checked = async (source: LogSource, options: CheckOptions): Promise<CheckedLog> => {
  const { keys, kept, keep, quorum = 0 } = options;
  const reader = new LogReader(source);
  const found = openedAt(await reader.checkpoint(), options);
  if (!('opened' in found)) return found;
  const { checkpoint, cosigned } = found.opened;
  const before = keptCheckpoint(kept.checkpoint, keys);
  const walking = keptCheckpoint(kept.walk?.checkpoint ?? null, keys);
  for (const known of [before, walking]) {
    const fault = known === null ? null : await againstKept(reader, checkpoint, known);
    if (fault !== null) return fault;
  }
  const people = new Set(cosigned.map(({ key }) => String(key.key)));
  if (people.size < quorum) return { answer: 'too-few-witnesses', checkpoint, found: people.size };
  const cut = walking === null ? null : (kept.walk?.edge ?? null);
  const begun = cut === null || cut.size % TILE_WIDTH !== 0 ? EMPTY_EDGE : cut;
  const fault = await walk(reader, found.text, checkpoint, begun, options);
  if (fault !== null) return fault;
  await keep({ checkpoint: found.text, walk: null });
  return { answer: 'whole', checkpoint, cosigned, since: before?.size ?? null };
};

/**
 * Walks a whole log: every tile is worked out anew from the entries and held against the log's, the root against the
 * signed checkpoint, and that against the checkpoint of the check before. A walk that was cut goes on where it was
 * kept. A log that is not as it was keeps the older checkpoint, so that the next check says so too.
 */
export const checkLog = async (source: LogSource, options: CheckOptions): Promise<CheckedLog> => {
  try {
    return await checked(source, options);
  } catch (error) {
    if (error instanceof TileFault) return { answer: error.what, path: error.path };
    if (error instanceof LogUnreachable) return { answer: 'unreachable', why: error.message };
    throw error;
  }
};
