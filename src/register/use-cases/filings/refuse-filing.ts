import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { windClock } from '../../steps/clock-of.ts';
import { FILINGS } from '../../steps/living.ts';
import { needSignature } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/** Refuses a filing on a ground, with a notice in both languages. */
export const refuseFiling = (
  register: Register,
  actor: Actor,
  {
    filing,
    ground,
    notice,
  }: { readonly filing: string; readonly ground: string; readonly notice: Bilingual },
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    await takeStep(tx, FILINGS, filing, 'refuse', {
      ground,
      notice_en: notice.en,
      notice_zh: notice.zh,
    });
    await windClock(register, tx, FILINGS, filing);
    return showFiling(register, tx, filing);
  });
