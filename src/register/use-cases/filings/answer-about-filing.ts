import type { RowObject } from '../../../engine/question.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { answerAll } from '../../questions/answer-all.ts';
import type { Answers } from '../../questions/question-shapes.ts';
import type { Register } from '../../register.ts';
import { windClock } from '../../steps/clock-of.ts';
import { FILINGS } from '../../steps/living.ts';
import { needPart } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { keepFilingVersion } from '../../stores/filings.ts';
import { ownOrganisation } from '../../stores/own-organisation.ts';
import { readFacts } from './read-facts.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/**
 * Answers every open question of a filing, with or without facts told anew; the office's clock goes on. Refuses
 * `questions-open`, `draft-unreadable`.
 */
export const answerAboutFiling = (
  register: Register,
  actor: Actor,
  {
    filing,
    answers,
    facts,
  }: {
    readonly filing: string;
    readonly answers: Answers;
    readonly facts?: RowObject;
  },
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const { uscc } = await ownOrganisation(tx);
    await takeStep(tx, FILINGS, filing, 'answer', {
      ...(facts && { facts: JSON.stringify(await readFacts(register, uscc, facts)) }),
    });
    await answerAll({ tx, refuse }, 'filing', filing, answers);
    if (facts !== undefined) await keepFilingVersion(tx, filing);
    await windClock(register, tx, FILINGS, filing);
    return showFiling(register, tx, filing);
  });
