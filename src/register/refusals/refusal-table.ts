import type { Bilingual } from '../../domain/verdict/verdict.ts';

/**
 * What kind of no it is.
 *
 * - `invalid`: what was sent cannot be meant
 * - `forbidden`: whoever asks may not
 * - `not-found`: there is no such thing, or none that whoever asks may see
 * - `conflict`: the thing is not in a state for it, or somebody was faster
 * - `too-large`, `too-many`: beyond a limit
 * - `unavailable`: not now; try again
 */
export type RefusalKind =
  | 'invalid'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'unavailable';

/** One reason to refuse: what is said, and what helps. */
export interface RefusalEntry {
  readonly refuses: RefusalKind;
  readonly title: Bilingual;
  readonly remedy: Bilingual;
}

/** Reasons by their stable codes. */
export type RefusalTable = Readonly<Record<string, RefusalEntry>>;
