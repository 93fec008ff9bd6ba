import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { addMonths } from '../../../domain/calendar/months.ts';
import type { Actor } from '../../actor.ts';
import { beginStandingOf } from '../../exporters/standings/standing-rows.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type Register, todayIn } from '../../register.ts';
import { windClock } from '../../steps/clock-of.ts';
import { countingLaw, dayNumber } from '../../steps/law-numbers-of.ts';
import { FILINGS } from '../../steps/living.ts';
import { needSignature } from '../../steps/need-part.ts';
import { takeStep } from '../../steps/take-step.ts';
import { findFiling, lastFiledDay } from '../../stores/filings.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/** How many months an accepted filing holds. */
const HOLDS = 'cn.2024-6.exporter-filed.months';

/**
 * Accepts a filing. It holds from today, or from the day after the exporter's filing in force, for as long as the law
 * says. The exporter's standing begins with its first filing.
 */
export const acceptFiling = (
  register: Register,
  actor: Actor,
  { filing }: { readonly filing: string },
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    const { exporter, province } = (await findFiling(tx, filing)) ?? refuse('not-found');
    const { numbers, today } = countingLaw(register, await todayIn(tx));
    const inForce = await lastFiledDay(tx, exporter);
    const from = Math.max(today, inForce === null ? today : dayNumber(inForce) + 1);
    await takeStep(tx, FILINGS, filing, 'accept', {
      valid_from: isoDate(from),
      valid_until: isoDate(addMonths(from, numbers(HOLDS, from)) - 1),
    });
    await beginStandingOf(tx, exporter, province);
    await windClock(register, tx, FILINGS, filing);
    return showFiling(register, tx, filing);
  });
