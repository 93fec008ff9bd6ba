import { readSize } from '../bytes.ts';
import { openCheckpoint } from '../checkpoint.ts';
import { readNote, readSignatures, writeSignature } from '../note.ts';
import type { VerifierKey } from '../note-key.ts';
import { writeRequest } from '../witness.ts';
import type { LogReader } from './log-reader.ts';

/** What is asked of a witness. */
export interface WitnessQuestion {
  /** Its submission prefix, `https://…`. */
  readonly address: string;
  /** The key of the witness, and that of the log. */
  readonly witness: VerifierKey;
  readonly logKeys: readonly VerifierKey[];
  /** The signed checkpoint. */
  readonly checkpoint: string;
  /** Reads the log, for the proof of consistency. */
  readonly reader: LogReader;
  /** Size that the witness cosigned last, where it is known; else it is asked. */
  readonly known?: number;
}

/** What a witness answered, closed. */
export type WitnessReply =
  /** The checkpoint with the cosignature behind its other signatures. */
  | { readonly answer: 'cosigned'; readonly checkpoint: string; readonly line: string }
  /** It refuses: it saw another log, or does not know this one. */
  | { readonly answer: 'refused'; readonly status: number }
  /** It saw a larger tree than this one already. */
  | { readonly answer: 'ahead'; readonly size: number }
  /** Its answer is not signed by the key that was named. */
  | { readonly answer: 'not-by-the-witness' }
  | { readonly answer: 'unreachable'; readonly why: string };

const PATIENCE_MS = 15_000;
const LONGEST = 100_000;

const lineOf = (question: WitnessQuestion, body: string): WitnessReply => {
  const { witness, logKeys, checkpoint } = question;
  const signatures = readSignatures(body) ?? [];
  const own = signatures.find(({ name, id }) => name === witness.name && id === witness.id);
  const note = readNote(checkpoint);
  if (note === null || own === undefined) return { answer: 'not-by-the-witness' };
  const line = writeSignature(own);
  const opened = openCheckpoint(checkpoint + line, logKeys, [witness]);
  return opened.answer === 'signed' && opened.cosigned.length === 1
    ? { answer: 'cosigned', checkpoint: checkpoint + line, line }
    : { answer: 'not-by-the-witness' };
};

/**
 * Asks a witness to cosign a checkpoint, with the proof from what it saw last. Two questions at most where the size
 * that it saw is not known: its answer says it.
 */
export const askWitness = async (question: WitnessQuestion): Promise<WitnessReply> => {
  const { address, reader, checkpoint } = question;
  const opened = openCheckpoint(checkpoint, question.logKeys);
  if (opened.answer !== 'signed') throw new RangeError(`the checkpoint: ${opened.answer}`);
  const { size } = opened.checkpoint;
  const url = new URL('add-checkpoint', address.endsWith('/') ? address : `${address}/`);
  let old = question.known ?? 0;
  try {
    for (let tries = 0; ; tries += 1) {
      if (old > size) return { answer: 'ahead', size: old };
      const proof = old === 0 || old === size ? [] : await reader.consistencyProof(old, size);
      const answer = await fetch(url, {
        method: 'POST',
        body: writeRequest({ old, proof, checkpoint }),
        signal: AbortSignal.timeout(PATIENCE_MS),
        redirect: 'error',
      });
      const body = (await answer.text()).slice(0, LONGEST);
      if (answer.status === 200) return lineOf(question, body);
      const last = answer.status === 409 ? readSize(body.trimEnd()) : null;
      if (last === null || tries > 1 || last === old) {
        return { answer: 'refused', status: answer.status };
      }
      old = last;
    }
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { answer: 'unreachable', why: cause instanceof Error ? cause.message : String(cause) };
  }
};
