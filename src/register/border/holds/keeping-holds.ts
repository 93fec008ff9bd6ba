import type { HoldReason } from '../../../domain/borders/hold-reasons.ts';
import type { Action, Rest } from '../../action.ts';
import type { Actor } from '../../actor.ts';
import { readVin } from '../../read-vin.ts';
import type { Register } from '../../register.ts';
import { type HeldAttempt, recordHold } from './record-hold.ts';

/** What an attempt shows beside its VIN and its day. */
type Shown = Pick<HeldAttempt, 'step' | 'entryNumber' | 'destination' | 'odometerKm'>;

/** What has left is told so: that alone is no attempt to leave. */
const NO_ATTEMPT: readonly string[] = ['already-left'];

/**
 * An action whose refusal `vehicle-held` is kept as a hold, though it takes its own transaction back: in another right
 * after it, with its number in the refusal. Who asks again finds the same hold.
 *
 * @param shown what the attempt shows, of the input.
 */
export const keepingHolds = <Input extends { readonly vin: string }, Answer>(
  does: Action<Input, Answer>,
  shown: (input: Input) => Shown,
): Action<Input, Answer> =>
  Object.assign(
    async (register: Register, actor: Actor, ...given: Rest<Input>) => {
      const done = await does(register, actor, ...given);
      const [input] = given;
      if (done.kind === 'done' || done.code !== 'vehicle-held' || input === undefined) return done;
      // refused by the database alone: a port held it at the same moment
      const reasons = String(done.values['reasons'] ?? 'held-before').split(', ') as HoldReason[];
      const attempt = shown(input);
      if (attempt.step === 'exit' && reasons.every((code) => NO_ATTEMPT.includes(code)))
        return done;
      const kept = await register.alone().as(actor, async (tx) =>
        recordHold(tx, {
          ...attempt,
          vin: readVin(input.vin),
          day: await tx.today(),
          reasons,
          words: null,
        }),
      );
      return kept.kind === 'refused'
        ? kept
        : { ...done, values: { ...done.values, hold: kept.value.number, holdId: kept.value.id } };
    },
    { declared: does.declared },
  );
