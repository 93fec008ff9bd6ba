import { base64 } from '../../log/bytes.ts';
import { readCheckpoint } from '../../log/checkpoint.ts';
import { BATCH_LEAVES } from '../../log/leaf.ts';
import { NODE_SHA256 } from '../../log/node/node-sha256.ts';
import { checkNote, readNote, readSignatures } from '../../log/note.ts';
import type { SigningKey } from '../../log/note-key.ts';
import { consistencyProof } from '../../log/tree.ts';
import { JOB } from '../actor.ts';
import type { KnownWitness } from '../log-desk.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { type LogBatch, lastBatch } from './batch-rows.ts';
import type { Stop } from './guard-log.ts';
import { readTree } from './read-tree.ts';

/** What the witnesses said of a checkpoint. */
export interface WitnessesSay {
  /** Why nothing more may be signed; null where none of them knows better. */
  readonly stop: Stop | null;
  /** Witnesses that have signed it. */
  readonly agreed: number;
  /** Of these, whose signature came now. */
  readonly cosigned: number;
}

const NOBODY: WitnessesSay = { stop: null, agreed: 0, cosigned: 0 };

/** Longest that a witness is waited for. */
const PATIENCE = 20_000; // not-law: milliseconds

/** What one witness answers to a checkpoint and the proof that it follows a smaller one. */
type Answer =
  | { readonly kind: 'cosigned'; readonly line: string }
  /** It saw a tree of another size last. */
  | { readonly kind: 'saw'; readonly size: number }
  /** It saw a tree that this one does not follow. */
  | { readonly kind: 'other-tree' }
  /** Not reached, or an answer that is none: asked again later. */
  | { readonly kind: 'silent' };

const CONFLICT = 409; // not-law: of HTTP
const NOT_CONSISTENT = 422; // not-law: of HTTP

/** The line by a witness's key over a checkpoint, of what it answered; null where there is none. */
const lineOf = (signed: string, lines: string, { key }: KnownWitness): string | null => {
  const note = readNote(signed);
  if (note === null) return null;
  for (const line of lines.split('\n').filter((one) => one !== '')) {
    const signatures = readSignatures(`${line}\n`);
    if (signatures === null) continue;
    if (checkNote({ text: note.text, signatures }, [key]).answer === 'signed') return `${line}\n`;
  }
  return null;
};

const asked = async (
  witness: KnownWitness,
  signed: string,
  old: number,
  proof: readonly Uint8Array[],
): Promise<Answer> => {
  try {
    const answer = await fetch(new URL('add-checkpoint', `${witness.url.replace(/\/$/, '')}/`), {
      method: 'POST',
      body: [`old ${old}`, ...proof.map(base64), '', signed].join('\n'),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await answer.text();
    if (answer.status === NOT_CONSISTENT) return { kind: 'other-tree' };
    if (answer.status === CONFLICT && /^\d{1,15}\n?$/.test(text))
      return { kind: 'saw', size: Number(text) };
    const line = answer.ok ? lineOf(signed, text, witness) : null;
    return line === null ? { kind: 'silent' } : { kind: 'cosigned', line };
  } catch {
    return { kind: 'silent' };
  }
};

const proofFrom = async (
  register: Register,
  from: number,
  to: number,
): Promise<readonly Uint8Array[]> =>
  needed(
    await register.as(JOB, async (tx) =>
      consistencyProof(from, to, await readTree(tx, to), NODE_SHA256),
    ),
  );

/** How often one witness is asked of one closing: it may sign for another node meanwhile. */
const TRIES = 4; // not-law: tries

/** Asks one witness from the size before, then from the size that it says it saw last. */
const askOne = async (
  register: Register,
  witness: KnownWitness,
  { signed, size, sizeBefore }: LogBatch,
): Promise<Answer> => {
  let old = sizeBefore;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const proof = await proofFrom(register, old, size);
    const answer = await asked(witness, signed, old, proof);
    if (answer.kind !== 'saw' || answer.size > size) return answer;
    // of this very size it saw another root; or a size that this log never had
    if (answer.size === old || answer.size % BATCH_LEAVES !== 0) return { kind: 'other-tree' };
    old = answer.size;
  }
  return { kind: 'silent' };
};

const KEEP = `INSERT INTO register.log_cosignature (batch, witness, line)
  VALUES ($1, $2, $3)
  ON CONFLICT DO NOTHING`;

/** Why nothing more is signed after what a witness said; null where it says nothing against it. */
const stopOf = (answer: Answer, { size }: LogBatch, { name }: KnownWitness): Stop | null => {
  if (answer.kind === 'other-tree') return { code: 'log-other-tree', said: { size, by: name } };
  if (answer.kind !== 'saw' || answer.size <= size) return null;
  return { code: 'log-behind-witness', said: { size, seen: answer.size, by: name } };
};

/**
 * Asks every witness to sign a closing, and keeps what they sign. One that is not reached holds up nobody.
 *
 * @param of the closing, or `last`: whichever is the last by now; null: there is none, and witnesses are asked nothing.
 */
export const askWitnesses = async (
  register: Register,
  key: SigningKey,
  of: LogBatch | null | 'last',
): Promise<WitnessesSay> => {
  const { witnesses } = register.log;
  const batch = of === 'last' ? needed(await register.as(JOB, lastBatch)) : of;
  if (batch === null || witnesses.length === 0) return NOBODY;
  if (readCheckpoint(readNote(batch.signed)?.text ?? '')?.origin !== key.name) return NOBODY;
  const answers = await Promise.all(
    witnesses.map(async (witness) => ({ witness, answer: await askOne(register, witness, batch) })),
  );
  let [agreed, cosigned] = [0, 0];
  for (const { witness, answer } of answers) {
    const stop = stopOf(answer, batch, witness);
    if (stop !== null) return { stop, agreed, cosigned };
    if (answer.kind !== 'cosigned') continue;
    agreed += 1;
    cosigned += needed(
      await register.as(JOB, (tx) => tx.run(KEEP, [batch.number, witness.key.name, answer.line])),
    );
  }
  return { stop: null, agreed, cosigned };
};
