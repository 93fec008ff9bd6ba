import { answerHold, referHold, releaseHold } from '../border/holds/hold-steps.ts';
import type { Register } from '../register.ts';
import type { Cast, CastExporter } from './cast.ts';
import { daysAfter } from './days.ts';
import type { Diary } from './diary.ts';
import { done } from './outcomes.ts';

/** Days after which somebody does something about a hold. */
const AFTER = 6; // not-law: days of the demonstration

const ANSWER =
  '合同和提单所载目的国与许可证一致，报关单填写有误。 The entry was mistyped; contract and bill of lading agree with the licence.';
const REFERRED =
  '目的国疑似变更，请发证机构核查。 The destination may have been changed: for the issuing office to look into.';
const RELEASED =
  '已查验合同和提单，目的国与许可证一致。 Contract and bill of lading were seen and agree with the licence.';

/** What is done about holds, one after the other. */
const WAYS = ['answer', 'refer', 'release'] as const;

/** Holds that something was done about, by the diary that leads them. */
const led = new WeakMap<Diary, number>();

/** Writes into the diary what becomes of a hold: answered, referred or released, in turn. */
export const leadHold = (
  diary: Diary,
  cast: Cast,
  { hold, exporter }: { readonly hold: string; readonly exporter: CastExporter },
  today: string,
): void => {
  const at = led.get(diary) ?? 0;
  led.set(diary, at + 1);
  const [first, second] = cast.pair('customs');
  const steps = {
    answer: (register: Register) => answerHold(register, exporter.actor, { hold, answer: ANSWER }),
    refer: (register: Register) => referHold(register, first, { hold, ground: REFERRED }),
    release: (register: Register) => releaseHold(register, second, { hold, ground: RELEASED }),
  };
  const way = WAYS[at % WAYS.length] ?? 'answer';
  diary.on(daysAfter(today, AFTER), async (register) => {
    await done(steps[way](register));
  });
};
