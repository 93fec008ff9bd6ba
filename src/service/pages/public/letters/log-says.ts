import { numberWords } from '../../../../domain/statements/plural.ts';
import { documentBytes } from '../../../../log/document-bytes.ts';
import { type HeldAnswer, holdProof } from '../../../../log/hold-proof.ts';
import { readVerifierKey } from '../../../../log/note-key.ts';
import { filled, type LetterSayings } from './letter-sayings.ts';

/** The log by which proofs are held, as a page keeps it. */
export interface KnownLog {
  /** Verifier key of the log; null where the register has none. */
  readonly key: string | null;
  /** Verifier keys of its witnesses. */
  readonly witnesses: readonly string[];
  /** The last checkpoint that was seen, signed; null before the first. */
  readonly checkpoint: string | null;
}

/** Holds the proof of a document against a log, without asking anybody. */
export const heldInLog = (
  document: Uint8Array,
  proof: string | null,
  { key, witnesses, checkpoint }: KnownLog,
): HeldAnswer =>
  holdProof({
    proof,
    documents: documentBytes(document),
    logKeys: [readVerifierKey(key ?? '')].filter((one) => one !== null),
    witnesses: witnesses.map(readVerifierKey).filter((one) => one !== null),
    quorum: 0,
    kept: checkpoint,
  });

/** What a proof comes to, in sentences; the first is the answer. Nothing of it makes a letter good or bad. */
export const logSays = (
  held: HeldAnswer,
  known: KnownLog,
  sayings: LetterSayings,
): readonly string[] => {
  const { page, language } = sayings;
  const { log: words } = page;
  const { answer, log, keptSize, cosigned } = held;
  const size = numberWords(language, log?.size ?? 0);
  const kept = numberWords(language, keptSize ?? 0);
  const logged = filled(words.logged, { size });
  const seen = filled(words.witnesses, { count: numberWords(language, cosigned.length) });
  if (known.key === null && answer !== 'no-proof') return [words.noKey];
  switch (answer) {
    case 'logged':
      return [logged, ...(keptSize === log?.size ? [words.same] : []), seen];
    case 'newer-checkpoint-needed':
      return [logged, filled(words.newer, { size, kept }), seen];
    case 'newer-proof-needed':
      return [logged, words.older, seen];
    case 'another-history':
      return [words.other];
    case 'not-in-the-tree':
      return [words.notOfIt];
    case 'unknown-log':
      return [filled(words.unknown, { origin: log?.origin ?? '–' })];
    case 'signature-wrong':
      return [words.wrong];
    case 'kept-not-signed':
      return [words.noKey];
    case 'no-proof':
      return [words.none];
    default:
      return [words.notProof];
  }
};
