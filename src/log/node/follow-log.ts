import { sameBytes } from '../bytes.ts';
import { type OpenedCheckpoint, openCheckpoint } from '../checkpoint.ts';
import { noteText } from '../note.ts';
import type { VerifierKey } from '../note-key.ts';
import { LogReader, TileFault } from './log-reader.ts';
import { type LogSource, LogUnreachable } from './log-source.ts';
import type { Witness } from './witness-state.ts';

/** What came of one look at a log, closed. */
export type Followed =
  | { readonly answer: 'cosigned'; readonly origin: string; readonly size: number }
  /** The log shows a smaller tree than was cosigned already. */
  | { readonly answer: 'rolled-back'; readonly size: number; readonly seen: number }
  /** It is not the tree that was cosigned with leaves added. */
  | { readonly answer: 'not-consistent'; readonly size: number; readonly seen: number }
  | { readonly answer: 'no-checkpoint' }
  | { readonly answer: Exclude<OpenedCheckpoint['answer'], 'signed'> }
  /** Files that prove it are missing, or not as long as they should be. */
  | { readonly answer: 'tile-missing' | 'tile-malformed'; readonly path: string }
  | { readonly answer: 'unreachable'; readonly why: string };

const look = async (
  witness: Witness,
  source: LogSource,
  logs: readonly VerifierKey[],
): Promise<Followed> => {
  const reader = new LogReader(source);
  const bytes = await reader.checkpoint();
  if (bytes === null) return { answer: 'no-checkpoint' };
  const text = noteText(bytes);
  if (text === null) return { answer: 'not-a-checkpoint' };
  const opened = openCheckpoint(text, logs);
  if (opened.answer !== 'signed') return { answer: opened.answer };
  const { origin, size, root } = opened.checkpoint;
  const seen = await witness.seen(origin);
  const old = seen?.size ?? 0;
  if (size < old) return { answer: 'rolled-back', size, seen: old };
  if (seen !== null && size === old && !sameBytes(root, seen.root)) {
    return { answer: 'not-consistent', size, seen: old };
  }
  const proof = old === 0 || old === size ? [] : await reader.consistencyProof(old, size);
  const witnessed = await witness.cosign({ old, proof, checkpoint: text });
  return witnessed.answer === 'cosigned'
    ? { answer: 'cosigned', origin, size }
    : { answer: 'not-consistent', size, seen: old };
};

/** Looks at a log once: cosigns its checkpoint where it is consistent with what was cosigned before. */
export const followOnce = async (
  witness: Witness,
  source: LogSource,
  logs: readonly VerifierKey[],
): Promise<Followed> => {
  try {
    return await look(witness, source, logs);
  } catch (error) {
    if (error instanceof TileFault) return { answer: error.what, path: error.path };
    if (error instanceof LogUnreachable) return { answer: 'unreachable', why: error.message };
    throw error;
  }
};
