import { type Actor, JOB } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { TakenStep } from '../shapes.ts';
import { needPart } from '../steps/need-part.ts';
import { timelineOf } from '../stores/events.ts';
import { letterInFull } from './letter-rows.ts';

/** What happened to a letter. */
export interface LetterHistory {
  /** Oldest first. */
  readonly timeline: readonly TakenStep[];
  /** Id of the letter that took its place; null where none did. */
  readonly replacedBy: string | null;
}

/**
 * What happened to a letter that whoever acts sees. The manufacturer is told that the exporter asked, and not who of it
 * did.
 *
 * @returns refused `not-found`.
 */
export const getLetterHistory = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<LetterHistory>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'manufacturer', 'office', 'ministry'], 'read');
    if ((await letterInFull(tx, letter)) === null) refuse('not-found', { field: 'letter' });
    const by = await tx.maybe<{ id: string }>(
      'SELECT id FROM register.letter WHERE replaces = $1',
      [letter],
    );
    const steps = () => timelineOf(tx, 'letter', letter);
    const timeline = actor.part === 'manufacturer' ? await tx.as(JOB, steps) : await steps();
    return { timeline, replacedBy: by?.id ?? null };
  });
