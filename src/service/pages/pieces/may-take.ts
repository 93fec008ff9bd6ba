import type { Declaration } from '../../../register/action.ts';
import type { Visit } from '../frame/page.ts';

/**
 * Whether who looks may do an action and, where it is a step of a life, may take it from a state.
 *
 * @param state of the thing; not needed of what is no step
 */
export const mayTake = (
  { actor }: Pick<Visit, 'actor'>,
  { declared: { access, step } }: { readonly declared: Pick<Declaration, 'access' | 'step'> },
  state = '',
): boolean => {
  if (
    access !== 'public' &&
    !(access.parts.includes(actor.part) && actor.rights.includes(access.right))
  )
    return false;
  const role = actor.part === 'public' ? 'buyer' : actor.part;
  return (
    step === undefined ||
    step.life.steps.some(
      ({ verb, from, by }) =>
        verb === step.verb && from.includes(state) && by.some((one) => one === role),
    )
  );
};
