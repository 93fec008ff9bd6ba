import type { Declaration } from '../../../register/action.ts';
import type { Visit } from '../frame/page.ts';

/**
 * Whether who looks may do an action and, where it is a step of a life, may take it from a state.
 *
 * @param state of the thing; none where the action is no step
 * @throws Error where an action is a step and no state is told, or the other way round.
 */
export const mayTake = (
  { actor }: Pick<Visit, 'actor'>,
  { declared: { access, step } }: { readonly declared: Pick<Declaration, 'access' | 'step'> },
  state?: string,
): boolean => {
  if ((step === undefined) !== (state === undefined))
    throw new Error('a step is asked with the state of its thing, whatever else without one');
  if (
    access !== 'public' &&
    !(access.parts.includes(actor.part) && actor.rights.includes(access.right))
  )
    return false;
  if (step === undefined || state === undefined) return true;
  const role = actor.part === 'public' ? 'buyer' : actor.part;
  return step.life.steps.some(
    ({ verb, from, by }) =>
      verb === step.verb && from.includes(state) && by.some((one) => one === role),
  );
};
