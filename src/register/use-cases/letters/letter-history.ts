import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { type ToldStep, timelineOf } from '../../stores/events.ts';
import { letterInFull } from '../../stores/letters.ts';
import { LETTER_READERS } from './list-letters.ts';

/** What happened to a letter. */
export interface LetterHistory {
  /** Oldest first. */
  readonly timeline: readonly ToldStep[];
  /** Id of the letter that took its place; null where none did. */
  readonly replacedBy: string | null;
}

/** What happened to a letter, as far as whoever acts may see it. Refuses `not-found`. */
export const getLetterHistory = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<LetterHistory>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LETTER_READERS, 'read');
    if ((await letterInFull(tx, letter)) === null) refuse('not-found', { field: 'letter' });
    const by = await tx.maybe<{ id: string }>(
      'SELECT id FROM register.letter WHERE replaces = $1',
      [letter],
    );
    return { timeline: await timelineOf(tx, 'letter', letter), replacedBy: by?.id ?? null };
  });
