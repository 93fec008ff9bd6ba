import { base64, base64Bytes, readSize, sameBytes } from './bytes.ts';
import { type Checkpoint, openCheckpoint, readCheckpoint } from './checkpoint.ts';
import { type Note, readNote } from './note.ts';
import type { VerifierKey } from './note-key.ts';
import { HASH_BYTES } from './sha256.ts';
import { checkConsistency, emptyRoot } from './tree.ts';

/** What a log asks of a witness (C2SP tlog-witness, `add-checkpoint`). */
export interface WitnessRequest {
  /** Size that the witness cosigned last, as far as the log knows; 0 where it never did. */
  readonly old: number;
  /** Proof of consistency from that size. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint. */
  readonly checkpoint: string;
}

const MOST_HASHES = 63;

/** A request as the body of its POST. */
export const writeRequest = ({ old, proof, checkpoint }: WitnessRequest): string =>
  [`old ${old}`, ...proof.map(base64), '', checkpoint].join('\n');

/** The request of a body; null when it is none. Whether it holds is what `judgeRequest` says. */
export const readRequest = (body: string): WitnessRequest | null => {
  const end = body.indexOf('\n\n');
  if (end < 0) return null;
  const [first = '', ...lines] = body.slice(0, end).split('\n');
  const old = first.startsWith('old ') ? readSize(first.slice(4)) : null;
  const proof = lines.map(base64Bytes);
  const isProof = proof.every((hash) => hash?.length === HASH_BYTES);
  if (old === null || !isProof || proof.length > MOST_HASHES) return null;
  return { old, proof: proof.filter((hash) => hash !== null), checkpoint: body.slice(end + 2) };
};

/** What a witness cosigned last of a log. */
export interface Seen {
  readonly size: number;
  readonly root: Uint8Array;
}

/** What a witness makes of a request, closed. */
export type Judgement =
  | { readonly answer: 'consistent'; readonly checkpoint: Checkpoint; readonly note: Note }
  /** The body is no request, or its old size is larger than the new one. */
  | { readonly answer: 'malformed' }
  | { readonly answer: 'unknown-log' }
  /** By no key of this log, or a signature in its name that is not by it. */
  | { readonly answer: 'not-signed' }
  /** The witness saw another size last. */
  | { readonly answer: 'other-size'; readonly size: number }
  /** The log is not the one seen before with leaves added. */
  | { readonly answer: 'not-consistent' };

/** The status of HTTP that tells each judgement. */
export const WITNESS_STATUS: Readonly<Record<Judgement['answer'], number>> = {
  consistent: 200,
  malformed: 400,
  'unknown-log': 404,
  'not-signed': 403,
  'other-size': 409,
  'not-consistent': 422,
};

/** The log that a checkpoint says it is of; null when it is none. Nobody vouches for it. */
export const originOf = (checkpoint: string): string | null => {
  const note = readNote(checkpoint);
  return note === null ? null : (readCheckpoint(note.text)?.origin ?? null);
};

/**
 * What a witness makes of a request, in the order of the specification. It cosigns what is consistent alone.
 *
 * @param keys keys of the logs that it watches; the name of each is the origin.
 * @param seen what it cosigned last of this log; null where it never did.
 */
export const judgeRequest = (
  request: WitnessRequest,
  keys: readonly VerifierKey[],
  seen: Seen | null,
): Judgement => {
  const origin = originOf(request.checkpoint);
  if (origin === null) return { answer: 'malformed' };
  if (!keys.some(({ name, use }) => use === 'log' && name === origin)) {
    return { answer: 'unknown-log' };
  }
  const opened = openCheckpoint(request.checkpoint, keys);
  if (opened.answer !== 'signed') return { answer: 'not-signed' };
  const { checkpoint, note } = opened;
  const { old, proof } = request;
  if (old > checkpoint.size) return { answer: 'malformed' };
  const { size: from, root: fromRoot } = seen ?? { size: 0, root: emptyRoot() };
  if (old !== from) return { answer: 'other-size', size: from };
  const { size: to, root: toRoot } = checkpoint;
  if (to === 0 && !sameBytes(toRoot, emptyRoot())) return { answer: 'not-consistent' };
  return checkConsistency({ from, to, fromRoot, toRoot, proof })
    ? { answer: 'consistent', checkpoint, note }
    : { answer: 'not-consistent' };
};
