import type { HeldAnswer, ProofAnswer } from '../log/hold-proof.ts';

/** What is told of a commitment in a log, closed. */
export type LoggedAnswer =
  /** In the log by a checkpoint from before the truth was opened: one that is kept, or cosigned earlier. */
  | 'logged-before'
  /** In the log; nothing that was named says since when. */
  | 'logged'
  /** In the log behind the end of the checkpoint that is kept: it came later. */
  | 'logged-later'
  /** In the log; what was named does not show that it was there before the truth was opened. */
  | 'not-shown-before'
  | Exclude<
      ProofAnswer,
      'logged' | 'newer-checkpoint-needed' | 'newer-proof-needed' | 'no-blinding-value'
    >;

const SECOND = 1000; // not-law: milliseconds

/** Whether witnesses cosigned, and each of those who did before an instant. A late one shows nothing. */
const cosignedBefore = ({ cosigned }: HeldAnswer, opened: number | null): boolean =>
  opened !== null &&
  cosigned.length > 0 &&
  cosigned.every(({ time }) => time !== null && time * SECOND < opened);

/**
 * Whether a commitment was in a log before its truth was opened.
 *
 * @param held what its proof says. A checkpoint that it was held against is one from before the truth was opened: the
 *   verifier says so by naming it.
 * @param opened when the truth was opened, milliseconds since 1970; null where that is not told.
 */
export const loggedBefore = (held: HeldAnswer, opened: number | null): LoggedAnswer => {
  const { answer, index, keptSize } = held;
  switch (answer) {
    case 'logged':
      if (keptSize !== null || cosignedBefore(held, opened)) return 'logged-before';
      return opened === null ? 'logged' : 'not-shown-before';
    case 'newer-checkpoint-needed':
    case 'newer-proof-needed':
      if (cosignedBefore(held, opened)) return 'logged-before';
      return index !== null && keptSize !== null && index >= keptSize
        ? 'logged-later'
        : 'not-shown-before';
    case 'no-blinding-value':
      return 'not-a-proof';
    default:
      return answer;
  }
};
