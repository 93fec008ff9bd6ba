import { askWitness, type WitnessReply } from '../../log/node/ask-witness.ts';
import { LogReader } from '../../log/node/log-reader.ts';
import { folderSource } from '../../log/node/log-source.ts';
import { JOB } from '../actor.ts';
import type { KnownWitness } from '../log-desk.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { type LogBatch, lastBatch } from './batch-rows.ts';
import type { LogPlace } from './derive-files.ts';
import type { Stop } from './guard-log.ts';

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

/** By these a witness says that the tree does not follow from what it saw; by others, that it does not know the log. */
const OTHER_TREE: readonly number[] = [409, 422]; // not-law: of HTTP

/** Keeps the line of a witness below a closing, once. */
export const KEEP_COSIGNATURE = `INSERT INTO register.log_cosignature (batch, witness, line)
  VALUES ($1, $2, $3)
  ON CONFLICT DO NOTHING`;

/** Why nothing more is signed after what a witness said; null where it says nothing against it. */
const stopOf = (reply: WitnessReply, { size }: LogBatch, { name }: KnownWitness): Stop | null => {
  if (reply.answer === 'ahead')
    return { code: 'log-behind-witness', said: { size, seen: reply.size, by: name } };
  return reply.answer === 'refused' && OTHER_TREE.includes(reply.status)
    ? { code: 'log-other-tree', said: { size, by: name } }
    : null;
};

/**
 * Asks every witness to sign a closing, with proofs from the files of this node, and keeps what they sign. One that is
 * not reached, or that does not know the log, holds up nobody.
 *
 * @param of the closing, or `last`: whichever is the last by now; null: there is none, and witnesses are asked nothing.
 */
export const askWitnesses = async (
  register: Register,
  { key, folder }: LogPlace,
  of: LogBatch | null | 'last',
): Promise<WitnessesSay> => {
  const { witnesses } = register.log;
  const batch = of === 'last' ? needed(await register.as(JOB, lastBatch)) : of;
  if (batch === null || witnesses.length === 0) return NOBODY;
  const reader = new LogReader(folderSource(folder));
  const about = { logKeys: [key], checkpoint: batch.signed, reader, known: batch.sizeBefore };
  const replies = await Promise.all(
    witnesses.map(async (witness) => ({
      witness,
      reply: await askWitness({ ...about, address: witness.url, witness: witness.key }),
    })),
  );
  let [agreed, cosigned] = [0, 0];
  for (const { witness, reply } of replies) {
    const stop = stopOf(reply, batch, witness);
    if (stop !== null) return { stop, agreed, cosigned };
    if (reply.answer !== 'cosigned') continue;
    agreed += 1;
    cosigned += needed(
      await register.as(JOB, (tx) =>
        tx.run(KEEP_COSIGNATURE, [batch.number, witness.key.name, reply.line]),
      ),
    );
  }
  return { stop: null, agreed, cosigned };
};
