import { rescreenAfterLetters } from '../nation/rescreen-after.ts';
import type { Register } from '../register.ts';
import { RESCREEN } from '../screening/rescreen.ts';
import { done } from './outcomes.ts';
import { vinOfStory } from './stories.ts';

/**
 * What customs told is followed, as the register's jobs would: the car of the story that it holds is screened anew. Of
 * all others, whose answers stay as they are, it is passed over: a first start would take longer by it.
 */
export const followBorder = async (register: Register): Promise<void> => {
  await done(rescreenAfterLetters(register, async () => {}));
  const run = { id: 'the demonstration', signal: new AbortController().signal };
  await RESCREEN.work(register, { vins: [vinOfStory('heldAtCustoms')] }, run);
};
