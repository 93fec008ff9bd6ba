import type { Actor } from '../actor.ts';
import { askForLetters } from '../letters/asking/ask-for-letters.ts';
import { revokeLetter } from '../letters/revoke-letter.ts';
import { draftLetters } from '../letters/signing/draft-letters.ts';
import { issueLetter } from '../letters/signing/issue-letter.ts';
import { suspendLetter } from '../letters/suspend-letter.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import type { Diary } from './diary.ts';
import { LETTER_GROUNDS, LETTER_TERMS, LETTERS_LANE, screenByLetters } from './letter-steps.ts';
import { done } from './outcomes.ts';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';

/** The application of a car, which is the only one that lists it. */
const applicationFor = async (register: Register, actor: Actor, vin: string): Promise<string> => {
  const [found] = await done(
    register.as(actor, (tx) =>
      tx.rows<{ application: string }>(
        'SELECT application FROM register.application_vehicle WHERE vin = $1',
        [vin],
      ),
    ),
  );
  if (found === undefined) throw new Error(`nobody applied for ${vin}`);
  return found.application;
};

const leadLetter = (
  diary: Diary,
  exporter: Actor,
  manufacturer: Actor,
  { vin, letter: fate }: Story,
): void => {
  if (fate === null) return;
  const { askedOn, issuedOn, stopped } = fate;
  let application = '';
  let letter = '';
  const on = (day: string, act: (register: Register) => Promise<unknown>): void =>
    diary.on(
      day,
      async (register) => {
        await act(register);
        if (day !== askedOn) await screenByLetters(register, application);
      },
      LETTERS_LANE,
    );
  on(askedOn, async (register) => {
    application = await applicationFor(register, exporter, vin);
    const { asked } = await done(askForLetters(register, exporter, { application }));
    const [one] = asked;
    if (one === undefined) throw new Error(`the law asks for no letter of ${vin}`);
    letter = one.id;
  });
  if (issuedOn !== null) {
    on(issuedOn, async (register) => {
      const drafted = { letters: [letter], terms: LETTER_TERMS };
      await done(draftLetters(register, manufacturer, drafted));
      await done(issueLetter(register, manufacturer, { letter }));
    });
  }
  if (stopped !== null) {
    const { verb } = stopped;
    const stop = verb === 'suspend' ? suspendLetter : revokeLetter;
    on(stopped.on, (register) =>
      done(stop(register, manufacturer, { letter, ground: LETTER_GROUNDS[verb] })),
    );
  }
};

/** Writes into the diary what becomes of the letters of the cars that are worth looking up. */
export const leadStoryLetters = (diary: Diary, cast: Cast, exporter: Actor): void => {
  for (const story of STORIES) leadLetter(diary, exporter, cast.actor('manufacturer'), story);
};
