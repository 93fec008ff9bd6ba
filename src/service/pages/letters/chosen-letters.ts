import { z } from 'zod';
import { LETTER_LIFE } from '../../../domain/lives/letter-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import { isId } from '../../../register/is-id.ts';
import { LETTER_FILTERS, type RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import type { Outcome } from '../../../register/outcome.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';

/** So many letters are chosen at once, at most. */
export const MOST_CHOSEN = 10_000; // not-law: letters of a form

/** Largest form that names so many. */
export const CHOSEN_LIMIT = 4_000_000; // not-law: bytes of a form

/** Filters of the list that stand in a form which chooses all of it, each as `by-` and its name. */
const BY = z.strictObject(LETTER_FILTERS);

/**
 * Letters that a form chose: those that were ticked, or all that its list shows. Those that cannot take the step are
 * left out.
 */
export const chosenLetters = async (
  { register, actor }: Visit,
  sent: Form,
  verb: string,
): Promise<Outcome<readonly RegisterLetter[]>> => {
  const ids = sent.all('letter').filter((id) => isId(id));
  const all = sent.value('all') === 'yes';
  if (!all && ids.length === 0) return { kind: 'done', value: [] };
  const by = BY.safeParse(
    Object.fromEntries(
      sent.fields.flatMap(([name, value]) =>
        name.startsWith('by-') ? [[name.slice(3), value]] : [],
      ),
    ),
  );
  // what is no filter must not be passed over: without it more would be chosen than the list shows
  if (!by.success) return { kind: 'refused', code: 'not-well-formed', field: '', values: {} };
  const states = LETTER_LIFE.states
    .map(({ name }) => name)
    .filter((state) => stepOf(LETTER_LIFE, state, verb) !== null);
  const found = await listLetters(register, actor, {
    ...(all ? Object.fromEntries(Object.entries(by.data)) : { ids }),
    ...{ states, oldestFirst: true, limit: MOST_CHOSEN },
  });
  return found.kind === 'refused' ? found : { kind: 'done', value: found.value.items };
};
