import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { askQuestions } from '../../questions/questions.ts';
import type { Register } from '../../register.ts';
import { windClock } from '../../steps/clock-of.ts';
import { FILINGS } from '../../steps/living.ts';
import { needPart } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { findFiling } from '../../stores/filings.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/** Returns a filing with questions; the office's clock stands still until they are answered. */
export const askAboutFiling = (
  register: Register,
  actor: Actor,
  { filing, questions }: { readonly filing: string; readonly questions: readonly Bilingual[] },
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office'], 'act');
    if (questions.length === 0) refuse('not-well-formed', { field: 'questions' });
    await takeStep(tx, FILINGS, filing, 'ask');
    const { exporter, province } = (await findFiling(tx, filing)) ?? refuse('not-found');
    await askQuestions(
      tx,
      { kind: 'filing', id: filing, exporter, province },
      questions.map((text) => ({ vin: null, text })),
    );
    await windClock(register, tx, FILINGS, filing);
    return showFiling(register, tx, filing);
  });
