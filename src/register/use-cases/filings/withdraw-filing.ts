import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { windClock } from '../../steps/clock-of.ts';
import { FILINGS } from '../../steps/living.ts';
import { needPart } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/** Takes a filing back that is not decided. */
export const withdrawFiling = (
  register: Register,
  actor: Actor,
  { filing }: { readonly filing: string },
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    await takeStep(tx, FILINGS, filing, 'withdraw');
    await windClock(register, tx, FILINGS, filing);
    return showFiling(register, tx, filing);
  });
