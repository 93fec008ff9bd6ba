import type { RowObject } from '../../../engine/question.ts';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { type Register, todayIn } from '../../register.ts';
import { windClock } from '../../steps/clock-of.ts';
import { FILINGS } from '../../steps/living.ts';
import { needPart } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { keepFilingVersion } from '../../stores/filings.ts';
import { ownOrganisation } from '../../stores/own-organisation.ts';
import { readFacts } from './read-facts.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/** Hands a draft in; the office's clock begins. `facts` are written first where they are given. */
export const submitFiling = (
  register: Register,
  actor: Actor,
  { filing, facts }: { readonly filing: string; readonly facts?: RowObject },
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const { uscc } = await ownOrganisation(tx);
    await takeStep(tx, FILINGS, filing, 'submit', {
      submitted_on: await todayIn(tx),
      ...(facts && { facts: JSON.stringify(await readFacts(register, uscc, facts)) }),
    });
    await keepFilingVersion(tx, filing);
    await windClock(register, tx, FILINGS, filing);
    return showFiling(register, tx, filing);
  });
